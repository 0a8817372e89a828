import { freshId } from '../../../shared/base/ids';
import type { Edit } from '../../../shared/edit/edit';
import { newConnection } from '../../../shared/edit/new-records';
import type { Connection, Flow, FlowStep } from '../../../shared/model/scenario';
import { documentOf } from '../../workbench/reads';
import type { Workbench } from '../../workbench/workbench';
import { message } from '../../../shared/words/message';

export type NewConnection = Required<Pick<Connection, 'connector' | 'to' | 'account'>>;

export interface StepToAdd {
  readonly name: string;
  readonly kind: FlowStep['kind'];
  /** The id of a connection that is there, or what a new one is made from. */
  readonly uses: string | NewConnection;
}

/** The edit that adds a step, as one undo step with the connection it needs; `connection` is the one it then uses. */
export function addStep(
  workbench: Workbench,
  flow: Flow,
  { name, kind, uses }: StepToAdd,
): { readonly edit: Edit; readonly connection: string } {
  const made = typeof uses === 'string' ? null : makeConnection(workbench, flow.tenant, uses);
  const connection = made?.id ?? (uses as string);
  const id = freshId(name, new Set(flow.steps.map((step) => step.id)), 'step');
  const step: FlowStep = { id, name, kind, connection };
  const steps = kind === 'trigger' ? [step, ...flow.steps] : [...flow.steps, step];
  const put: Edit = { type: 'put-flow', flow: { ...flow, steps } };
  if (!made) return { edit: put, connection };
  const label = message('inspector.addStepTo', { name: name.trim(), flow: flow.name });
  const edits: readonly Edit[] = [{ type: 'add-connection', connection: made }, put];
  return { edit: { type: 'batch', label, edits }, connection };
}

function makeConnection(
  workbench: Workbench,
  from: string,
  { connector, to, account }: NewConnection,
): Connection {
  const connection = newConnection(documentOf(workbench), from, to, connector);
  return account.trim() === '' ? connection : { ...connection, account: account.trim() };
}
