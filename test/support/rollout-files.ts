import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPANY_NAMES, companyName, CONNECTORS, FIRST_WORDS } from './company-names';

export interface RolloutTenant {
  readonly name: string;
  /** GUID in lower case. */
  readonly tenantId: string;
  /** The first is the one it has from the start. */
  readonly domains: readonly string[];
  readonly group: string;
}

interface RolloutFile {
  /** A path below the folder; folders keep a Terraform configuration apart from others. */
  readonly name: string;
  readonly text: string;
}

interface Attempt {
  readonly from: RolloutTenant;
  readonly to: RolloutTenant;
  readonly connectionId: string;
  readonly connector: string;
  readonly times: number;
}

/** What an administrator of several tenants has before a rollout. The same at every call. */
export interface Rollout {
  readonly own: readonly RolloutTenant[];
  readonly partners: readonly RolloutTenant[];
  /** One a tenant of one's own. */
  readonly reports: readonly RolloutFile[];
  /** Of every tenant of one's own: a quarter each as JSON, PowerShell, Terraform and Microsoft365DSC. */
  readonly policies: readonly RolloutFile[];
  /** As `Get-AdminPowerAppConnection` gives it: the outbound connections of all tenants of one's own. */
  readonly inventory: RolloutFile;
  /** Who is who: all of them. */
  readonly names: RolloutFile;
  readonly files: readonly RolloutFile[];
  /** Ordered pairs of tenants that connect. */
  readonly pairs: number;
  /** Connections between them. */
  readonly connections: number;
}

interface RolloutSize {
  readonly own?: number;
  readonly partners?: number;
  /** How many partners each tenant of one's own works with. */
  readonly partnersEach?: number;
  /** How often a connection is tried: reports of 1 MB each take about 300. */
  readonly attempts?: number;
}

const OWN_NAMES = [
  'Contoso',
  'Contoso Retail',
  'Contoso Labs',
  'Contoso Pharma',
  'Contoso Energy',
  'Contoso Bank',
  'Contoso Asia',
  'Contoso Nordic',
  'Contoso Iberia',
  'Contoso Brasil',
  'Contoso Test',
  'Contoso Training',
];
/** Twelve tenants of one's own with 150 partners, unless told otherwise, and every file about them. */
export function rolloutFiles(size: RolloutSize = {}): Rollout {
  const own = Array.from({ length: size.own ?? 12 }, (_, n) => ownTenant(n));
  const partners = Array.from({ length: size.partners ?? 150 }, (_, n) => partner(n));
  const attempts = attemptsOf(own, partners, size);
  const reports = own.map((tenant) => reportOf(tenant, attempts));
  const policies = policiesOf(own, partners);
  const inventory = inventoryOf(own, attempts);
  const names = namesOf(own, partners);
  return {
    own,
    partners,
    reports,
    policies,
    inventory,
    names,
    files: [...reports, ...policies, inventory, names],
    pairs: new Set(attempts.map(({ from, to }) => `${from.tenantId} ${to.tenantId}`)).size,
    connections: attempts.length,
  };
}

