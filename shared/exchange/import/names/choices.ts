import { isGuid } from '../../../model/tenant-identity';
import type { TenantChoice, TenantChoices } from '../identities';
import type { NameRow } from './name-row';

/** Who tenant IDs are: as a person says, else as a names list does. What is said of domains is not among it. */
export function choicesOfIds(said: TenantChoices, book: readonly NameRow[]): TenantChoices {
  const choices = new Map<string, TenantChoice>();
  for (const { tenantId, name, isMine } of book) {
    if (tenantId === undefined || choices.has(tenantId)) continue;
    choices.set(tenantId, {
      ...(name === undefined ? {} : { name }),
      ...(isMine === undefined ? {} : { isMine }),
    });
  }
  for (const [key, choice] of Object.entries(said)) {
    const id = key.toLowerCase();
    if (isGuid(id)) choices.set(id, { ...choices.get(id), ...choice });
  }
  return Object.fromEntries(choices);
}
