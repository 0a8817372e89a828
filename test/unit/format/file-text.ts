import { parse } from '../../../shared/format/parse';
import type { ParseProblem, ParseWarning } from '../../../shared/format/errors';
import { english } from '../../support/english';

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

/** What a person reads. */
type Told<T> = Omit<T, 'message'> & { readonly message: string };

const inWords = <T extends ParseProblem | ParseWarning>(one: T): Told<T> => ({
  ...one,
  message: english(one.message),
});

export function problemsOf(text: string): readonly [Told<ParseProblem>, ...Told<ParseProblem>[]] {
  const result = parse(text);
  if (result.ok) throw new Error('The text was read, but should have been refused.');
  const [first, ...more] = result.error;
  return [inWords(first), ...more.map(inWords)];
}

export function readText(text: string) {
  const result = parse(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { ...result.value, warnings: result.value.warnings.map(inWords) };
}
