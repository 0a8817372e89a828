// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Scenario, View } from '../../../shared/model/scenario';
import type { PictureOptions } from '../../../shared/picture/draw-picture';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { aConnection, anIsolatedTenant, aRule, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const HOSTILE = `<script>"&'</svg>\u0000\u0007 \ud800 \uffff ]]>`;
const NOWHERE: View = { positions: {} };

/** The picture as another program reads it. */
function read(scenario: Scenario, options: PictureOptions = {}, view = NOWHERE) {
  const { svg, width, height } = drawPicture(say, scenario, view, options);
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  expect(root.querySelector('parsererror')).toBeNull();
  expect(root.localName).toBe('svg');
  const texts = [...root.querySelectorAll('text')].map((element) => element.textContent);
  return { root, texts, width, height, svg };
}

const story = aScenario(
  [
    aTenant('home', { name: 'Home' }),
    anIsolatedTenant('other'),
    aTenant('partner', { name: 'Partner', managed: false }),
  ],
  [aConnection('home', 'other'), aConnection('home', 'partner'), aConnection('home', 'home')],
  { name: 'The story' },
);

describe('a picture of a scenario', () => {
  it('names every tenant with its domain and isolation, and every connection with its state in words', () => {
    const { texts, root } = read(story);
    for (const text of ['Home', 'home.example', 'other', 'Partner', 'external'])
      expect(texts).toContain(text);
    expect(texts.filter((text) => text === 'Isolation On')).toHaveLength(1);
    expect(texts.filter((text) => text === 'Isolation Off')).toHaveLength(2);
    for (const state of ['Allowed', 'Blocked', 'Not evaluated']) expect(texts).toContain(state);
    expect(root.getAttribute('aria-label')).toBe('The story');
  });

  it('marks a block at the end of the tenant whose policy it is', () => {
    const titles = [...read(story).root.querySelectorAll('title')].map((element) => element.textContent);
    expect(titles.filter((title) => title.includes('blocks it'))).toEqual(['other blocks it coming in']);
  });

  it('has title, date and legend only where they are wanted', () => {
    const plain = read(story);
    expect(plain.texts).not.toContain('The story');
    expect(plain.texts.join()).not.toContain('isolation On');
    const full = read(story, { hasTitle: true, hasLegend: true, date: '2027-01-31' });
    expect(full.texts).toContain('The story');
    expect(full.texts).toContain('2027-01-31');
    for (const text of [
      'Closed border: isolation On',
      'Round: own tenant',
      'Square: external tenant',
      'Key: the account that signs in',
      'in, out: rules for connections coming in, going out',
    ]) {
      expect(full.texts).toContain(text);
    }
    expect(full.height).toBeGreaterThan(plain.height);
  });

  it('has white paper behind it, or nothing', () => {
    const paper = (isTransparent: boolean) =>
      read(story, { isTransparent }).root.firstElementChild?.getAttribute('fill');
    expect([paper(false), paper(true)]).toEqual(['#ffffff', null]);
  });

  it('tells no verdict while a question is open', () => {
    const { root, texts } = read(story, { isCovered: true, hasLegend: true });
    expect(root.textContent).not.toMatch(/Allowed|Blocked|Not evaluated|blocks/);
    expect(root.textContent).toContain('?: SharePoint');
    expect(texts).toContain('To be predicted');
    const told = ['#00704f', '#008a64', '#b04300', '#d05600'];
    expect(told.filter((colour) => root.outerHTML.includes(colour))).toEqual([]);
  });

  it('says of a connection what changed, where its state would stand, but never while a question is open', () => {
    const [first] = story.connections;
    const changes = new Map([[first?.id ?? '', 'newly-blocked' as const]]);
    const { texts, root } = read(story, { changes });
    expect(texts.filter((text) => text === 'Blocked')).toHaveLength(0);
    expect(texts).toContain('Newly blocked');
    expect(root.querySelectorAll('.connection rect[stroke-width="3"]')).toHaveLength(1);
    const covered = read(story, { changes, isCovered: true });
    expect(covered.root.textContent).not.toContain('Newly');
    expect(covered.root.querySelectorAll('.connection rect[stroke-width="3"]')).toHaveLength(0);
  });

  it('names the flows of a connection by letters, which the legend explains, where there are several', () => {
    const ids = story.connections.map(({ id }) => id);
    const steps = (...of: readonly string[]) =>
      of.map((connection, at) => ({ id: `s${at}`, name: 'Step', kind: 'action', connection }) as const);
    const [files = '', , teams = ''] = ids;
    const tell = {
      id: 'tell',
      name: 'Tell',
      kind: 'flow',
      tenant: 'home',
      steps: steps(files, teams, teams),
    } as const;
    const show = { id: 'show', name: 'Show', kind: 'app', tenant: 'home', steps: steps(teams) } as const;
    const { texts } = read({ ...story, flows: [tell, show] }, { hasLegend: true });
    expect(texts).toContain('A, B');
    for (const text of ['Flow: Tell', 'App: Show']) expect(texts).toContain(text);
    const alone = read({ ...story, flows: [tell] }, { hasLegend: true }).texts;
    expect(alone).not.toContain('A');
    expect(alone).not.toContain('Flow: Tell');
  });

  it('draws many connections of a pair as one line that says how many and which', () => {
    const many = aScenario(
      [anIsolatedTenant('a'), aTenant('b')],
      [
        ...Array.from({ length: 5 }, (_, n) => aConnection('a', 'b', { id: `c${n}` })),
        aConnection('a', 'b', { id: 'else', auth: 'other' }),
      ],
    );
    const { texts, root } = read(many, {}, { positions: { a: { x: 0, y: 0 }, b: { x: 800, y: 0 } } });
    expect(texts).toContain('5 blocked, 1 not evaluated');
    expect(texts).toContain('6 connections');
    expect(root.querySelectorAll('.connection')).toHaveLength(1);
  });

  it('draws a collapsed group as one box with its name and how many it holds, as the canvas does', () => {
    const group = { id: 'g', name: 'Partners <of> ours', tenants: ['other', 'partner'], folded: true };
    const { texts } = read(story, {}, { positions: {}, groups: [group] });
    expect(texts).toContain('Partners <of> ours');
    expect(texts).toContain('2 tenants');
    expect(texts).not.toContain('Partner');
    const expanded = read(story, {}, { positions: {}, groups: [{ ...group, folded: false }] });
    expect(expanded.texts).toContain('Partner');
  });

  it('names who signs in, with a key', () => {
    const signedIn = aScenario(
      [aTenant('a'), aTenant('b')],
      [aConnection('a', 'b', { account: 'anna@b.example' })],
    );
    const view = { positions: { a: { x: 0, y: 0 }, b: { x: 800, y: 0 } } };
    expect(read(signedIn, {}, view).texts).toContain('anna@b.example');
  });

  it('leaves out a label that has no room, and says it where the line is pointed at', () => {
    const view = { positions: { home: { x: 0, y: 0 }, other: { x: 240, y: 0 }, partner: { x: 0, y: 800 } } };
    const { root, texts } = read(story, {}, view);
    expect(texts).not.toContain('Blocked');
    const titles = [...root.querySelectorAll('g > title')].map((element) => element.textContent);
    expect(titles).toContain('Blocked: SharePoint');
  });

  it('is well-formed whatever the names are, and runs nothing', () => {
    const hostile = aScenario(
      [aTenant('home', { name: HOSTILE, domains: [HOSTILE] }), aTenant('other', { name: HOSTILE })],
      [aConnection('home', 'other', { connector: HOSTILE })],
      { name: HOSTILE },
    );
    const { root, svg } = read(hostile, { hasTitle: true, hasLegend: true, date: HOSTILE });
    expect(root.querySelectorAll('script')).toHaveLength(0);
    expect(root.getAttribute('aria-label')).toContain(`<script>"&'</svg>`);
    // A data: URL is made of it, which a lone surrogate would not survive.
    expect(() => encodeURIComponent(svg)).not.toThrow();
  });

  it('cuts long names with an ellipsis, never within a sign', () => {
    const name = '𝕬'.repeat(200);
    const { texts } = read(aScenario([aTenant('home', { name })]));
    expect(texts[0]).toMatch(/^𝕬+…$/u);
    expect(texts[0]?.length).toBeLessThan(80);
  });

  it('shows a name on two lines before it is cut, and breaks none inside a word', () => {
    const textsOf = (name: string) => read(aScenario([aTenant('home', { name })])).texts.slice(0, 2);
    expect(textsOf('Northwind Traders Holding')).toEqual(['Northwind Traders', 'Holding']);
    expect(textsOf('Northwind Traders International Holding Services')[1]).toMatch(/^International.*…$/);
    const [first, second] = textsOf('Donaudampfschifffahrtsgesellschaft Wien');
    expect(first).toMatch(/^Donaudampf.*…$/);
    expect(second).toBe('Wien');
  });

  it('shows the rules of a tenant as chips, struck out while its isolation is Off', () => {
    const rules = [aRule('home', 'inbound'), aRule('*', 'outbound')];
    const picture = (enabled: boolean) =>
      read(
        aScenario([aTenant('home', { name: 'Home' }), aTenant('other', { isolation: { enabled, rules } })]),
      );
    for (const enabled of [true, false]) {
      const { texts, root } = picture(enabled);
      expect(texts).toContain('in: Home');
      expect(texts).toContain('out: *');
      expect(root.querySelectorAll('text[text-decoration="line-through"]')).toHaveLength(enabled ? 0 : 2);
    }
    expect(picture(true).root.textContent).toContain('The rule for Home (inbound)');
    expect(read(aScenario([aTenant('home')])).texts).toContain('No rules');
  });

  it('shows a flow in its tenant', () => {
    const [first] = story.connections;
    const step = { id: 's', name: 'Step', kind: 'trigger', connection: first?.id ?? '' } as const;
    const flow = { id: 'f', name: 'Tell', kind: 'flow', tenant: 'home', steps: [step] } as const;
    const { texts, root } = read({ ...story, flows: [flow] });
    expect(texts).toContain('Tell');
    expect(root.textContent).toContain('Flow, Tell: SharePoint');
  });

  it('tells mine from those of others by their corners and the line below the name', () => {
    const shapeOf = (managed: boolean) => {
      const { root } = read(aScenario([aTenant('home', { managed })]));
      const paper = root.querySelector('g g > rect');
      return [paper?.getAttribute('rx'), root.querySelectorAll('path[stroke-dasharray]').length];
    };
    expect(shapeOf(true)).toEqual(['12', 0]);
    expect(shapeOf(false)).toEqual(['2', 1]);
  });

  it('keeps everything within its edges, wherever the tenants stand', () => {
    const view = { positions: { home: { x: -900, y: 400 }, other: { x: 5000, y: -700 } } };
    const { root, width, height } = read(story, {}, view);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect([Number.isInteger(width), Number.isInteger(height)]).toEqual([true, true]);
    expect(width).toBeGreaterThan(5900 + 232);
    const [x = NaN, y = NaN] = [
      ...(root.querySelector(':scope > g')?.getAttribute('transform') ?? '').matchAll(/-?[\d.]+/g),
    ].map(Number);
    expect(x - 900).toBeGreaterThanOrEqual(0);
    expect(y - 700).toBeGreaterThanOrEqual(0);
    expect(x + 5000 + 232).toBeLessThanOrEqual(width);
  });

  it('holds a hundred tenants, each once, and an empty scenario says so', () => {
    const tenants = Array.from({ length: 100 }, (_, at) => aTenant(`t${at}`, { name: `Tenant ${at}` }));
    const links = tenants.map(({ id }, at) => aConnection(id, `t${(at * 7 + 1) % 100}`));
    const { texts, svg } = read(aScenario(tenants, links), { hasLegend: true });
    expect(texts.filter((text) => /^Tenant \d+$/.test(text))).toHaveLength(100);
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(svg.length).toBeLessThan(400_000);
    expect(read(aScenario([])).texts).toEqual(['This scenario has no tenants yet.']);
  });
});
