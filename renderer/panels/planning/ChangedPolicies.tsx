import type { PolicyChange } from '../../../shared/compare/policy-changes';
import { listOf, type Word } from '../../../shared/words/message';
import { say } from '../../words/say';
import { TenantLink } from './TenantLink';
import { More, useOpening } from './More';

/** The first tenants, and of one of them the first changes; more are a click away. */
const SHOWN_TENANTS = 100;
const SHOWN_PARTS = 12;

interface ChangedPoliciesProps {
  readonly title: string;
  readonly changes: readonly PolicyChange[];
}

/** What was done to the policies, a tenant at a time: the cause beside its effects. */
export function ChangedPolicies({ title, changes }: ChangedPoliciesProps) {
  const { shown, more } = useOpening(changes, SHOWN_TENANTS);
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="planning__list" aria-label={title}>
        {shown.map(({ tenant, parts }) => (
          <li key={tenant}>
            <TenantLink id={tenant} />: <Parts parts={parts} />
          </li>
        ))}
        <More as="li" {...more} />
      </ul>
    </section>
  );
}

function Parts({ parts }: { readonly parts: readonly Word[] }) {
  const { shown, more } = useOpening(parts, SHOWN_PARTS);
  return (
    <>
      {say.word(listOf(shown, 'semicolons'))} <More {...more} />
    </>
  );
}
