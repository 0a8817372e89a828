import { shownText } from '../base/shown-text';
import type { AuthKind, Connection } from '../model/scenario';
import { CONNECTORS } from './catalogue';
import type { Connector } from './connector';
import { message, type Message } from '../words/message';

/** By today's API name and by the former ones, which people's files still hold. */
const BY_API: ReadonlyMap<string, Connector> = new Map(
  CONNECTORS.flatMap((entry) => [entry.api, ...entry.former].map((api) => [api, entry] as const)),
);

/** Azure DevOps: the one connector that Microsoft names as not enforced, because its token is not an Entra one. */
const NOT_ENFORCED = 'shared_visualstudioteamservices';

/** The connector with this API name, also a former one; undefined when the catalogue has none. */
export function findConnector(api: string): Connector | undefined {
  return BY_API.get(api);
}

/** The display name; for a connector that is not in the catalogue, the text itself. */
export function connectorName(api: string): string {
  return BY_API.get(api)?.name ?? shownText(api);
}

/** The few connectors whose default is another than Entra ID: asked at every decision, so it is found in one look. */
const OTHER_DEFAULTS: ReadonlyMap<string, AuthKind> = new Map(
  [...BY_API].flatMap(([api, { auth }]) =>
    auth[0] === undefined || auth[0] === 'entra' ? [] : [[api, auth[0]] as const],
  ),
);

/** How a connection signs in when the file does not say: the connector's default, Entra ID for an unknown one. */
function defaultAuth(api: string): AuthKind {
  return OTHER_DEFAULTS.get(api) ?? 'entra';
}

/** How a connection signs in: as it says, else as its connector does, else with Entra ID. */
export function effectiveAuth(connection: Pick<Connection, 'connector' | 'auth'>): AuthKind {
  return connection.auth ?? defaultAuth(connection.connector);
}

/** Is it Azure DevOps, for which isolation is not enforced (the article's known issue)? */
export function isNotEnforced(api: string): boolean {
  return api === NOT_ENFORCED;
}

/** The name of a way of signing in, the same everywhere. */
export const AUTH_LABELS: Readonly<Record<AuthKind, Message>> = {
  entra: message('explain.authEntra'),
  'service-principal': message('explain.authServicePrincipal'),
  other: message('explain.authOther'),
};

/** What the catalogue is not sure of, in a few words; null when nothing. */
export function catalogueDoubt({ basis, isIdUnverified }: Connector): Message | null {
  if (basis === 'inferred') {
    return isIdUnverified ? message('explain.doubtOfSignInAndName') : message('explain.doubtOfSignIn');
  }
  return isIdUnverified ? message('explain.doubtOfApiName') : null;
}

/** Connectors whose name or API name contains every word, those whose name starts with the text first. */
export function searchConnectors(text: string): readonly Connector[] {
  const wanted = text.trim().toLowerCase();
  const words = wanted.split(/\s+/);
  const found = CONNECTORS.filter((entry) => {
    const haystack = [entry.name, entry.api, ...entry.former].join(' ').toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
  const rank = (entry: Connector) => (entry.name.toLowerCase().startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
