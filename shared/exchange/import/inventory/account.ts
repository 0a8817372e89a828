import { isDomain } from '../../../model/tenant-identity';

/** What an account name says of the tenant that it signs in to. */
export type Account =
  | { readonly kind: 'none' }
  /** A display name, an application or the like. */
  | { readonly kind: 'unclear'; readonly text: string }
  /** A personal Microsoft account. */
  | { readonly kind: 'personal'; readonly text: string }
  | { readonly kind: 'user'; readonly text: string; readonly domain: string }
  /** A guest: `domain` is its home, `host` belongs to the tenant that invited it. */
  | { readonly kind: 'guest'; readonly text: string; readonly domain: string; readonly host: string };

const GUEST = /#ext#@/i;
/** Addresses that Microsoft gives to persons; no tenant can have such a domain. */
const PERSONAL = /^(?:outlook|hotmail|live|msn)(?:\.[a-z]{2,3}){1,2}$|^passport\.com$/i;
/** Addresses of mail providers: whoever signs in to Entra ID with one is a guest or has a personal account. */
const PROVIDERS = /^(?:gmail|googlemail|yahoo|icloud|gmx|web|aol|proton|protonmail|t-online)\.[a-z]{2,3}$/i;

/** Takes an account name apart: `anna@contoso.com`, `anna_fabrikam.com#EXT#@contoso.onmicrosoft.com`. */
export function accountOf(given: string): Account {
  const text = given.trim();
  if (text === '') return { kind: 'none' };
  if (text.length > 1000) return { kind: 'unclear', text: text.slice(0, 100) };
  if (/^live\.com#/i.test(text)) return { kind: 'personal', text: text.slice('live.com#'.length) };
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1).toLowerCase();
  if (at < 1 || /\s/.test(text) || !isDomain(domain)) return { kind: 'unclear', text };
  if (GUEST.test(text)) return guestOf(text, domain);
  if (PERSONAL.test(domain)) return { kind: 'personal', text };
  return PROVIDERS.test(domain) ? { kind: 'unclear', text } : { kind: 'user', text, domain };
}

/** The last underscore stands for the "@" of the guest's own address: domains have none. */
function guestOf(text: string, host: string): Account {
  const before = text.slice(0, text.search(GUEST));
  const domain = before.slice(before.lastIndexOf('_') + 1).toLowerCase();
  if (!before.includes('_') || !isDomain(domain)) return { kind: 'unclear', text };
  return PERSONAL.test(domain) || PROVIDERS.test(domain)
    ? { kind: 'personal', text }
    : { kind: 'guest', text, domain, host };
}
