import { ID_PATTERN } from '../base/ids';
import { shownText } from '../base/shown-text';
import { isIsoDate } from '../model/iso-date';
import { MAX_NAME_LENGTH } from '../model/scenario';
import { isDomain, isGuid, isRuleTenant } from '../model/tenant-identity';
import type { EditError } from './edit';

/** Checks that fields of the interface and the edits share: null when the text can be taken, else why not. */
export function checkName(name: string, what = 'A name', field = 'name'): EditError | null {
  const length = name.trim().length;
  if (length === 0) return { code: 'invalid-name', field, message: `${what} must not be empty.` };
  if (length <= MAX_NAME_LENGTH) return null;
  return {
    code: 'invalid-name',
    field,
    message: `${what} has at most ${MAX_NAME_LENGTH} characters; this one has ${length}.`,
  };
}

/** The error of a text that is no tenant ID (GUID); null when it is one. */
export function checkTenantId(text: string): EditError | null {
  if (isGuid(text)) return null;
  return {
    code: 'invalid-tenant-id',
    field: 'tenantId',
    message: `“${shownText(text)}” is not a tenant ID: it takes 32 hexadecimal digits, as in 1234abcd-12ab-34cd-56ef-1234567890ab.`,
  };
}

/** The error of a text that is no domain; null when it is one. */
export function checkDomain(text: string): EditError | null {
  if (isDomain(text)) return null;
  return {
    code: 'invalid-domain',
    field: 'domains',
    message: `“${shownText(text)}” is not a domain: write it like contoso.com or contoso.onmicrosoft.com.`,
  };
}

/** The error of a text that no rule can name; null for a domain, a GUID or "*". */
export function checkRuleTenant(text: string): EditError | null {
  if (isRuleTenant(text)) return null;
  return {
    code: 'invalid-rule-tenant',
    field: 'tenant',
    message: `“${shownText(text)}” cannot be named in a rule: enter a domain such as contoso.com, a tenant ID, or * for all tenants.`,
  };
}

/** The error of a text that is no day (YYYY-MM-DD); null when it is one. */
export function checkDate(text: string, field = 'reviewBy'): EditError | null {
  if (isIsoDate(text)) return null;
  return {
    code: 'invalid-date',
    field,
    message: `“${shownText(text)}” is not a date: write it like 2027-01-31.`,
  };
}

/** The error of a text that is no id of a file; null when it is one. */
export function checkId(id: string): EditError | null {
  if (ID_PATTERN.test(id)) return null;
  return {
    code: 'invalid-id',
    field: 'id',
    message: `“${shownText(id)}” is not an id: it takes 1 to 64 letters, digits, hyphens or underscores.`,
  };
}

/** The first problem among several items, in their order. */
export function firstProblem<T>(items: Iterable<T>, check: (item: T) => EditError | null): EditError | null {
  for (const item of items) {
    const problem = check(item);
    if (problem) return problem;
  }
  return null;
}
