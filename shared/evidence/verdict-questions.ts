import type { OpenQuestion } from './question';

/** Before any test: both tenants as the steps take them for granted. */
export const BOTH_OFF =
  'Begin with isolation Off at both tenants, A and B, and a flow in A with a SharePoint connection that signs in to B: its run succeeds.';
export const WAIT = 'Wait an hour, then run the flow.';

/** Open questions that verdicts rest on. The first outcome of each is what the evaluation goes by. */
export const VERDICT_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'both-on',
    title: 'When both tenants have isolation On, must both let the connection through?',
    known:
      'The article’s tables show one isolated tenant at a time. This program takes it that both must let it through.',
    sources: ['article', 'report'],
    steps: [
      BOTH_OFF,
      'Turn isolation On at A and at B. At A add a rule for B, outbound. Add none at B.',
      WAIT,
      'Then add a rule for A at B, inbound, wait an hour, and run it again.',
    ],
    outcomes: [
      {
        id: 'both-needed',
        see: 'The first run fails, the second succeeds.',
        means: 'Both tenants must let it through, as here.',
      },
      {
        id: 'one-is-enough',
        see: 'The first run succeeds already.',
        means: 'The rule at one tenant is enough: connections shown as blocked by the other one would work.',
      },
    ],
  },
  {
    id: 'service-principal',
    title: 'Does isolation look at a service principal as at a person?',
    known:
      'SQL Server, Azure Key Vault and Snowflake let a service principal sign in, with a tenant ID of its own. This program judges it as an Entra ID sign-in.',
    sources: ['article', 'snowflake'],
    steps: [
      'Register an app in B with access to a key vault of B. In A make a flow that reads a secret with the Azure Key Vault connector, signed in as that service principal with B’s tenant ID: its run succeeds.',
      'Turn isolation On at A, without rules.',
      WAIT,
    ],
    outcomes: [
      { id: 'evaluated', see: 'The run fails.', means: 'Service principals are covered, as here.' },
      {
        id: 'not-evaluated',
        see: 'The run succeeds.',
        means:
          'Service principals pass: connections shown as blocked here would work, and only a data policy stops them.',
      },
    ],
  },
  {
    id: 'agents',
    title: 'Does isolation judge the connections that an agent’s tools use?',
    known:
      'Multitenant mode of Copilot Studio needs an exception while isolation is On. For the connections of tools nothing was found; this program judges them as those of a flow.',
    sources: ['agents', 'agents-test'],
    steps: [
      'In A make an agent with a SharePoint tool whose connection signs in to B, and ask it for a list of B: it answers.',
      'Turn isolation On at A, without rules.',
      'Wait an hour, then ask again.',
    ],
    outcomes: [
      { id: 'evaluated', see: 'The tool fails.', means: 'Connections of agents are covered, as here.' },
      {
        id: 'not-evaluated',
        see: 'The agent still answers.',
        means: 'Connections of agents pass: those shown as blocked here would work for the agent.',
      },
    ],
  },
  {
    id: 'code-apps',
    title: 'Does isolation judge the connections of a code app as those of another app?',
    known:
      'Code apps list tenant isolation among the controls they obey. This program judges each connection as in a canvas app.',
    sources: ['code-apps'],
    steps: [
      'In A publish a code app that reads a SharePoint list through a connection that signs in to B: it shows the list.',
      'Turn isolation On at A, without rules.',
      'Wait an hour, then open the app again.',
    ],
    outcomes: [
      {
        id: 'evaluated',
        see: 'The list does not load.',
        means: 'Connections of code apps are covered, as here.',
      },
      {
        id: 'not-evaluated',
        see: 'The list loads.',
        means: 'Connections of code apps pass: those shown as blocked here would work in the app.',
      },
    ],
  },
  {
    id: 'dataverse-direct',
    title: 'Does isolation cover a canvas app’s own path to Dataverse?',
    known:
      'Canvas apps can reach Dataverse without a connector. This program judges it as the Dataverse connector.',
    sources: ['canvas-dataverse'],
    steps: [
      'In A make a canvas app that shows a Dataverse table of an environment of B, added from there: it shows rows.',
      'Turn isolation On at A, without rules.',
      'Wait an hour, then open the app again.',
    ],
    outcomes: [
      { id: 'evaluated', see: 'No rows are shown.', means: 'The direct path is covered, as here.' },
      {
        id: 'not-evaluated',
        see: 'Rows are shown.',
        means: 'The direct path passes: Dataverse connections of apps that are shown as blocked would work.',
      },
    ],
  },
  {
    id: 'guest-token',
    title: 'For which tenant does the sign-in of a guest account count?',
    known:
      'A guest can sign in to the tenant that invited them. This program takes the sign-in tenant that you drew.',
    sources: ['guests'],
    steps: [
      'Invite a user of A as a guest to B, with access to a list there.',
      'As that user, in A, make a flow whose SharePoint connection signs in to B as the guest: its run succeeds.',
      'Turn isolation On at B, without rules.',
      WAIT,
    ],
    outcomes: [
      {
        id: 'inviting-tenant',
        see: 'The run fails, and the error names B as the sign-in tenant.',
        means: 'It counts for the tenant that invited, as it is drawn.',
      },
      {
        id: 'home-tenant',
        see: 'The run succeeds.',
        means:
          'It counts for the guest’s home tenant: such connections never leave it, and B’s isolation does not see them.',
      },
    ],
  },
  {
    id: 'guest-at-home',
    title: 'Is a guest who works in the inviting tenant with its data left alone?',
    known:
      'The article exempts a guest in their “host tenant”. This program reads that as the tenant that invites.',
    sources: ['article', 'guests'],
    steps: [
      'Invite a user of B as a guest to A, and let them make flows in A.',
      'As that guest, in A, make a flow on a SharePoint list of A: its run succeeds.',
      'Turn isolation On at A, without rules.',
      WAIT,
    ],
    outcomes: [
      { id: 'not-evaluated', see: 'The run succeeds.', means: 'Such guests are left alone, as here.' },
      {
        id: 'evaluated',
        see: 'The run fails.',
        means:
          'Guests are judged as people of their home tenant: draw their connections as coming from there.',
      },
    ],
  },
  {
    id: 'personal-accounts',
    title: 'Does a rule for the tenant ID of personal accounts match them?',
    known:
      'Entra gives all personal Microsoft accounts one tenant ID, 9188040d-6c67-4c5b-b112-36a304b66dad. Whether isolation goes by it is not documented. Such a rule would be a rule for everybody.',
    sources: ['tenant-restrictions', 'error-2021'],
    steps: [
      'With a personal Microsoft account make a flow on a OneDrive for Business of B: its run succeeds.',
      'Turn isolation On at B, without rules, wait an hour: its run fails.',
      'At B add a rule for 9188040d-6c67-4c5b-b112-36a304b66dad, inbound.',
      `${WAIT} Take the rule away afterwards.`,
    ],
    outcomes: [
      { id: 'matches', see: 'The run succeeds.', means: 'The rule matches every personal account, as here.' },
      {
        id: 'does-not-match',
        see: 'The run still fails, or the rule is refused.',
        means: 'No rule by that ID opens anything: connections that it seems to open here stay blocked.',
      },
    ],
  },
  {
    id: 'rule-by-domain',
    title: 'Does a rule by a second domain stand for the same tenant?',
    known:
      'The admin center turns a domain into a tenant ID when the rule is added. This program takes every domain of a drawn tenant for its name.',
    sources: ['article'],
    steps: [
      'Verify a second domain at B.',
      'Turn isolation On at A, and add a rule by B’s second domain, outbound.',
      'Read the policy with Get-PowerAppTenantIsolationPolicy.',
    ],
    outcomes: [
      { id: 'same-id', see: 'The rule holds B’s tenant ID.', means: 'Any domain names the tenant, as here.' },
      {
        id: 'refused',
        see: 'The rule is refused, or holds something else.',
        means: 'Only some domains name a tenant: write rules with the tenant ID.',
      },
    ],
  },
  {
    id: 'one-direction',
    title: 'Is an inbound rule the mirror image of an outbound one?',
    known:
      'The tables show rules that cover outbound, and both directions. This program reads inbound alone as the mirror image.',
    sources: ['article'],
    steps: [
      BOTH_OFF,
      'Make a second flow in B with a SharePoint connection that signs in to A.',
      'Turn isolation On at A, and add a rule for B, inbound.',
      'Wait an hour, then run both flows.',
    ],
    outcomes: [
      {
        id: 'mirrored',
        see: 'The flow in B succeeds, the flow in A fails.',
        means: 'Inbound lets in and nothing out, as here.',
      },
      {
        id: 'otherwise',
        see: 'Anything else.',
        means: 'Verdicts that rest on a rule that covers only inbound do not hold.',
      },
    ],
  },
  {
    id: 'narrow-rule',
    title: 'Does a narrow rule take something from a rule for *?',
    known:
      'Rules only allow, so this program reads a rule for one tenant beside a rule for * as taking nothing away.',
    sources: ['article'],
    steps: [BOTH_OFF, 'Turn isolation On at A. Add a rule for *, outbound, and a rule for B, inbound.', WAIT],
    outcomes: [
      { id: 'adds-up', see: 'The run succeeds.', means: 'Rules add up, as here.' },
      {
        id: 'narrows',
        see: 'The run fails.',
        means:
          'The narrower rule counts: connections to B that the rule for * seems to open here stay blocked.',
      },
    ],
  },
];
