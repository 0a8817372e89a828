import { slug } from '../../shared/base/ids';
import { shownText } from '../../shared/base/shown-text';
import { exportClass } from '../../shared/exchange/export/class-csv';
import type { PickedText } from '../../shared/ipc/contract';
import { readAnswersCodes } from '../../shared/lesson/answers-code';
import type { AnswersProblem, ClassAnswers } from '../../shared/lesson/class-answers';
import { readAnswers, writeAnswers } from '../../shared/lesson/class-answers';
import type { ClassResults } from '../../shared/lesson/class-results';
import { isOfLesson } from '../../shared/lesson/class-results';
import type { Result } from '../../shared/base/result';
import type { Picture } from '../../shared/picture/draw-picture';
import { rasterise } from '../bridge/rasterise';
import { writtenLesson } from '../lesson/current-step';
import { say } from '../words/say';
import { openDialog } from '../workbench/session';
import type { NotCollected } from '../workbench/session-state';
import type { Workbench } from '../workbench/workbench';
import type { ChosenFiles } from './import';
import { tellOutcome } from './tell-outcome';

/** More than any audience has, and few enough to be judged in one go. */
const MAX_COLLECTED = 500;

/** Opens the table of the class, with what was dropped or opened. */
export function openClass({ author }: Workbench, chosen: ChosenFiles = { files: [] }): void {
  collect(author, chosen);
  openDialog(author, { kind: 'class' });
}

/** Asks for the files of the class, as many as there are. */
export async function pickAnswers({ author }: Workbench): Promise<void> {
  const picked = await author.desk.bridge.pickTexts();
  if (picked.kind === 'picked') collect(author, picked);
}

function collect(author: Workbench, { files, unread = [] }: ChosenFiles): void {
  add(
    author,
    files.map(({ name, text }) => ({ source: name, read: readOne(text) })),
    unread.map(({ name, message }) => ({ source: name, message })),
  );
}

/** A chat that was saved as a file may hold codes. */
function readOne(text: PickedText['text']): Result<ClassAnswers, AnswersProblem> {
  const read = readAnswers(text);
  const [code] = read.ok ? [] : readAnswersCodes(text);
  return code ?? read;
}

/** Takes every code of a text that was pasted; the sentence says why there is none. */
export function addCodes({ author }: Workbench, text: string): string | null {
  const codes = readAnswersCodes(text);
  if (codes.length === 0) return say('document.noCodeInText');
  const { answers, added } = author.session.getState().collected;
  const first = added + 1;
  add(
    author,
    codes.map((read, at) => ({ source: say('document.codeOfNumber', { n: String(first + at) }), read })),
  );
  return author.session.getState().collected.answers.length > answers.length
    ? null
    : say('document.noneOfCodesAdded');
}

interface ReadAnswers {
  readonly source: string;
  readonly read: Result<ClassAnswers, AnswersProblem>;
}

/** Adds what belongs to the lesson that is open and is not there yet; of everything else it says why not. */
function add(author: Workbench, all: readonly ReadAnswers[], unread: readonly NotCollected[] = []): void {
  const { collected } = author.session.getState();
  const answers = [...collected.answers];
  const problems: NotCollected[] = [...unread];
  const known = new Set(answers.map((one) => writeAnswers(one.answers)));
  for (const { source, read } of all) {
    const message = read.ok ? whyNot(author, read.value, known, answers.length) : say(read.error.message);
    if (message !== null) problems.push({ source, message });
    else if (read.ok) {
      answers.push({ source, answers: read.value });
      known.add(writeAnswers(read.value));
    }
  }
  author.session.setState({ collected: { answers, problems, added: collected.added + all.length } });
}

function whyNot(
  author: Workbench,
  read: ClassAnswers,
  known: ReadonlySet<string>,
  count: number,
): string | null {
  const lesson = writtenLesson(author);
  if (!lesson) return say('document.openScenarioHasNoLesson');
  if (!isOfLesson(lesson, read)) {
    return say('document.answersOtherLesson', { lesson: shownText(read.lesson.title) });
  }
  if (known.has(writeAnswers(read))) return say('document.sameAnswersAlready');
  return count >= MAX_COLLECTED ? say('document.tableIsFull', { most: MAX_COLLECTED }) : null;
}

/** Takes a participant out of the table; the file stays as it is. */
export function removeCollected({ author }: Workbench, at: number): void {
  author.session.setState(({ collected }) => ({
    collected: { ...collected, answers: collected.answers.toSpliced(at, 1) },
  }));
}

export async function saveClassTable(
  workbench: Workbench,
  results: ClassResults,
  isNamed: boolean,
): Promise<void> {
  const suggestedName = `${slug(results.title) || 'class'}-answers.csv`;
  const text = exportClass(say, results, isNamed);
  tellOutcome(workbench, await workbench.desk.bridge.saveText({ suggestedName, text }));
}

/** Twice the size of the projector's, so that it is sharp on any. */
const SCALE = 2;

export async function saveClassPicture(workbench: Workbench, title: string, picture: Picture): Promise<void> {
  const suggestedName = `${slug(title) || 'class'}-answers.png`;
  const png = await rasterise(picture, SCALE);
  tellOutcome(workbench, await workbench.desk.bridge.savePng({ suggestedName, png }));
}
