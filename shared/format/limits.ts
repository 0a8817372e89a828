import type { Connection, Tenant } from '../model/scenario';
import { MAX_CONNECTIONS, MAX_TENANTS } from '../model/scenario';
import { message } from '../words/message';
import type { ParseProblem } from './errors';

interface Sizes {
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
}

/** More than this no scenario holds, nor a stage of a lesson, whose place in the file is told then. */
export function checkLimits({ tenants, connections }: Sizes, stage?: string): readonly ParseProblem[] {
  return [
    ...tooMany(tenants.length, MAX_TENANTS, 'tenants', stage),
    ...tooMany(connections.length, MAX_CONNECTIONS, 'connections', stage),
  ];
}

function tooMany(count: number, max: number, what: keyof Sizes, stage?: string): readonly ParseProblem[] {
  if (count <= max) return [];
  const told =
    stage === undefined
      ? message('format.tooManyInFile', { count, what, max })
      : message('format.tooManyInStage', { place: stage, count, what, max });
  return [{ code: 'too-many', path: `${stage ?? 'scenario'}.${what}`, message: told }];
}
