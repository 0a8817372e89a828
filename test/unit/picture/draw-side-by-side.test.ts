import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../shared/compare/side-by-side';
import { variantsOf } from '../../../shared/compare/side-by-side';
import { drawSideBySide, drawVariants } from '../../../shared/picture/draw-side-by-side';
import { inDark } from '../../../shared/picture/in-dark';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const STORY = aScenario(
  [aTenant('home'), aTenant('lab', { name: 'La"b <b> #ffffff' })],
  [aConnection('home', 'lab', { account: 'someone@lab.example' })],
);

function variants(...settings: readonly Setting[]) {
  const pair = { tenants: ['home', 'lab'], connections: null } as const;
  return variantsOf(STORY, { pair, gate: 'lab', settings });
}

describe('the pictures of a comparison', () => {
  it('are of one size, and told in words', () => {
    const [off, on] = drawVariants(say, variants('off', 'on'), 'down');
    expect(off?.width).toBe(on?.width);
    expect(off?.height).toBe(on?.height);
    expect(on?.words).toBe('home: Isolation Off, No rules. La"b <b> #ffffff: Isolation On, No rules.');
    expect(on?.svg).toContain('La&quot;b &lt;b&gt;');
    expect(on?.svg).not.toContain('someone@');
  });

  it('stand across or down', () => {
    const [across] = drawVariants(say, variants('off', 'on'), 'across');
    const [down] = drawVariants(say, variants('off', 'on'), 'down');
    expect(across?.width).toBeGreaterThan(across?.height ?? 0);
    expect(down?.width).toBeLessThan(down?.height ?? 0);
  });

  it('are none for a setting that cannot be', () => {
    expect(drawVariants(say, variants('before'), 'down')).toEqual([null]);
    expect(drawSideBySide(say, 'Story', variants('before', 'on')).svg).toContain('No policies are pinned');
  });

  it('tell nothing while a question covers the verdicts', () => {
    const { svg } = drawSideBySide(say, 'Story', variants('off', 'on'), { isCovered: true, hasLegend: true });
    expect(svg).not.toMatch(/Allowed|Blocked/);
    expect(drawSideBySide(say, 'Story', variants('off', 'on')).svg).toMatch(/Allowed[^]*Blocked/);
  });
});

describe('the whole comparison on paper', () => {
  it('has what is asked for around it', () => {
    const plain = drawSideBySide(say, 'Story', variants('off', 'on', 'both'), { isTransparent: true });
    const full = drawSideBySide(say, 'Story', variants('off', 'on', 'both'), {
      hasTitle: true,
      hasLegend: true,
      date: '2026-11-26',
    });
    expect(plain.svg).not.toContain('2026-11-26');
    expect(full.svg).toContain('2026-11-26');
    expect(full.svg).toContain('Closed border: isolation On');
    expect(full.height).toBeGreaterThan(plain.height);
    expect(full.width).toBe(plain.width);
  });

  it('counts the connections beyond the sixth', () => {
    const many = Array.from({ length: 9 }, (_, n) => aConnection('home', 'lab', { id: `c${n}` }));
    const scenario = { ...STORY, connections: many };
    const pair = { tenants: ['home', 'lab'], connections: null } as const;
    const { svg } = drawSideBySide(
      say,
      'Many',
      variantsOf(scenario, { pair, gate: 'lab', settings: ['off', 'on'] }),
    );
    expect(svg).toContain('And 3 more.');
  });
});

describe('a picture in the dark', () => {
  it('has other colours, but the same words and white letters on a dark band', () => {
    const [picture] = drawVariants(say, variants('off'), 'down');
    const dark = inDark(picture?.svg ?? '');
    expect(dark).not.toMatch(/<rect[^>]*fill="#ffffff"/);
    expect(dark).toMatch(/<text[^>]*fill="#ffffff"/);
    expect(dark).toContain('#ffffff</text>');
    expect(dark.replace(/#[0-9a-f]{6}/g, '')).toBe(picture?.svg.replace(/#[0-9a-f]{6}/g, ''));
  });
});
