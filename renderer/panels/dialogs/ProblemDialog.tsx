import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface ProblemDialogProps {
  readonly title: string;
  readonly intro: string;
  readonly details: readonly string[];
}

/** What went wrong, all of it, as text that can be selected and sent to someone. */
export function ProblemDialog({ title, intro, details }: ProblemDialogProps) {
  const workbench = useWorkbench();
  const ok = (
    <Button look="primary" onClick={() => closeDialog(workbench)} autoFocus>
      OK
    </Button>
  );
  return (
    <Dialog title={title} onClose={() => closeDialog(workbench)} actions={ok}>
      <div className="prose selectable">
        <p>{intro}</p>
        {details.length > 0 ? (
          <ul className="problem__details" tabIndex={0} aria-label="Details">
            {details.map((text, index) => (
              <li key={`${index}-${text}`}>{text}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Dialog>
  );
}
