import { LoaderCircle, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { dismissToast } from '../workbench/session';
import { useDesk, useWorkbench } from '../workbench/context';
import type { Told } from '../workbench/desk-state';
import { Button, IconButton } from '../ui/Button';
import { say } from '../words/say';

const LEAST_MS = 2500;
const MS_PER_CHARACTER = 50;
const LONGEST_MS = 8000;

/** Long enough to be read. */
function shownMs({ length }: string): number {
  return Math.min(LONGEST_MS, LEAST_MS + length * MS_PER_CHARACTER);
}

/** A short message with nothing to decide. */
export function Toast() {
  const toast = useDesk((state) => state.toast);
  return (
    <div className="toast-place" role="status">
      {toast ? <ToastBox toast={toast} /> : null}
    </div>
  );
}

function ToastBox({ toast }: { readonly toast: Told }) {
  const workbench = useWorkbench();
  const text = say.word(toast.text);
  const [isPointedAt, setPointedAt] = useState(false);
  useEffect(() => {
    if (isPointedAt) return undefined;
    const timer = setTimeout(() => dismissToast(workbench), shownMs(text));
    return () => clearTimeout(timer);
  }, [workbench, toast, text, isPointedAt]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      <span>{text}</span>
      <IconButton label={say('app.dismiss')} icon={<X size={16} />} onClick={() => dismissToast(workbench)} />
    </div>
  );
}

/** What screen readers say when verdicts change. */
export function LiveRegion() {
  const { text, count } = useDesk((state) => state.announcement);
  return (
    <div className="visually-hidden" aria-live="polite" data-testid="announcements">
      {/* A new element for every announcement, so that an equal sentence is read again. */}
      <span key={count}>{say.word(text)}</span>
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
          {busy.cancel ? <Button onClick={busy.cancel}>{say('app.cancel')}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}
