import type { CSSProperties } from 'react';
import { makerView } from '../../../shared/run/maker-view';
import { usePresent, useWorkbench } from '../../workbench/context';
import { useConnection, useScenario, useVerdicts } from '../../verdicts/hooks';
import { closeDialog } from '../../workbench/session';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { MakerPicture } from '../maker/MakerPicture';
import { say } from '../../words/say';

/** What the maker of a blocked connection sees, large: also for an audience. */
export function MakerDialog({ connection: id }: { readonly connection: string }) {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const connection = useConnection(id);
  const result = useVerdicts()?.results.get(id);
  const scale = usePresent((state) => (state.isPresenting ? state.scale : 1));
  const view = connection && result ? makerView(scenario, connection, result) : null;
  return (
    <Dialog
      title={say('dialogs.makerTitle')}
      look="full"
      isText
      onClose={() => closeDialog(workbench)}
      actions={<Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>}
    >
      <div className="maker--audience" style={{ '--present-scale': scale } as CSSProperties}>
        {view ? <MakerPicture view={view} /> : <p>{say('dialogs.noLongerBlocked')}</p>}
      </div>
    </Dialog>
  );
}
