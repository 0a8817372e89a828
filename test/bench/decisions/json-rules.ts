import { Engine } from 'json-rules-engine';
import type { Scenario } from '../../../shared/model/scenario';
import type { Contender } from './contender';
import { GATES, openFor } from './contender';

/** One engine a gate with one rule: the other tenant is in the list. Its answers are promises. */
export function jsonRules(scenario: Scenario): Contender {
  const open = openFor(scenario);
  const engines = new Map<string, Engine>();
  for (const tenant of scenario.tenants) {
    for (const gate of GATES) {
      const { everybody, tenants } = open(tenant, gate);
      const condition = everybody
        ? { fact: 'other', operator: 'notEqual', value: '' }
        : { fact: 'other', operator: 'in', value: [...tenants] };
      const engine = new Engine();
      engine.addRule({ conditions: { all: [condition] }, event: { type: 'open' } });
      engines.set(`${gate} ${tenant.id}`, engine);
    }
  }
  const may = async (gate: string, tenant: string, other: string) => {
    const result = await engines.get(`${gate} ${tenant}`)?.run({ other });
    return (result?.events.length ?? 0) > 0;
  };
  return {
    name: 'json-rules-engine, yes or no',
    allows: async (from, to) => (await may('outbound', from, to)) && (await may('inbound', to, from)),
  };
}
