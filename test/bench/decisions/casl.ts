import type { MongoAbility } from '@casl/ability';
import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { Scenario } from '../../../shared/model/scenario';
import type { Contender } from './contender';
import { GATES, openFor } from './contender';

/** One ability a tenant: the gate is the action, the other tenant the subject. This is the form CASL answers quickest. */
export function casl(scenario: Scenario): Contender {
  const open = openFor(scenario);
  const abilities = new Map<string, MongoAbility>();
  for (const tenant of scenario.tenants) {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    for (const gate of GATES) {
      const { everybody, tenants } = open(tenant, gate);
      if (everybody) can(gate, 'all');
      else for (const other of tenants) can(gate, other);
    }
    abilities.set(tenant.id, build());
  }
  const may = (tenant: string, gate: string, other: string) =>
    abilities.get(tenant)?.can(gate, other) ?? false;
  return {
    name: '@casl/ability, yes or no',
    allows: (from, to) => may(from, 'outbound', to) && may(to, 'inbound', from),
  };
}
