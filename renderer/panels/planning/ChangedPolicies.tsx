import type { PolicyChange } from '../../../shared/compare/policy-changes';
import { TenantLink } from './TenantLink';
import { More } from './More';

/** More tenants, and more about one of them, are only counted. */
const SHOWN_TENANTS = 100;
const SHOWN_PARTS = 12;

interface ChangedPoliciesProps {
  readonly title: string;
  readonly changes: readonly PolicyChange[];
}

/** What was done to the policies, a tenant at a time: the cause beside its effects. */
export function ChangedPolicies({ title, changes }: ChangedPoliciesProps) {
  if (changes.length === 0) return null;
  const more = changes.length - SHOWN_TENANTS;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="planning__list" aria-label={title}>
        {changes.slice(0, SHOWN_TENANTS).map(({ tenant, parts }) => (
          <li key={tenant}>
            <TenantLink id={tenant} />: {told(parts)}
          </li>
        ))}
        <More as="li" of={more} />
      </ul>
    </section>
  );
}

function told(parts: readonly string[]): string {
  const more = parts.length - SHOWN_PARTS;
  return [...parts.slice(0, SHOWN_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
