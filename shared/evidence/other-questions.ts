import type { OpenQuestion } from './question';
import { BOTH_OFF } from './verdict-questions';
import { message, type Message } from '../words/message';

/** Open questions that no verdict rests on: what makers see, what connection reports hold, where isolation does not reach. */
export const OTHER_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'named-first',
    title: message('evidence.namedFirstTitle'),
    known: message('evidence.namedFirstKnown'),
    sources: ['error-2021'],
    steps: [BOTH_OFF, message('evidence.turnOnAtBoth'), message('evidence.waitRunAndReadError')],
    outcomes: [
      {
        id: 'creator',
        see: message('evidence.namesCreatorTenant'),
        means: message('evidence.namedFirstMeansCreator'),
      },
      {
        id: 'sign-in',
        see: message('evidence.namesBSigninTenant'),
        means: message('evidence.namedFirstMeansSignIn'),
      },
    ],
  },
  {
    id: 'blocked-flow',
    title: message('evidence.blockedFlowTitle'),
    known: message('evidence.blockedFlowKnown'),
    sources: ['article', 'error-2021'],
    steps: [BOTH_OFF, message('evidence.turnOnAtA'), message('evidence.waitDayThenLookAt')],
    outcomes: [
      { id: 'on', see: message('evidence.statusOnRunsFail'), means: message('evidence.blockedFlowMeansOn') },
      {
        id: 'suspended',
        see: message('evidence.statusSuspended'),
        means: message('evidence.blockedFlowMeansSuspended'),
      },
    ],
  },
  {
    id: 'report-window',
    title: message('evidence.reportWindowTitle'),
    known: message('evidence.reportWindowKnown'),
    sources: ['report'],
    steps: [message('evidence.runFlowOnceAndNoteDay'), message('evidence.askReportOnEachFollowing')],
    outcomes: [
      {
        id: 'one-day',
        see: message('evidence.eachReportCoversOneDay'),
        means: message('evidence.reportWindowMeansOneDay'),
      },
      {
        id: 'longer',
        see: message('evidence.reportCoversSeveralDays'),
        means: message('evidence.reportWindowMeansLonger'),
      },
    ],
  },
  {
    id: 'agents-multitenant',
    title: message('evidence.agentsMultitenantTitle'),
    known: message('evidence.agentsMultitenantKnown'),
    sources: ['agents', 'agents-test'],
    steps: [
      message('evidence.publishAgentMultitenantModeTalk'),
      message('evidence.turnOnAtAAndWait'),
      message('evidence.addInboundRuleForBAtA'),
    ],
    outcomes: [
      {
        id: 'inbound',
        see: message('evidence.answers'),
        means: message('evidence.agentsMultitenantMeansInbound'),
      },
      {
        id: 'more',
        see: message('evidence.doesNotAnswer'),
        means: message('evidence.agentsMultitenantMeansMore'),
      },
    ],
  },
  {
    id: 'logic-apps',
    title: message('evidence.logicAppsTitle'),
    known: message('evidence.logicAppsKnown'),
    sources: ['logic-apps'],
    steps: [
      message('evidence.subscriptionMakeLogicAppWith'),
      message('evidence.turnOnAtA'),
      message('evidence.waitFourHoursThenRun'),
    ],
    outcomes: [
      {
        id: 'not-reached',
        see: message('evidence.runSucceeds'),
        means: message('evidence.logicAppsMeansNotReached'),
      },
      {
        id: 'reached',
        see: message('evidence.runFails'),
        means: message('evidence.logicAppsMeansReached'),
      },
    ],
  },
  {
    id: 'dataflows',
    title: message('evidence.dataflowsTitle'),
    known: message('evidence.dataflowsKnown'),
    sources: ['article'],
    steps: [
      message('evidence.makeDataflowReadsSharepointList'),
      message('evidence.turnOnAtA'),
      message('evidence.waitHourThenRefresh'),
    ],
    outcomes: [
      {
        id: 'not-covered',
        see: message('evidence.refreshSucceeds'),
        means: message('evidence.dataflowsMeansNotCovered'),
      },
      {
        id: 'covered',
        see: message('evidence.refreshFails'),
        means: message('evidence.dataflowsMeansCovered'),
      },
    ],
  },
];

/** What two developer tenants cannot show. */
export const UNTESTABLE: readonly Message[] = [
  message('evidence.untestableClouds'),
  message('evidence.untestableOnByItself'),
];
