import { Building2, Cable, PanelsTopLeft, Workflow } from 'lucide-react';
import type { LookAt, Stage } from '../../../shared/model/lesson';
import { showLook } from '../../lesson/look-at';
import { useWorkbench } from '../../workbench/context';
import { lookKey, lookWords } from './things';
import { say } from '../../words/say';

const ICONS = { tenant: Building2, connection: Cable, flow: Workflow, panel: PanelsTopLeft };

interface LooksListProps {
  readonly looks: readonly LookAt[];
  readonly stage: Stage;
}

/** What to look at in this step; a click points at it again. */
export function LooksList({ looks, stage }: LooksListProps) {
  const workbench = useWorkbench();
  if (looks.length === 0) return null;
  return (
    <section className="looks" aria-label={say('lessonPanel.lookAt')}>
      <h4 className="lesson__small-head">{say('lessonPanel.lookAt')}</h4>
      <ul className="looks__list">
        {looks.map((look) => {
          const Icon = ICONS[look.kind];
          const words = lookWords(look, stage);
          return words === null ? null : (
            <li key={lookKey(look)}>
              <button type="button" className="looks__one" onClick={() => showLook(workbench, look)}>
                <Icon size={14} aria-hidden />{' '}
                <span className="truncate" title={words}>
                  {words}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
