import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Edit } from '../../../shared/edit/edit';
import type { Scenario } from '../../../shared/model/scenario';
import { addWave, changeWave, moveToWave, removeWave, shiftWave } from '../../../shared/plan/wave-edits';
import { aScenario, aTenant } from '../../support/builders';

const PILOT = {
  id: 'pilot',
  name: 'Pilot',
  date: '2027-01-31',
  tenants: ['a'],
  note: 'First',
  colour: 'red',
};
const REST = { id: 'rest', name: 'Rest', tenants: ['b'] };
const scenario = aScenario([aTenant('a'), aTenant('b'), aTenant('c')], [], { waves: [PILOT, REST] });
const bare = aScenario([aTenant('a')]);

function after(edit: Edit, before: Scenario = scenario) {
  const result = apply({ scenario: before, view: { positions: {} } }, edit);
  if (!result.ok) throw new Error(JSON.stringify(result.error.message));
  return result.value.scenario.waves;
}
const labelOf = (edit: Edit) => ('label' in edit ? edit.label : undefined);

describe('a tenant', () => {
  it('is moved from one wave to another, into one, or out of it', () => {
    const [pilot, rest] = after(moveToWave(scenario, 'a', 'rest')) ?? [];
    expect([pilot?.tenants, rest?.tenants]).toEqual([[], ['a', 'b']]);
    expect(after(moveToWave(scenario, 'c', 'pilot'))?.[0]?.tenants).toEqual(['a', 'c']);
    expect(after(moveToWave(scenario, 'b', null))?.[1]?.tenants).toEqual([]);
    expect(labelOf(moveToWave(scenario, 'a', 'rest'))).toEqual('Move a to Rest');
    expect(labelOf(moveToWave(scenario, 'a', null))).toEqual('Move a out of its wave');
    expect(after(moveToWave(bare, 'a', 'gone'), bare)).toBeUndefined();
  });
});

describe('a wave', () => {
  it('is changed, and keeps what it is not told to change', () => {
    expect(after(changeWave(scenario, 'pilot', { name: 'First' }))?.[0]).toEqual({ ...PILOT, name: 'First' });
    expect(after(changeWave(scenario, 'rest', { date: '2027-02-01', note: 'Then' }))?.[1]).toEqual({
      ...REST,
      date: '2027-02-01',
      note: 'Then',
    });
    const [bared] = after(changeWave(scenario, 'pilot', { date: null, note: null })) ?? [];
    expect(bared).toEqual({ id: 'pilot', name: 'Pilot', tenants: ['a'], colour: 'red' });
    expect(labelOf(changeWave(scenario, 'pilot', {}))).toEqual('Change Pilot');
    expect(labelOf(changeWave(bare, 'gone', {}))).toEqual('Change gone');
  });

  it('is added at the end, under a name and an id that are free', () => {
    expect(after(addWave(bare), bare)).toEqual([{ id: 'pilot', name: 'Pilot', tenants: [] }]);
    expect(after(addWave(scenario))?.[2]).toEqual({ id: 'wave-2', name: 'Wave 2', tenants: [] });
  });

  it('is deleted; without any left the key goes', () => {
    expect(after(removeWave(scenario, 'pilot'))).toEqual([REST]);
    const one = { ...scenario, waves: [REST] };
    expect(after(removeWave(one, 'rest'), one)).toBeUndefined();
    expect(after(removeWave(bare, 'gone'), bare)).toBeUndefined();
  });

  it('is carried out earlier or later, but not before the first or after the last', () => {
    const ids = (edit: Edit) => after(edit)?.map(({ id }) => id);
    expect(ids(shiftWave(scenario, 'rest', -1))).toEqual(['rest', 'pilot']);
    expect(ids(shiftWave(scenario, 'pilot', 1))).toEqual(['rest', 'pilot']);
    expect(ids(shiftWave(scenario, 'pilot', -1))).toEqual(['pilot', 'rest']);
    expect(ids(shiftWave(scenario, 'rest', 1))).toEqual(['pilot', 'rest']);
    expect(labelOf(shiftWave(scenario, 'rest', -1))).toEqual('Move Rest earlier');
    expect(labelOf(shiftWave(bare, 'x', 1))).toEqual('Move x later');
  });
});
