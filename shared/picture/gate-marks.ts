import type { ConnectionResult, GateName } from '../evaluate/verdict';

export interface GateMark {
  readonly gate: GateName;
  /** Id of the tenant that blocks. */
  readonly tenant: string;
}

/** The marks of a blocked connection: each stands at the end of the tenant whose policy blocks it. */
export function gateMarks({ outbound, inbound }: ConnectionResult): readonly GateMark[] {
  const marks: GateMark[] = [];
  if (outbound?.outcome === 'blocked') {
    marks.push({ gate: 'outbound', tenant: outbound.tenant });
  }
  if (inbound?.outcome === 'blocked') {
    marks.push({ gate: 'inbound', tenant: inbound.tenant });
  }
  return marks;
}
