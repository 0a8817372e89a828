// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { View } from '../../../shared/model/scenario';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { noteFaces } from '../../../shared/picture/note-faces';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const BOX = { x: 20, y: -300, width: 200, height: 120 };
const viewWith = (text: string, more: Partial<View> = {}): View => ({
  positions: { a: { x: 0, y: 0 }, b: { x: 600, y: 0 } },
  notes: [{ id: 'n', text, ...BOX, colour: 'blue' }],
  ...more,
});
const story = aScenario([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]);

function read(view: View, scenario = story) {
  const { svg, width, height } = drawPicture(say, scenario, view);
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  expect(root.querySelector('parsererror')).toBeNull();
  return {
    texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent),
    svg,
    width,
    height,
  };
}

describe('notes on a picture', () => {
  it('show their words line by line, and the title without paper', () => {
    const title = { text: 'Who lets whom in', x: 0, y: -400, width: 480, height: 60 };
    const { texts, svg } = read(viewWith('First\n\nThird <b>', { title }));
    expect(texts).toEqual(expect.arrayContaining(['Who lets whom in', 'First', 'Third <b>']));
    expect(svg).toContain('<title>Note: First  Third &lt;b&gt;</title>');
    expect(svg.match(/fill="#dcecfd"/g)).toHaveLength(1);
  });

  it('make room for themselves, and stand there when there are no tenants', () => {
    const bare = drawPicture(say, story, { positions: viewWith('').positions });
    expect(read(viewWith('A')).height).toBeGreaterThan(bare.height + 200);
    expect(read(viewWith('Alone'), aScenario([])).texts).toEqual(['Alone']);
  });

  it('end words that do not fit in an ellipsis', () => {
    const { texts } = read(viewWith(Array.from({ length: 20 }, (_, n) => `Line ${n}`).join('\n')));
    const shown = texts.filter((text) => text.startsWith('Line'));
    expect(shown).toEqual(['Line 0', 'Line 1', 'Line 2', 'Line 3', 'Line 4…']);
    expect(read(viewWith('word '.repeat(100))).texts.some((text) => text.endsWith('…'))).toBe(true);
  });

  it('show what hides or turns text', () => {
    expect(noteFaces(viewWith('a\u202Eb\r\nc'))[0]?.lines).toEqual(['a⟨U+202E⟩b', 'c']);
  });

  it('are never covered by a label', () => {
    const between = { ...BOX, x: 260, y: 20, width: 300, height: 100 };
    const view = viewWith('', { notes: [{ id: 'n', text: 'Between', ...between, colour: 'grey' }] });
    const state = read(view).texts.includes('Allowed');
    expect(state).toBe(false);
  });
});
