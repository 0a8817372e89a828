import { parse } from '../../../shared/format/parse';
import type { ParseError } from '../../../shared/format/errors';

const TENANT = { id: 'contoso', name: 'Contoso', isolation: { enabled: false, rules: [] } };

/** A tenant as it stands in a file, with the given keys put in or replaced. */
export function tenantWith(more: object): object {
  return { ...TENANT, ...more };
}

/** The text of a small sound file whose scenario and envelope carry the given keys. */
export function fileText(scenario: object = {}, envelope: object = {}): string {
  return JSON.stringify({
    format: 'tenant-isolation-scenario',
    version: 1,
    savedWith: '0.1.0',
    scenario: { name: 'Test', tenants: [TENANT], connections: [], ...scenario },
    view: { positions: {} },
    ...envelope,
  });
}

export function problemsOf(text: string): ParseError {
  const result = parse(text);
  if (result.ok) throw new Error('The text was read, but should have been refused.');
  return result.error;
}

export function readText(text: string) {
  const result = parse(text);
  if (!result.ok) throw new Error(result.error.map((problem) => problem.message).join('\n'));
  return result.value;
}
