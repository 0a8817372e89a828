import type { Word } from '../../../shared/words/message';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { say } from '../../words/say';

interface ProblemDialogProps {
  readonly title: Word;
  readonly intro: Word;
  readonly details: readonly Word[];
}

/** What went wrong, all of it, as text that can be selected and sent to someone. */
export function ProblemDialog({ title, intro, details }: ProblemDialogProps) {
  const workbench = useWorkbench();
  const ok = (
    <Button look="primary" onClick={() => closeDialog(workbench)} autoFocus>
      {say('dialogs.ok')}
    </Button>
  );
  return (
    <Dialog title={say.word(title)} onClose={() => closeDialog(workbench)} actions={ok}>
      <div className="prose selectable">
        <p>{say.word(intro)}</p>
        {details.length > 0 ? (
          <ul className="problem__details" tabIndex={0} aria-label={say('dialogs.details')}>
            {details.map(say.word).map((text, index) => (
              <li key={`${index}-${text}`}>{text}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Dialog>
  );
}
