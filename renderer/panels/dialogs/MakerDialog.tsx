import type { CSSProperties } from 'react';
import { makerView } from '../../../shared/run/maker-view';
import { usePresent, useWorkbench } from '../../workbench/context';
import { useConnection, useScenario, useVerdicts } from '../../verdicts/hooks';
import { closeDialog } from '../../workbench/session';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { MakerPicture } from '../maker/MakerPicture';

/** What the maker of a blocked connection sees, large: also for the room. */
export function MakerDialog({ connection: id }: { readonly connection: string }) {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const connection = useConnection(id);
  const result = useVerdicts()?.results.get(id);
  const scale = usePresent((state) => (state.isPresenting ? state.scale : 1));
  const view = connection && result ? makerView(scenario, connection, result) : null;
  return (
    <Dialog
      title="What the maker sees"
      look="full"
      isText
      onClose={() => closeDialog(workbench)}
      actions={<Button onClick={() => closeDialog(workbench)}>Close</Button>}
    >
      <div className="maker--room" style={{ '--present-scale': scale } as CSSProperties}>
        {view ? <MakerPicture view={view} /> : <p>The connection is no longer blocked.</p>}
      </div>
    </Dialog>
  );
}
