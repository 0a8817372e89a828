import { APP_VERSION } from '../../../shared/base/version';
import { closeDialog, openDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { say } from '../../words/say';

/** The same in every language. */
const PRODUCT_NAME = 'Tenant Isolation Simulator';

/** Which program this is, and which version. */
export function AboutDialog() {
  const workbench = useWorkbench();
  const { edition } = workbench.desk.bridge;
  return (
    <Dialog
      title={PRODUCT_NAME}
      onClose={() => closeDialog(workbench)}
      actions={
        <>
          <Button onClick={() => openDialog(workbench, { kind: 'notices' })}>
            {say('dialogs.toNotices')}
          </Button>
          <Button look="primary" onClick={() => closeDialog(workbench)}>
            {say('dialogs.close')}
          </Button>
        </>
      }
    >
      <div className="prose selectable">
        <p>{say('dialogs.edition', { edition, version: APP_VERSION })}</p>
        <p>{say('dialogs.aboutWhat')}</p>
        <p>{say('dialogs.aboutPrivacy')}</p>
        <p className="quiet">{say('dialogs.aboutLicence')}</p>
      </div>
    </Dialog>
  );
}
