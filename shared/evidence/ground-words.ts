import type { SourceId } from '../base/sources';
import { connectorName, effectiveAuth, findConnector } from '../connectors/lookup';
import type { Connection } from '../model/scenario';
import type { EvidenceLevel } from './evidence';
import type { GroundId } from './grounds';
import { isGoverned } from './sign-in';

interface GroundWords {
  /** "measured" is what an answer makes of the other two. */
  readonly level: Exclude<EvidenceLevel, 'measured'>;
  readonly short: string;
  readonly says: (connection: Connection) => string;
  readonly sources?: readonly SourceId[];
  /** What somebody does to find out. */
  readonly settle?: string;
}

const RUN_TEST = 'Run the test on the page “What is not known”, and record its answer there.';
const LOOK_UP_CONNECTOR =
  'Find the connector in a connection inventory or in the admin center of the creator tenant, and choose it here.';
const LOOK_UP_WAY =
  'Look at the connection in Power Automate or Power Apps, and choose here under Authentication how it signs in.';

const nameOf = ({ connector }: Connection) => connectorName(connector);
const follows = (connection: Connection) =>
  isGoverned(effectiveAuth(connection))
    ? 'so by the article’s rule isolation covers it'
    : 'so by the article’s rule isolation does not cover it';
const way = (connection: Connection) =>
  isGoverned(effectiveAuth(connection)) ? 'with Entra ID' : 'otherwise than with Entra ID';

