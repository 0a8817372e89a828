import { effectiveAuth, isNotEnforced } from '../connectors/lookup';
import type { Connection, Decision } from '../model/scenario';
import type { PolicyIndex } from './compile-policies';
import { openGate } from './gate-table';
import type { Gate, NotEvaluatedReason, Verdict } from './verdict';

const NOT_EVALUATED: Readonly<Record<NotEvaluatedReason, Verdict>> = {
  'same-tenant': notEvaluated('same-tenant'),
  'not-enforced': notEvaluated('not-enforced'),
  'not-entra': notEvaluated('not-entra'),
};

function notEvaluated(reason: NotEvaluatedReason): Verdict {
  return Object.freeze({ verdict: 'allowed', notEvaluatedBecause: reason, outbound: null, inbound: null });
}

/**
 * The decision for one connection (scenario-v1, section 2): either not evaluated, or both gates, always worked out
 * both. Tenants the index does not know have no policy, so their gate is open; a parsed file has none of these.
 */
export function evaluateConnection(index: PolicyIndex, connection: Connection): Verdict {
  const reason = whyNotEvaluated(connection);
  if (reason !== null) return NOT_EVALUATED[reason];
  const { from, to } = connection;
  const outbound = index.get(from)?.outboundTo(to) ?? openGate(from);
  const inbound = index.get(to)?.inboundFrom(from) ?? openGate(to);
  return { verdict: together(outbound, inbound), notEvaluatedBecause: null, outbound, inbound };
}

function whyNotEvaluated(connection: Connection): NotEvaluatedReason | null {
  if (connection.from === connection.to) return 'same-tenant';
  if (isNotEnforced(connection.connector)) return 'not-enforced';
  return effectiveAuth(connection) === 'other' ? 'not-entra' : null;
}

/** What the two gates come to. */
export function together(outbound: Gate, inbound: Gate): Decision {
  return outbound.outcome === 'allowed' && inbound.outcome === 'allowed' ? 'allowed' : 'blocked';
}
