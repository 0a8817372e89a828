import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import type { FaceSource } from '../../../shared/picture/line-face';
import { lineFace } from '../../../shared/picture/line-face';
import type { Connection, Tenant } from '../../../shared/model/scenario';
import { aConnection, aTenant } from '../../support/builders';
import { say } from '../../support/english';

const isolated = (id: string): Tenant => ({
  ...aTenant(id),
  name: id,
  isolation: { enabled: true, rules: [] },
});
const open = (id: string): Tenant => ({ ...aTenant(id), name: id });

function faceOf(
  tenants: readonly Tenant[],
  connections: readonly Connection[],
  more: Partial<FaceSource> = {},
) {
  const { connections: results } = evaluate({ name: 'Face', tenants, connections });
  return lineFace(
    say,
    { connections: connections.map(({ id }) => id) },
    {
      connections: new Map(connections.map((connection) => [connection.id, connection])),
      results: new Map(results.map((result) => [result.id, result])),
      isCovered: false,
      nameOf: (id) => id.toUpperCase(),
      ...more,
    },
  );
}

const line = (id: string, from: string, to: string, more: Partial<Connection> = {}): Connection => ({
  ...aConnection(from, to),
  id,
  connector: 'shared_teams',
  ...more,
});

describe('what stands on a line', () => {
  it('of one connection is its state, its connector and who signs in', () => {
    expect(
      faceOf([open('a'), open('b')], [line('1', 'a', 'b', { account: 'anna@b.example' })]),
    ).toMatchObject({
      state: 'allowed',
      word: 'Allowed',
      name: 'Microsoft Teams',
      account: 'anna@b.example',
      marks: [],
    });
  });

  it('never is a working connection where reports only show attempts', () => {
    const ends = [open('a'), open('b')];
    const told = (...outcomes: readonly Connection['outcome'][]) => {
      const { word, name } = faceOf(
        ends,
        outcomes.map((outcome, n) => line(`${n}`, 'a', 'b', outcome === undefined ? {} : { outcome })),
      );
      return [word, name];
    };
    expect(told('unknown')).toEqual(['Allowed attempt', 'Microsoft Teams']);
    expect(told('blocked')).toEqual(['Allowed attempt', 'Already blocked: Microsoft Teams']);
    expect(told('worked')).toEqual(['Allowed', 'Microsoft Teams']);
    expect(told('unknown', undefined, 'worked')).toEqual(['Allowed', '3 connections, 1 only attempted']);
    expect(told('unknown', 'blocked')).toEqual(['Allowed attempts', '2 connections']);
  });

  it('of several alike is one word and how many there are', () => {
    const face = faceOf([isolated('a'), open('b')], [line('1', 'a', 'b'), line('2', 'a', 'b')]);
    expect(face).toMatchObject({ state: 'blocked', word: 'Blocked', name: '2 connections' });
    expect(face.marks).toEqual([{ gate: 'outbound', words: 'A blocks it going out' }]);
  });

  it('of several that differ is how many are what, in the look of the worst', () => {
    const face = faceOf(
      [isolated('a'), open('b')],
      [line('1', 'a', 'b'), line('2', 'a', 'b'), line('3', 'a', 'b', { auth: 'other' })],
    );
    expect(face).toMatchObject({ state: 'blocked', word: '2 blocked, 1 not evaluated' });
  });

  it('says what changed in place of the state', () => {
    const one = faceOf([isolated('a'), open('b')], [line('1', 'a', 'b')], {
      changes: new Map([['1', 'newly-blocked']]),
    });
    expect(one).toMatchObject({ word: 'Newly blocked', isChanged: true });
    const several = faceOf([isolated('a'), open('b')], [line('1', 'a', 'b'), line('2', 'a', 'b')], {
      changes: new Map([['2', 'newly-blocked']]),
    });
    expect(several).toMatchObject({ word: '1 newly blocked', isChanged: true });
  });

  it('of a collapsed group counts the tenants that block', () => {
    const face = faceOf(
      [open('a'), isolated('b'), isolated('c')],
      [line('1', 'a', 'b'), line('2', 'a', 'c')],
    );
    expect(face.marks).toEqual([{ gate: 'inbound', words: '2 tenants block it coming in' }]);
  });

  it('names an account only when it is the same for all', () => {
    const ends = [line('1', 'a', 'b', { account: 'x@b.example' }), line('2', 'a', 'b')];
    expect(faceOf([open('a'), open('b')], ends).account).toBe('');
  });

  it('tells nothing of the verdict while it is covered', () => {
    const face = faceOf([isolated('a'), open('b')], [line('1', 'a', 'b')], { isCovered: true });
    expect(face).toEqual({
      state: 'covered',
      isChanged: false,
      word: '',
      name: 'Microsoft Teams',
      account: '',
      marks: [],
      counts: null,
    });
  });
});
