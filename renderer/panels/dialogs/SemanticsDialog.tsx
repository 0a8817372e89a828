import { ExternalLink } from 'lucide-react';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SEMANTICS } from './semantics-text';

const ARTICLE = 'https://learn.microsoft.com/power-platform/admin/cross-tenant-restrictions';

/** How tenant isolation decides, on one page, and where this program's picture of it ends. */
export function SemanticsDialog() {
  const workbench = useWorkbench();
  const actions = (
    <>
      <Button onClick={() => void workbench.desk.bridge.openLink(ARTICLE)}>
        <ExternalLink size={16} aria-hidden /> Microsoft’s article
      </Button>
      <Button look="primary" onClick={() => closeDialog(workbench)}>
        Close
      </Button>
    </>
  );
  return (
    <Dialog
      title="How tenant isolation decides"
      look="wide"
      isText
      onClose={() => closeDialog(workbench)}
      actions={actions}
    >
      <div className="prose selectable">
        {SEMANTICS.map(({ title, paragraphs, points }) => (
          <section key={title}>
            <h3>{title}</h3>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {points ? (
              <ul>
                {points.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
