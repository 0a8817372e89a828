import { describe, expect, it } from 'vitest';
import { serialize } from '../../../shared/format/serialize';
import { fileText, readText, tenantWith } from './file-text';

const TENANTS = ['a', 'b', 'c', 'd'].map((id) => tenantWith({ id, name: id.toUpperCase(), domains: [] }));
const withGroups = (groups: unknown) =>
  readText(fileText({ tenants: TENANTS }, { view: { positions: {}, groups } }));
const group = (more: object = {}) => ({ id: 'g', name: 'North', tenants: ['a', 'b'], ...more });
const REST = 'The scenario itself is complete.';

describe('groups of tenants in a file', () => {
  it('are read as they stand there, with keys this program does not know', () => {
    const groups = [
      group({ folded: true, colour: 'blue' }),
      group({ id: 'h', name: 'South', tenants: ['c'] }),
    ];
    const { document, warnings } = withGroups(groups);
    expect(document.view.groups).toEqual(groups);
    expect(warnings).toEqual([]);
  });

  it('may be none', () => {
    expect(withGroups([])).toMatchObject({ document: { view: { groups: [] } }, warnings: [] });
    expect(withGroups(undefined).document.view).toEqual({ positions: {} });
  });

  it('are kept when the positions are damaged', () => {
    const { document, warnings } = readText(fileText({ tenants: TENANTS }, { view: { groups: [group()] } }));
    expect(document.view).toEqual({ positions: {}, groups: [group()] });
    expect(warnings).toHaveLength(1);
  });

  it('are written with keys in fixed order and members in the order of the tenants', () => {
    const { document } = withGroups([
      { extra: 1, folded: true, tenants: ['c', 'a', 'c'], name: 'X', id: 'x' },
    ]);
    const view = JSON.stringify((JSON.parse(serialize(document, '')) as { view: object }).view);
    expect(view).toBe(
      '{"positions":{},"groups":[{"id":"x","name":"X","tenants":["a","c"],"folded":true,"extra":1}]}',
    );
    const unordered = { ...document, view: { ...document.view, groups: [group({ tenants: ['b', 'a'] })] } };
    expect(serialize(unordered, '')).toContain(`"a",\n          "b"`);
  });
});

describe('damaged groups are repaired with a warning', () => {
  it.each([
    ['are no list', 'x', [], 'the groups must be a list, not "x"'],
    ['hold something else', [7], [], 'a group must be an object with a list of tenants, not 7'],
    [
      'hold one without tenants',
      [{ id: 'g', name: 'North' }],
      [],
      'a group must be an object with a list of tenants, not {"id":"g","name":"North"}',
    ],
    ['hold an empty one', [group({ tenants: [] })], [], 'the group “North” has no tenants and was left out'],
    [
      'name a tenant that does not exist',
      [group({ tenants: ['a', 'gone'] })],
      [group({ tenants: ['a'] })],
      'the group “North” lost “gone”, which is no tenant of the scenario',
    ],
    [
      'name many that do not exist',
      [group({ tenants: ['v', 'w', 5, 'x', 'a'] })],
      [group({ tenants: ['a'] })],
      'the group “North” lost “v”, “w”, 5 and 1 more, which are no tenants of the scenario',
    ],
    [
      'have a tenant twice',
      [group(), group({ id: 'h', name: 'South', tenants: ['b', 'c'] })],
      [group(), group({ id: 'h', name: 'South', tenants: ['c'] })],
      'the group “South” lost “b”, already in “North”',
    ],
    [
      'have one id twice',
      [group(), group({ name: 'South', tenants: ['c'] })],
      [group(), group({ id: 'south', name: 'South', tenants: ['c'] })],
      'the group “South” had no id of its own and got one',
    ],
    [
      'have an id that is none',
      [group({ id: 'not an id' })],
      [group({ id: 'north' })],
      'the group “North” had no id of its own and got one',
    ],
    ['have no name', [group({ name: ' ' })], [group({ name: 'g' })], 'a group without a name is called “g”'],
    [
      'have a name that is cut within a sign',
      [group({ name: `${'x'.repeat(199)}😀` })],
      [group({ name: 'x'.repeat(199) })],
      `the name of the group “${'x'.repeat(60)}…” was cut to 200 characters`,
    ],
    [
      'are collapsed by something else than true',
      [group({ folded: 'yes' })],
      [group()],
      '“folded” of the group “North” must be true or false, not "yes"',
    ],
  ])('when they %s', (_what, raw, groups, loss) => {
    const { document, warnings } = withGroups(raw);
    expect(document.view.groups).toEqual(groups);
    const message = `Groups of tenants were repaired: ${loss}. ${REST}`;
    expect(warnings).toEqual([{ code: 'view-repaired', message }]);
  });

  it('and each of them is told while they are few', () => {
    const { document, warnings } = withGroups([1, 2, { tenants: ['d'] }, 3]);
    expect(document.view.groups).toEqual([{ id: 'group', name: 'Group', tenants: ['d'] }]);
    expect(warnings[0]?.message).toMatch(
      /not 1; .*not 2; a group without a name is called “Group”; 2 more repairs\./,
    );
  });
});
