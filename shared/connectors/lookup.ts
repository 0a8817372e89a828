import { shownText } from '../base/shown-text';
import type { AuthKind, Connection } from '../model/scenario';
import { CONNECTORS } from './catalogue';
import type { Connector } from './connector';

const BY_API: ReadonlyMap<string, Connector> = new Map(CONNECTORS.map((entry) => [entry.api, entry]));

/** Azure DevOps: the one connector that Microsoft names as not enforced, because its token is not an Entra one. */
const NOT_ENFORCED = 'shared_visualstudioteamservices';

export function findConnector(api: string): Connector | undefined {
  return BY_API.get(api);
}

/** The display name; for a connector that is not in the catalogue, the text itself. */
export function connectorName(api: string): string {
  return BY_API.get(api)?.name ?? shownText(api);
}

/** How a connection signs in when the file does not say: the connector's default, Entra ID for an unknown one. */
function defaultAuth(api: string): AuthKind {
  return BY_API.get(api)?.auth[0] ?? 'entra';
}

export function effectiveAuth(connection: Pick<Connection, 'connector' | 'auth'>): AuthKind {
  return connection.auth ?? defaultAuth(connection.connector);
}

export function isNotEnforced(api: string): boolean {
  return api === NOT_ENFORCED;
}

/** Connectors whose name or API name contains every word, those whose name starts with the text first. */
export function searchConnectors(text: string): readonly Connector[] {
  const wanted = text.trim().toLowerCase();
  const words = wanted.split(/\s+/);
  const found = CONNECTORS.filter((entry) => {
    const haystack = `${entry.name} ${entry.api}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
  const rank = (entry: Connector) => (entry.name.toLowerCase().startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
