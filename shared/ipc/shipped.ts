/** What the program ships to be opened: one table for menus, palette, start page and the files themselves. */
export interface ExampleInfo {
  readonly id: string;
  readonly label: string;
}

/** A lesson as somebody chooses it. */
export interface LessonInfo extends ExampleInfo {
  readonly steps: number;
  /** About so long it takes with a class, as the lesson itself says. */
  readonly minutes: number;
  /** What one learns, in a sentence. */
  readonly learn: string;
}

/** The examples the program ships, in menu order; files are assets/examples/<id>.tisim. */
export const EXAMPLES = [
  { id: 'blog-story', label: 'Two tenants: notify me about new files' },
  { id: 'two-way', label: 'Microsoft: two-way isolation (Contoso, Fabrikam)' },
  { id: 'outbound-allow-list', label: 'Microsoft: outbound allow list (Contoso, Fabrikam)' },
  { id: 'bidirectional-allow-list', label: 'Microsoft: allow list in both directions (Contoso, Fabrikam)' },
  { id: 'group-with-partners', label: 'A group of twelve tenants with partners' },
] as const satisfies readonly ExampleInfo[];
export type ExampleId = (typeof EXAMPLES)[number]['id'];

/** The lessons the program ships, in menu order; files are assets/lessons/<id>.tisim. The first is the story to begin with. */
export const LESSONS = [
  {
    id: 'blog-story',
    label: 'The flow that crossed the border',
    steps: 12,
    minutes: 15,
    learn:
      'How a flow connects to another tenant, what isolation does about it, and which rule allows it again.',
  },
  {
    id: 'leaver',
    label: 'The leaver',
    steps: 9,
    minutes: 10,
    learn: 'Why data policies do not stop a flow that runs elsewhere, and inbound isolation does.',
  },
  {
    id: 'microsoft-tables',
    label: 'Microsoft’s three tables',
    steps: 8,
    minutes: 10,
    learn: 'What each row of the tables in Microsoft’s article means, and what they leave open.',
  },
  {
    id: 'gotchas',
    label: 'Ten traps of tenant isolation',
    steps: 10,
    minutes: 15,
    learn: 'Where the first guess is often wrong: directions, rules, the star, guests and connectors.',
  },
  {
    id: 'partners',
    label: 'Your tenant and five partners',
    steps: 8,
    minutes: 20,
    learn: 'How to write down what must work, turn isolation On, and find the few rules that are needed.',
  },
] as const satisfies readonly LessonInfo[];
export type LessonId = (typeof LESSONS)[number]['id'];
