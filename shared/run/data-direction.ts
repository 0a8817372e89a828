import { fullStop } from '../explain/words';
import type { FlowStep } from '../model/scenario';

/** Which way the data of a step goes: to the tenant of the flow, to the tenant that is signed in to, or nobody can say. */
export type DataDirection = 'to-creator' | 'to-sign-in' | 'unknown';

const READS = words('get list read find search look download fetch query load export');
const WRITES = words(
  'create add post send update write upload delete remove copy move set reply forward save start share approve notify ' +
    'publish import patch submit insert upsert append rename',
);

/**
 * A connection says who connects; its data may go the other way. A trigger tells the flow what happened at the sign-in
 * tenant, so its data comes to the creator tenant. An action is judged by the verb its name begins with: reading brings
 * data to the creator tenant, writing takes it to the sign-in tenant. That is this program's reading of a name.
 */
export function dataDirection({ kind, name }: Pick<FlowStep, 'kind' | 'name'>): DataDirection {
  if (kind === 'trigger') return 'to-creator';
  const [verb = ''] = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (READS.has(verb)) return 'to-creator';
  return WRITES.has(verb) ? 'to-sign-in' : 'unknown';
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Where the data of a step goes, told apart from where its connection points. */
export function dataSentence(data: DataDirection, creator: string, signIn: string): string {
  if (creator === signIn) return fullStop(`The data stays in ${creator}`);
  if (data === 'to-creator')
    return `The data comes from ${signIn} to ${creator}, against the direction of the connection.`;
  if (data === 'to-sign-in') return `The data goes from ${creator} to ${signIn}, as the connection does.`;
  return 'The name of the step does not say which way its data goes.';
}
