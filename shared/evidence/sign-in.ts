import { effectiveAuth, findConnector } from '../connectors/lookup';
import type { Connector } from '../connectors/connector';
import type { AuthKind, Connection } from '../model/scenario';

/** What is known of the way a connection signs in, and of isolation looking at it. */
export type SignInGround =
  | 'named'
  | 'catalogue'
  | 'stated'
  | 'inferred'
  | 'entra-form'
  | 'way-unsaid'
  | 'unknown-connector'
  | 'unknown-stated'
  | 'service-principal';

/** The article names them as governed, or a published error shows one blocked. */
const NAMED = new Set(['shared_office365', 'shared_sharepointonline', 'shared_onedriveforbusiness']);

/** Isolation treats a service principal here as it treats a person's Entra ID sign-in. */
export function isGoverned(way: AuthKind): boolean {
  return way !== 'other';
}

/** How the way of signing in of this connection is known. */
export function signInGround(connection: Pick<Connection, 'connector' | 'auth'>): SignInGround {
  const way = effectiveAuth(connection);
  if (way === 'service-principal') return 'service-principal';
  const known = findConnector(connection.connector);
  if (!known) return connection.auth === undefined ? 'unknown-connector' : 'unknown-stated';
  if (way === 'entra' && NAMED.has(known.api)) return 'named';
  return connection.auth === undefined ? unsaid(known) : stated(known, connection.auth);
}

/** Nobody has said it: the catalogue's default is taken. */
function unsaid({ auth, basis }: Connector): SignInGround {
  const isEither = auth.some(isGoverned) && !auth.every(isGoverned);
  if (isEither) return 'way-unsaid';
  return basis === 'sourced' ? 'catalogue' : 'inferred';
}

/** An Entra ID form beside a sign-in of its own: that isolation looks at it is said nowhere. */
function stated({ auth, basis }: Connector, way: AuthKind): SignInGround {
  return way === 'entra' && basis === 'inferred' && auth[0] === 'other' ? 'entra-form' : 'stated';
}
