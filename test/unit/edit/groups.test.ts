import { describe, expect, it } from 'vitest';
import { describe as label } from '../../../shared/edit/describe';
import type { Edit } from '../../../shared/edit/edit';
import { copySelection, pasteEdit } from '../../../shared/edit/clipboard';
import * as timelines from '../../../shared/edit/timeline';
import { captureStage } from '../../../shared/lesson/stages';
import type { ScenarioDocument, TenantGroup } from '../../../shared/model/scenario';
import { aDocument, aTenant } from '../../support/builders';
import { edited, refused } from './world';

const plain = aDocument(['a', 'b', 'c', 'd'].map((id) => aTenant(id)));
const group = (id: string, tenants: readonly string[], more: Partial<TenantGroup> = {}): TenantGroup => ({
  id,
  name: id.toUpperCase(),
  tenants,
  ...more,
});
const put = (...groups: readonly TenantGroup[]): Edit => ({ type: 'put-groups', groups });
const inGroups = (...groups: readonly TenantGroup[]): ScenarioDocument => edited(put(...groups), plain);
const membersOf = ({ view }: ScenarioDocument) =>
  view.groups?.map(({ id, tenants }) => `${id}: ${tenants.join(' ')}`);

const TWO = inGroups(group('g', ['a', 'b']), group('h', ['c'], { folded: true }));

describe('a group of tenants', () => {
  it('is made with its tenants in the order of the scenario, each once, and a tidy name', () => {
    const next = inGroups(group('g', ['c', 'a', 'c'], { name: ' Partners ' }));
    expect(next.view.groups).toEqual([{ id: 'g', name: 'Partners', tenants: ['a', 'c'] }]);
  });

  it('is changed in its place', () => {
    const next = edited(put(group('g', ['b'], { name: 'Renamed', folded: true })), TWO);
    expect(next.view.groups).toEqual([
      { id: 'g', name: 'Renamed', tenants: ['b'], folded: true },
      group('h', ['c'], { folded: true }),
    ]);
  });

  it('takes its tenants out of the others, and one that loses all of them goes', () => {
    expect(membersOf(edited(put(group('new', ['a', 'c'])), TWO))).toEqual(['g: b', 'new: a c']);
  });

  it('leaves the others the very same', () => {
    const next = edited(put(group('new', ['a', 'd'])), TWO);
    expect(next.view.groups?.[1]).toBe(TWO.view.groups?.[1]);
    expect(next.scenario).toBe(TWO.scenario);
  });

  it('that says what it said already makes no step', () => {
    expect(edited(put(group('g', ['b', 'a'])), TWO)).toBe(TWO);
    expect(edited(put(), plain)).toBe(plain);
  });

  it('is taken away without its tenants, and the last one leaves no trace', () => {
    const one = edited({ type: 'remove-groups', ids: ['g'] }, TWO);
    expect(membersOf(one)).toEqual(['h: c']);
    expect(edited({ type: 'remove-groups', ids: ['h', 'gone'] }, one)).toEqual(plain);
    expect(edited({ type: 'remove-groups', ids: ['gone'] }, plain)).toBe(plain);
  });

  it('is collapsed and expanded', () => {
    const folded = edited({ type: 'fold-groups', ids: ['g', 'h', 'gone'], folded: true }, TWO);
    expect(folded.view.groups?.map(({ folded: is }) => is)).toEqual([true, true]);
    const expanded = edited({ type: 'fold-groups', ids: ['g', 'h'], folded: false }, folded);
    expect(expanded.view.groups).toEqual([group('g', ['a', 'b']), group('h', ['c'])]);
  });

  it('that is collapsed already makes no step', () => {
    expect(edited({ type: 'fold-groups', ids: ['h'], folded: true }, TWO)).toBe(TWO);
    expect(edited({ type: 'fold-groups', ids: ['g', 'gone'], folded: false }, TWO)).toBe(TWO);
    expect(edited({ type: 'fold-groups', ids: [], folded: false }, plain)).toBe(plain);
  });

  it.each([
    ['an id that is none', [group('not an id', ['a'])], 'invalid-id'],
    ['no name', [group('g', ['a'], { name: ' ' })], 'invalid-name'],
    ['no tenant', [group('g', [])], 'invalid-group'],
    ['a tenant that is not there', [group('g', ['gone'])], 'unknown-tenant'],
    ['one id twice', [group('g', ['a']), group('g', ['b'])], 'duplicate-id'],
    ['a tenant in two groups', [group('g', ['a']), group('h', ['b', 'a'])], 'invalid-group'],
  ])('is refused with %s', (_what, groups, code) => {
    expect(refused(put(...groups), plain).code).toBe(code);
  });
});

describe('other edits', () => {
  it('take a deleted tenant out of its group, and the group away with its last one', () => {
    const next = edited({ type: 'delete', tenants: ['a', 'c'], connections: [] }, TWO);
    expect(membersOf(next)).toEqual(['g: b']);
    const rest = edited({ type: 'delete', tenants: ['b'], connections: [] }, next);
    expect(rest.view).toEqual({ positions: {} });
  });

  it('leave groups the very same that have nothing to do with them', () => {
    const next = edited({ type: 'delete', tenants: ['d'], connections: [] }, TWO);
    expect(next.view.groups).toBe(TWO.view.groups);
  });

  it('bring them back when they are undone', () => {
    const { timeline } = timelines.reduce(timelines.start(TWO), {
      kind: 'edit',
      edit: { type: 'delete', tenants: ['c'], connections: [] },
    });
    expect(timelines.reduce(timeline, { kind: 'undo' }).timeline.present).toBe(TWO);
  });

  it('put copies into no group', () => {
    const content = copySelection(TWO, { tenants: ['a', 'b'], connections: [] });
    const next = edited(pasteEdit(TWO, content).edit, TWO);
    expect(next.scenario.tenants).toHaveLength(6);
    expect(next.view.groups).toBe(TWO.view.groups);
  });

  it('keep of the groups what stands on a stage, in the order of the stage', () => {
    const stage = { ...captureStage(TWO), tenants: ['d', 'b', 'a'].map((id) => aTenant(id)) };
    const next = edited({ type: 'set-stage', stage, label: 'Step' }, TWO);
    expect(membersOf(next)).toEqual(['g: b a']);
    expect(edited({ type: 'set-stage', stage: captureStage(TWO), label: 'Step' }, TWO)).toBe(TWO);
  });
});

describe('what the Undo menu calls these edits', () => {
  it.each([
    [put(group('new', ['a', 'b'], { name: ' Partners ' })), 'Group 2 tenants as Partners'],
    [put(group('g', ['a'], { name: 'Partners' })), 'Rename G to Partners'],
    [put(group('g', ['a'])), 'Change G'],
    [put(group('g', ['a']), group('h', ['b'])), 'Make 2 groups'],
    [put(), 'Make 0 groups'],
    [{ type: 'remove-groups', ids: ['g'] }, 'Ungroup G'],
    [{ type: 'remove-groups', ids: ['g', 'h'] }, 'Ungroup 2 groups'],
    [{ type: 'fold-groups', ids: ['h'], folded: true }, 'Collapse H'],
    [{ type: 'fold-groups', ids: ['gone'], folded: false }, 'Expand 1 group'],
  ] as readonly (readonly [Edit, string])[])('%j', (edit, words) => {
    expect(label(TWO, edit)).toEqual(words);
  });
});
