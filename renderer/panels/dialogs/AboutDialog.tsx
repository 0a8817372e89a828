import { APP_VERSION } from '../../../shared/base/version';
import { closeDialog } from '../../store/session-store';
import { bridge } from '../../bridge/current';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

export function AboutDialog() {
  const edition = bridge().edition === 'desktop' ? 'Desktop edition' : 'Browser edition';
  return (
    <Dialog
      title="Tenant Isolation Simulator"
      onClose={closeDialog}
      actions={
        <Button look="primary" onClick={closeDialog}>
          Close
        </Button>
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
          Free software under the MIT licence; the parts it is built from are under MIT, ISC, BSD and Apache
          2.0 licences. Not a product of Microsoft. Power Platform and Microsoft Entra are names of Microsoft.
        </p>
      </div>
    </Dialog>
  );
}
