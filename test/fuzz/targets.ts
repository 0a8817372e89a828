import fc from 'fast-check';
import { markAgainst } from '../../shared/compare/class-marks';
import { apply } from '../../shared/edit/apply';
import { evaluate } from '../../shared/evaluate/evaluate';
import { exportClass } from '../../shared/exchange/export/class-csv';
import { drawClass } from '../../shared/exchange/export/class-picture';
import { decodeText } from '../../shared/exchange/import/decode-text';
import type { FileOutcome } from '../../shared/exchange/import/mix-outcome';
import { importMix } from '../../shared/exchange/import/import-mix';
import { parse } from '../../shared/format/parse';
import { readLesson } from '../../shared/format/read-lesson';
import { serialize } from '../../shared/format/serialize';
import { answersCode, readAnswersCodes } from '../../shared/lesson/answers-code';
import { readAnswers, writeAnswers } from '../../shared/lesson/class-answers';
import { lessonIn } from '../../shared/lesson/spoken';
import { classResults } from '../../shared/lesson/class-results';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { emptyDocument } from '../../shared/model/scenario';
import { arbitraryEdit } from '../property/edit/edits';
import { arbitraryDocument } from '../support/arbitraries';
import { aClassLesson, twelve } from '../support/class-answers';
import { corpusOf } from './corpus';
import type { Sample } from './corpus';
import { mutated } from './mutate';
import { Random } from './random';
import { say } from '../support/say';

/** What became of one input: `finding` says what must never be; `outcome` is counted. */
export interface Outcome {
  readonly outcome: string;
  readonly finding?: string;
}

export interface Target {
  readonly name: string;
  /** Makes the input of this name again; bytes, so that it can be kept as a file. */
  readonly make: (seed: string) => Buffer;
  readonly run: (input: Buffer, seed: string) => Outcome;
}

const scenarios = lazily(() => corpusOf('test/fixtures/format', 'assets/examples', 'assets/lessons'));
const foreign = lazily(() => corpusOf('test/fixtures'));

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const fromCorpus = (samples: () => readonly Sample[]) => (seed: string) =>
  mutated(samples(), new Random(seed));

/** A file is read or refused with sentences; what is read is written and read again the same. */
function readFile(input: Buffer): Outcome {
  const result = parse(input.toString('utf8'));
  if (!result.ok) {
    return told(
      'refused',
      result.error.map(({ message }) => say(message)),
    );
  }
  evaluate(result.value.document.scenario);
  const untold = toldInGerman(result.value.document.scenario.lesson);
  if (untold !== null) return { outcome: 'read', finding: untold };
  const problem = survives(result.value.document);
  const outcome = result.value.warnings.length > 0 ? 'read with warnings' : 'read';
  return problem === null ? { outcome } : { outcome, finding: problem };
}

/** A lesson that can be played can be played in another language, whatever its texts in it are. */
function toldInGerman(raw: unknown): string | null {
  const lesson = readLesson(raw);
  if (!lesson.ok) return null;
  const told = readLesson(lessonIn(lesson.value, 'de'));
  return told.ok ? null : `In German it cannot be played: ${say(told.error[0].message)}`;
}

/** Written and read again it is the same, byte for byte. */
function survives(document: ScenarioDocument): string | null {
  const text = serialize(document, 'fuzz');
  const again = parse(text);
  if (!again.ok) return `What was written cannot be read: ${JSON.stringify(again.error[0])}`;
  return serialize(again.value.document, 'fuzz') === text ? null : 'Saving twice gives other bytes.';
}

function isSentence(text: string): boolean {
  return /[.?!)”]$/.test(text.trim()) && !/undefined|\[object |NaN/.test(text);
}

/** A file of the field into nothing, or into a scenario: it is imported, noted or refused with a reason. */
function importFile(input: Buffer, seed: string): Outcome {
  const decoded = decodeText(input);
  if (!decoded.ok) return told('not text', [say(decoded.error)]);
  const random = new Random(`${seed} answers`);
  const into = random.isOneIn(2) ? emptyDocument() : base();
  const name = random.oneOf(['a.json', 'a.tf', 'a.tfvars', 'a.ps1', 'a.csv', 'a.txt', 'a.mof', 'a.tf.json']);
  const options = random.isOneIn(3) ? { ownTenant: 'contoso.onmicrosoft.com' } : {};
  const { edit, files } = importMix([{ name, text: decoded.value }], options, into);
  const [file] = files;
  if (files.length !== 1 || !file) return { outcome: 'lost', finding: 'The file is not among the outcomes.' };
  const applied = apply(into, edit);
  if (!applied.ok) {
    return { outcome: file.status, finding: `It cannot be applied: ${applied.error.code}` };
  }
  const problem = whatIsWrong(file, into, applied.value);
  const sentences = file.remarks.map(({ message }) => say.word(message));
  return problem === null ? told(file.status, sentences) : { outcome: file.status, finding: problem };
}

