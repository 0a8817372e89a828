import type { Connection, Rule, Scenario, Tenant } from '../../shared/model/scenario';

/**
 * How sure a verdict is, read off a table of cases one by one and without the evaluation: the oracle that the evidence is
 * held against. Deliberately shares no code with it. Knows the connectors and question ids of these tests only.
 */
type Level = 'documented' | 'concluded' | 'assumed' | 'measured';

const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** Question -> the answer that agrees with the model. */
const AS_HERE: Readonly<Record<string, string>> = {
  'both-on': 'both-needed',
  'service-principal': 'evaluated',
  agents: 'evaluated',
  'code-apps': 'evaluated',
  'dataverse-direct': 'evaluated',
  'guest-token': 'inviting-tenant',
  'guest-at-home': 'not-evaluated',
  'personal-accounts': 'matches',
  'rule-by-domain': 'same-id',
  'one-direction': 'mirrored',
  'narrow-rule': 'adds-up',
  'connector-shared_gmail': 'not-covered',
  'connector-shared_smtp': 'not-covered',
  'connector-shared_slack': 'not-covered',
  'connector-shared_servicebus': 'covered',
  'connector-shared_teams': 'covered',
  'connector-shared_commondataserviceforapps': 'covered',
};

/** The level on paper, and the question that could measure it. */
type Case = readonly [level: Level, question?: string];

export function referenceEvidence(scenario: Scenario, connection: Connection): Level {
  const levels = casesOf(scenario, connection).map((one) => measured(scenario, one));
  for (const level of ['assumed', 'concluded', 'measured'] as const) if (levels.includes(level)) return level;
  return 'documented';
}

function measured({ measured: answers = [] }: Scenario, [level, question]: Case): Level {
  const answer = answers.find((one) => one.question === question);
  if (question === undefined || answer === undefined || answer.answer === 'cannot read this') return level;
  return answer.answer === AS_HERE[question] ? 'measured' : 'assumed';
}

function casesOf(scenario: Scenario, connection: Connection): readonly Case[] {
  const { from, to, connector, account = '' } = connection;
  const isGuest = account.toLowerCase().includes('#ext#');
  if (from === to) return isGuest ? [['concluded', 'guest-at-home']] : [['documented']];
  if (connector === 'shared_visualstudioteamservices') return [['documented']];
  const signIn = signInCase(connection);
  const isOther = connection.auth === 'other' || (!connection.auth && OTHER.has(connector));
  if (isOther) return [signIn];
  return [
    signIn,
    ...(isGuest ? [['assumed', 'guest-token'] as const] : []),
    ...policyCases(scenario, connection),
    ...userCases(scenario, connection),
  ];
}

const OTHER = new Set(['shared_gmail', 'shared_smtp', 'shared_slack']);
const EITHER = new Set(['shared_sql', 'shared_servicebus']);
const SOURCED = new Set([
  'shared_gmail',
  'shared_smtp',
  'shared_teams',
  'shared_commondataserviceforapps',
  'shared_sql',
  'shared_sharepointonline',
]);

function signInCase({ connector, auth }: Connection): Case {
  if (auth === 'service-principal') return ['assumed', 'service-principal'];
  if (connector === 'something of our own') return auth ? ['concluded'] : ['assumed'];
  if (connector === 'shared_sharepointonline' && auth !== 'other') return ['documented'];
  if (auth) {
    return auth === 'entra' && connector === 'shared_slack'
      ? ['assumed', `connector-${connector}-entra`]
      : ['concluded'];
  }
  return unsaidCase(connector);
}

function unsaidCase(connector: string): Case {
  if (EITHER.has(connector)) return ['assumed'];
  return [SOURCED.has(connector) ? 'concluded' : 'assumed', `connector-${connector}`];
}

function policyCases({ tenants }: Scenario, { from, to }: Connection): readonly Case[] {
  const s = tenants.find(({ id }) => id === from) as Tenant;
  const t = tenants.find(({ id }) => id === to) as Tenant;
  return [
    ...(s.isolation.enabled && t.isolation.enabled ? [['concluded', 'both-on'] as const] : []),
    ...(s.isolation.enabled ? gateCases(s, t, 'outbound') : []),
    ...(t.isolation.enabled ? gateCases(t, s, 'inbound') : []),
  ];
}

function gateCases(at: Tenant, other: Tenant, way: 'outbound' | 'inbound'): readonly Case[] {
  const named = (rule: Rule) =>
    [other.tenantId ?? '', ...(other.domains ?? [])].some(
      (name) => name.toLowerCase() === rule.tenant.toLowerCase(),
    );
  const goes = (rule: Rule) => rule.direction === 'both' || rule.direction === way;
  const narrow = at.isolation.rules.filter((rule) => named(rule) && !goes(rule));
  const opening = at.isolation.rules.filter((rule) => (named(rule) || rule.tenant === '*') && goes(rule));
  if (opening.length === 0) {
    return way === 'outbound' && narrow.length > 0 ? [['concluded', 'one-direction']] : [['documented']];
  }
  const each = opening.map((rule): readonly Case[] => {
    if (rule.tenant === '*') return narrow.length > 0 ? [['concluded', 'narrow-rule']] : [];
    const mirrored: readonly Case[] =
      way === 'inbound' && rule.direction === 'inbound' ? [['concluded', 'one-direction']] : [];
    if (rule.tenant.toLowerCase() === PERSONAL) return [['assumed', 'personal-accounts'], ...mirrored];
    return rule.tenant.includes('.') ? [['concluded', 'rule-by-domain'], ...mirrored] : mirrored;
  });
  return each.find((cases) => cases.length === 0) ?? (each[0] as readonly Case[]);
}

function userCases({ flows = [] }: Scenario, { id, connector }: Connection): readonly Case[] {
  const kinds = flows
    .filter(({ steps }) => steps.some(({ connection }) => connection === id))
    .map(({ kind }) => kind);
  return [
    ...(kinds.includes('agent') ? [['assumed', 'agents'] as const] : []),
    ...(kinds.includes('code-app') ? [['concluded', 'code-apps'] as const] : []),
    ...(kinds.includes('app') && connector === 'shared_commondataserviceforapps'
      ? [['assumed', 'dataverse-direct'] as const]
      : []),
  ];
}

/** Every question of these tests, with the answer that agrees. */
export const REFERENCE_ANSWERS = AS_HERE;
