import type { ConnectionResult, GateName } from '../evaluate/verdict';

export interface GateMark {
  readonly gate: GateName;
  /** Id of the tenant that blocks. */
  readonly tenant: string;
  /** After the tenant's name. */
  readonly words: string;
}

/** The marks of a blocked connection: each stands at the end of the tenant whose policy blocks it. */
export function gateMarks({ outbound, inbound }: ConnectionResult): readonly GateMark[] {
  const marks: GateMark[] = [];
  if (outbound?.outcome === 'blocked') {
    marks.push({ gate: 'outbound', tenant: outbound.tenant, words: 'blocks it going out' });
  }
  if (inbound?.outcome === 'blocked') {
    marks.push({ gate: 'inbound', tenant: inbound.tenant, words: 'blocks it coming in' });
  }
  return marks;
}
