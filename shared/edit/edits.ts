import { ok } from '../base/result';
import { isSameJson } from '../base/same-json';
import { shownText } from '../base/shown-text';
import type { ScenarioDocument } from '../model/scenario';
import { deleteRecords } from './delete-records';
import { describeFlow } from './describe-flow';
import { describeInsert, nameOf, shownLabel, tenantsAndConnections, tenantsOf } from './describe-parts';
import type { Edit, EditOf, EditType } from './edit';
import { addConnection, updateConnection } from './edit-connections';
import { describeDecisions, setDecisions, setMeasured } from './edit-decisions';
import { putFlow, removeFlows } from './edit-flows';
import {
  describePutGroups,
  describeRemoveGroups,
  collapseGroups,
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
import { message, type Word } from '../words/message';

/** What one kind of edit does, and what the Undo menu calls it: read against the document before it. */
export interface EditHandler<E extends Edit> {
  readonly apply: (document: ScenarioDocument, edit: E) => EditResult;
  readonly describe: (edit: E, document: ScenarioDocument) => Word;
}

const EDITS = {
  'set-scenario': {
    apply: setScenario,
    describe: ({ name }) => message(name === undefined ? 'edit.changeDescription' : 'edit.renameScenario'),
  },
  'add-tenant': {
    apply: addTenant,
    describe: ({ tenant }) => message('edit.add', { what: shownText(tenant.name.trim()) }),
  },
  'update-tenant': {
    apply: updateTenant,
    describe: ({ id, changes: { name } }, document) =>
      name === undefined
        ? message('edit.change', { what: nameOf(document, id) })
        : message('edit.rename', { from: nameOf(document, id), to: shownText(name.trim()) }),
  },
  'set-isolation': {
    apply: setIsolation,
    describe: ({ tenant, enabled }, document) =>
      message(enabled ? 'edit.turnIsolationOn' : 'edit.turnIsolationOff', {
        tenant: nameOf(document, tenant),
      }),
  },
  'add-rule': {
    apply: addRule,
    describe: ({ tenant }, document) => message('edit.addRule', { tenant: nameOf(document, tenant) }),
  },
  'update-rule': {
    apply: updateRule,
    describe: ({ tenant }, document) => message('edit.changeRule', { tenant: nameOf(document, tenant) }),
  },
  'remove-rules': {
    apply: removeRules,
    describe: ({ tenant, ids }, document) =>
      message('edit.deleteRules', { count: ids.length, tenant: nameOf(document, tenant) }),
  },
  'add-connection': {
    apply: addConnection,
    describe: ({ connection: { from, to } }, document) =>
      message('edit.connect', { from: nameOf(document, from), to: nameOf(document, to) }),
  },
  'update-connection': { apply: updateConnection, describe: () => message('edit.changeConnection') },
  'move-tenants': {
    apply: moveTenants,
    describe: ({ positions }, document) =>
      message('edit.move', { what: tenantsOf(document, Object.keys(positions)) }),
  },
  delete: {
    apply: withoutLostIntents(deleteRecords),
    describe: ({ tenants, connections, notes = [] }) =>
      message('edit.delete', { what: tenantsAndConnections(tenants.length, connections.length, notes) }),
  },
  insert: { apply: insertRecords, describe: describeInsert },
  'set-policies': {
    apply: setPolicies,
    describe: ({ isolation }, document) =>
      message('edit.changePolicies', { tenants: tenantsOf(document, Object.keys(isolation)) }),
  },
  'set-baseline': {
    apply: setBaseline,
    describe: ({ baseline }) => message(baseline === null ? 'edit.forgetBaseline' : 'edit.pinBaseline'),
  },
  'set-waves': { apply: setWaves, describe: describeWaves },
  'put-intent': {
    apply: putIntent,
    describe: ({ intent }, { scenario }) =>
      message(scenario.intents?.some(({ id }) => id === intent.id) ? 'edit.changeIntent' : 'edit.addIntent'),
  },
  'remove-intents': {
    apply: removeIntents,
    describe: ({ ids }) => message('edit.deleteIntents', { count: ids.length }),
  },
  'set-decisions': { apply: setDecisions, describe: describeDecisions },
  'set-measured': {
    apply: setMeasured,
    describe: ({ answer }) => message(answer === null ? 'edit.deleteAnswer' : 'edit.recordAnswer'),
  },
  'put-flow': { apply: putFlow, describe: ({ flow }, document) => describeFlow(document, flow) },
  'remove-flows': {
    apply: removeFlows,
    describe: ({ ids }) => message('edit.deleteFlows', { count: ids.length }),
  },
  'put-groups': { apply: withoutLostIntents(putGroups), describe: describePutGroups },
  'remove-groups': {
    apply: withoutLostIntents(removeGroups),
    describe: describeRemoveGroups,
  },
  'fold-groups': {
    apply: collapseGroups,
    describe: ({ ids, folded }, document) =>
      message(folded ? 'edit.collapse' : 'edit.expand', { groups: groupsNamed(ids, document) }),
  },
  'put-notes': { apply: putNotes, describe: describeNotes },
  'set-title': { apply: setTitle, describe: describeTitle },
  'set-tenant-look': { apply: setTenantLook, describe: describeLook },
  'set-stage': { apply: withoutLostIntents(setStage), describe: ({ label }) => shownLabel(label) },
  'set-lesson': {
    apply: setLesson,
    describe: ({ lesson, label }, { scenario }) => {
      if (label !== undefined) return shownLabel(label);
      if (lesson === null) return message('edit.deleteLesson');
      return message(scenario.lesson === undefined ? 'edit.addLesson' : 'edit.changeLesson');
    },
  },
  replace: {
    apply: (document, edit) => ok(isSameJson(document, edit.document) ? document : edit.document),
    describe: ({ label }) => shownLabel(label),
  },
  batch: { apply: applyAll, describe: ({ label }) => shownLabel(label) },
} satisfies { readonly [T in EditType]: EditHandler<EditOf<T>> };

/** The handler of this very edit; the one place where its type and its handler's are told to belong together. */
export function handlerOf(edit: Edit): EditHandler<Edit> {
  return EDITS[edit.type] as EditHandler<Edit>;
}

function applyAll(document: ScenarioDocument, { edits }: EditOf<'batch'>): EditResult {
  let next: EditResult = ok(document);
  for (const edit of edits) {
    next = handlerOf(edit).apply(next.value, edit);
    if (!next.ok) return next;
  }
  return next;
}
