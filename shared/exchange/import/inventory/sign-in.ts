import type { AuthKind } from '../../../model/scenario';
import { CONNECTORS } from '../../../connectors/catalogue';
import { findConnector } from '../../../connectors/lookup';

/** What the ways of signing in that a connector offers are called, by what they have in common. */
const WAYS: readonly (readonly [RegExp, AuthKind])[] = [
  [/service.?principal|oauthSP|clientcredential/i, 'service-principal'],
  [/key|sas|sql|windows|basic|password|anonymous|noauth|connectionstring/i, 'other'],
  [/^oauth$|oauthDefault|entra|aad|azuread|activedirectory|^oauth2?(?:mi|microsoft)/i, 'entra'],
];

/** How a connection signs in, by what its way is called; undefined: that does not tell. */
export function authOf(signIn: string, connector: string): AuthKind | undefined {
  const way = WAYS.find(([pattern]) => pattern.test(signIn))?.[1];
  const offered = findConnector(connector)?.auth;
  // "oauth" is Entra ID only with a connector that offers it.
  if (way === 'entra') return offered?.includes('entra') === true ? way : undefined;
  return way;
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  CONNECTORS.map(({ name, api }) => [name.toLowerCase(), api]),
);

/** The API name in `/providers/Microsoft.PowerApps/apis/shared_office365`, in "office365" or of "Office 365 Outlook". */
export function connectorOf(text: string): string {
  const last = lastPart(text.trim()).slice(0, 200);
  const api = last.toLowerCase();
  if (findConnector(api) !== undefined || api.startsWith('shared_')) return api;
  const named = BY_NAME.get(api);
  if (named !== undefined) return named;
  return findConnector(`shared_${api}`) === undefined ? last : `shared_${api}`;
}

/** Is it the name or API name of a connector that is known? */
export function isConnector(text: string): boolean {
  const api = connectorOf(text);
  return api.startsWith('shared_') || findConnector(api) !== undefined;
}

function lastPart(text: string): string {
  return text.startsWith('/') ? text.slice(text.lastIndexOf('/') + 1) : text;
}
