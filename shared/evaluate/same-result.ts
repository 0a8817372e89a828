import type { ConnectionResult, Gate, Verdict } from './verdict';

/** Do two results say the same of the same connection? */
export function isSameResult(a: ConnectionResult, b: ConnectionResult): boolean {
  return isSameConnection(a, b) && isSameVerdict(a, b);
}

function isSameConnection(a: ConnectionResult, b: ConnectionResult): boolean {
  return (
    a.id === b.id &&
    a.from === b.from &&
    a.to === b.to &&
    a.connector === b.connector &&
    a.expect === b.expect
  );
}

/** The decision follows from the reason or the gates. */
function isSameVerdict(a: Verdict, b: Verdict): boolean {
  if (a.notEvaluatedBecause !== null || b.notEvaluatedBecause !== null) {
    return a.notEvaluatedBecause === b.notEvaluatedBecause;
  }
  return isSameGate(a.outbound, b.outbound) && isSameGate(a.inbound, b.inbound);
}

/** Do two gates say the same? */
export function isSameGate(a: Gate, b: Gate): boolean {
  return a.tenant === b.tenant && a.because === b.because && isSameList(a.rules, b.rules);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
