import type { OpenQuestion } from './question';
import { BOTH_OFF, WAIT } from './verdict-questions';

/** Open questions that no verdict rests on: what makers see, what reports hold, where isolation does not reach. */
export const OTHER_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'named-first',
    title: 'When both tenants block, which one does the error name?',
    known: 'The error names one tenant. This program names both.',
    sources: ['error-2021'],
    steps: [
      BOTH_OFF,
      'Turn isolation On at both tenants, without rules.',
      `${WAIT} Read the error of the run.`,
    ],
    outcomes: [
      {
        id: 'creator',
        see: 'It names A, the creator tenant.',
        means:
          'Makers ask their own administrator first; the other tenant comes up when that one has opened.',
      },
      {
        id: 'sign-in',
        see: 'It names B, the sign-in tenant.',
        means: 'Makers ask the other tenant first; their own block comes up when that one has opened.',
      },
    ],
  },
  {
    id: 'blocked-flow',
    title: 'What becomes of an existing flow that is blocked?',
    known:
      'The article says that it is marked Suspended, a screenshot of 2021 shows it On with failing runs. This program tells both.',
    sources: ['article', 'error-2021'],
    steps: [BOTH_OFF, 'Turn isolation On at A, without rules.', 'Wait a day, then look at the flow’s page.'],
    outcomes: [
      { id: 'on', see: 'Its status is On, and its runs fail.', means: 'Watch failing runs, not the status.' },
      {
        id: 'suspended',
        see: 'Its status is Suspended.',
        means: 'Blocked flows can be listed by their status, and must be turned on again afterwards.',
      },
    ],
  },
  {
    id: 'report-window',
    title: 'How many days does a cross-tenant connection report cover?',
    known: 'A report holds a start and an end date; how far they lie apart is not documented.',
    sources: ['report'],
    steps: [
      'Run a flow in A that signs in to B once, and note the day.',
      'Ask A for a report on each of the following days, and read startDate and endDate.',
    ],
    outcomes: [
      {
        id: 'one-day',
        see: 'Each report covers one day.',
        means: 'Collect a report a day for as long as the rarest flow takes to run once.',
      },
      {
        id: 'longer',
        see: 'A report covers several days.',
        means: 'Fewer reports are enough; what runs more rarely than that is still not in them.',
      },
    ],
  },
  {
    id: 'agents-multitenant',
    title: 'Which rule does an agent in multitenant mode need?',
    known:
      'Documented: it does not work while isolation is On without an exception. One published test made it work with an inbound rule at the host.',
    sources: ['agents', 'agents-test'],
    steps: [
      'Publish an agent of A in multitenant mode, and talk to it as a user of B.',
      'Turn isolation On at A, and wait an hour: it no longer answers.',
      'Add a rule for B at A, inbound, wait an hour, and talk to it again.',
    ],
    outcomes: [
      { id: 'inbound', see: 'It answers.', means: 'An inbound rule at the host is enough.' },
      {
        id: 'more',
        see: 'It does not answer.',
        means: 'It needs more than that: try both directions, and a rule at B.',
      },
    ],
  },
  {
    id: 'logic-apps',
    title: 'Does the switch of Power Platform reach Azure Logic Apps?',
    known:
      'Logic Apps have an isolation policy of their own, set by a support ticket. This program leaves them out.',
    sources: ['logic-apps'],
    steps: [
      'In a subscription of A make a logic app with a SharePoint connection that signs in to B: its run succeeds.',
      'Turn isolation On at A, without rules.',
      'Wait four hours, then run it.',
    ],
    outcomes: [
      { id: 'not-reached', see: 'The run succeeds.', means: 'Logic Apps need their own policy.' },
      {
        id: 'reached',
        see: 'The run fails.',
        means: 'The switch reaches Logic Apps too: look for them before a rollout.',
      },
    ],
  },
  {
    id: 'dataflows',
    title: 'Does isolation cover dataflows?',
    known: 'The article speaks of canvas apps and flows. Dataflows are not mentioned, and left out here.',
    sources: ['article'],
    steps: [
      'In A make a dataflow that reads a SharePoint list of B: its refresh succeeds.',
      'Turn isolation On at A, without rules.',
      'Wait an hour, then refresh it.',
    ],
    outcomes: [
      { id: 'not-covered', see: 'The refresh succeeds.', means: 'Isolation does not stop dataflows.' },
      {
        id: 'covered',
        see: 'The refresh fails.',
        means: 'Dataflows break too: look for them before a rollout.',
      },
    ],
  },
];

/** What two developer tenants cannot show. */
export const UNTESTABLE: readonly string[] = [
  'Connections between clouds (government, 21Vianet): the article of 2021 named limits that later editions no longer mention. They are judged here as any other.',
  'Whether Microsoft turns isolation On by itself: one customer reports messages (MC942823, MC981567) that say so; their text was never seen. The documented default is Off.',
];