/** Every ground in words. Plain sentences with named values, so that they can move to a catalogue. */
export const GROUND_WORDS: Readonly<Record<GroundId, GroundWords>> = {
  'same-tenant': {
    level: 'documented',
    short: 'same tenant',
    says: () => 'The article’s tables allow every connection that stays in its own tenant.',
    sources: ['article'],
  },
  'known-issue': {
    level: 'documented',
    short: 'known issue',
    says: () => 'The article names Azure DevOps as a known issue: its token is not one of Entra ID.',
    sources: ['article'],
  },
  named: {
    level: 'documented',
    short: 'connector named',
    says: (connection) =>
      findConnector(connection.connector)?.source === 'error-2021'
        ? `A published error message shows ${nameOf(connection)} blocked by isolation.`
        : `The article names ${nameOf(connection)} as a connector that isolation covers.`,
  },
  catalogue: {
    level: 'concluded',
    short: 'from the way it signs in',
    says: (connection) => `${nameOf(connection)} signs in ${way(connection)}, ${follows(connection)}.`,
    settle: RUN_TEST,
  },
  stated: {
    level: 'concluded',
    short: 'from the way it signs in',
    says: (connection) =>
      `This file says that the connection signs in ${way(connection)}, ${follows(connection)}.`,
  },
  inferred: {
    level: 'assumed',
    short: 'sign-in inferred',
    says: (connection) =>
      `That ${nameOf(connection)} signs in ${way(connection)} is inferred, and no source says that isolation treats it so.`,
    settle: RUN_TEST,
  },
  'entra-form': {
    level: 'assumed',
    short: 'Entra form not documented',
    says: (connection) =>
      `${nameOf(connection)} has a sign-in of its own and an Entra ID form; whether isolation covers that form is not documented.`,
    settle: RUN_TEST,
  },
  'way-unsaid': {
    level: 'assumed',
    short: 'sign-in not said',
    says: (connection) =>
      `${nameOf(connection)} can sign in with Entra ID or otherwise; that this connection does it ${way(connection)} is assumed.`,
    settle: LOOK_UP_WAY,
  },
  'unknown-connector': {
    level: 'assumed',
    short: 'connector unknown',
    says: ({ connector }) =>
      `Nothing is known of the connector “${connectorName(connector)}”; that it signs in with Entra ID is assumed.`,
    settle: LOOK_UP_CONNECTOR,
  },
  'unknown-stated': {
    level: 'concluded',
    short: 'connector unknown, sign-in said',
    says: (connection) =>
      `The connector “${nameOf(connection)}” is not in the catalogue; this file says that it signs in ${way(connection)}, ${follows(connection)}.`,
    settle: LOOK_UP_CONNECTOR,
  },
  'service-principal': {
    level: 'assumed',
    short: 'service principal',
    says: () =>
      'A service principal signs in. Whether isolation looks at it as at a person is not documented.',
    settle: RUN_TEST,
  },
  'both-off': {
    level: 'documented',
    short: 'both Off',
    says: () => 'While isolation is Off, the documented default, cross-tenant connections are allowed.',
    sources: ['article'],
  },
  'both-on': {
    level: 'concluded',
    short: 'both On',
    says: () =>
      'Isolation is On at both tenants. No table shows such a pair; the report names attempts blocked by either tenant.',
    sources: ['article', 'report'],
    settle: RUN_TEST,
  },
  'no-rule': {
    level: 'documented',
    short: 'On without a rule',
    says: () => 'The article’s tables block what no rule allows while isolation is On.',
    sources: ['article'],
  },
  rule: {
    level: 'documented',
    short: 'allow rule',
    says: () => 'The article’s tables allow what a rule for the tenant allows in that direction.',
    sources: ['article'],
  },
  'rule-for-all': {
    level: 'documented',
    short: 'rule for *',
    says: () => 'The article says that * allows all tenants in the direction of the rule.',
    sources: ['article'],
  },
  'rule-by-domain': {
    level: 'concluded',
    short: 'rule by domain',
    says: () =>
      'The rule names a domain. The admin center stores the tenant ID behind it; that this is the tenant drawn here is concluded from the domain.',
    sources: ['article'],
    settle: RUN_TEST,
  },
  'one-direction': {
    level: 'concluded',
    short: 'inbound-only rule',
    says: () =>
      'A rule that covers only inbound stands in no table; it is read as the mirror image of one that covers only outbound.',
    sources: ['article'],
    settle: RUN_TEST,
  },
  'narrow-rule': {
    level: 'concluded',
    short: 'narrow rule beside *',
    says: () =>
      'A narrower rule for the same tenant stands beside the rule for *. Rules only allow, so it is read as taking nothing away.',
    sources: ['article'],
    settle: RUN_TEST,
  },
  'personal-accounts': {
    level: 'assumed',
    short: 'personal accounts',
    says: () =>
      'The rule names the tenant ID of personal Microsoft accounts. Whether the service matches personal accounts by it is not documented.',
    sources: ['tenant-restrictions', 'error-2021'],
    settle: RUN_TEST,
  },
  'guest-at-home': {
    level: 'concluded',
    short: 'guest at home',
    says: () =>
      'A guest works here with this tenant’s data. The article exempts guests in their “host tenant”, read as the tenant that invites.',
    sources: ['article', 'guests'],
    settle: RUN_TEST,
  },
  'guest-token': {
    level: 'assumed',
    short: 'guest account',
    says: () =>
      'A guest account signs in. That it counts for the tenant drawn as the sign-in tenant is assumed.',
    sources: ['guests'],
    settle: RUN_TEST,
  },
  agents: {
    level: 'assumed',
    short: 'used by an agent',
    says: () =>
      'An agent uses it. That isolation stops agents shared with other tenants is documented; that it judges the connections of their tools is assumed.',
    sources: ['agents', 'agents-test'],
    settle: RUN_TEST,
  },
  'code-apps': {
    level: 'concluded',
    short: 'used by a code app',
    says: () =>
      'A code app uses it. Code apps list tenant isolation among the controls they obey; that each connection counts as in other apps is concluded.',
    sources: ['code-apps'],
    settle: RUN_TEST,
  },
  'dataverse-direct': {
    level: 'assumed',
    short: 'app on Dataverse',
    says: () =>
      'An app uses it for Dataverse. Apps can reach Dataverse without a connector; whether isolation covers that path is not documented.',
    sources: ['canvas-dataverse'],
    settle: RUN_TEST,
  },
};

/** Where a ground comes from; for a way of signing in that is what the catalogue says. */
export function sourcesOf(id: GroundId, { connector }: Connection): readonly SourceId[] {
  const fixed = GROUND_WORDS[id].sources;
  if (fixed) return fixed;
  const source = findConnector(connector)?.source;
  return source === undefined || source === 'general'
    ? ['article']
    : [...new Set<SourceId>(['article', source])];
}