/** What came of a file must agree with what is said of it. */
function whatIsWrong(
  { status, remarks }: FileOutcome,
  before: ScenarioDocument,
  after: ScenarioDocument,
): string | null {
  const isSilent = remarks.length === 0;
  if (status !== 'imported') {
    if (after !== before) return 'It was not imported, and yet something changed.';
    return isSilent ? 'It was refused without a reason.' : null;
  }
  const isInNothing = before.scenario.tenants.length === 0;
  if (isSilent && isInNothing && after === before) return 'Nothing came of it, without a word.';
  return survives(after);
}

/** What is said must be sentences. */
function told(outcome: string, sentences: readonly string[]): Outcome {
  const bad = sentences.find((text) => !isSentence(text));
  return bad === undefined ? { outcome } : { outcome, finding: `No sentence: ${bad}` };
}

const base = lazily(() => {
  const sample = foreign().find(({ name }) => name.endsWith('base.tisim'));
  const read = sample && parse(sample.bytes.toString('utf8'));
  if (!read?.ok) throw new Error('The base of the cases cannot be read.');
  return read.value.document;
});

/** A participant's file against the key of another. */
function markClass(input: Buffer, seed: string): Outcome {
  const read = parse(input.toString('utf8'));
  if (!read.ok) return { outcome: 'refused' };
  const random = new Random(`${seed} key`);
  const keys = scenarios().flatMap(({ bytes }) => {
    const key = parse(bytes.toString('utf8'));
    return key.ok ? [key.value.document.scenario] : [];
  });
  const key = random.oneOf(keys);
  const mark = markAgainst(key, read.value.document.scenario);
  const isWhole = mark.intents.length === (key.intents ?? []).length;
  return isWhole
    ? { outcome: 'marked' }
    : { outcome: 'marked', finding: 'An intent of the key is not marked.' };
}

/** The files and codes of a class, as pages write them. */
const handedIn = lazily(() =>
  twelve().flatMap((answers, at) => [
    { name: `answers-${at}.json`, bytes: Buffer.from(writeAnswers(answers)) },
    { name: `code-${at}.txt`, bytes: Buffer.from(answersCode(answers)) },
  ]),
);

/** Answers are read or refused with sentences; what is read is judged, told in words, and read again the same. */
function collectAnswers(input: Buffer): Outcome {
  const text = input.toString('utf8');
  const codes = readAnswersCodes(text);
  const reads = codes.length > 0 ? codes : [readAnswers(text)];
  const read = reads.flatMap((one) => (one.ok ? one.value : []));
  if (read.length === 0) {
    return told(
      'refused',
      reads.flatMap((one) => (one.ok ? [] : say(one.error.message))),
    );
  }
  const results = classResults(
    aClassLesson(),
    read.map((answers) => ({ source: 'fuzz', answers })),
  );
  drawClass(say, results);
  exportClass(say, results, true);
  const again = read.every((answers) => {
    const written = writeAnswers(answers);
    const second = readAnswers(written);
    return second.ok && writeAnswers(second.value) === written;
  });
  return again ? { outcome: 'read' } : { outcome: 'read', finding: 'What was written is not read again.' };
}

/** Some edits, one after another: each is made or refused, and what is left can be saved and opened. */
function editDocument(input: Buffer): Outcome {
  const [seed] = input.toString('utf8').split('\n');
  const number = new Random(seed as string).below(2 ** 31);
  const [made] = fc.sample(fc.tuple(arbitraryDocument, fc.array(arbitraryEdit, { maxLength: 12 })), {
    seed: number,
    numRuns: 1,
  });
  if (!made) return { outcome: 'none' };
  let [document] = made;
  for (const edit of made[1]) {
    const result = apply(document, edit);
    if (result.ok) document = result.value;
    else if (!isSentence(say.word(result.error.message))) {
      return { outcome: 'edited', finding: `No sentence: ${say.word(result.error.message)}` };
    }
  }
  const problem = survives(document);
  return problem === null ? { outcome: 'edited' } : { outcome: 'edited', finding: problem };
}

export const TARGETS: readonly Target[] = [
  { name: 'parse', make: fromCorpus(scenarios), run: readFile },
  { name: 'import', make: fromCorpus(foreign), run: importFile },
  { name: 'class', make: fromCorpus(scenarios), run: markClass },
  { name: 'answers', make: fromCorpus(handedIn), run: collectAnswers },
  { name: 'edits', make: (seed) => Buffer.from(`${seed}\n`), run: editDocument },
];
