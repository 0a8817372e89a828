import type { Say } from '../../words/say';
import { slug } from '../../base/ids';
import { isDisabledFromIsolation } from '../is-disabled';
import { oneLine } from './one-line';
import type { TenantPolicy } from './policy';

/** The resource of Microsoft's Power Platform provider, with the command that imports what is there already. */
export function writeTerraform(say: Say, policy: TenantPolicy): string {
  const label = resourceLabel(policy.tenantName);
  const rules = policy.rules.map(
    ({ tenantId, inbound, outbound, name }) =>
      `    {\n${name === null ? '' : `      # ${oneLine(name)}\n`}      tenant_id = ${quoted(tenantId)}\n      inbound   = ${inbound}\n      outbound  = ${outbound}\n    },\n`,
  );
  return `# ${say('exports.terraformHead', { purpose: policy.purpose })}
# terraform import powerplatform_tenant_isolation_policy.${label} ${policy.tenantId}
resource "powerplatform_tenant_isolation_policy" "${label}" {
  is_disabled = ${isDisabledFromIsolation(policy.enabled)}
  allowed_tenants = [${rules.length === 0 ? '' : `\n${rules.join('')}  `}]
}
`;
}

/** Letters, digits, hyphens and underscores, beginning with a letter. */
function resourceLabel(name: string): string {
  const label = slug(name).replaceAll('-', '_');
  return /^[a-z]/.test(label) ? label : `tenant_${label || 'isolation'}`;
}

/** In HCL a string also expands \${ and %{; both are written twice to stay what they are. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replace(/[$%](?=\{)/g, '$&$&');
  return `"${escaped}"`;
}
