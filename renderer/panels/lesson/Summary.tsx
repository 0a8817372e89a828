import { ArrowRight, CircleCheck, CircleMinus, CircleX, Eye } from 'lucide-react';
import { LESSONS } from '../../../shared/ipc/shipped';
import type { Became } from '../../../shared/lesson/summary';
import { askedSteps, minutesText } from '../../../shared/lesson/summary';
import type { Lesson } from '../../../shared/model/lesson';
import type { Message } from '../../../shared/words/message';
import { message } from '../../../shared/words/message';
import { openLesson } from '../../document/open';
import { goToStep } from '../../lesson/play';
import { useLessonState, useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Markdown } from './Markdown';
import './summary.css';
import { say } from '../../words/say';

const BECAME: Readonly<Record<Became, { readonly Icon: typeof CircleCheck; readonly words: Message }>> = {
  'at-once': { Icon: CircleCheck, words: message('lessonPanel.rightAtOnce') },
  later: { Icon: CircleCheck, words: message('lessonPanel.rightAfterAnotherTry') },
  wrong: { Icon: CircleX, words: message('lessonPanel.notQuite') },
  revealed: { Icon: Eye, words: message('lessonPanel.revealed') },
  open: { Icon: CircleMinus, words: message('lessonPanel.notAnswered') },
};

/** After the last step: what became of the questions, what to try on the canvas, and the next lesson. */
export function Summary({ lesson }: { readonly lesson: Lesson }) {
  return (
    <section className="summary" aria-label={say('lessonPanel.summaryOfTheLesson')}>
      <h3 className="lesson__step-title">{say('lessonPanel.lessonIsOver')}</h3>
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
            <Number
              words={say('lessonPanel.rightAtOnce')}
              value={say('lessonPanel.countOf', { count: count('at-once'), of: asked.length })}
            />
            <Number words={say('lessonPanel.revealed')} value={say.number(count('revealed'))} />
          </>
        ) : null}
        <Number words={say('lessonPanel.time')} value={say(minutesText(took))} />
      </dl>
      {asked.length > 0 ? (
        <ul className="summary__questions" aria-label={say('lessonPanel.questions')}>
          {asked.map(({ index, title, became }) => {
            const { Icon, words } = BECAME[became];
            return (
              <li key={index} className={`summary__question summary__question--${became}`}>
                <Icon size={16} aria-hidden />
                <button type="button" className="link" onClick={() => goToStep(workbench, index)}>
                  {title}
                </button>
                <span className="summary__became">{say(words)}</span>
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
      <h4 className="lesson__small-head">{say('lessonPanel.tryItYourself')}</h4>
      {suggestion === undefined ? null : <Markdown text={suggestion} />}
      <p className="quiet">{say('lessonPanel.changeAsYouLike')}</p>
    </>
  );
}

/** The next of the lessons that come with the program; none after the last, or after somebody's own. */
export function NextLesson({ lesson }: { readonly lesson: Lesson }) {
  const workbench = useWorkbench();
  // By its title, which the menu has in the language that is spoken.
  const place = LESSONS.findIndex(({ label }) => say(label) === lesson.title);
  const next = place === -1 ? undefined : LESSONS[place + 1];
  return next ? (
    <Button look="primary" onClick={() => void openLesson(workbench.desk, next.id)}>
      {say('lessonPanel.nextLesson', { title: say(next.label) })} <ArrowRight size={16} aria-hidden />
    </Button>
  ) : null;
}
