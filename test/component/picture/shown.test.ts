import { describe, expect, it } from 'vitest';
import type { Focus, PictureFilter } from '../../../renderer/picture/picture-state';
import { shownGroups, shownOptions } from '../../../renderer/picture/shown';
import { createVerdicts } from '../../../renderer/verdicts/derived';
import { pinBaseline } from '../../../shared/compare/compare';
import { apply } from '../../../shared/edit/apply';
import type { Scenario, ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';

/** Two own tenants, of which one is isolated, two external ones, and one that is connected to nobody. */
const scenario = aScenario(
  [
    aTenant('mine'),
    anIsolatedTenant('shut'),
    aTenant('x', { managed: false }),
    aTenant('y', { managed: false }),
    aTenant('alone'),
  ],
  [
    aConnection('mine', 'x', { id: 'mine-x' }),
    aConnection('shut', 'mine', { id: 'shut-mine' }),
    aConnection('x', 'y', { id: 'x-y', connector: 'shared_teams' }),
    aConnection('mine', 'mine', { id: 'home' }),
  ],
  {
    flows: [
      {
        id: 'flow',
        name: 'Flow',
        kind: 'flow',
        tenant: 'mine',
        steps: [{ id: 's', name: 'Step', kind: 'trigger', connection: 'mine-x' }],
      },
      { id: 'empty', name: 'Empty', kind: 'flow', tenant: 'alone', steps: [] },
    ],
  },
);

const focusOn = (more: Partial<Focus>): Focus => ({ tenants: [], connections: [], flows: [], ...more });

interface Asked {
  readonly filter?: PictureFilter | null;
  readonly focus?: Focus | null;
  readonly isCovered?: boolean;
}

function shown(of: Scenario, { filter = null, focus = null, isCovered = false }: Asked): string {
  const told = isCovered ? null : createVerdicts().of(of);
  const shows = shownOptions(of, { filter, focus }, told);
  if (shows === undefined) return 'all';
  return [
    ...of.tenants.filter(({ id }) => shows.tenant(id)).map(({ id }) => id),
    '|',
    ...of.connections.filter((connection) => shows.connection(connection)).map(({ id }) => id),
  ].join(' ');
}

describe('a filter of the picture', () => {
  it.each([
    [{ kind: 'blocked' }, 'mine shut | shut-mine'],
    [{ kind: 'mine' }, 'mine shut x | mine-x shut-mine home'],
    [{ kind: 'external' }, 'mine x y | mine-x x-y'],
    [{ kind: 'connector', connector: 'shared_teams' }, 'x y | x-y'],
    [{ kind: 'flow', flow: 'flow' }, 'mine x | mine-x'],
    [{ kind: 'flow', flow: 'empty' }, 'alone |'],
  ] as const)('%j leaves the connections that fit and the tenants at their ends', (filter, left) => {
    expect(shown(scenario, { filter })).toBe(left);
  });

  it('leaves what changed against the pinned policies', () => {
    const document: ScenarioDocument = { scenario, view: { positions: {} } };
    const pinned = apply(document, pinBaseline(scenario, 'Before'));
    if (!pinned.ok) throw new Error(JSON.stringify(pinned.error.message));
    const opened = apply(pinned.value, { type: 'set-isolation', tenant: 'shut', enabled: false });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error.message));
    expect(shown(pinned.value.scenario, { filter: { kind: 'changed' } })).toBe('|');
    expect(shown(opened.value.scenario, { filter: { kind: 'changed' } })).toBe('mine shut | shut-mine');
  });

  it.each([
    ['nothing is pinned', { kind: 'changed' }],
    ['no connection has the connector', { kind: 'connector', connector: 'shared_sql' }],
    ['the flow is gone', { kind: 'flow', flow: 'gone' }],
  ] as const)('hides nothing where %s', (_what, filter) => {
    expect(shown(scenario, { filter })).toBe('all');
  });

  it.each(['blocked', 'changed'] as const)(
    'tells nothing by what is %s while a question covers it',
    (kind) => {
      expect(shown(scenario, { filter: { kind }, isCovered: true })).toBe('all');
      expect(shown(scenario, { filter: { kind: 'mine' }, isCovered: true })).not.toBe('all');
    },
  );
});

describe('the focus of the picture', () => {
  it.each([
    ['a tenant', focusOn({ tenants: ['mine'] }), 'mine shut x | mine-x shut-mine home'],
    ['a tenant without connections', focusOn({ tenants: ['alone'] }), 'alone |'],
    ['a connection', focusOn({ connections: ['x-y'] }), 'x y | x-y'],
    ['a flow', focusOn({ flows: ['flow'] }), 'mine x | mine-x'],
    ['a flow without steps', focusOn({ flows: ['empty'] }), 'alone |'],
    ['something that is gone', focusOn({ tenants: ['gone'], connections: ['gone'], flows: ['gone'] }), 'all'],
    ['nothing', focusOn({}), 'all'],
  ])('on %s leaves it and what it is connected to', (_what, focus, left) => {
    expect(shown(scenario, { focus })).toBe(left);
  });

  it('and a filter leave what fits both, and what the focus is on', () => {
    const focus = focusOn({ tenants: ['x'] });
    expect(shown(scenario, { focus, filter: { kind: 'mine' } })).toBe('mine x | mine-x');
    expect(shown(scenario, { focus, filter: { kind: 'blocked' } })).toBe('x |');
  });
});

describe('the groups of the picture', () => {
  const ofFile = [{ id: 'g', name: 'G', tenants: ['x', 'y'], folded: true }];
  const auto = [{ id: 'external', name: 'External', tenants: ['x', 'y', 'gone'], folded: true }];

  it('are those of the file, the very same', () => {
    expect(shownGroups(scenario, ofFile, { autoGroups: auto, opened: [] })).toBe(ofFile);
    expect(shownGroups(scenario, [], { autoGroups: null, opened: [] })).toEqual([]);
  });

  it('are those of this sitting while the file has none, without tenants that are gone', () => {
    const [group] = shownGroups(scenario, [], { autoGroups: auto, opened: [] });
    expect(group?.tenants).toEqual(['x', 'y']);
  });

  it('are expanded where something in them was looked for', () => {
    const [group] = shownGroups(scenario, ofFile, { autoGroups: null, opened: ['g'] });
    expect(group?.folded).toBe(false);
    const expanded = [{ ...ofFile[0], id: 'h', folded: false }] as typeof ofFile;
    expect(shownGroups(scenario, expanded, { autoGroups: null, opened: ['h'] })).toBe(expanded);
  });
});
