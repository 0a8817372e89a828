import { ok } from '../base/result';
import type { ScenarioDocument } from '../model/scenario';
import type { Command } from './command';
import { addConnection, updateConnection } from './edit-connections';
import { deleteRecords } from './delete-records';
import { putIntent, removeIntents, setBaseline } from './edit-planning';
import { putFlow, removeFlows } from './edit-flows';
import { setLesson, setStage } from './edit-lesson';
import { setPolicies } from './edit-policies';
import { addRule, removeRules, updateRule } from './edit-rules';
import { addTenant, setIsolation, setScenario, updateTenant } from './edit-tenants';
import { moveTenants } from './edit-view';
import { insertRecords } from './insert-records';
import type { Edit } from './records';

/**
 * Carries out one edit. Total and atomic: a refused edit is a typed error and changes nothing; an edit without effect
 * gives the very same document; unchanged records keep their identity.
 */
export function apply(document: ScenarioDocument, command: Command): Edit {
  switch (command.type) {
    case 'set-scenario':
      return setScenario(document, command);
    case 'add-tenant':
      return addTenant(document, command);
    case 'update-tenant':
      return updateTenant(document, command);
    case 'set-isolation':
      return setIsolation(document, command);
    case 'move-tenants':
      return moveTenants(document, command);
    case 'batch':
      return applyAll(document, command.commands);
    case 'add-rule':
    case 'update-rule':
    case 'remove-rules':
      return applyRuleEdit(document, command);
    default:
      return applyRecordEdit(document, command);
  }
}

type RuleCommand = Extract<Command, { type: 'add-rule' | 'update-rule' | 'remove-rules' }>;
type LessonCommand = Extract<Command, { type: 'set-stage' | 'set-lesson' }>;
type PlanningCommand =
  | LessonCommand
  | Extract<Command, { type: 'set-policies' | 'set-baseline' | 'put-intent' | 'remove-intents' }>;
type FlowCommand = Extract<Command, { type: 'put-flow' | 'remove-flows' }>;
type RecordCommand =
  | FlowCommand
  | PlanningCommand
  | Extract<Command, { type: 'add-connection' | 'update-connection' | 'delete' | 'insert' }>;

function applyRuleEdit(document: ScenarioDocument, command: RuleCommand): Edit {
  switch (command.type) {
    case 'add-rule':
      return addRule(document, command);
    case 'update-rule':
      return updateRule(document, command);
    default:
      return removeRules(document, command);
  }
}

function applyPlanningEdit(document: ScenarioDocument, command: PlanningCommand): Edit {
  switch (command.type) {
    case 'set-policies':
      return setPolicies(document, command);
    case 'set-baseline':
      return setBaseline(document, command);
    case 'put-intent':
      return putIntent(document, command);
    case 'remove-intents':
      return removeIntents(document, command);
    default:
      return applyLessonEdit(document, command);
  }
}

function applyLessonEdit(document: ScenarioDocument, command: LessonCommand): Edit {
  return command.type === 'set-stage' ? setStage(document, command) : setLesson(document, command);
}

function applyRecordEdit(document: ScenarioDocument, command: RecordCommand): Edit {
  switch (command.type) {
    case 'add-connection':
      return addConnection(document, command);
    case 'update-connection':
      return updateConnection(document, command);
    case 'delete':
      return deleteRecords(document, command);
    case 'insert':
      return insertRecords(document, command);
    case 'put-flow':
      return putFlow(document, command);
    case 'remove-flows':
      return removeFlows(document, command);
    default:
      return applyPlanningEdit(document, command);
  }
}

function applyAll(document: ScenarioDocument, commands: readonly Command[]): Edit {
  let next: Edit = ok(document);
  for (const command of commands) {
    next = apply(next.value, command);
    if (!next.ok) return next;
  }
  return next;
}