/** Writes the files into a folder; gives back where each stands. */
export function writeRolloutFiles(folder: string, files: readonly RolloutFile[]): readonly string[] {
  return files.map(({ name, text }) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
}

function hex(n: number, length: number): string {
  return n.toString(16).padStart(length, '0');
}

function ownTenant(n: number): RolloutTenant {
  const name = OWN_NAMES[n % OWN_NAMES.length] ?? '';
  const word = `${name.toLowerCase().replaceAll(' ', '')}${n < OWN_NAMES.length ? '' : n}`;
  return {
    name: n < OWN_NAMES.length ? name : `${name} ${n}`,
    tenantId: `0aa0c0de-0000-4000-8000-${hex(n + 1, 12)}`,
    domains: [`${word}.onmicrosoft.com`, `${word}.example`],
    group: n < 10 ? 'Production' : 'Not production',
  };
}

function partner(n: number): RolloutTenant {
  const round = Math.floor(n / COMPANY_NAMES);
  const name = `${companyName(n, Math.floor(n / FIRST_WORDS))}${round === 0 ? '' : ` ${round + 1}`}`;
  const word = name.toLowerCase().replaceAll(' ', '-');
  return {
    name,
    tenantId: `${hex(0x0bb0c0de + n, 8)}-0000-4000-8000-${hex(n, 12)}`,
    domains: [`${word}.onmicrosoft.com`, `${word}.example`],
    group: n % 3 === 0 ? 'Suppliers' : n % 3 === 1 ? 'Customers' : 'Auditors',
  };
}

/** Each own tenant with its partners, in and out, and with the next one of one's own. */
function attemptsOf(
  own: readonly RolloutTenant[],
  partners: readonly RolloutTenant[],
  { partnersEach = 25, attempts = 3 }: RolloutSize,
): readonly Attempt[] {
  const all: Attempt[] = [];
  const add = (from: RolloutTenant, to: RolloutTenant) => {
    const n = all.length;
    const connector = CONNECTORS[n % CONNECTORS.length] ?? '';
    const connectionId = `${connector.replace('_', '-').slice(0, 20)}-${hex(n, 8)}-0000-4000-8000-${hex(n, 12)}`;
    all.push({ from, to, connectionId, connector, times: 1 + ((n * 7) % (2 * attempts)) });
  };
  for (const [n, tenant] of own.entries()) {
    const next = own[(n + 1) % own.length];
    if (next !== undefined && next !== tenant) add(tenant, next);
    for (let k = 0; k < Math.min(partnersEach, partners.length); k += 1) {
      // Every partner has its turn, and some work with several of the own tenants.
      const other = partners[(n * Math.ceil(partners.length / own.length) + k) % partners.length];
      if (other === undefined) continue;
      add(...((k % 2 === 0 ? [tenant, other] : [other, tenant]) as [RolloutTenant, RolloutTenant]));
      if (k % 5 === 0) add(tenant, other);
    }
  }
  return all;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function reportOf(tenant: RolloutTenant, attempts: readonly Attempt[]): RolloutFile {
  const connections = attempts.flatMap(({ from, to, connectionId, times }) => {
    if (from !== tenant && to !== tenant) return [];
    const row =
      from === tenant
        ? { tenantId: to.tenantId, connectionType: 'outbound', connectionId }
        : { tenantId: from.tenantId, connectionType: 'inbound', connectionId };
    return Array.from({ length: times }, () => row);
  });
  return {
    name: `report-${slug(tenant)}.json`,
    text: json({
      reportId: tenant.tenantId.replace('0aa0c0de', '4e904700'),
      tenantId: tenant.tenantId,
      requestDate: '2026-11-02T06:00:00Z',
      startDate: '2026-10-01T00:00:00Z',
      endDate: '2026-10-31T23:59:59Z',
      status: 'Completed',
      connections,
    }),
  };
}

interface RolloutRule {
  readonly tenantId: string;
  readonly inbound: boolean;
  readonly outbound: boolean;
}

/** Two rules a tenant: as they are half way, with isolation still Off. */
function rulesOf(n: number, partners: readonly RolloutTenant[]): readonly RolloutRule[] {
  return [2 * n, 2 * n + 1].flatMap((at) => {
    const tenant = partners[at % Math.max(1, partners.length)];
    return tenant === undefined ? [] : [{ tenantId: tenant.tenantId, inbound: at % 2 === 0, outbound: true }];
  });
}

function policiesOf(
  own: readonly RolloutTenant[],
  partners: readonly RolloutTenant[],
): readonly RolloutFile[] {
  const all = own.map((tenant, n) => ({ tenant, rules: rulesOf(n, partners) }));
  const quarter = Math.ceil(all.length / 4);
  const parts = [0, 1, 2, 3].map((n) => all.slice(n * quarter, (n + 1) * quarter));
  const [asJson = [], asScript = [], asTerraform = [], asDsc = []] = parts;
  return [
    ...asJson.map((one) => ({ name: `policy-${slug(one.tenant)}.json`, text: json(policyOf(one)) })),
    ...asScript.map((one) => ({ name: `set-${slug(one.tenant)}.ps1`, text: scriptOf(one) })),
    ...(asTerraform.length === 0 ? [] : terraformOf(asTerraform)),
    ...asDsc.map((one) => ({ name: `dsc-${slug(one.tenant)}.ps1`, text: dscOf(one) })),
  ];
}

interface OwnPolicy {
  readonly tenant: RolloutTenant;
  readonly rules: readonly RolloutRule[];
}

function policyOf({ tenant, rules }: OwnPolicy) {
  return {
    properties: {
      tenantId: tenant.tenantId,
      isDisabled: true,
      allowedTenants: rules.map(({ tenantId, inbound, outbound }) => ({
        tenantId,
        direction: { inbound, outbound },
      })),
    },
  };
}

function scriptOf(policy: OwnPolicy): string {
  return [
    `# Tenant isolation of ${policy.tenant.name}`,
    `$TenantId = '${policy.tenant.tenantId}'`,
    "$policy = @'",
    json(policyOf(policy)),
    "'@ | ConvertFrom-Json",
    'Set-PowerAppTenantIsolationPolicy -TenantId $TenantId -TenantIsolationPolicy $policy',
    '',
  ].join('\n');
}

/** A configuration with its variables in a file of their own, which holds no policy. */
function terraformOf(policies: readonly OwnPolicy[]): readonly RolloutFile[] {
  const resources = policies.map(({ tenant, rules }) => {
    const name = slug(tenant).replaceAll('-', '_');
    const listed = rules.map(
      ({ tenantId, inbound, outbound }) =>
        `    { tenant_id = "${tenantId}", inbound = ${inbound}, outbound = ${outbound} },`,
    );
    return [
      'import {',
      `  to = powerplatform_tenant_isolation_policy.${name}`,
      `  id = "${tenant.tenantId}"`,
      '}',
      `resource "powerplatform_tenant_isolation_policy" "${name}" {`,
      '  is_disabled = var.is_disabled',
      '  allowed_tenants = toset([',
      ...listed,
      '  ])',
      '}',
      '',
    ].join('\n');
  });
  const variable = 'variable "is_disabled" {\n  type    = bool\n  default = true\n}\n';
  return [
    { name: 'isolation.tf', text: resources.join('\n') },
    { name: 'variables.tf', text: variable },
  ];
}

function dscOf({ tenant, rules }: OwnPolicy): string {
  const listed = rules.map(({ tenantId, inbound, outbound }) => {
    const direction = inbound && outbound ? 'Both' : inbound ? 'Inbound' : 'Outbound';
    return `            MSFT_PPTenantRule { TenantName = '${tenantId}'; Direction = '${direction}' }`;
  });
  return [
    `Configuration ${tenant.name.replaceAll(' ', '')}`,
    '{',
    '    Import-DscResource -ModuleName Microsoft365DSC',
    '    Node localhost',
    '    {',
    "        PPTenantIsolationSettings 'Isolation'",
    '        {',
    "            IsSingleInstance = 'Yes'",
    '            Enabled = $false',
    `            TenantId = '${tenant.tenantId}'`,
    '            Rules = @(',
    ...listed,
    '            )',
    '        }',
    '    }',
    '}',
    '',
  ].join('\n');
}

const INVENTORY_NAME = 'connections.json';

function inventoryOf(own: readonly RolloutTenant[], attempts: readonly Attempt[]): RolloutFile {
  const rows = attempts.flatMap(({ from, to, connectionId, connector }, n) => {
    if (!own.includes(from)) return [];
    const environment = `Default-${from.tenantId}`;
    const account = `svc-${n % 4}@${to.domains[n % 2] ?? ''}`;
    return {
      ConnectionName: connectionId,
      ConnectionId: `/providers/Microsoft.PowerApps/scopes/admin/environments/${environment}/apis/${connector}/connections/${connectionId}`,
      FullConnectorName: `/providers/Microsoft.PowerApps/apis/${connector}`,
      ConnectorName: connector,
      DisplayName: account,
      CreatedTime: '2026-02-03T09:00:00.0000000Z',
      CreatedBy: {
        id: `00000000-0000-4000-9000-${hex(n, 12)}`,
        displayName: `Maker ${n % 9}`,
        email: `maker.${n % 9}@${from.domains[0] ?? ''}`,
        type: 'User',
        tenantId: from.tenantId,
        userPrincipalName: `maker.${n % 9}@${from.domains[0] ?? ''}`,
      },
      LastModifiedTime: '2026-09-30T09:00:00.0000000Z',
      EnvironmentName: environment,
      Statuses: [{ status: 'Connected' }],
      Internal: { properties: { accountName: account } },
    };
  });
  return { name: INVENTORY_NAME, text: json(rows) };
}

function namesOf(own: readonly RolloutTenant[], partners: readonly RolloutTenant[]): RolloutFile {
  const line = ({ name, tenantId, domains, group }: RolloutTenant, isMine: boolean) =>
    [
      name,
      domains.join('; '),
      tenantId,
      isMine ? 'yes' : 'no',
      group,
      'Service desk',
      `it@${domains[0] ?? ''}`,
    ].join(',');
  const lines = [
    'Name,Domains,Tenant ID,Mine,Group,Owner,Contact',
    ...own.map((tenant) => line(tenant, true)),
    ...partners.map((tenant) => line(tenant, false)),
  ];
  return { name: 'names.csv', text: `${lines.join('\r\n')}\r\n` };
}

function slug({ name }: RolloutTenant): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
