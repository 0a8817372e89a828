import type { OpenOutcome } from '../../../shared/ipc/contract';
import type { ExampleId, ExampleInfo, LessonId } from '../../../shared/ipc/shipped';
import { EXAMPLES, LESSONS } from '../../../shared/ipc/shipped';
import { say } from '../../words/say';

/** A script of its own: no window waits for texts that nobody has asked for. */
const texts = () => import('./shipped-texts');

/** An example opens without a handle, so that saving it asks for a place and never touches the program's own copy. */
export async function openExample(id: ExampleId): Promise<OpenOutcome> {
  return opened(EXAMPLES, id, (await texts()).exampleTexts[`../../../assets/examples/${id}.tisim`]);
}

/** A lesson opens as an example does. */
export async function openLesson(id: LessonId): Promise<OpenOutcome> {
  return opened(LESSONS, id, (await texts()).lessonTexts[`../../../assets/lessons/${id}.tisim`]);
}

function opened(table: readonly ExampleInfo[], id: string, text: string | undefined): OpenOutcome {
  const name = `${id}.tisim`;
  if (text !== undefined) return { kind: 'opened', file: { handle: null, name, text, revision: null } };
  const label = table.find((entry) => entry.id === id)?.label ?? name;
  return { kind: 'failed', code: 'not-found', name, message: say('main.notInBuild', { label }) };
}
