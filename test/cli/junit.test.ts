// @vitest-environment jsdom
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeJunit } from '../../electron/cli/junit';
import { evaluate } from '../../shared/evaluate/evaluate';
import { serialize } from '../../shared/format/serialize';
import type { Scenario } from '../../shared/model/scenario';
import { arbitraryScenario } from '../support/arbitraries';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-junit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xmlOf(scenario: Scenario, file = 'a.tisim'): string {
  let xml = '';
  writeJunit([{ file, scenario, evaluation: evaluate(scenario) }], (piece) => {
    xml += piece;
  });
  return xml;
}

/** Read again by a parser that accepts nothing but well-formed XML. */
function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

function values(document: Document, selector: string, attribute: string): readonly (string | null)[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
}

const story = aScenario(
  [aTenant('a', { name: 'Alpha' }), anIsolatedTenant('b'), anIsolatedTenant('c')],
  [
    aConnection('a', 'b', { expect: 'allowed' }),
    aConnection('a', 'c', { expect: 'blocked' }),
    aConnection('a', 'a'),
  ],
  {
    name: 'Story',
    intents: [
      { id: 'i', from: '*', to: 'b', must: 'blocked' },
      { id: 'j', from: '*', to: '*', must: 'allowed', description: 'Everybody meets' },
      { id: 'k', from: 'b', to: 'a', must: 'allowed' },
    ],
  },
);

describe('evaluate --format junit', () => {
  it('has a test case for each expectation and each intent, and a failure with its reason', () => {
    const document = parsed(xmlOf(story));
    expect(values(document, 'testcase', 'name')).toEqual([
      'a-b: Alpha -> b, SharePoint, is allowed',
      'a-c: Alpha -> c, SharePoint, is blocked',
      'i: every tenant -> b must be blocked',
      'j: Everybody meets must be allowed',
      'k: b -> Alpha must be allowed',
    ]);
    expect(values(document, 'failure', 'message')).toEqual([
      'Expected to be allowed, but is blocked.',
      'Must be allowed, but is not for 6 pairs of tenants.',
      'Must be allowed, but is not for 1 pair of tenants.',
    ]);
    const details = [...document.querySelectorAll('failure')].map((element) => element.textContent);
    expect(details[0]).toContain('b blocks it coming in: isolation is On and it has no rules.');
    expect(details[1]?.split('\n')).toHaveLength(6);
    const suite = document.querySelector('testsuite');
    expect([suite?.getAttribute('tests'), suite?.getAttribute('failures')]).toEqual(['5', '3']);
  });

  it('counts violations beyond the first hundred', () => {
    const tenants = Array.from({ length: 12 }, (_, n) => anIsolatedTenant(`t${n}`));
    const intents = [{ id: 'i', from: '*', to: '*', must: 'allowed' as const }];
    const details = parsed(xmlOf(aScenario(tenants, [], { intents }))).querySelector('failure')?.textContent;
    expect(details?.split('\n').at(-1)).toBe('and 32 more');
  });

  it('is written for several files, and the exit status says whether all of it holds', () => {
    const path = (name: string, scenario: Scenario) => {
      const file = join(folder, name);
      writeFileSync(file, serialize({ scenario, view: { positions: {} } }, 'test'));
      return file;
    };
    const fine = path('fine.tisim', aScenario([aTenant('a')]));
    const wrong = path('wrong.tisim', story);
    const { status, out } = runCli('evaluate', fine, wrong, '--format', 'junit');
    expect(status).toBe(1);
    expect(values(parsed(out), 'testsuite', 'file')).toEqual([fine, wrong]);
    expect(values(parsed(out), 'testsuites', 'tests')).toEqual(['5']);
    expect(runCli('evaluate', fine, '--format', 'junit').status).toBe(0);
  });

  it('stays well-formed whatever stands in names', () => {
    const hostile = `"><failure/>&amp;]]>\u0000\u0001\u000B\uFFFE\uFFFF\ud800'<!--`;
    const document = parsed(
      xmlOf(
        aScenario(
          [aTenant('a', { name: hostile }), anIsolatedTenant('b')],
          [aConnection('a', 'b', { expect: 'allowed', connector: hostile })],
          { name: hostile },
        ),
        hostile,
      ),
    );
    expect(document.querySelectorAll('failure')).toHaveLength(1);
    expect(values(document, 'testcase', 'name')[0]).toContain('"><failure/>&amp;]]>');
  });

  it('has as many failures as the summary counts, for every scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { expectationsFailed, intentsFailed } = evaluate(scenario).summary;
        expect(parsed(xmlOf(scenario)).querySelectorAll('failure')).toHaveLength(
          expectationsFailed + intentsFailed,
        );
      }),
      { numRuns: 60 },
    );
  });
});
