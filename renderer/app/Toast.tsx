import { LoaderCircle, X } from 'lucide-react';
import { useEffect } from 'react';
import { dismissToast } from '../workbench/session';
import { useDesk, useWorkbench } from '../workbench/context';
import { Button, IconButton } from '../ui/Button';

const SHOWN_MS = 8000;

/** A short message with nothing to decide. */
export function Toast() {
  const workbench = useWorkbench();
  const toast = useDesk((state) => state.toast);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => dismissToast(workbench), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [workbench, toast]);
  return (
    <div className="toast-place" role="status">
      {toast ? (
        <div className="toast">
          <span>{toast.text}</span>
          <IconButton label="Dismiss" icon={<X size={16} />} onClick={() => dismissToast(workbench)} />
        </div>
      ) : null}
    </div>
  );
}

/** What screen readers say when verdicts change. */
export function LiveRegion() {
  const { text, count } = useDesk((state) => state.announcement);
  return (
    <div className="visually-hidden" aria-live="polite" data-testid="announcements">
      {/* A new element for every announcement, so that an equal sentence is read again. */}
      <span key={count}>{text}</span>
    </div>
  );
}

/** What is being waited for, with a way to stop it where there is one. */
export function Busy() {
  const busy = useDesk((state) => state.busy);
  return (
    <div className="busy-place" role="status">
      {busy ? (
        <div className="toast">
          <LoaderCircle className="busy__sign" size={16} aria-hidden />
          <span>{busy.text}</span>
          {busy.cancel ? <Button onClick={busy.cancel}>Cancel</Button> : null}
        </div>
      ) : null}
    </div>
  );
}
