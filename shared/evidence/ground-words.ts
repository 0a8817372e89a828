import type { SourceId } from '../base/sources';
import { connectorName, effectiveAuth, findConnector } from '../connectors/lookup';
import type { Connection } from '../model/scenario';
import type { EvidenceLevel } from './evidence';
import type { GroundId } from './grounds';
import { message, type Message } from '../words/message';
import { isGoverned } from './sign-in';

interface GroundWords {
  /** "measured" is what an answer makes of the other two. */
  readonly level: Exclude<EvidenceLevel, 'measured'>;
  readonly short: Message;
  readonly says: (connection: Connection) => Message;
  readonly sources?: readonly SourceId[];
  /** What somebody does to find out. */
  readonly settle?: Message;
}

const RUN_TEST = message('evidence.runTest');
const LOOK_UP_CONNECTOR = message('evidence.lookUpConnector');
const LOOK_UP_WAY = message('evidence.lookUpWay');

const nameOf = ({ connector }: Connection) => ({ connector: connectorName(connector) });
const wayOf = (connection: Connection) =>
  ({ entra: isGoverned(effectiveAuth(connection)) ? 'yes' : 'no' }) as const;
const both = (connection: Connection) => ({ ...nameOf(connection), ...wayOf(connection) });

/** Every ground in words. */
export const GROUND_WORDS: Readonly<Record<GroundId, GroundWords>> = {
  'same-tenant': {
    level: 'documented',
    short: message('evidence.sameTenantShort'),
    says: () => message('evidence.sameTenantSays'),
    sources: ['article'],
  },
  'known-issue': {
    level: 'documented',
    short: message('evidence.knownIssueShort'),
    says: () => message('evidence.knownIssueSays'),
    sources: ['article'],
  },
  named: {
    level: 'documented',
    short: message('evidence.namedShort'),
    says: (connection) =>
      findConnector(connection.connector)?.source === 'error-2021'
        ? message('evidence.namedByError', nameOf(connection))
        : message('evidence.namedByArticle', nameOf(connection)),
  },
  catalogue: {
    level: 'concluded',
    short: message('evidence.fromSignIn'),
    says: (connection) => message('evidence.catalogueSays', both(connection)),
    settle: RUN_TEST,
  },
  stated: {
    level: 'concluded',
    short: message('evidence.fromSignIn'),
    says: (connection) => message('evidence.statedSays', wayOf(connection)),
  },
  inferred: {
    level: 'assumed',
    short: message('evidence.inferredShort'),
    says: (connection) => message('evidence.inferredSays', both(connection)),
    settle: RUN_TEST,
  },
  'entra-form': {
    level: 'assumed',
    short: message('evidence.entraFormShort'),
    says: (connection) => message('evidence.entraFormSays', nameOf(connection)),
    settle: RUN_TEST,
  },
  'way-unsaid': {
    level: 'assumed',
    short: message('evidence.wayUnsaidShort'),
    says: (connection) => message('evidence.wayUnsaidSays', both(connection)),
    settle: LOOK_UP_WAY,
  },
  'unknown-connector': {
    level: 'assumed',
    short: message('evidence.unknownConnectorShort'),
    says: (connection) => message('evidence.unknownConnectorSays', nameOf(connection)),
    settle: LOOK_UP_CONNECTOR,
  },
  'unknown-stated': {
    level: 'concluded',
    short: message('evidence.unknownStatedShort'),
    says: (connection) => message('evidence.unknownStatedSays', both(connection)),
    settle: LOOK_UP_CONNECTOR,
  },
  'service-principal': {
    level: 'assumed',
    short: message('evidence.servicePrincipalShort'),
    says: () => message('evidence.servicePrincipalSays'),
    settle: RUN_TEST,
  },
  'both-off': {
    level: 'documented',
    short: message('evidence.bothOffShort'),
    says: () => message('evidence.bothOffSays'),
    sources: ['article'],
  },
  'both-on': {
    level: 'concluded',
    short: message('evidence.bothOnShort'),
    says: () => message('evidence.bothOnSays'),
    sources: ['article', 'report'],
    settle: RUN_TEST,
  },
  'no-rule': {
    level: 'documented',
    short: message('evidence.noRuleShort'),
    says: () => message('evidence.noRuleSays'),
    sources: ['article'],
  },
  rule: {
    level: 'documented',
    short: message('evidence.ruleShort'),
    says: () => message('evidence.ruleSays'),
    sources: ['article'],
  },
  'rule-for-all': {
    level: 'documented',
    short: message('evidence.ruleForAllShort'),
    says: () => message('evidence.ruleForAllSays'),
    sources: ['article'],
  },
  'rule-by-domain': {
    level: 'concluded',
    short: message('evidence.ruleByDomainShort'),
    says: () => message('evidence.ruleByDomainSays'),
    sources: ['article'],
    settle: RUN_TEST,
  },
  'one-direction': {
    level: 'concluded',
    short: message('evidence.oneDirectionShort'),
    says: () => message('evidence.oneDirectionSays'),
    sources: ['article'],
    settle: RUN_TEST,
  },
  'narrow-rule': {
    level: 'concluded',
    short: message('evidence.narrowRuleShort'),
    says: () => message('evidence.narrowRuleSays'),
    sources: ['article'],
    settle: RUN_TEST,
  },
  'personal-accounts': {
    level: 'assumed',
    short: message('evidence.personalAccountsShort'),
    says: () => message('evidence.personalAccountsSays'),
    sources: ['tenant-restrictions', 'error-2021'],
    settle: RUN_TEST,
  },
  'guest-at-home': {
    level: 'concluded',
    short: message('evidence.guestAtHomeShort'),
    says: () => message('evidence.guestAtHomeSays'),
    sources: ['article', 'guests'],
    settle: RUN_TEST,
  },
  'guest-token': {
    level: 'assumed',
    short: message('evidence.guestTokenShort'),
    says: () => message('evidence.guestTokenSays'),
    sources: ['guests'],
    settle: RUN_TEST,
  },
  agents: {
    level: 'assumed',
    short: message('evidence.agentsShort'),
    says: () => message('evidence.agentsSays'),
    sources: ['agents', 'agents-test'],
    settle: RUN_TEST,
  },
  'code-apps': {
    level: 'concluded',
    short: message('evidence.codeAppsShort'),
    says: () => message('evidence.codeAppsSays'),
    sources: ['code-apps'],
    settle: RUN_TEST,
  },
  'dataverse-direct': {
    level: 'assumed',
    short: message('evidence.dataverseDirectShort'),
    says: () => message('evidence.dataverseDirectSays'),
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
