import type { LabelPart } from '../../../../shared/picture/label-size';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaintJob, Sight } from '../../../../renderer/canvas/paint/painter';
import { paint } from '../../../../renderer/canvas/paint/painter';
import type { Palette } from '../../../../renderer/canvas/paint/palette';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../../support/builders';
import { aPaintModel } from '../../../support/pictures';

const WORLD = {
  ...aDocument(
    [aTenant('near', { name: 'Near' }), anIsolatedTenant('far'), aTenant('beside', { name: 'Beside' })],
    [aConnection('near', 'beside'), aConnection('far', 'beside')],
  ),
  view: { positions: { near: { x: 0, y: 0 }, beside: { x: 600, y: 0 }, far: { x: 600, y: 5000 } } },
};
const SIGHT: Sight = { x: 0, y: 0, zoom: 1, width: 900, height: 400 };

const state = (name: string) => ({ line: `${name}-line`, surface: `${name}-surface`, text: `${name}-text` });
const PALETTE: Palette = {
  canvas: 'canvas',
  surface: 'surface',
  sunken: 'sunken',
  line: 'line',
  strong: 'strong',
  text: 'text',
  quiet: 'quiet',
  accent: 'accent',
  look: 'look',
  headOwn: 'head-own',
  headOwnText: 'head-own-text',
  headExternal: 'head-external',
  font: 'sans-serif',
  states: {
    allowed: state('allowed'),
    blocked: state('blocked'),
    'not-evaluated': state('not-evaluated'),
    covered: state('covered'),
  },
};

beforeEach(() => {
  vi.stubGlobal('Path2D', class {});
});

/** A canvas that writes down what is painted on it. */
function painting(job: Partial<PaintJob> = {}, sight: Partial<Sight> = {}) {
  const done: string[] = [];
  const known: Record<string, unknown> = {};
  const context = new Proxy(known, {
    get: (target, name: string) =>
      target[name] ??
      ((...args: readonly unknown[]) => {
        if (name === 'stroke') done.push(`stroke ${String(target['strokeStyle'])}`);
        else if (name === 'fill') done.push(`fill ${String(target['fillStyle'])}`);
        else if (name === 'fillText') done.push(`text ${String(args[0])}`);
      }),
    set: (target, name: string, value) => {
      target[name] = value;
      return true;
    },
  }) as unknown as CanvasRenderingContext2D;
  const all: PaintJob = {
    model: aPaintModel(WORLD),
    labels: { rooms: new Map(), scale: 1 },
    palette: PALETTE,
    held: new Set(),
    hovered: null,
    ...job,
  };
  paint(context, all, { ...SIGHT, ...sight }, 1);
  return done;
}

const texts = (done: readonly string[]) =>
  done.filter((one) => one.startsWith('text ')).map((one) => one.slice(5));
const count = (done: readonly string[], what: string) => done.filter((one) => one === what).length;

describe('a frame of the canvas layer', () => {
  it('holds what is in sight, and nothing beyond', () => {
    const done = painting();
    expect(texts(done)).toEqual([
      'Near',
      'near.example',
      'Isolation Off',
      'Beside',
      'beside.example',
      'Isolation Off',
    ]);
    expect(count(painting({}, { y: -6000 }), 'fill surface')).toBe(0);
    expect(painting({}, { y: -6000 })).toEqual([]);
  });

  it('leaves out the tenants that the page draws itself', () => {
    expect(texts(painting({ held: new Set(['near']) }))).not.toContain('Near');
  });

  it('draws each line in the colour of its state, below the tenants', () => {
    const done = painting({}, { height: 6000 });
    expect([count(done, 'stroke allowed-line'), count(done, 'stroke blocked-line')]).toEqual([1, 1]);
    expect(done.lastIndexOf('stroke blocked-line')).toBeLessThan(done.indexOf('fill surface'));
  });

  it('marks what is selected, and paints it last', () => {
    const done = painting({ model: aPaintModel(WORLD, { tenants: ['near'], connections: ['near-beside'] }) });
    expect(texts(done).indexOf('Near')).toBeGreaterThan(texts(done).indexOf('Beside'));
    expect(count(done, 'stroke accent')).toBe(2);
  });

  it('marks the line under the pointer', () => {
    expect(count(painting({ hovered: 'near-beside' }), 'stroke accent')).toBe(1);
  });

  it('writes names alone from afar, and nothing from farther away', () => {
    expect(texts(painting({}, { zoom: 0.3 }))).toEqual(['Near', 'Beside']);
    expect(texts(painting({}, { zoom: 0.1 }))).toEqual([]);
  });

  it('keeps a selected tenant marked at any distance', () => {
    expect(
      count(painting({ model: aPaintModel(WORLD, { tenants: ['near'] }) }, { zoom: 0.02 }), 'stroke accent'),
    ).toBe(1);
  });

  it('writes the labels that have room, and the marks of gates that block', () => {
    const box = { x: 300, y: 60, width: 160, height: 26 };
    const parts: readonly LabelPart[] = [{ kind: 'word', text: 'Allowed', room: 60 }];
    const done = painting({
      labels: {
        rooms: new Map([
          ['near-beside', { label: box, parts, outboundMark: { ...box, width: 26 }, inboundMark: null }],
        ]),
        scale: 1,
      },
    });
    expect(texts(done).at(-1)).toBe('Allowed');
    expect(count(done, 'fill allowed-surface')).toBe(1);
    expect(count(done, 'fill blocked-surface')).toBe(1);
  });

  it('is thinned out while the view moves over more than a frame can hold, but for what is selected', () => {
    const model = aPaintModel(WORLD);
    const [line] = model.lines;
    if (!line) throw new Error('There is a line.');
    const selected = { ...line, emphasis: 'selected' as const };
    const many = { ...model, nodes: [], lines: [...Array.from({ length: 12_000 }, () => line), selected] };
    const strokes = (isMoving: boolean) => {
      const done = painting({ model: many, isMoving });
      return [done.filter((one) => one === 'stroke accent').length, done.length];
    };
    const [[accents, all], [restingAccents, resting]] = [strokes(true), strokes(false)];
    expect([accents, restingAccents]).toEqual([1, 1]);
    expect(all).toBeLessThan((resting ?? 0) / 2);
  });
});
