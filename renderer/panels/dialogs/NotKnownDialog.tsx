import { useEffect, useMemo, useRef, useState } from 'react';
import type { QuestionHere } from '../../../shared/evidence/open-questions';
import { openQuestions, strayAnswers } from '../../../shared/evidence/open-questions';
import { UNTESTABLE } from '../../../shared/evidence/other-questions';
import { VERDICT_QUESTIONS } from '../../../shared/evidence/verdict-questions';
import { whenAndWho } from '../../../shared/evidence/evidence-words';
import { shownText } from '../../../shared/base/shown-text';
import { readAnswer } from '../../../shared/evidence/questions';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { editAndTell } from '../../workbench/dispatch';
import { closeDialog } from '../../workbench/session';
import { QuestionPage } from './QuestionPage';
import './not-known.css';
import { say } from '../../words/say';

const ABOUT_VERDICTS: ReadonlySet<string> = new Set(VERDICT_QUESTIONS.map(({ id }) => id));

/**
 * The open questions of the model, each with a test for two developer tenants. Answers are kept in the scenario of the
 * person, also while a lesson plays; they change how sure a verdict is, never the verdict.
 */
export function NotKnownDialog({ first }: { readonly first: string | null }) {
  const { author } = useWorkbench();
  const scenario = useAuthor(({ timeline }) => timeline.present.scenario);
  const questions = useMemo(
    () => openQuestions(scenario, author.verdicts.of(scenario).evaluation.connections),
    [author, scenario],
  );
  const [open, setOpen] = useState(first);
  const part = (title: string, fits: (one: QuestionHere) => boolean) => (
    <Part title={title} questions={questions.filter(fits)} open={open} onOpen={setOpen} />
  );
  const isHere = ({ connections }: QuestionHere) => connections > 0;
  const isAboutVerdicts = ({ question: { id } }: QuestionHere) =>
    ABOUT_VERDICTS.has(id) || id.startsWith('connector-');
  return (
    <Dialog
      title={say('dialogs.notKnownTitle')}
      look="wide"
      isText
      onClose={() => closeDialog(author)}
      actions={
        <Button look="primary" onClick={() => closeDialog(author)}>
          {say('dialogs.close')}
        </Button>
      }
    >
      <div className="not-known selectable">
        <p>{say('dialogs.notKnownAbout')}</p>
        {part(say('dialogs.restHere'), isHere)}
        {part(say('dialogs.restElsewhere'), (one) => !isHere(one) && isAboutVerdicts(one))}
        {part(say('dialogs.otherQuestions'), (one) => !isHere(one) && !isAboutVerdicts(one))}
        <section>
          <h3>{say('dialogs.untestable')}</h3>
          <ul>
            {UNTESTABLE.map((text, at) => (
              <li key={at}>{say.word(text)}</li>
            ))}
          </ul>
        </section>
        <Strays />
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly title: string;
  readonly questions: readonly QuestionHere[];
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
}

function Part({ title, questions, open, onOpen }: PartProps) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {questions.map((one) => (
        <QuestionRow
          key={one.question.id}
          here={one}
          isOpen={one.question.id === open}
          onOpen={(isOpen) => onOpen(isOpen ? one.question.id : null)}
        />
      ))}
    </section>
  );
}

interface QuestionRowProps {
  readonly here: QuestionHere;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function QuestionRow({ here, isOpen, onOpen }: QuestionRowProps) {
  const { question, connections, measured } = here;
  const title = useRef<HTMLButtonElement>(null);
  // Where somebody came from a verdict, its question is in sight and has the focus.
  useEffect(() => {
    if (!isOpen) return;
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <div className="not-known__question">
      <button
        type="button"
        className="not-known__title"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
        ref={title}
      >
        <span>{say.word(question.title)}</span>
        <span className="quiet">
          {measured
            ? say('dialogs.measured', { whenAndWho: whenAndWho(measured) })
            : say('dialogs.openQuestion')}
          {connections === 0 ? null : ` · ${say('dialogs.connectionsHere', { count: connections })}`}
        </span>
      </button>
      {isOpen ? <QuestionPage here={here} /> : null}
    </div>
  );
}

/** Answers that another version wrote: shown as they are, and taken away if somebody wants to. */
function Strays() {
  const { author } = useWorkbench();
  const strays = strayAnswers(useAuthor(({ timeline }) => timeline.present.scenario));
  if (strays.length === 0) return null;
  return (
    <section>
      <h3>{say('dialogs.strayAnswers')}</h3>
      <ul>
        {strays.map((answer) => (
          <li key={answer.question}>
            {say('dialogs.strayAnswer', {
              question: shownText(answer.question),
              answer: shownText(answer.answer),
              whenAndWho: whenAndWho(readAnswer(answer)),
            })}{' '}
            <button
              type="button"
              className="link"
              aria-label={say('dialogs.deleteAnswerTo', { question: shownText(answer.question) })}
              onClick={() =>
                editAndTell(author, { type: 'set-measured', question: answer.question, answer: null })
              }
            >
              {say('dialogs.delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
