import type { Connection, Tenant } from '../model/scenario';
import { MAX_CONNECTIONS, MAX_TENANTS } from '../model/scenario';
import type { ParseProblem } from './errors';

interface Sizes {
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
}

/** More than this no scenario holds, nor a stage of a lesson. */
export function checkLimits({ tenants, connections }: Sizes): readonly ParseProblem[] {
  return [
    ...tooMany(tenants.length, MAX_TENANTS, 'tenants'),
    ...tooMany(connections.length, MAX_CONNECTIONS, 'connections'),
  ];
}

function tooMany(n: number, max: number, what: string): readonly ParseProblem[] {
  if (n <= max) return [];
  return [
    {
      code: 'too-many',
      path: `scenario.${what}`,
      message: `The file has ${n} ${what}; at most ${max} fit.`,
    },
  ];
}
