import { WILDCARD } from '../../../shared/model/scenario';
import { ruleNameFor } from '../../../shared/model/tenant-identity';
import { useScenario } from '../../verdicts/hooks';
import { say } from '../../words/say';

interface TenantOptionsProps {
  readonly id: string;
  /** The tenant that writes the rule: a rule about itself means nothing. */
  readonly except: string;
}

/** A longer list helps nobody choose and makes typing slow. */
const MAX_OPTIONS = 200;

/** Offers the drawn tenants to a text field, found by name as well as by domain or ID. */
export function TenantOptions({ id, except }: TenantOptionsProps) {
  const { tenants } = useScenario();
  const others = tenants.filter((tenant) => tenant.id !== except);
  return (
    <datalist id={id}>
      {others.slice(0, MAX_OPTIONS).map((tenant) => (
        // One that no rule can name yet is offered by its name: choosing it leads to giving it a domain.
        <option key={tenant.id} value={ruleNameFor(tenant) ?? tenant.name} label={tenant.name} />
      ))}
      <option value={WILDCARD} label={say('inspector.allTenants')} />
    </datalist>
  );
}
