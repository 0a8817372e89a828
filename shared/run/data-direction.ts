import type { FlowStep } from '../model/scenario';
import { message, type Message, type Word } from '../words/message';

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
export function dataSentence(data: DataDirection, creator: Word, signIn: Word): Message {
  if (creator === signIn) return message('run.dataStays', { tenant: creator });
  if (data === 'to-creator') return message('run.dataToCreator', { creator, signIn });
  if (data === 'to-sign-in') return message('run.dataToSignIn', { creator, signIn });
  return message('run.dataUnknown');
}
