import { describe, expect, it } from 'vitest';
import { describe as label } from '../../../shared/edit/describe';
import type { Edit } from '../../../shared/edit/edit';
import { captureStage } from '../../../shared/lesson/stages';
import type { Wave } from '../../../shared/model/scenario';
import { edited, refused, WORLD } from './world';

const PILOT: Wave = { id: 'pilot', name: 'Pilot', date: '2027-01-31', tenants: ['contoso'], note: 'First' };
const REST: Wave = { id: 'rest', name: 'The rest', tenants: ['fabrikam', 'alone'] };
const put = (...waves: readonly Wave[]): Edit => ({ type: 'set-waves', waves });
const planned = edited(put(PILOT, REST));

describe('the waves of a rollout', () => {
  it('are written, changed and taken away as a whole', () => {
    expect(planned.scenario.waves).toEqual([PILOT, REST]);
    expect(edited(put(REST), planned).scenario.waves).toEqual([REST]);
    expect(edited(put(), planned).scenario).not.toHaveProperty('waves');
  });

  it('make no step when they say what they said already, or when there are none to take away', () => {
    expect(edited(put(structuredClone(PILOT), REST), planned)).toBe(planned);
    expect(edited(put())).toBe(WORLD);
  });

  it('hold their tenants in the order of the file', () => {
    expect(edited(put(PILOT, { ...REST, tenants: ['alone', 'fabrikam'] }))).toEqual(planned);
  });

  it('have names without the blanks around them', () => {
    expect(edited(put({ ...PILOT, name: ' Pilot ' })).scenario.waves).toEqual([PILOT]);
  });

  it.each([
    ['two waves with one id', [PILOT, PILOT], 'duplicate-id'],
    ['a bad id', [{ ...PILOT, id: '' }], 'invalid-id'],
    ['no name', [{ ...PILOT, name: ' ' }], 'invalid-name'],
    ['a date that is none', [{ ...PILOT, date: 'soon' }], 'invalid-date'],
    ['a tenant that is not there', [{ ...PILOT, tenants: ['gone'] }], 'unknown-tenant'],
    ['a tenant in two waves', [PILOT, { ...REST, tenants: ['contoso'] }], 'invalid-wave'],
  ])('are refused with %s', (_what, waves, code) => {
    expect(refused(put(...waves)).code).toBe(code);
  });

  it('name the field of a date that is none', () => {
    expect(refused(put({ ...PILOT, date: 'soon' })).field).toBe('date');
  });
});

describe('a wave', () => {
  it('loses a tenant that is deleted, and stays when it has none left', () => {
    const without = edited({ type: 'delete', tenants: ['contoso'], connections: [] }, planned);
    expect(without.scenario.waves).toEqual([{ ...PILOT, tenants: [] }, REST]);
    expect(without.scenario.waves?.[1]).toBe(planned.scenario.waves?.[1]);
  });

  it('is the very same when a tenant of no wave is deleted', () => {
    const pilot = edited(put(PILOT));
    const without = edited({ type: 'delete', tenants: ['alone'], connections: [] }, pilot);
    expect(without.scenario.waves).toBe(pilot.scenario.waves);
  });

  it('keeps of its tenants those that stand on a stage of a lesson', () => {
    const stage = captureStage({
      ...WORLD,
      scenario: { name: 'x', tenants: WORLD.scenario.tenants.slice(2), connections: [] },
      view: { positions: {} },
    });
    const staged = edited({ type: 'set-stage', stage, label: 'Step' }, planned);
    expect(staged.scenario.waves?.map(({ tenants }) => tenants)).toEqual([[], ['alone']]);
  });
});

it.each([
  [put(PILOT), WORLD, 'Add waves'],
  [put(PILOT), planned, 'Change waves'],
  [put(), planned, 'Delete waves'],
  [{ type: 'set-waves', waves: [], label: 'Move Alone to Pilot' }, planned, 'Move Alone to Pilot'],
] as const)('the Undo menu calls %#. "%s"', (edit, document, words) => {
  expect(label(document, edit)).toEqual(words);
});
