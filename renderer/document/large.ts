import type { Scenario } from '../../shared/model/scenario';
import { askHere } from '../workbench/ask-here';
import type { Desk } from '../workbench/workbench';

/** From here on judging and listing take seconds. */
const MANY_TENANTS = 3_000;
const MANY_CONNECTIONS = 20_000;

/** Says before it is shown that a scenario is very large. */
export function mayShowLarge(desk: Desk, name: string, { tenants, connections }: Scenario): Promise<boolean> {
  if (tenants.length <= MANY_TENANTS && connections.length <= MANY_CONNECTIONS) return Promise.resolve(true);
  const count = (n: number) => n.toLocaleString('en');
  return askHere(desk, {
    title: `${name} is very large`,
    text: `It has ${count(tenants.length)} tenants and ${count(connections.length)} connections. Each edit can take some seconds, and the canvas draws it only when you ask for it.`,
    answers: [
      { label: 'Cancel', is: false },
      { label: 'Open', is: true, isMain: true },
    ],
  });
}
