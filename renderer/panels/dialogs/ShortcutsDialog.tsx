import { Fragment } from 'react';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { currentPlatform } from '../../ui/keys';
import type { ShortcutGroup } from './shortcut-groups';
import { shortcutGroups } from './shortcut-groups';
import { say } from '../../words/say';

/** Made from the table of commands, so that it never says less or more than the menus. */
export function ShortcutsDialog() {
  const workbench = useWorkbench();
  const groups = shortcutGroups(currentPlatform(), workbench.desk.bridge.edition === 'desktop');
  return (
    <Dialog
      title={say('dialogs.shortcutsTitle')}
      look="wide"
      isText
      onClose={() => closeDialog(workbench)}
      actions={<Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>}
    >
      <div className="shortcuts">
        {groups.map((group) => (
          <GroupTable key={group.title} group={group} />
        ))}
      </div>
    </Dialog>
  );
}

function GroupTable({ group }: { readonly group: ShortcutGroup }) {
  return (
    <table className="shortcuts__group">
      <caption className="shortcuts__title">{group.title}</caption>
      <tbody>
        {group.shortcuts.map(({ label, keys }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {keys.map((one, index) => (
                <Fragment key={one}>
                  {index > 0 ? ` ${say('dialogs.orKey')} ` : ''}
                  <kbd>{one}</kbd>
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
