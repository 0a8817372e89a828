import { ArrowRight, CircleCheck, CircleMinus, CircleX, Eye } from 'lucide-react';
import { LESSONS } from '../../../shared/ipc/contract';
import type { Became } from '../../../shared/lesson/summary';
import { askedSteps, minutesText } from '../../../shared/lesson/summary';
import type { Lesson } from '../../../shared/model/lesson';
import { openLesson } from '../../document/open';
import { goToStep } from '../../lesson/play';
import { useLessonState, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Markdown } from './Markdown';
import './summary.css';

const BECAME: Readonly<Record<Became, { readonly Icon: typeof CircleCheck; readonly words: string }>> = {
  'at-once': { Icon: CircleCheck, words: 'Right at once' },
  later: { Icon: CircleCheck, words: 'Right after another try' },
  wrong: { Icon: CircleX, words: 'Not so' },
  revealed: { Icon: Eye, words: 'Revealed' },
  open: { Icon: CircleMinus, words: 'Not answered' },
};

/** After the last step: what became of the questions, what to try on the canvas, and the next lesson. */
export function Summary({ lesson }: { readonly lesson: Lesson }) {
  return (
    <section className="summary" aria-label="Summary of the lesson">
      <h3 className="lesson__step-title">The lesson is over</h3>
      <Numbers lesson={lesson} />
      <TryNext suggestion={lesson.suggestion} />
    </section>
  );
}

function Numbers({ lesson }: { readonly lesson: Lesson }) {
  const workbench = useWorkbench();
  const answers = useLessonState((state) => state.answers);
  const misses = useLessonState((state) => state.misses);
  const took = useLessonState(({ startedAt, endedAt }) => (endedAt ?? startedAt) - startedAt);
  const asked = askedSteps(lesson, { answers, misses });
  const count = (became: Became) => asked.filter((one) => one.became === became).length;
  return (
    <>
      <dl className="summary__numbers">
        {asked.length > 0 ? (
          <>
            <Number words="Right at once" value={`${count('at-once')} of ${asked.length}`} />
            <Number words="Revealed" value={`${count('revealed')}`} />
          </>
        ) : null}
        <Number words="Time" value={minutesText(took)} />
      </dl>
      {asked.length > 0 ? (
        <ul className="summary__questions" aria-label="Questions">
          {asked.map(({ index, title, became }) => {
            const { Icon, words } = BECAME[became];
            return (
              <li key={index} className={`summary__question summary__question--${became}`}>
                <Icon size={16} aria-hidden />
                <button type="button" className="link" onClick={() => goToStep(workbench, index)}>
                  {title}
                </button>
                <span className="summary__became">{words}</span>
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}

function Number({ words, value }: { readonly words: string; readonly value: string }) {
  return (
    <div className="summary__number">
      <dt>{words}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function TryNext({ suggestion }: { readonly suggestion: string | undefined }) {
  return (
    <>
      <h4 className="lesson__small-head">Try it yourself</h4>
      {suggestion === undefined ? null : <Markdown text={suggestion} />}
      <p className="quiet">
        Change switches and rules on the canvas as you like: nothing of it reaches your own scenario.
      </p>
    </>
  );
}

/** The next of the lessons that come with the program; none after the last, or after somebody's own. */
export function NextLesson({ lesson }: { readonly lesson: Lesson }) {
  const workbench = useWorkbench();
  const place = LESSONS.findIndex(({ label }) => label === lesson.title);
  const next = place === -1 ? undefined : LESSONS[place + 1];
  return next ? (
    <Button look="primary" onClick={() => void openLesson(workbench.desk, next.id)}>
      Next lesson: {next.label} <ArrowRight size={16} aria-hidden />
    </Button>
  ) : null;
}
