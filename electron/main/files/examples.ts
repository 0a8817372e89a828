/// <reference types="vite/types/importMeta.d.ts" />
import type { OpenOutcome } from '../../../shared/ipc/contract';
import type { ExampleId, ExampleInfo, LessonId } from '../../../shared/ipc/shipped';
import { EXAMPLES, LESSONS } from '../../../shared/ipc/shipped';
import { say } from '../../words/say';

type Texts = Readonly<Record<string, string>>;

/** Built into the bundle: a packaged program finds its examples without knowing where it was installed. */
const examples: Texts = import.meta.glob('../../../assets/examples/*.tisim', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const lessons: Texts = import.meta.glob('../../../assets/lessons/*.tisim', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An example opens without a handle, so that saving it asks for a place and never touches the program's own copy. */
export function openExample(id: ExampleId): OpenOutcome {
  return opened(EXAMPLES, id, examples[`../../../assets/examples/${id}.tisim`]);
}

/** A lesson opens as an example does. */
export function openLesson(id: LessonId): OpenOutcome {
  return opened(LESSONS, id, lessons[`../../../assets/lessons/${id}.tisim`]);
}

function opened(table: readonly ExampleInfo[], id: string, text: string | undefined): OpenOutcome {
  const name = `${id}.tisim`;
  if (text !== undefined) return { kind: 'opened', file: { handle: null, name, text, revision: null } };
  const label = table.find((entry) => entry.id === id)?.label ?? name;
  return { kind: 'failed', code: 'not-found', name, message: say('main.notInBuild', { label }) };
}
