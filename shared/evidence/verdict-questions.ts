import type { OpenQuestion } from './question';
import { message } from '../words/message';

/** Before any test: both tenants as the steps take them for granted. */
export const BOTH_OFF = message('evidence.beginWithBothOff');
export const WAIT = message('evidence.waitAndRunFlow');

/** Open questions that verdicts rest on. The first outcome of each is what the evaluation goes by. */
export const VERDICT_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'both-on',
    title: message('evidence.bothOnTitle'),
    known: message('evidence.bothOnKnown'),
    sources: ['article', 'report'],
    steps: [BOTH_OFF, message('evidence.turnOnAtBothWithRuleAtA'), WAIT, message('evidence.thenAddRuleAtB')],
    outcomes: [
      {
        id: 'both-needed',
        see: message('evidence.firstRunFailsSecondSucceeds'),
        means: message('evidence.bothOnMeansBothNeeded'),
      },
      {
        id: 'one-is-enough',
        see: message('evidence.firstRunSucceedsAlready'),
        means: message('evidence.bothOnMeansOneIsEnough'),
      },
    ],
  },
  {
    id: 'service-principal',
    title: message('evidence.servicePrincipalTitle'),
    known: message('evidence.servicePrincipalKnown'),
    sources: ['article', 'snowflake'],
    steps: [message('evidence.registerAppInB'), message('evidence.turnOnAtA'), WAIT],
    outcomes: [
      {
        id: 'evaluated',
        see: message('evidence.runFails'),
        means: message('evidence.servicePrincipalMeansEvaluated'),
      },
      {
        id: 'not-evaluated',
        see: message('evidence.runSucceeds'),
        means: message('evidence.servicePrincipalMeansNotEvaluated'),
      },
    ],
  },
  {
    id: 'agents',
    title: message('evidence.agentsTitle'),
    known: message('evidence.agentsKnown'),
    sources: ['agents', 'agents-test'],
    steps: [
      message('evidence.makeAgentWithSharepointTool'),
      message('evidence.turnOnAtA'),
      message('evidence.waitHourThenAskAgain'),
    ],
    outcomes: [
      {
        id: 'evaluated',
        see: message('evidence.toolFails'),
        means: message('evidence.agentsMeansEvaluated'),
      },
      {
        id: 'not-evaluated',
        see: message('evidence.agentStillAnswers'),
        means: message('evidence.agentsMeansNotEvaluated'),
      },
    ],
  },
  {
    id: 'code-apps',
    title: message('evidence.codeAppsTitle'),
    known: message('evidence.codeAppsKnown'),
    sources: ['code-apps'],
    steps: [
      message('evidence.publishCodeAppReadsSharepoint'),
      message('evidence.turnOnAtA'),
      message('evidence.waitHourThenOpenApp'),
    ],
    outcomes: [
      {
        id: 'evaluated',
        see: message('evidence.listDoesNotLoad'),
        means: message('evidence.codeAppsMeansEvaluated'),
      },
      {
        id: 'not-evaluated',
        see: message('evidence.listLoads'),
        means: message('evidence.codeAppsMeansNotEvaluated'),
      },
    ],
  },
  {
    id: 'dataverse-direct',
    title: message('evidence.dataverseDirectTitle'),
    known: message('evidence.dataverseDirectKnown'),
    sources: ['canvas-dataverse'],
    steps: [
      message('evidence.makeCanvasAppShowsDataverse'),
      message('evidence.turnOnAtA'),
      message('evidence.waitHourThenOpenApp'),
    ],
    outcomes: [
      {
        id: 'evaluated',
        see: message('evidence.noRowsShown'),
        means: message('evidence.dataverseDirectMeansEvaluated'),
      },
      {
        id: 'not-evaluated',
        see: message('evidence.rowsShown'),
        means: message('evidence.dataverseDirectMeansNotEvaluated'),
      },
    ],
  },
  {
    id: 'guest-token',
    title: message('evidence.guestTokenTitle'),
    known: message('evidence.guestTokenKnown'),
    sources: ['guests'],
    steps: [
      message('evidence.inviteUserOfAToB'),
      message('evidence.asThatUserMakeFlow'),
      message('evidence.turnOnAtB'),
      WAIT,
    ],
    outcomes: [
      {
        id: 'inviting-tenant',
        see: message('evidence.runFailsAndErrorNamesB'),
        means: message('evidence.guestTokenMeansInvitingTenant'),
      },
      {
        id: 'home-tenant',
        see: message('evidence.runSucceeds'),
        means: message('evidence.guestTokenMeansHomeTenant'),
      },
    ],
  },
  {
    id: 'guest-at-home',
    title: message('evidence.guestAtHomeTitle'),
    known: message('evidence.guestAtHomeKnown'),
    sources: ['article', 'guests'],
    steps: [
      message('evidence.inviteUserOfBToA'),
      message('evidence.asThatGuestMakeFlow'),
      message('evidence.turnOnAtA'),
      WAIT,
    ],
    outcomes: [
      {
        id: 'not-evaluated',
        see: message('evidence.runSucceeds'),
        means: message('evidence.guestAtHomeMeansNotEvaluated'),
      },
      {
        id: 'evaluated',
        see: message('evidence.runFails'),
        means: message('evidence.guestAtHomeMeansEvaluated'),
      },
    ],
  },
  {
    id: 'personal-accounts',
    title: message('evidence.personalAccountsTitle'),
    known: message('evidence.personalAccountsKnown'),
    sources: ['tenant-restrictions', 'error-2021'],
    steps: [
      message('evidence.withPersonalMicrosoftAccountMake'),
      message('evidence.turnOnAtBAndWait'),
      message('evidence.addRuleForPersonalAccounts'),
      message('evidence.waitRunAndTakeRuleAway'),
    ],
    outcomes: [
      {
        id: 'matches',
        see: message('evidence.runSucceeds'),
        means: message('evidence.personalAccountsMeansMatches'),
      },
      {
        id: 'does-not-match',
        see: message('evidence.runStillFailsOrRule'),
        means: message('evidence.personalAccountsMeansDoesNotMatch'),
      },
    ],
  },
  {
    id: 'rule-by-domain',
    title: message('evidence.ruleByDomainTitle'),
    known: message('evidence.ruleByDomainKnown'),
    sources: ['article'],
    steps: [
      message('evidence.verifySecondDomainAtB'),
      message('evidence.turnOnAndAddRuleBySecondDomain'),
      message('evidence.readPolicyWithPowerShell', { cmdlet: 'Get-PowerAppTenantIsolationPolicy' }),
    ],
    outcomes: [
      {
        id: 'same-id',
        see: message('evidence.ruleHoldsTenantIdOfB'),
        means: message('evidence.ruleByDomainMeansSameId'),
      },
      {
        id: 'refused',
        see: message('evidence.ruleRefusedOrHoldsSomething'),
        means: message('evidence.ruleByDomainMeansRefused'),
      },
    ],
  },
  {
    id: 'one-direction',
    title: message('evidence.oneDirectionTitle'),
    known: message('evidence.oneDirectionKnown'),
    sources: ['article'],
    steps: [
      BOTH_OFF,
      message('evidence.makeSecondFlowInB'),
      message('evidence.turnOnAndAddInboundRule'),
      message('evidence.waitHourThenRunBoth'),
    ],
    outcomes: [
      {
        id: 'mirrored',
        see: message('evidence.flowInBSucceedsFlowInAFails'),
        means: message('evidence.oneDirectionMeansMirrored'),
      },
      {
        id: 'otherwise',
        see: message('evidence.anythingElse'),
        means: message('evidence.oneDirectionMeansOtherwise'),
      },
    ],
  },
  {
    id: 'narrow-rule',
    title: message('evidence.narrowRuleTitle'),
    known: message('evidence.narrowRuleKnown'),
    sources: ['article'],
    steps: [BOTH_OFF, message('evidence.turnOnAndAddRuleForAllAndForB'), WAIT],
    outcomes: [
      {
        id: 'adds-up',
        see: message('evidence.runSucceeds'),
        means: message('evidence.narrowRuleMeansAddsUp'),
      },
      {
        id: 'narrows',
        see: message('evidence.runFails'),
        means: message('evidence.narrowRuleMeansNarrows'),
      },
    ],
  },
];
