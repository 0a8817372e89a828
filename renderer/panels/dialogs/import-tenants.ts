import type { TenantChoices } from '../../../shared/exchange/import/identities';
import type { Stranger } from '../../../shared/exchange/import/import-result';
import { isGuid } from '../../../shared/model/tenant-identity';
import { message, type Message } from '../../../shared/words/message';

/** Those with this in their tenant ID or in the name that was given. */
export function foundAmong(
  strangers: readonly Stranger[],
  choices: TenantChoices,
  wanted: string,
): readonly Stranger[] {
  const text = wanted.trim().toLowerCase();
  if (text === '') return strangers;
  return strangers.filter(({ tenantId }) =>
    [tenantId, choices[tenantId]?.name ?? ''].some((one) => one.toLowerCase().includes(text)),
  );
}

/** All of these are yours, or none is; which of them is another ID of a tenant no longer is. */
export function withMine(
  choices: TenantChoices,
  tenantIds: ReadonlySet<string>,
  isMine: boolean,
): TenantChoices {
  const changed = [...tenantIds].map((tenantId) => {
    const { sameAs: _other, ...rest } = choices[tenantId] ?? {};
    return [tenantId, { ...rest, isMine }] as const;
  });
  return { ...choices, ...Object.fromEntries(changed) };
}

interface Pasted {
  readonly choices: TenantChoices;
  readonly sentence: Message;
}

/**
 * Names from a column: one a line, for these tenants from the first on. A line with a tenant ID beside the name is for that
 * tenant, wherever it stands.
 */
export function withPasted(
  choices: TenantChoices,
  text: string,
  rows: readonly Stranger[],
  all: readonly Stranger[],
): Pasted {
  const known = new Set(all.map(({ tenantId }) => tenantId));
  const named = new Map<string, string>();
  let left = 0;
  for (const { tenantId = '', name } of pastedLines(text, rows)) {
    if (known.has(tenantId)) named.set(tenantId, name);
    else left += 1;
  }
  const changed = [...named].map(([tenantId, name]) => [tenantId, { ...choices[tenantId], name }] as const);
  return {
    choices: { ...choices, ...Object.fromEntries(changed) },
    sentence: message('dialogs.namesPasted', { count: named.size, left }),
  };
}

/** The names that were pasted, and for whom; a line without one keeps the place of its row. */
function pastedLines(text: string, rows: readonly Stranger[]) {
  let next = 0;
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      const id = cells.find((cell) => isGuid(cell))?.toLowerCase();
      const name = cells.find((cell) => cell !== '' && !isGuid(cell)) ?? '';
      const row = id === undefined ? rows[next] : undefined;
      if (id === undefined) next += 1;
      return { tenantId: id ?? row?.tenantId, name };
    })
    .filter(({ name }) => name !== '');
}
