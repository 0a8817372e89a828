import { APP_VERSION } from '../../../shared/base/version';
import { closeDialog, openDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

export function AboutDialog() {
  const workbench = useWorkbench();
  const edition = workbench.desk.bridge.edition === 'desktop' ? 'Desktop edition' : 'Browser edition';
  return (
    <Dialog
      title="Tenant Isolation Simulator"
      onClose={() => closeDialog(workbench)}
      actions={
        <>
          <Button onClick={() => openDialog(workbench, { kind: 'notices' })}>Third-Party Notices</Button>
          <Button look="primary" onClick={() => closeDialog(workbench)}>
            Close
          </Button>
        </>
      }
    >
      <div className="prose selectable">
        <p>
          {edition}, version {APP_VERSION}
        </p>
        <p>Shows what Power Platform tenant isolation allows and blocks, and why.</p>
        <p>
          Everything happens on this computer: no account, no network, no telemetry. What you draw leaves it
          only in files you save yourself.
        </p>
        <p className="quiet">
          Free software under the MIT licence; the parts it is built from have licences of their own. Not a
          product of Microsoft. Power Platform and Microsoft Entra are names of Microsoft.
        </p>
      </div>
    </Dialog>
  );
}
