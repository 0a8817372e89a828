import { describe, expect, it } from 'vitest';
import type { ConnectionChanges } from '../../../shared/edit/edit';
import type { Connection, ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection } from '../../support/builders';
import { edited, refused, WORLD } from './world';

const add = (connection: Connection) => ({ type: 'add-connection', connection }) as const;
const update = (id: string, changes: ConnectionChanges) =>
  ({ type: 'update-connection', id, changes }) as const;
const NEW = aConnection('alone', 'contoso');

describe('adding a connection', () => {
  it('puts it last', () => {
    expect(edited(add(NEW)).scenario.connections.at(-1)).toBe(NEW);
  });

  it.each([
    ['an id that is taken', { ...NEW, id: 'out' }, 'duplicate-id'],
    ['an id with blanks', { ...NEW, id: 'a b' }, 'invalid-id'],
    ['a creator tenant that is not there', { ...NEW, from: 'gone' }, 'unknown-tenant'],
    ['a sign-in tenant that is not there', { ...NEW, to: 'gone' }, 'unknown-tenant'],
    ['no connector', { ...NEW, connector: ' ' }, 'invalid-connector'],
    ['half an attempt', { ...NEW, attempts: 1.5 }, 'invalid-count'],
    ['a day that does not exist', { ...NEW, lastSeen: '2027-02-29' }, 'invalid-date'],
  ])('is refused with %s', (_what, connection, code) => {
    expect(refused(add(connection)).code).toBe(code);
  });

  it('is refused beyond 100,000 connections', () => {
    const connections = Array.from({ length: 100_000 }, (_, n) => ({ ...NEW, id: `c${n}` }));
    const full: ScenarioDocument = { ...WORLD, scenario: { ...WORLD.scenario, connections, flows: [] } };
    expect(refused(add(NEW), full).code).toBe('too-many');
  });
});

describe('changing a connection', () => {
  it('notes what reports and inventories say of it, and forgets it again', () => {
    const told = {
      connectionId: 'abc',
      environment: 'Production',
      owner: 'Anna',
      outcome: 'unknown',
      attempts: 12,
      lastSeen: '2026-10-31',
    } as const;
    const noted = edited(update('in', told));
    expect(noted.scenario.connections[1]).toEqual({ ...WORLD.scenario.connections[1], ...told });
    const nothing = {
      connectionId: null,
      environment: null,
      owner: null,
      outcome: null,
      attempts: null,
      lastSeen: null,
    };
    expect(edited(update('in', nothing), noted)).toEqual(WORLD);
  });

  it('sets what is given and keeps the others the very same', () => {
    const { connections } = edited(
      update('in', { to: 'alone', connector: ' shared_sql ', auth: 'other', expect: 'allowed' }),
    ).scenario;
    expect(connections[1]).toEqual({
      id: 'in',
      from: 'fabrikam',
      to: 'alone',
      connector: 'shared_sql',
      auth: 'other',
      expect: 'allowed',
    });
    expect(connections[0]).toBe(WORLD.scenario.connections[0]);
  });

  it('takes optional fields away when they are emptied', () => {
    const { connections } = edited(update('out', { note: '', account: null, auth: null })).scenario;
    expect(connections[0]).not.toHaveProperty('note');
  });

  it('without effect gives the very same document', () => {
    expect(edited(update('out', { to: 'fabrikam', expect: null }))).toBe(WORLD);
  });

  it.each([
    [{ to: 'gone' }, 'unknown-tenant', 'to'],
    [{ from: '' }, 'unknown-tenant', 'from'],
    [{ connector: '' }, 'invalid-connector', 'connector'],
  ])('is refused beside the field: %j', (changes, code, field) => {
    expect(refused(update('in', changes))).toMatchObject({ code, field });
  });

  it('its creator tenant stays while a flow that lives there uses it', () => {
    expect(refused(update('out', { from: 'fabrikam' }))).toEqual({
      code: 'invalid-flow',
      field: 'from',
      message: '“Sync” uses this connection and lives in Contoso, so the creator tenant cannot change.',
    });
    expect(edited(update('in', { from: 'alone' })).scenario.connections[1]?.from).toBe('alone');
  });

  it('its creator tenant can change where there are no flows', () => {
    const { flows: _flows, ...scenario } = WORLD.scenario;
    const next = edited(update('out', { from: 'alone' }), { ...WORLD, scenario });
    expect(next.scenario.connections[0]?.from).toBe('alone');
  });

  it('is refused for a connection that is not there', () => {
    expect(refused(update('gone', {}))).toEqual({
      code: 'unknown-connection',
      message: 'There is no connection “gone” in this scenario.',
    });
  });
});
