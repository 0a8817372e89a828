import { ChevronsLeft, X } from 'lucide-react';
import { leaveLesson } from '../../lesson/play';
import { useLessonState, useWorkbench } from '../../workbench/context';
import { togglePanel } from '../../workbench/session';
import { useScenario } from '../../verdicts/hooks';
import { useCurrentStep, useLessonReading } from '../../lesson/use-lesson';
import { IconButton } from '../../ui/Button';
import { Author } from './Author';
import './lesson.css';
import './question.css';
import './author.css';
import { Player } from './Player';
import { say } from '../../words/say';

/** The lesson of the open scenario, played or written, beside the canvas. */
export function LessonPanel() {
  const workbench = useWorkbench();
  const mode = useLessonState((state) => state.mode);
  const { lesson } = useLessonReading();
  const now = useCurrentStep();
  const name = lesson?.title ?? say('lessonPanel.newLesson');
  // The window's title says it already.
  const isNamedAbove = useScenario().name === name && mode === 'play';
  return (
    <div className="lesson">
      <header className="lesson__head">
        <h2 className="lesson__title">
          <span className="lesson__kind">
            {say(mode === 'edit' ? 'lessonPanel.editLesson' : 'lessonPanel.lesson')}
          </span>
          {isNamedAbove ? null : <span className="lesson__name">{name}</span>}
        </h2>
        <div className="lesson__head-tools">
          <IconButton
            label={say('lessonPanel.collapseTheLesson')}
            icon={<ChevronsLeft size={16} />}
            onClick={() => togglePanel(workbench, 'lesson')}
          />
          <IconButton
            label={say('lessonPanel.leaveLesson')}
            icon={<X size={16} />}
            onClick={() => leaveLesson(workbench)}
          />
        </div>
      </header>
      {mode === 'edit' ? <Author now={now} /> : null}
      {mode === 'play' && now ? <Player now={now} /> : null}
    </div>
  );
}
