import type { Tenant } from '../model/scenario';
import { WILDCARD } from '../model/scenario';
import type { NameIndex } from './gate-table';
import { answerForOthers, gateTables } from './gate-table';
import type { Gate } from './verdict';

/** Stands for a tenant that nobody has drawn and no rule names; it is the id of no tenant of a file. */
export const ANY_OTHER = WILDCARD;

/** What such a tenant meets at one that is drawn. What its own policy says is not known. */
export interface AnyOther {
  /** Id of the tenant whose gates these are. */
  readonly tenant: string;
  /** Met by connections of this tenant to any other. */
  readonly outbound: Gate;
  /** Met by connections of any other tenant to this one. */
  readonly inbound: Gate;
}

const NO_NAMES: NameIndex = new Map();

/** What the rest of the world can do with each tenant: open where isolation is Off or a rule is for all tenants. */
export function anyOtherTenant(tenants: readonly Tenant[]): readonly AnyOther[] {
  return tenants.map((tenant) => {
    const { outbound, inbound } = gateTables(tenant, NO_NAMES);
    return { tenant: tenant.id, outbound: answerForOthers(outbound), inbound: answerForOthers(inbound) };
  });
}
