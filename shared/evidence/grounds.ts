import { oncePer } from '../base/once-per';
import { findConnector } from '../connectors/lookup';
import type { Verdict } from '../evaluate/verdict';
import type { Connection, Flow, Scenario } from '../model/scenario';
import type { PolicyGround } from './policy-grounds';
import { policyGrounds } from './policy-grounds';
import type { SignInGround } from './sign-in';
import { signInGround } from './sign-in';

/** Who uses the connection, and in whose name. Each is the id of the question that would settle it. */
type UserGround = 'guest-at-home' | 'guest-token' | 'agents' | 'code-apps' | 'dataverse-direct';

export type GroundId = 'same-tenant' | 'known-issue' | SignInGround | PolicyGround | UserGround;

const DATAVERSE = 'shared_commondataserviceforapps';

/** A guest's account name holds this sign, whoever invites. */
const GUEST = /#ext#/i;

const kindsByConnection = oncePer((flows: readonly Flow[]) => {
  const kinds = new Map<string, Set<Flow['kind']>>();
  for (const { kind, steps } of flows) {
    for (const { connection } of steps) {
      const known = kinds.get(connection);
      if (known) known.add(kind);
      else kinds.set(connection, new Set([kind]));
    }
  }
  return kinds;
});

/**
 * What a verdict rests on, without words: worked out from the verdict when somebody asks, never while judging. Each ground
 * once, in the order of the decision.
 */
export function groundsOf(
  scenario: Scenario,
  connection: Connection,
  verdict: Verdict,
): readonly [GroundId, ...GroundId[]] {
  switch (verdict.notEvaluatedBecause) {
    case 'same-tenant':
      return isGuest(connection) ? ['same-tenant', 'guest-at-home'] : ['same-tenant'];
    case 'not-enforced':
      return ['known-issue'];
    case 'not-entra':
      return [signInGround(connection)];
    case null: {
      const rest = [...policyGrounds(scenario, verdict), ...userGrounds(scenario, connection)];
      return [signInGround(connection), ...new Set(rest)];
    }
  }
}

function userGrounds({ flows }: Scenario, connection: Connection): readonly UserGround[] {
  const guest = isGuest(connection) ? (['guest-token'] as const) : [];
  const kinds = flows && kindsByConnection(flows).get(connection.id);
  return kinds ? [...guest, ...kindGrounds(kinds, connection)] : guest;
}

function kindGrounds(kinds: ReadonlySet<Flow['kind']>, { connector }: Connection): readonly UserGround[] {
  const isDataverse = findConnector(connector)?.api === DATAVERSE;
  return [
    ...(kinds.has('agent') ? (['agents'] as const) : []),
    ...(kinds.has('code-app') ? (['code-apps'] as const) : []),
    ...(kinds.has('app') && isDataverse ? (['dataverse-direct'] as const) : []),
  ];
}

function isGuest({ account }: Connection): boolean {
  return account !== undefined && GUEST.test(account);
}
