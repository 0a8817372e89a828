import type { Handlers } from './handler';
import { look } from '../camera/camera';
import { sceneOptionsOf } from '../picture/scene-options';
import { shownVerdicts } from '../verdicts/shown';
import { noteFaces } from '../../shared/picture/note-faces';
import { documentOf, scenarioOf } from '../workbench/reads';
import { redo, undo } from '../workbench/dispatch';
import { openDialog, requestFocus, select, showPanel, typeNameOf } from '../workbench/session';
import { deleteAll } from '../document/edits';
import { typeOnNote } from '../document/notes';
import { shownListOf } from '../workbench/shown-list';
import { acting, selectAllShown } from './acted-on';
import { copy, duplicate, paste } from './clipboard';
import type { Selection } from '../workbench/session-state';
import type { Workbench } from '../workbench/workbench';

const selection = (workbench: Workbench) => workbench.session.getState().selection;
function hasSelection(workbench: Workbench): boolean {
  const { tenants, connections, flows, notes = [] } = selection(workbench);
  return tenants.length + connections.length + flows.length + notes.length > 0;
}

/** What has a name or words of its own. */
function namedCount({ tenants, flows, notes = [] }: Selection): number {
  return tenants.length + flows.length + notes.length;
}

const hasAnything = (workbench: Workbench) =>
  hasTenants(workbench) || noteFaces(documentOf(workbench).view).length > 0;
const hasTenants = (workbench: Workbench) => scenarioOf(workbench).tenants.length > 0;

function cut(workbench: Workbench, acted: Selection): void {
  void copy(workbench, acted);
  deleteAll(workbench, acted);
}

const copyRecords = acting((workbench, acted) => void copy(workbench, acted));

/** Cells where a list gives cells, else the records. */
function copyShown(workbench: Workbench): void {
  const cells = shownListOf(workbench)?.copy;
  if (!cells) {
    copyRecords(workbench);
    return;
  }
  const text = cells();
  if (text !== null) void workbench.desk.bridge.writeClipboard(text);
}

function blockedIds(workbench: Workbench): readonly string[] {
  const results = shownVerdicts(workbench)?.results;
  if (!results) return [];
  const { shows } = sceneOptionsOf(workbench);
  return scenarioOf(workbench)
    .connections.filter((one) => results.get(one.id)?.verdict === 'blocked')
    .filter((one) => shows?.connection(one) ?? true)
    .map(({ id }) => id);
}

/** The tenants that one administers, as far as they are shown. */
function ownIds(workbench: Workbench): readonly string[] {
  const { shows } = sceneOptionsOf(workbench);
  return scenarioOf(workbench)
    .tenants.filter(({ id, managed }) => managed !== false && (shows?.tenant(id) ?? true))
    .map(({ id }) => id);
}

/** A tenant where it stands, as long as it is on the screen; else in the inspector. */
function rename(workbench: Workbench): void {
  const [note] = selection(workbench).notes ?? [];
  if (note !== undefined) return typeOnNote(workbench, note);
  const [tenant] = selection(workbench).tenants;
  if (tenant !== undefined && workbench.camera.getState().canTypeOn?.(tenant)) {
    look(workbench, { kind: 'in-sight', ids: [tenant] });
    typeNameOf(workbench, tenant);
    return;
  }
  showPanel(workbench, 'inspector');
  requestFocus(workbench, tenant === undefined ? 'flow-name' : 'tenant-name');
}

export const editHandlers = {
  'edit.undo': {
    run: undo,
    isEnabled: (workbench) => workbench.document.getState().timeline.past.length > 0,
  },
  'edit.redo': {
    run: redo,
    isEnabled: (workbench) => workbench.document.getState().timeline.future.length > 0,
  },
  'edit.cut': { run: acting(cut), isEnabled: hasSelection },
  'edit.copy': { run: copyShown, isEnabled: hasSelection },
  'edit.paste': { run: (workbench) => void paste(workbench) },
  'edit.duplicate': { run: acting(duplicate), isEnabled: hasSelection },
  'edit.delete': { run: acting(deleteAll), isEnabled: hasSelection },
  'edit.select-all': { run: selectAllShown, isEnabled: hasAnything },
  'edit.select-mine': {
    run: (workbench) => select(workbench, { tenants: ownIds(workbench) }),
    isEnabled: (workbench) => ownIds(workbench).length > 0,
  },
  'edit.select-blocked': {
    run: (workbench) => select(workbench, { connections: blockedIds(workbench) }),
    isEnabled: (workbench) => blockedIds(workbench).length > 0,
  },
  'edit.find': { run: (workbench) => openDialog(workbench, { kind: 'find' }), isEnabled: hasTenants },
  'edit.rename': {
    run: rename,
    isEnabled: (workbench) => namedCount(selection(workbench)) === 1,
  },
} satisfies Handlers;
