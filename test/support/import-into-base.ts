import { readFileSync } from 'node:fs';
import { apply } from '../../shared/edit/apply';
import type { MixOptions } from '../../shared/exchange/import/import-mix';
import { parse } from '../../shared/format/parse';
import { importMix } from './importing';

export const CONTOSO = '0aa0c0de-1000-4000-8000-00000000c001';
export const F = '0bb0c0de-2000-4000-8000-00000000f002';
export const W = '0cc0c0de-3000-4000-8000-00000000d003';

const base = parse(readFileSync(new URL('../fixtures/exchange/cases/base.tisim', import.meta.url), 'utf8'));

/**
 * What becomes of one text, or of files by their names, in the scenario in which Contoso is On and allows Wingtip both
 * ways: short, as a table of cases can say it.
 */
export function intoBase(
  text: string | Readonly<Record<string, string>>,
  options: MixOptions = { ownTenant: CONTOSO },
) {
  if (!base.ok) throw new Error('base.tisim');
  const files = Object.entries(typeof text === 'string' ? { file: text } : text);
  const result = importMix(
    files.map(([name, content]) => ({ name, text: content })),
    options,
    base.value.document,
  );
  const applied = apply(base.value.document, result.edit);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error.message));
  const { tenants, connections } = applied.value.scenario;
  const policies = tenants.map(({ name, isolation: { enabled, rules } }) => {
    const said = rules.map((rule) => `${shortened(rule.tenant)} ${rule.direction}`);
    return [name, [enabled ? 'On' : 'Off', ...said].join(', ')] as const;
  });
  const remarks = result.files.flatMap((file) => file.remarks);
  return {
    contoso: policies.find(([name]) => name === 'Contoso')?.[1],
    policies: Object.fromEntries(policies),
    managed: tenants.filter((tenant) => tenant.managed !== false).map(({ name }) => name),
    pairs: connections.slice(2).map(({ from, to }) => `${from} to ${to}`),
    kinds: result.files.map(({ kind }) => kind),
    statuses: result.files.map(({ status }) => status),
    codes: remarks.map(({ code }) => code),
    sentences: remarks.map(({ message }) => message).join('\n'),
  };
}

/** F and W as in the cases. */
function shortened(tenant: string): string {
  return tenant === F ? 'F' : tenant === W ? 'W' : tenant === CONTOSO ? 'C' : tenant;
}
