import { message, type Message } from '../words/message';

/** What the program ships to be opened: one table for menus, palette, start page and the files themselves. */
export interface ExampleInfo {
  readonly id: string;
  readonly label: Message;
}

/** A lesson as somebody chooses it. */
export interface LessonInfo extends ExampleInfo {
  readonly steps: number;
  /** About so long it takes with a class, as the lesson itself says. */
  readonly minutes: number;
  /** What one learns, in a sentence. */
  readonly learn: Message;
}

/** The examples the program ships, in menu order; files are assets/examples/<id>.tisim. */
export const EXAMPLES = [
  { id: 'blog-story', label: message('shipped.twoTenants') },
  { id: 'two-way', label: message('shipped.twoWay') },
  { id: 'outbound-allow-list', label: message('shipped.outboundAllowList') },
  { id: 'bidirectional-allow-list', label: message('shipped.bidirectionalAllowList') },
  { id: 'group-with-partners', label: message('shipped.groupWithPartners') },
] as const satisfies readonly ExampleInfo[];
export type ExampleId = (typeof EXAMPLES)[number]['id'];

/** The lessons the program ships, in menu order; files are assets/lessons/<id>.tisim. The first is the story to begin with. */
export const LESSONS = [
  {
    id: 'blog-story',
    label: message('shipped.story'),
    steps: 12,
    minutes: 15,
    learn: message('shipped.storyLearn'),
  },
  {
    id: 'leaver',
    label: message('shipped.leaver'),
    steps: 9,
    minutes: 10,
    learn: message('shipped.leaverLearn'),
  },
  {
    id: 'microsoft-tables',
    label: message('shipped.microsoftTables'),
    steps: 8,
    minutes: 10,
    learn: message('shipped.microsoftTablesLearn'),
  },
  {
    id: 'gotchas',
    label: message('shipped.gotchas'),
    steps: 10,
    minutes: 15,
    learn: message('shipped.gotchasLearn'),
  },
  {
    id: 'partners',
    label: message('shipped.partners'),
    steps: 8,
    minutes: 20,
    learn: message('shipped.partnersLearn'),
  },
] as const satisfies readonly LessonInfo[];
export type LessonId = (typeof LESSONS)[number]['id'];
