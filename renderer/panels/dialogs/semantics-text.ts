interface Part {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

/** The decision rule in our own words; each sentence agrees with the evaluation in shared/evaluate. */
export const SEMANTICS: readonly Part[] = [
  {
    title: 'The words',
    paragraphs: [
      'A connection has a creator tenant, where the flow, app or agent lives, and a sign-in tenant, where the account in the connection signs in. The arrow runs from the first to the second.',
      'The same connection is outbound for its creator tenant and inbound for its sign-in tenant. The arrow says who connects, not where data flows: a flow that fetches files from another tenant connects outwards although the data comes in.',
    ],
  },
  {
    title: 'Two gates, and both must be open',
    paragraphs: ['A connection between two tenants is allowed when both tenants let it through:'],
    points: [
      'The creator tenant: isolation is Off, or one of its rules allows outbound to the sign-in tenant.',
      'The sign-in tenant: isolation is Off, or one of its rules allows inbound from the creator tenant.',
      'A rule of one tenant never opens the gate of the other.',
    ],
  },
  {
    title: 'On, Off and rules',
    paragraphs: [],
    points: [
      'Off is the documented default: all connections pass. Rules may be written while it is Off, but they are ignored until it is On.',
      'On blocks every connection to or from other tenants, in both directions, except what a rule allows.',
      'Rules only allow. There is no rule that denies, no order and no priority, so a rule for one tenant cannot narrow a rule for * (all tenants).',
      'To isolate one direction only, switch it On and add a rule for * in the other direction.',
      'Isolation counts for the whole tenant, with all its environments and all its connectors.',
    ],
  },
  {
    title: 'What isolation does not evaluate',
    paragraphs: ['These connections are shown as “Not evaluated” and are not blocked by isolation:'],
    points: [
      'Connections within one tenant; also those of a guest who works in the host tenant and connects to data of that tenant.',
      'Connections that do not sign in with Microsoft Entra ID: a key, a SQL account, another service’s own sign-in.',
      'Azure DevOps: its token does not come from Entra ID, so isolation is not enforced for it.',
    ],
  },
  {
    title: 'Flows, apps and agents',
    paragraphs: [],
    points: [
      'Flows and canvas apps: documented as covered.',
      'Code apps: documented to obey tenant isolation; each connection is judged as in a canvas app.',
      'Agents of Copilot Studio: sharing an agent with users of other tenants (multitenant mode, preview) is documented not to work while isolation is On, unless a rule makes an exception. That the connections of an agent’s tools are judged as those of a flow is assumed.',
      'Azure Logic Apps: they have an isolation policy of their own, which is asked for by a support ticket. Whether the switch of Power Platform reaches them is not known, so they are left out.',
      'Model-driven apps and dataflows: not mentioned by the article, and left out.',
    ],
  },
  {
    title: 'Ways of signing in',
    paragraphs: [],
    points: [
      'A person with Microsoft Entra ID: covered.',
      'A service principal (SQL Server, Azure Key Vault, Snowflake and others offer it): judged as a person; that isolation looks at it is assumed.',
      'Anything else: not covered.',
      'Personal Microsoft accounts share the tenant ID 9188040d-6c67-4c5b-b112-36a304b66dad. An inbound rule for it would let in everybody with a personal account.',
    ],
  },
  {
    title: 'How sure a verdict is',
    paragraphs: [
      'Every verdict says what it rests on: documented (a page or table says it), concluded (from sentences), assumed (nothing was found), or measured (somebody tested it and recorded the answer). Help > What Is Not Known lists the open questions with a test for each.',
    ],
  },
  {
    title: 'When a change takes effect',
    paragraphs: [
      'In the service, allow about an hour until a change is applied to active apps and flows. Existing connections are not spared: their runs begin to fail. In this program you see the state after that hour.',
    ],
  },
  {
    title: 'What else can refuse a connection',
    paragraphs: ['Allowed here means allowed by tenant isolation. These decide on their own:'],
    points: [
      'Microsoft Entra tenant restrictions and cross-tenant access settings: who may sign in where, and who may be a guest.',
      'Conditional Access of the sign-in tenant.',
      'Data policies of the environment in which the flow, app or agent lives. Classic ones cannot block core connectors such as SharePoint.',
      'Advanced connector policies (generally available since June 2026): an allow list for an environment that is managed, which can block those as well.',
    ],
  },
  {
    title: 'Limits of this model',
    paragraphs: [
      'This program is a model made from public documentation; it asks no service. Where documentation is silent it takes the reading that fits best:',
    ],
    points: [
      'That both gates must be open when both tenants have isolation On is inferred; no published table shows that case.',
      'When both tenants block, this program names both. Which one the service names first is not documented.',
      'Connections between clouds (for example government and commercial) are treated as any other.',
      'Messages that Microsoft is said to have sent about switching isolation On for everybody (MC942823, MC981567) are known from one customer’s sentence only; the documented default is Off.',
    ],
  },
];
