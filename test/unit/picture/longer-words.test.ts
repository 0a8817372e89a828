// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparedPair, firstGate, SETTINGS, variantsOf } from '../../../shared/compare/side-by-side';
import { drawClass } from '../../../shared/exchange/export/class-picture';
import { parse } from '../../../shared/format/parse';
import { classResults } from '../../../shared/lesson/class-results';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { arrange } from '../../../shared/picture/arrange';
import { externalGroup } from '../../../shared/picture/auto-groups';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { drawSideBySide, drawVariants } from '../../../shared/picture/draw-side-by-side';
import { labelWords } from '../../../shared/picture/label-words';
import german from '../../../shared/words/de';
import english from '../../../shared/words/en';
import { createSay } from '../../../shared/words/say';
import { aClassLesson, twelve } from '../../support/class-answers';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { drawnFaults } from '../../support/drawn-texts';
import { longerCatalogue } from '../../support/longer-text';

const SPOKEN = [
  { words: 'English words', say: createSay('en', english) },
  { words: 'German words', say: createSay('de', german) },
  { words: 'longer English words', say: createSay('en', longerCatalogue(english)) },
  { words: 'longer German words', say: createSay('de', longerCatalogue(german)) },
];

function example(name: string): ScenarioDocument {
  const read = parse(readFileSync(`assets/examples/${name}.tisim`, 'utf8'));
  if (!read.ok) throw new Error(name);
  return read.value.document;
}

/** Everything a tenant can show at once; and beside it one that nothing is known of, ignored rules, and a group. */
const CROWDED: ScenarioDocument = {
  scenario: aScenario(
    [
      anIsolatedTenant(
        'home',
        aRule('partner', 'both'),
        aRule('ignoring', 'inbound'),
        aRule('*', 'outbound'),
      ),
      aTenant('ignoring', { isolation: { enabled: false, rules: [aRule('home', 'both')] } }),
      { ...anIsolatedTenant('partner', aRule('home', 'both'), aRule('*', 'both')), managed: false },
      { id: 'unknown', name: 'Unknown', managed: false, isolation: { enabled: false, rules: [] } },
      ...['g1', 'g2'].map((id) => aTenant(id, { managed: false })),
    ],
    [
      aConnection('home', 'partner', { account: 'someone.with.a.long.name@partner.example' }),
      aConnection('partner', 'home', { outcome: 'blocked', connector: 'shared_commondataserviceforapps' }),
      aConnection('home', 'home', { connector: 'shared_office365' }),
      aConnection('home', 'unknown', { connector: 'shared_sql' }),
      aConnection('home', 'g1'),
      aConnection('g2', 'home'),
      aConnection('unknown', 'ignoring', { connector: 'shared_unknown', outcome: 'unknown' }),
    ],
    {
      flows: ['one', 'two', 'three', 'four'].map((name) => ({
        id: name,
        name: `Flow number ${name} with a long name`,
        kind: 'flow',
        tenant: 'home',
        steps: ['home-home', 'home-partner', 'home-unknown'].map((connection, at) => ({
          id: `s${at}`,
          name: 'Step',
          connection,
          kind: at === 0 ? 'trigger' : 'action',
        })),
      })),
    },
  ),
  view: {
    positions: {},
    groups: [{ id: 'g', name: 'A group with a very long name', tenants: ['g1', 'g2'], folded: true }],
  },
};

const DOCUMENTS = [
  { name: 'the story', document: example('blog-story') },
  { name: 'twelve tenants', document: example('group-with-partners') },
  { name: 'a crowded one', document: CROWDED },
];

const AROUND = { hasTitle: true, hasLegend: true, date: '2026-11-26', hasAnyOther: true } as const;

describe.each(SPOKEN)('in a picture with $words every text fits its box', ({ say }) => {
  it.each(DOCUMENTS)('of $name', ({ document: { scenario, view } }) => {
    const positions = arrange(labelWords(say), scenario, 'around', view.groups);
    const drawn = { ...view, positions };
    expect(drawnFaults(drawPicture(say, scenario, drawn, AROUND).svg)).toEqual([]);
    expect(drawnFaults(drawPicture(say, scenario, drawn, { ...AROUND, isCovered: true }).svg)).toEqual([]);
  });

  it.each(DOCUMENTS)('with isolation on everywhere, of $name', ({ document: { scenario, view } }) => {
    const tenants = scenario.tenants.map((tenant) => ({
      ...tenant,
      isolation: { ...tenant.isolation, enabled: true },
    }));
    expect(drawnFaults(drawPicture(say, { ...scenario, tenants }, view, AROUND).svg)).toEqual([]);
  });

  it.each(DOCUMENTS)('side by side, of $name', ({ document: { scenario } }) => {
    const pair = comparedPair(scenario, { tenants: [], connections: [] });
    if (!pair) throw new Error('There is no pair.');
    for (const settings of [SETTINGS.slice(0, 4), SETTINGS.slice(4)]) {
      const variants = variantsOf(scenario, { pair, gate: firstGate(scenario, pair), settings });
      expect(drawnFaults(drawSideBySide(say, scenario.name, variants, AROUND).svg)).toEqual([]);
      for (const way of ['across', 'down'] as const)
        for (const picture of drawVariants(say, variants, way))
          expect(drawnFaults(picture?.svg ?? '<svg/>')).toEqual([]);
    }
  });

  it('of a group that is collapsed', () => {
    const { scenario, view } = example('group-with-partners');
    const group = externalGroup(say, scenario);
    const groups = group ? [group] : [];
    expect(groups).toHaveLength(1);
    expect(drawnFaults(drawPicture(say, scenario, { ...view, groups }, AROUND).svg)).toEqual([]);
  });

  it('of nothing, and of a class', () => {
    const empty = drawPicture(say, aScenario([]), { positions: {} }, { hasLegend: true });
    expect(drawnFaults(empty.svg)).toEqual([]);
    const answers = twelve().map((one, at) => ({ source: `${at + 1}.json`, answers: one }));
    expect(drawnFaults(drawClass(say, classResults(aClassLesson(), answers)).svg)).toEqual([]);
  });
});

it('the tag of an external tenant is in the language of the picture', () => {
  const say = createSay('de', german);
  const { svg } = drawPicture(say, aScenario([aTenant('partner', { managed: false })]), { positions: {} });
  expect(svg).toContain('>extern</text>');
  expect(svg).not.toContain('external');
});

it('more flows than there is room for are counted without words', () => {
  const drawn = SPOKEN.map(({ say }) => drawPicture(say, CROWDED.scenario, CROWDED.view).svg);
  expect(drawn.map((svg) => svg.includes('>+2</text>'))).toEqual([true, true, true, true]);
});

describe('the measure of this test', () => {
  const svg = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg"><g><rect width="60" height="40"/>${content}</g></svg>`;
  const text = (words: string, y = 20) => `<text x="4" y="${y}" font-size="12">${words}</text>`;

  it('sees a text that is too long, cut, or in the way', () => {
    expect(drawnFaults(svg(text('Fits')))).toEqual([]);
    expect(drawnFaults(svg(text('Does not fit in it')))).toEqual([
      '"Does not fit in it" runs past its box of 60',
    ]);
    expect(drawnFaults(svg(text('Cut…')))).toEqual(['"Cut…" is told whole nowhere']);
    expect(drawnFaults(svg(`<title>Cut it</title>${text('Cut…')}`))).toEqual([]);
    expect(drawnFaults(svg(text('One') + text('Two', 24)))).toEqual(['"One" and "Two" lie over each other']);
  });
});
