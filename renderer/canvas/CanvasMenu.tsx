import { isCommandEnabled, runCommand, titleOf } from '../commands/handlers';
import type { AppCommandId, AppCommandInfo } from '../../shared/commands/app-commands';
import { APP_COMMANDS } from '../../shared/commands/app-commands';
import { createTenant } from '../document/edits';
import { createNote } from '../document/notes';
import { isPresenting } from '../present/present';
import type { Workbench } from '../workbench/workbench';
import { useWorkbench } from '../workbench/context';
import { formatKeys, currentPlatform } from '../ui/keys';
import { MenuAt, MenuItem, MenuLine } from './MenuAt';
import { centredAt } from './use-canvas-edits';
import type { MenuRequest } from './use-canvas-menu';
import { say } from '../words/say';

const LINE = 'line';
type Entry = AppCommandId | typeof LINE;

const ENTRIES: Readonly<Record<'pane' | 'note' | 'tenant' | 'connection', readonly Entry[]>> = {
  pane: [
    'scenario.add-flow',
    'edit.paste',
    'edit.select-all',
    'edit.select-blocked',
    LINE,
    'view.fit',
    'view.show-all',
    'group.collapse-all',
    'group.expand-all',
    'scenario.arrange',
    'edit.find',
    LINE,
    'analysis.compare-from-here',
    'analysis.changes',
    'analysis.checks',
    'analysis.plan',
    'analysis.matrix',
  ],
  note: ['edit.rename', LINE, 'edit.duplicate', 'edit.copy', 'edit.cut', 'edit.delete'],
  tenant: [
    'scenario.toggle-isolation',
    'scenario.add-rule',
    'scenario.connect',
    'scenario.add-flow',
    'present.spotlight',
    LINE,
    'edit.rename',
    'edit.duplicate',
    'edit.copy',
    'edit.cut',
    'edit.delete',
    LINE,
    'view.focus',
    'group.make',
    'group.rename',
    'group.collapse',
    'group.expand',
    'group.ungroup',
    LINE,
    'analysis.plan-selected',
    'file.letter',
    'view.fit-selection',
  ],
  connection: [
    'scenario.explain',
    'scenario.change-connector',
    'scenario.reverse',
    'scenario.add-flow',
    'run.start',
    LINE,
    'analysis.keep',
    'analysis.needed',
    'analysis.changes',
    'view.focus',
    LINE,
    'edit.duplicate',
    'edit.copy',
    'edit.cut',
    'edit.delete',
  ],
};

/** What belongs to presenting is offered only there, and what is about groups or hidden things where there are some. */
function isOffered(workbench: Workbench, entry: Entry): boolean {
  if (entry === LINE) return true;
  if (entry.startsWith('group.') || entry === 'view.show-all' || entry === 'file.letter')
    return isCommandEnabled(workbench, entry);
  return isPresenting(workbench) || !entry.startsWith('present.');
}

interface CanvasMenuProps {
  readonly menu: MenuRequest | null;
  readonly onClose: () => void;
}

/** The menu at the pointer: for the canvas, a tenant or a connection. */
export function CanvasMenu({ menu, onClose }: CanvasMenuProps) {
  const workbench = useWorkbench();
  if (!menu) return null;
  return (
    <MenuAt at={menu.at} label={say('canvas.canvasMenu')} onClose={onClose}>
      {menu.kind === 'pane' ? (
        <>
          <MenuItem onSelect={() => createTenant(workbench, centredAt(menu.place))}>
            {say('canvas.newTenantHere')}
          </MenuItem>
          <MenuItem onSelect={() => createNote(workbench, menu.place)}>{say('canvas.newNoteHere')}</MenuItem>
        </>
      ) : null}
      {ENTRIES[menu.kind]
        .filter((entry) => isOffered(workbench, entry))
        .map((entry, index) =>
          // Lines have no identity of their own; their order never changes.
          entry === LINE ? <MenuLine key={`line-${index}`} /> : <CommandItem key={entry} id={entry} />,
        )}
    </MenuAt>
  );
}

function CommandItem({ id }: { readonly id: AppCommandId }) {
  const workbench = useWorkbench();
  const info: AppCommandInfo | undefined = APP_COMMANDS.find((entry) => entry.id === id);
  const keys = info?.keys?.[0];
  return (
    <MenuItem isDisabled={!isCommandEnabled(workbench, id)} onSelect={() => runCommand(workbench, id)}>
      {titleOf(workbench, id)}
      {keys ? <span className="menu__keys">{formatKeys(keys, currentPlatform())}</span> : null}
    </MenuItem>
  );
}
