import { stateOf } from '../../../shared/evaluate/verdict';
import { shownVerdicts } from '../../store/derived';
import { currentScenario, redo, undo, useDocumentStore } from '../../store/document-store';
import { openDialog, requestFocus, select, showPanel, useSessionStore } from '../../store/session-store';
import { deleteSelection } from '../../store/edits';
import { copy, duplicate, paste } from './clipboard';

const selection = () => useSessionStore.getState().selection;
function hasSelection(): boolean {
  const { tenants, connections, flows } = selection();
  return tenants.length + connections.length + flows.length > 0;
}

const hasTenants = () => currentScenario().tenants.length > 0;

function cut(): void {
  void copy();
  deleteSelection();
}

function selectAll(): void {
  const { tenants, connections } = currentScenario();
  select({ tenants: tenants.map((t) => t.id), connections: connections.map((c) => c.id) });
}

function blockedIds(): readonly string[] {
  const connections = shownVerdicts(currentScenario())?.evaluation.connections ?? [];
  return connections.filter((result) => stateOf(result) === 'blocked').map((result) => result.id);
}

export const editHandlers = {
  'edit.undo': { run: undo, isEnabled: () => useDocumentStore.getState().history.past.length > 0 },
  'edit.redo': { run: redo, isEnabled: () => useDocumentStore.getState().history.future.length > 0 },
  'edit.cut': { run: cut, isEnabled: hasSelection },
  'edit.copy': { run: () => void copy(), isEnabled: hasSelection },
  'edit.paste': { run: () => void paste() },
  'edit.duplicate': { run: duplicate, isEnabled: hasSelection },
  'edit.delete': { run: deleteSelection, isEnabled: hasSelection },
  'edit.select-all': { run: selectAll, isEnabled: hasTenants },
  'edit.select-blocked': {
    run: () => select({ connections: blockedIds() }),
    isEnabled: () => blockedIds().length > 0,
  },
  'edit.find': { run: () => openDialog({ kind: 'find' }), isEnabled: hasTenants },
  'edit.rename': {
    run: () => {
      showPanel('inspector');
      requestFocus(selection().tenants.length === 1 ? 'tenant-name' : 'flow-name');
    },
    isEnabled: () => selection().tenants.length + selection().flows.length === 1,
  },
};
