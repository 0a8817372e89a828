import { ExternalLink } from 'lucide-react';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SEMANTICS } from './semantics-text';
import { say } from '../../words/say';

const ARTICLE = 'https://learn.microsoft.com/power-platform/admin/cross-tenant-restrictions';

/** How tenant isolation decides, on one page, and where this program's picture of it ends. */
export function SemanticsDialog() {
  const workbench = useWorkbench();
  const actions = (
    <>
      <Button onClick={() => void workbench.desk.bridge.openLink(ARTICLE)}>
        <ExternalLink size={16} aria-hidden /> {say('dialogs.microsoftsArticle')}
      </Button>
      <Button look="primary" onClick={() => closeDialog(workbench)}>
        {say('dialogs.close')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={say('dialogs.semanticsTitle')}
      look="wide"
      isText
      onClose={() => closeDialog(workbench)}
      actions={actions}
    >
      <div className="prose selectable">
        {SEMANTICS.map(({ title, paragraphs, points }) => (
          <section key={title.id}>
            <h3>{say(title)}</h3>
            {paragraphs.map((text) => (
              <p key={text.id}>{say(text)}</p>
            ))}
            {points ? (
              <ul>
                {points.map((text) => (
                  <li key={text.id}>{say(text)}</li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
