import { FilePlus, FileSpreadsheet, Image } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { shownText } from '../../../shared/base/shown-text';
import { drawClass } from '../../../shared/exchange/export/class-picture';
import type { ClassResults } from '../../../shared/lesson/class-results';
import { classResults } from '../../../shared/lesson/class-results';
import type { Word } from '../../../shared/words/message';
import { pickAnswers, saveClassPicture, saveClassTable } from '../../document/class-answers';
import { toldLesson } from '../../lesson/current-lesson';
import { useWrittenLesson } from '../../lesson/use-lesson';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWorkbench } from '../../workbench/context';
import { closeDialog } from '../../workbench/session';
import './class.css';
import { ClassTable } from './ClassTable';
import { ClassWorst } from './ClassWorst';
import { PasteCodes } from './PasteCodes';
import { sayNodes } from '../../words/nodes';
import { say } from '../../words/say';

/** The answers of a class: files and codes come in, what the audience gets wrong most and a table of all go out. */
export function ClassDialog() {
  const workbench = useWorkbench();
  const { lesson } = useWrittenLesson();
  const { answers, problems } = useStore(workbench.author.session, (state) => state.collected);
  const told = lesson && toldLesson(lesson);
  const results = useMemo(
    () => lesson && told && classResults(lesson, answers, told),
    [lesson, answers, told],
  );
  const [isNamed, setNamed] = useState(true);
  const shown = results !== null && results.people.length > 0 ? results : null;
  return (
    <Dialog
      title={say('dialogs.classTitle')}
      look="full"
      onClose={() => closeDialog(workbench)}
      actions={<Actions results={shown} isNamed={isNamed} />}
    >
      <div className="dialog-form">
        <div className="class-add">
          <p>{lesson ? say('dialogs.classHowTo') : say('dialogs.classNoLesson')}</p>
          <Button onClick={() => void pickAnswers(workbench)}>
            <FilePlus size={16} aria-hidden /> {say('dialogs.addFiles')}
          </Button>
        </div>
        <PasteCodes />
        <Problems problems={problems} />
        {shown ? (
          <>
            <ClassWorst results={shown} />
            <label>
              <input type="checkbox" checked={isNamed} onChange={(event) => setNamed(event.target.checked)} />{' '}
              {say('dialogs.showNames')}
            </label>
            <ClassTable results={shown} isNamed={isNamed} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

interface ProblemsProps {
  readonly problems: readonly { readonly source: string; readonly message: Word }[];
}

/** Nothing that was added is dropped without a word. */
function Problems({ problems }: ProblemsProps) {
  return (
    <div role="status">
      {problems.length === 0 ? null : (
        <ul className="few-lines" aria-label={say('dialogs.notInTheTable')}>
          {problems.map(({ source, message }, at) => (
            <li key={`${at}`}>
              {sayNodes(
                'dialogs.sourceProblem',
                { source: <strong>{shownText(source)}</strong> },
                { problem: message },
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ActionsProps {
  /** null: nothing was collected. */
  readonly results: ClassResults | null;
  readonly isNamed: boolean;
}

function Actions({ results, isNamed }: ActionsProps) {
  const workbench = useWorkbench();
  const on = (work: (shown: ClassResults) => Promise<void>) =>
    results === null ? undefined : () => void work(results);
  return (
    <>
      <Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>
      <Button
        disabled={results === null}
        onClick={on((shown) => saveClassPicture(workbench, shown.title, drawClass(say, shown)))}
      >
        <Image size={16} aria-hidden /> {say('dialogs.savePicture')}
      </Button>
      <Button
        look="primary"
        disabled={results === null}
        onClick={on((shown) => saveClassTable(workbench, shown, isNamed))}
      >
        <FileSpreadsheet size={16} aria-hidden /> {say('dialogs.saveAsCsv')}
      </Button>
    </>
  );
}
