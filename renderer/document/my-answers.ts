import { slug } from '../../shared/base/ids';
import { answersCode } from '../../shared/lesson/answers-code';
import type { ClassAnswers } from '../../shared/lesson/class-answers';
import { writeAnswers } from '../../shared/lesson/class-answers';
import { writtenLesson } from '../lesson/current-step';
import { answersOf } from '../lesson/participant-record';
import { showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { tellOutcome } from './tell-outcome';
import { message } from '../../shared/words/message';

/** The answers of this page as they are handed on; null without a lesson. */
function myAnswers({ author }: Workbench): ClassAnswers | null {
  const lesson = writtenLesson(author);
  return lesson && answersOf(lesson, author.session.getState().participant);
}

export function nameParticipant({ author }: Workbench, name: string): void {
  author.session.setState(({ participant }) => ({ participant: { ...participant, name } }));
}

/** The file of the answers, to be sent or brought to the trainer. */
export async function saveMyAnswers(workbench: Workbench): Promise<void> {
  const answers = myAnswers(workbench);
  if (!answers) return;
  const { record } = workbench.author.session.getState().participant;
  const names = [answers.lesson.title, answers.name ?? ''].map(slug).filter((part) => part !== '');
  const suggestedName = `${names.join('-') || 'lesson'}-answers.json`;
  const text = writeAnswers(answers);
  const outcome = await workbench.desk.bridge.saveText({ suggestedName, text });
  if (tellOutcome(workbench, outcome)) handedOn(workbench, record);
}

/** The code as text, for a chat. */
export async function copyMyCode(workbench: Workbench): Promise<void> {
  const answers = myAnswers(workbench);
  if (!answers) return;
  await workbench.desk.bridge.writeClipboard(answersCode(answers));
  showToast(workbench, message('document.codeWasCopied'));
}

type Record = ReturnType<Workbench['session']['getState']>['participant']['record'];

function handedOn({ author }: Workbench, saved: Record): void {
  author.session.setState(({ participant }) => ({ participant: { ...participant, saved } }));
}
