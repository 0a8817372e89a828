import { describe, expect, it } from 'vitest';
import { drawGroup, groupWords } from '../../../shared/picture/draw-group';
import { say } from '../../support/english';

const COUNT = { tenants: 1520, allowed: 4, blocked: 12, notEvaluated: 0 };
const textOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);

describe('a collapsed group on paper', () => {
  const svg = drawGroup(say, { name: 'Partners & friends' }, COUNT, { x: 10, y: 20 });

  it('is a stack of cards at its place', () => {
    expect(svg).toMatch(/^<g transform="translate\(10 20\)">/);
    expect(svg.match(/<rect /g)).toHaveLength(3);
  });

  it('says its name, its tenants and how many connections are in each state', () => {
    expect(textOf(svg)).toEqual(['Partners &amp; friends', '1,520 tenants', '4', '12']);
    expect(svg).toContain('<title>Partners &amp; friends, 1,520 tenants, 4 allowed, 12 blocked</title>');
  });

  it('shortens a name that is too long', () => {
    expect(textOf(drawGroup(say, { name: 'x'.repeat(200) }, COUNT, { x: 0, y: 0 }))[0]).toMatch(/^x+…$/);
  });

  it('tells no verdict while a question is open', () => {
    const covered = drawGroup(say, { name: 'North' }, COUNT, { x: 0, y: 0 }, true);
    expect(textOf(covered)).toEqual(['North', '1,520 tenants']);
    expect(covered).toContain('<title>North, 1,520 tenants, 16 connections</title>');
  });
});

describe('a collapsed group in words', () => {
  it('may have no connections', () => {
    expect(groupWords(say, { tenants: 1, allowed: 0, blocked: 0, notEvaluated: 0 })).toBe(
      '1 tenant, no connections',
    );
  });

  it('names what is not evaluated', () => {
    expect(groupWords(say, { tenants: 2, allowed: 0, blocked: 0, notEvaluated: 3 })).toBe(
      '2 tenants, 3 not evaluated',
    );
  });
});
