import { plural } from '../base/plural';
import { ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { shownText } from '../base/shown-text';
import type { ScenarioDocument } from '../model/scenario';
import { deleteRecords } from './delete-records';
import { describeFlow } from './describe-flow';
import { describeInsert, nameOf, tenantsAndConnections, tenantsOf } from './describe-parts';
import type { Edit, EditOf, EditType } from './edit';
import { addConnection, updateConnection } from './edit-connections';
import { describeDecisions, setDecisions, setMeasured } from './edit-decisions';
import { putFlow, removeFlows } from './edit-flows';
import {
  describePutGroups,
  describeRemoveGroups,
  foldGroups,
  groupsNamed,
  putGroups,
  removeGroups,
} from './edit-groups';
import { setLesson, setStage } from './edit-lesson';
import { describeLook, describeNotes, describeTitle, putNotes, setTenantLook, setTitle } from './edit-notes';
import { putIntent, removeIntents, setBaseline } from './edit-planning';
import { setPolicies } from './edit-policies';
import { addRule, removeRules, updateRule } from './edit-rules';
import { addTenant, setIsolation, setScenario, updateTenant } from './edit-tenants';
import { moveTenants } from './edit-view';
import { withoutLostIntents } from './lost-groups';
import { describeWaves, setWaves } from './edit-waves';
import { insertRecords } from './insert-records';
import type { EditResult } from './records';

/** What one kind of edit does, and what the Undo menu calls it: read against the document before it. */
export interface EditHandler<E extends Edit> {
  readonly apply: (document: ScenarioDocument, edit: E) => EditResult;
  readonly describe: (edit: E, document: ScenarioDocument) => string;
}

const EDITS = {
  'set-scenario': {
    apply: setScenario,
    describe: ({ name }) => (name === undefined ? 'Change description' : 'Rename scenario'),
  },
  'add-tenant': {
    apply: addTenant,
    describe: ({ tenant }) => `Add ${shownText(tenant.name.trim())}`,
  },
  'update-tenant': {
    apply: updateTenant,
    describe: ({ id, changes: { name } }, document) =>
      name === undefined
        ? `Change ${nameOf(document, id)}`
        : `Rename ${nameOf(document, id)} to ${shownText(name.trim())}`,
  },
  'set-isolation': {
    apply: setIsolation,
    describe: ({ tenant, enabled }, document) =>
      `Turn isolation ${enabled ? 'On' : 'Off'} at ${nameOf(document, tenant)}`,
  },
  'add-rule': {
    apply: addRule,
    describe: ({ tenant }, document) => `Add rule at ${nameOf(document, tenant)}`,
  },
  'update-rule': {
    apply: updateRule,
    describe: ({ tenant }, document) => `Change rule at ${nameOf(document, tenant)}`,
  },
  'remove-rules': {
    apply: removeRules,
    describe: ({ tenant, ids }, document) =>
      `Delete ${plural(ids.length, 'rule')} at ${nameOf(document, tenant)}`,
  },
  'add-connection': {
    apply: addConnection,
    describe: ({ connection: { from, to } }, document) =>
      `Connect ${nameOf(document, from)} to ${nameOf(document, to)}`,
  },
  'update-connection': { apply: updateConnection, describe: () => 'Change connection' },
  'move-tenants': {
    apply: moveTenants,
    describe: ({ positions }, document) => `Move ${tenantsOf(document, Object.keys(positions))}`,
  },
  delete: {
    apply: withoutLostIntents(deleteRecords),
    describe: ({ tenants, connections, notes = [] }) =>
      `Delete ${tenantsAndConnections(tenants.length, connections.length, notes)}`,
  },
  insert: { apply: insertRecords, describe: describeInsert },
  'set-policies': {
    apply: setPolicies,
    describe: ({ isolation }, document) =>
      `Change the policy of ${tenantsOf(document, Object.keys(isolation))}`,
  },
  'set-baseline': {
    apply: setBaseline,
    describe: ({ baseline }) => (baseline === null ? 'Forget baseline' : 'Pin baseline'),
  },
  'set-waves': { apply: setWaves, describe: describeWaves },
  'put-intent': {
    apply: putIntent,
    describe: ({ intent }, { scenario }) =>
      scenario.intents?.some(({ id }) => id === intent.id) ? 'Change intent' : 'Add intent',
  },
  'remove-intents': {
    apply: removeIntents,
    describe: ({ ids }) => `Delete ${plural(ids.length, 'intent')}`,
  },
  'set-decisions': { apply: setDecisions, describe: describeDecisions },
  'set-measured': {
    apply: setMeasured,
    describe: ({ answer }) => (answer === null ? 'Delete answer' : 'Record answer'),
  },
  'put-flow': { apply: putFlow, describe: ({ flow }, document) => describeFlow(document, flow) },
  'remove-flows': { apply: removeFlows, describe: ({ ids }) => `Delete ${plural(ids.length, 'flow')}` },
  'put-groups': { apply: withoutLostIntents(putGroups), describe: describePutGroups },
  'remove-groups': {
    apply: withoutLostIntents(removeGroups),
    describe: describeRemoveGroups,
  },
  'fold-groups': {
    apply: foldGroups,
    describe: ({ ids, folded }, document) => `${folded ? 'Fold' : 'Unfold'} ${groupsNamed(ids, document)}`,
  },
  'put-notes': { apply: putNotes, describe: describeNotes },
  'set-title': { apply: setTitle, describe: describeTitle },
  'set-tenant-look': { apply: setTenantLook, describe: describeLook },
  'set-stage': { apply: withoutLostIntents(setStage), describe: ({ label }) => shownText(label) },
  'set-lesson': {
    apply: setLesson,
    describe: ({ lesson, label }, { scenario }) => {
      if (label !== undefined) return shownText(label);
      if (lesson === null) return 'Delete lesson';
      return scenario.lesson === undefined ? 'Add lesson' : 'Change lesson';
    },
  },
  replace: {
    apply: (document, edit) => ok(isSameJson(document, edit.document) ? document : edit.document),
    describe: ({ label }) => shownText(label),
  },
  batch: { apply: applyAll, describe: ({ label }) => shownText(label) },
} satisfies { readonly [T in EditType]: EditHandler<EditOf<T>> };

/** The handler of this very edit; the one place where its type and its handler's are told to belong together. */
export function handlerOf(edit: Edit): EditHandler<Edit> {
  return EDITS[edit.type] as EditHandler<Edit>;
}

function applyAll(document: ScenarioDocument, { commands }: EditOf<'batch'>): EditResult {
  let next: EditResult = ok(document);
  for (const edit of commands) {
    next = handlerOf(edit).apply(next.value, edit);
    if (!next.ok) return next;
  }
  return next;
}
