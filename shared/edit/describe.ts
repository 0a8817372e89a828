import type { ScenarioDocument } from '../model/scenario';
import type { Command } from './command';
import { describeFlow } from './describe-flow';

/** What the Undo menu calls an edit: "Move 3 tenants", "Turn isolation On at Contoso". Read against the document before it. */
export function describe(document: ScenarioDocument, command: Command): string {
  switch (command.type) {
    case 'set-scenario':
      return command.name === undefined ? 'Change description' : 'Rename scenario';
    case 'add-tenant':
      return `Add ${command.tenant.name}`;
    case 'update-tenant':
      return command.changes.name === undefined
        ? `Change ${nameOf(document, command.id)}`
        : `Rename ${nameOf(document, command.id)} to ${command.changes.name.trim()}`;
    case 'set-isolation':
      return `Turn isolation ${command.enabled ? 'On' : 'Off'} at ${nameOf(document, command.tenant)}`;
    case 'move-tenants':
      return `Move ${few(document, Object.keys(command.positions))}`;
    case 'batch':
      return command.label;
    default:
      return describeRecordEdit(document, command);
  }
}

type RecordEdit = Exclude<
  Command,
  { type: 'set-scenario' | 'add-tenant' | 'update-tenant' | 'set-isolation' | 'move-tenants' | 'batch' }
>;

function describeRecordEdit(document: ScenarioDocument, command: RecordEdit): string {
  switch (command.type) {
    case 'add-rule':
      return `Add rule at ${nameOf(document, command.tenant)}`;
    case 'update-rule':
      return `Change rule at ${nameOf(document, command.tenant)}`;
    case 'remove-rules':
      return `Delete ${count(command.ids.length, 'rule')} at ${nameOf(document, command.tenant)}`;
    case 'add-connection':
      return `Connect ${nameOf(document, command.connection.from)} to ${nameOf(document, command.connection.to)}`;
    case 'update-connection':
      return 'Change connection';
    case 'delete':
      return `Delete ${both(command.tenants.length, command.connections.length)}`;
    case 'insert':
      return describeInsert(command);
    default:
      return describeFlowEdit(document, command);
  }
}

type FlowOrPlanningEdit = Exclude<
  RecordEdit,
  {
    type:
      | 'add-rule'
      | 'update-rule'
      | 'remove-rules'
      | 'add-connection'
      | 'update-connection'
      | 'delete'
      | 'insert';
  }
>;

function describeFlowEdit(document: ScenarioDocument, command: FlowOrPlanningEdit): string {
  switch (command.type) {
    case 'put-flow':
      return describeFlow(document, command.flow);
    case 'remove-flows':
      return `Delete ${count(command.ids.length, 'flow')}`;
    default:
      return describePlanningEdit(document, command);
  }
}

type LessonEdit = Extract<Command, { type: 'set-lesson' }>;
type PlanningEdit =
  | LessonEdit
  | Extract<
      Command,
      { type: 'set-policies' | 'set-baseline' | 'put-intent' | 'remove-intents' | 'set-stage' }
    >;

function describePlanningEdit(document: ScenarioDocument, command: PlanningEdit): string {
  if (command.type === 'set-policies')
    return `Change the policy of ${few(document, Object.keys(command.isolation))}`;
  if (command.type === 'put-intent')
    return `${hasIntent(document, command.intent.id) ? 'Change' : 'Add'} intent`;
  if (command.type === 'remove-intents') return `Delete ${count(command.ids.length, 'intent')}`;
  if (command.type === 'set-baseline') return command.baseline === null ? 'Forget baseline' : 'Pin baseline';
  if (command.type === 'set-stage') return command.label;
  return command.label ?? describeLesson(document, command);
}

function describeLesson(document: ScenarioDocument, { lesson }: LessonEdit): string {
  if (lesson === null) return 'Delete lesson';
  return document.scenario.lesson === undefined ? 'Add lesson' : 'Change lesson';
}

/** Flows are named where they come alone: beside tenants and connections they go without saying. */
function describeInsert({ tenants, connections, flows }: Extract<Command, { type: 'insert' }>): string {
  const isAlone = tenants.length + connections.length === 0 && flows.length > 0;
  return `Insert ${isAlone ? count(flows.length, 'flow') : both(tenants.length, connections.length)}`;
}

function hasIntent(document: ScenarioDocument, id: string): boolean {
  return (document.scenario.intents ?? []).some((intent) => intent.id === id);
}

function nameOf(document: ScenarioDocument, id: string): string {
  return document.scenario.tenants.find((tenant) => tenant.id === id)?.name ?? id;
}

function few(document: ScenarioDocument, ids: readonly string[]): string {
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? nameOf(document, only) : count(ids.length, 'tenant');
}

function both(tenants: number, connections: number): string {
  const parts = [
    ...(tenants > 0 ? [count(tenants, 'tenant')] : []),
    ...(connections > 0 ? [count(connections, 'connection')] : []),
  ];
  return parts.join(' and ') || 'nothing';
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
