import { ID_PATTERN } from '../base/ids';
import { shownText } from '../base/shown-text';
import { isIsoDate } from '../model/iso-date';
import { MAX_NAME_LENGTH } from '../model/scenario';
import { isDomain, isGuid, isRuleTenant } from '../model/tenant-identity';
import type { EditError } from './edit';
import { message, type Message } from '../words/message';

/** What has a name that can be wrong. */
export type NamedThing = 'scenario' | 'tenant' | 'flow' | 'step' | 'group' | 'wave';

/** Checks that fields of the interface and the edits share: null when the text can be taken, else why not. */
export function checkName(name: string, of: NamedThing): EditError | null {
  const field = 'name';
  const length = name.trim().length;
  if (length === 0) return { code: 'invalid-name', field, message: message('edit.nameIsEmpty', { of }) };
  if (length <= MAX_NAME_LENGTH) return null;
  const tooLong = message('edit.nameIsTooLong', { of, most: MAX_NAME_LENGTH, length });
  return { code: 'invalid-name', field, message: tooLong };
}

/** "There is no tenant “x” in this scenario.", by the id that was looked for. */
export function noTenant(id: string): Message {
  return message('edit.noTenant', { id: shownText(id) });
}

/** The error of a text that is no tenant ID (GUID); null when it is one. */
export function checkTenantId(text: string): EditError | null {
  if (isGuid(text)) return null;
  return {
    code: 'invalid-tenant-id',
    field: 'tenantId',
    message: message('edit.noTenantId', { text: shownText(text) }),
  };
}

/** The error of a text that is no domain; null when it is one. */
export function checkDomain(text: string): EditError | null {
  if (isDomain(text)) return null;
  return {
    code: 'invalid-domain',
    field: 'domains',
    message: message('edit.noDomain', { text: shownText(text) }),
  };
}

/** The error of a text that no rule can name; null for a domain, a GUID or "*". */
export function checkRuleTenant(text: string): EditError | null {
  if (isRuleTenant(text)) return null;
  return {
    code: 'invalid-rule-tenant',
    field: 'tenant',
    message: message('edit.noRuleTenant', { text: shownText(text) }),
  };
}

/** The error of a text that is no day (YYYY-MM-DD); null when it is one. */
export function checkDate(text: string, field = 'reviewBy'): EditError | null {
  if (isIsoDate(text)) return null;
  return {
    code: 'invalid-date',
    field,
    message: message('edit.noDate', { text: shownText(text) }),
  };
}

/** The error of a text that is no id of a file; null when it is one. */
export function checkId(id: string): EditError | null {
  if (ID_PATTERN.test(id)) return null;
  return {
    code: 'invalid-id',
    field: 'id',
    message: message('edit.noId', { id: shownText(id) }),
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
