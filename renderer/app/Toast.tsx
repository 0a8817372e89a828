import { X } from 'lucide-react';
import { useEffect } from 'react';
import { dismissToast } from '../workbench/session';
import { useDesk, useWorkbench } from '../workbench/context';
import { IconButton } from '../ui/Button';

const SHOWN_MS = 8000;

/** A short message with nothing to decide. */
export function Toast() {
  const workbench = useWorkbench();
  const toast = useDesk((state) => state.toast);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => dismissToast(workbench), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
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
