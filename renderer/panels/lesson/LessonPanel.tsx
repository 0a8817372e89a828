import { ChevronsLeft, X } from 'lucide-react';
import { leaveLesson } from '../../lesson/play';
import { useLessonState, useWorkbench } from '../../workbench/context';
import { togglePanel } from '../../workbench/session';
import { useCurrentStep, useLessonReading } from '../../lesson/use-lesson';
import { IconButton } from '../../ui/Button';
import { Author } from './Author';
import './lesson.css';
import './question.css';
import './author.css';
import { Player } from './Player';

/** The lesson of the open scenario, played or written, beside the canvas. */
export function LessonPanel() {
  const workbench = useWorkbench();
  const mode = useLessonState((state) => state.mode);
  const { lesson } = useLessonReading();
  const now = useCurrentStep();
  return (
    <div className="lesson">
      <header className="lesson__head">
        <h2 className="lesson__title">
          <span className="lesson__kind">{mode === 'edit' ? 'Edit lesson' : 'Lesson'}</span>
          <span className="lesson__name">{lesson?.title ?? 'New lesson'}</span>
        </h2>
        <div className="lesson__head-tools">
          <IconButton
            label="Fold the lesson"
            icon={<ChevronsLeft size={16} />}
            onClick={() => togglePanel(workbench, 'lesson')}
          />
          <IconButton label="Leave lesson" icon={<X size={16} />} onClick={() => leaveLesson(workbench)} />
        </div>
      </header>
      {mode === 'edit' ? <Author now={now} /> : null}
      {mode === 'play' && now ? <Player now={now} /> : null}
    </div>
  );
}
