import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_PAPERS } from '../../../shared/picture/draw-note';
import { LABEL_HEIGHT, MARK_RADIUS } from '../../../shared/picture/label-size';
import { INK, STATE_LOOKS } from '../../../shared/picture/look';

const styles = (path: string) => readFileSync(new URL(`../../../renderer/${path}`, import.meta.url), 'utf8');

/** What a rule of a style sheet says, by property. */
function declarations(css: string, selector: string): ReadonlyMap<string, string> {
  const start = css.lastIndexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  const found = [...block.matchAll(/([\w-]+):\s*([^;]+);/g)];
  return new Map(found.map(([, name, value]) => [name as string, value as string]));
}

describe('the colours of an exported picture', () => {
  const light = declarations(styles('styles/tokens.css'), "[data-theme='light']");

  it('are those of the light theme', () => {
    const state = (name: string) => ({
      line: light.get(`--${name}-line`),
      surface: light.get(`--${name}-surface`),
      text: light.get(`--${name}`),
    });
    expect(STATE_LOOKS).toEqual({
      allowed: state('allowed'),
      blocked: state('blocked'),
      'not-evaluated': state('not-evaluated'),
      covered: {
        line: light.get('--line-strong'),
        surface: light.get('--surface'),
        text: light.get('--text'),
      },
    });
    expect(INK).toEqual({
      text: light.get('--text'),
      quiet: light.get('--text-quiet'),
      line: light.get('--line-strong'),
      paper: light.get('--surface'),
      sunken: light.get('--surface-sunken'),
    });
  });
});

describe('the paper of notes', () => {
  it('is that of the light theme', () => {
    const light = declarations(styles('styles/tokens.css'), "[data-theme='light']");
    for (const [colour, { paper, edge }] of Object.entries(NOTE_PAPERS)) {
      expect([paper, edge]).toEqual([light.get(`--note-${colour}`), light.get(`--note-${colour}-edge`)]);
    }
  });
});

describe('the sizes of labels and marks', () => {
  const css = styles('canvas/connection.css');

  it('are those of the canvas', () => {
    expect(declarations(css, '\n.connection-label').get('height')).toBe(`${LABEL_HEIGHT}px`);
    expect(declarations(css, '\n.gate-mark').get('width')).toBe(`${2 * MARK_RADIUS}px`);
  });
});
