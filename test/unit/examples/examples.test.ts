import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { EXAMPLES } from '../../../shared/ipc/contract';

const FOLDER = 'assets/examples';

function opened(id: string) {
  const text = readFileSync(`${FOLDER}/${id}.tisim`, 'utf8');
  const result = parse(text);
  if (!result.ok) throw new Error(result.error.map((problem) => problem.message).join('\n'));
  return { text, ...result.value };
}

describe.each(EXAMPLES.map((example) => example.id))('the example %s', (id) => {
  it('opens without a warning and is written as it is saved', () => {
    const { text, document, warnings } = opened(id);
    expect(warnings).toEqual([]);
    expect(serialize(document, '0.1.0')).toBe(text);
  });

  it('behaves as its expectations say, and places every tenant', () => {
    const { document } = opened(id);
    const surprises = evaluate(document.scenario).connections.filter((result) => result.asExpected === false);
    expect(surprises).toEqual([]);
    expect(Object.keys(document.view.positions)).toHaveLength(document.scenario.tenants.length);
  });
});

describe('the examples', () => {
  it('are all in the menu', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.tisim', ''));
    expect(files.toSorted()).toEqual(EXAMPLES.map((example) => example.id).toSorted());
  });

  it('start with the two-tenant story, both tenants Off and no intents', () => {
    const { scenario } = opened(EXAMPLES[0].id).document;
    expect(scenario.tenants.map((tenant) => tenant.isolation.enabled)).toEqual([false, false]);
    expect(scenario.intents).toBeUndefined();
  });
});
