import { compilePolicies } from '../../../shared/evaluate/compile-policies';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { evaluateConnection } from '../../../shared/evaluate/evaluate-connection';
import type { Connection, Scenario } from '../../../shared/model/scenario';
import type { Row } from '../measure';
import { compare, inRatio, timed } from '../measure';
import { worldOf } from '../world';
import { casbin } from './casbin';
import { casl } from './casl';
import { cedar } from './cedar';
import type { Contender } from './contender';
import { jsonRules } from './json-rules';

const CONNECTIONS = 20_000;
/** How many answers are held against ours before anything is timed. */
const CHECKED = 1000;
/** So long a turn takes at least, in milliseconds. */
const TURN = 25;
const ROUNDS = 9;
const WHOLE = 'ours, a whole scenario from its rules on';

/** Does so many decisions, one connection after the other and from the start again. */
type Turn = (count: number) => unknown;

/** Decisions beside libraries that decide, for scenarios of one size; ours say why, with every rule. */
export async function decisions(tenants: number, rules: number): Promise<readonly Row[]> {
  const scenario = worldOf({ tenants, rules, connections: CONNECTIONS });
  const contenders = [casl(scenario), await casbin(scenario), jsonRules(scenario), cedar(scenario)];
  for (const contender of contenders) await checkAnswers(scenario, contender);
  const [first, ...others] = contenders.map(
    (contender) => [contender.name, turnOf(scenario, contender)] as const,
  );
  const turns: readonly (readonly [string, Turn])[] = [
    ...(first ? [first] : []),
    ['ours, with reasons', ourTurn(scenario)],
    [WHOLE, wholeTurn(scenario)],
    ...others,
  ];
  const counts = new Map<string, number>();
  for (const [name, turn] of turns) counts.set(name, name === WHOLE ? CONNECTIONS : await countFor(turn));
  const countOf = (name: string) => counts.get(name) ?? 1;
  const rows = await compare(
    turns.map(([name, turn]) => ({ name, run: () => turn(countOf(name)) })),
    { rounds: ROUNDS },
  );
  return inRatio(rows.map(({ name, ms }) => ({ name, ms: ms / countOf(name) })));
}

async function checkAnswers(scenario: Scenario, { name, allows }: Contender): Promise<void> {
  const index = compilePolicies(scenario.tenants);
  for (const connection of scenario.connections.slice(0, CHECKED)) {
    const ours = evaluateConnection(index, connection).verdict === 'allowed';
    const { from, to } = connection;
    if ((await allows(from, to)) !== ours)
      throw new Error(`${name} answers otherwise from ${from} to ${to}.`);
  }
}

/** As many decisions as a turn has time for; at most all connections ten times. */
async function countFor(turn: Turn): Promise<number> {
  for (const count of [20, 100, 500, 2000, CONNECTIONS]) {
    if ((await timed(() => turn(count))) > TURN) return count;
  }
  return CONNECTIONS * 10;
}

function ourTurn({ tenants, connections }: Scenario): Turn {
  const index = compilePolicies(tenants);
  return (count) => {
    let allowed = 0;
    for (let n = 0; n < count; n += 1) {
      const verdict = evaluateConnection(index, connections[n % connections.length] as Connection);
      if (verdict.verdict === 'allowed') allowed += 1;
    }
    return allowed;
  };
}

/** Everything that a result has, and the rules resolved anew each time. */
function wholeTurn(scenario: Scenario): Turn {
  return () => evaluate(scenario).summary.allowed;
}

function turnOf({ connections }: Scenario, { allows }: Contender): Turn {
  const first = connections[0] as Connection;
  return allows(first.from, first.to) instanceof Promise
    ? awaitedTurn(connections, allows)
    : plainTurn(connections, allows);
}

function plainTurn(connections: readonly Connection[], allows: Contender['allows']): Turn {
  return (count) => {
    let allowed = 0;
    for (let n = 0; n < count; n += 1) {
      const { from, to } = connections[n % connections.length] as Connection;
      if (allows(from, to) === true) allowed += 1;
    }
    return allowed;
  };
}

function awaitedTurn(connections: readonly Connection[], allows: Contender['allows']): Turn {
  return async (count) => {
    let allowed = 0;
    for (let n = 0; n < count; n += 1) {
      const { from, to } = connections[n % connections.length] as Connection;
      if (await allows(from, to)) allowed += 1;
    }
    return allowed;
  };
}
