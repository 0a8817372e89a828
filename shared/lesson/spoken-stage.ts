import { MAX_TITLE_LENGTH } from '../model/canvas-notes';
import type { Stage } from '../model/lesson';
import type { Isolation } from '../model/scenario';

/** What is said in the place of a text. */
export type Words = (own: string) => string;

/** What stands on the canvas with notes, intents, baseline and title in other words. Names stay: rules and steps use them. */
export function stageIn(stage: Stage, words: Words): Stage {
  const { tenants, connections, intents, baseline, title, notes } = stage;
  return {
    ...stage,
    tenants: tenants.map((tenant) => ({
      ...withNote(tenant, words),
      isolation: isolationIn(tenant.isolation, words),
    })),
    connections: connections.map((connection) => withNote(connection, words)),
    ...(intents && { intents: intents.map((intent) => withDescription(intent, words)) }),
    ...(baseline && {
      baseline: {
        ...baseline,
        label: words(baseline.label),
        isolation: Object.fromEntries(
          Object.entries(baseline.isolation).map(([id, policy]) => [id, isolationIn(policy, words)]),
        ),
      },
    }),
    ...(title && { title: { ...title, text: fitting(title.text, words) } }),
    ...(notes && { notes: notes.map((note) => ({ ...note, text: words(note.text) })) }),
  };
}

function isolationIn(isolation: Isolation, words: Words): Isolation {
  return { ...isolation, rules: isolation.rules.map((rule) => withNote(rule, words)) };
}

function withNote<T extends { readonly note?: string }>(record: T, words: Words): T {
  return record.note === undefined ? record : { ...record, note: words(record.note) };
}

function withDescription<T extends { readonly description?: string }>(record: T, words: Words): T {
  return record.description === undefined ? record : { ...record, description: words(record.description) };
}

/** A title that is too long could not be put on the canvas. */
function fitting(own: string, words: Words): string {
  const told = words(own);
  return told.length <= MAX_TITLE_LENGTH ? told : own;
}
