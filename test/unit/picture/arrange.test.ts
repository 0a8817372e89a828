import { describe, expect, it } from 'vitest';
import type { Position, Scenario } from '../../../shared/model/scenario';
import { arrange } from '../../../shared/picture/arrange';
import { roomsFor } from '../../../shared/picture/arrange-units';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { labelWords, saidOfSeveral } from '../../../shared/picture/label-words';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { makeScene } from '../../../shared/picture/scene';
import { loadWords } from '../../../shared/words/load-words';
import { aConnection, aScenario, aTenant } from '../../support/builders';
import { overlaps } from '../../../shared/picture/box-index';
import { tenantsOverlap } from '../../support/boxes';
import { MANY_TENANTS, manyTenants } from '../../support/many-tenants';
import { WORDS } from '../../support/label-words';

const at = (positions: Readonly<Record<string, Position>>, id: string) => positions[id] as Position;

function extentOf(positions: readonly Position[]) {
  const [xs, ys] = [positions.map(({ x }) => x), positions.map(({ y }) => y)];
  return {
    width: Math.max(...xs) - Math.min(...xs) + NODE_WIDTH,
    height: Math.max(...ys) - Math.min(...ys) + NODE_HEIGHT,
  };
}

function middleOf(positions: readonly Position[]): Position {
  const sum = (of: (position: Position) => number) =>
    positions.reduce((total, position) => total + of(position), 0);
  return { x: sum(({ x }) => x) / positions.length, y: sum(({ y }) => y) / positions.length };
}

const partner = (id: string) => aTenant(id, { managed: false });

describe('arranged around mine', () => {
  it('two tenants stand side by side, mine first, with room for the label, two marks and a piece of line', () => {
    const scenario = aScenario([partner('b'), aTenant('a')], [aConnection('b', 'a')]);
    const positions = arrange(WORDS, scenario, 'around');
    const gap = at(positions, 'b').x - at(positions, 'a').x - NODE_WIDTH;
    expect(at(positions, 'a').y).toBe(at(positions, 'b').y);
    expect(gap).toBeGreaterThanOrEqual(roomsFor(WORDS, scenario).across - 10);
    expect(roomsFor(WORDS, scenario).across).toBeGreaterThan(120 + 48 + 60);
  });

  it('a longer label gets more room', () => {
    const tenants = [aTenant('a'), partner('b')];
    const short = roomsFor(WORDS, aScenario(tenants, [aConnection('a', 'b', { connector: 'shared_sql' })]));
    const long = roomsFor(
      WORDS,
      aScenario(tenants, [aConnection('a', 'b', { connector: 'Ordering system of the northern plants' })]),
    );
    expect(long.across).toBeGreaterThan(short.across + 30);
  });

  it('words of another length get their own room, whichever state a switch brings', () => {
    const tenants = [aTenant('a'), partner('b')];
    const words = (longest: string) => ({ ...WORDS, states: ['No', longest] });
    const one = aScenario(tenants, [aConnection('a', 'b')]);
    const gap = (longest: string) => {
      const positions = arrange(words(longest), one, 'around');
      return Math.abs(at(positions, 'b').x - at(positions, 'a').x);
    };
    expect(gap('Nicht zugelassen')).toBeGreaterThan(gap('Blocked') + 50);
  });

  it('a connection that was only tried has room to say so', () => {
    const tenants = [aTenant('a'), partner('b')];
    const rooms = (outcome: 'blocked' | 'worked') =>
      roomsFor(WORDS, aScenario(tenants, [aConnection('a', 'b', { outcome })])).across;
    expect(rooms('blocked')).toBeGreaterThan(rooms('worked') + 30);
  });

  it('many connections on one line are measured by how many they are', () => {
    expect(saidOfSeveral(WORDS, 57)).toEqual({
      word: '99 blocked, 99 allowed',
      name: '99 connections',
    });
    expect(saidOfSeveral(WORDS, 1_234_567)).toEqual(saidOfSeveral(WORDS, 99_999));
  });

  it.each(['en', 'de'] as const)(
    'the room is that of the words of the language shown (%s)',
    async (language) => {
      const spoken = await loadWords(language);
      const words = labelWords(spoken);
      expect(words.states).toContain(spoken('explain.state', { state: 'blocked' }));
      const scenario = aScenario([aTenant('a'), partner('b')], [aConnection('a', 'b')]);
      const positions = arrange(words, scenario, 'around');
      for (const enabled of [false, true]) {
        const tenants = scenario.tenants.map((tenant) => ({ ...tenant, isolation: { enabled, rules: [] } }));
        const { svg } = drawPicture(spoken, { ...scenario, tenants }, { positions });
        const state = enabled ? 'blocked' : 'allowed';
        expect(svg).toContain(`>${spoken('explain.state', { state })}</text>`);
        expect(svg).toMatch(/>SharePoint<\/text>/u);
      }
    },
  );

  it.each([12, 30, 160] as const)('%i tenants form a picture about as wide as a slide', (count) => {
    const { width, height } = extentOf(
      Object.values(arrange(WORDS, manyTenants(MANY_TENANTS[count]), 'around')),
    );
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(2.5);
  });

  it('160 tenants fit a window at more than the smallest zoom, a thousand nearly', () => {
    const zoomOf = (count: keyof typeof MANY_TENANTS) => {
      const { width, height } = extentOf(
        Object.values(arrange(WORDS, manyTenants(MANY_TENANTS[count]), 'around')),
      );
      return Math.min(700 / width, 560 / height);
    };
    expect(zoomOf(12)).toBeGreaterThan(0.45);
    expect(zoomOf(30)).toBeGreaterThan(0.3);
    expect(zoomOf(160)).toBeGreaterThan(0.145);
    expect(zoomOf(1000)).toBeGreaterThan(0.06);
  });

  it('mine are seen large while all others are collapsed into one box', () => {
    const zoomOfMine = (count: keyof typeof MANY_TENANTS) => {
      const places = Object.entries(arrange(WORDS, manyTenants(MANY_TENANTS[count]), 'around'));
      const mine = places.filter(([id]) => id.startsWith('own')).map(([, place]) => place);
      const { width, height } = extentOf(mine);
      return Math.min(700 / width, 560 / height);
    };
    expect(zoomOfMine(160)).toBeGreaterThan(0.3);
    expect(zoomOfMine(1000)).toBeGreaterThan(0.2);
  });

  it.each([12, 30, 160] as const)('mine stand in the middle of %i', (count) => {
    const positions = arrange(WORDS, manyTenants(MANY_TENANTS[count]), 'around');
    const mine = Object.entries(positions).filter(([id]) => id.startsWith('own'));
    const others = Object.entries(positions).filter(([id]) => !id.startsWith('own'));
    const [inner, outer] = [
      extentOf(mine.map(([, place]) => place)),
      extentOf(others.map(([, place]) => place)),
    ];
    expect(inner.width).toBeLessThan(outer.width / 2);
    const middle = middleOf(others.map(([, place]) => place));
    expect(Math.abs(middleOf(mine.map(([, place]) => place)).x - middle.x)).toBeLessThan(outer.width / 6);
  });

  it('the one most connected stands in the middle where all are mine', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'hub'];
    const scenario = aScenario(
      ids.map((id) => aTenant(id)),
      ids.slice(0, 5).map((id) => aConnection('hub', id)),
    );
    const positions = arrange(WORDS, scenario, 'around');
    const others = ids.slice(0, 5).map((id) => at(positions, id).x);
    expect(at(positions, 'hub').x).toBeGreaterThan(Math.min(...others));
    expect(at(positions, 'hub').x).toBeLessThan(Math.max(...others));
  });

  it('those without a connection stand below all others', () => {
    const scenario = aScenario(
      [aTenant('alone'), aTenant('a'), partner('b'), partner('lonely')],
      [aConnection('a', 'b')],
    );
    const positions = arrange(WORDS, scenario, 'around');
    const lowest = Math.max(at(positions, 'a').y, at(positions, 'b').y) + NODE_HEIGHT;
    expect(at(positions, 'alone').y).toBeGreaterThan(lowest);
    expect(at(positions, 'lonely').y).toBe(at(positions, 'alone').y);
  });
});

describe('groups', () => {
  const scenario = manyTenants(MANY_TENANTS[30]);
  const members = scenario.tenants
    .filter(({ managed }) => managed === false)
    .filter((_, n) => n % 3 === 0)
    .map(({ id }) => id);
  const spreadOf = (positions: Readonly<Record<string, Position>>) => {
    const places = members.map((id) => at(positions, id));
    const middle = middleOf(places);
    return places.reduce((sum, { x, y }) => sum + Math.hypot(x - middle.x, y - middle.y), 0);
  };

  it('stand nearer together than without being one', () => {
    const group = { id: 'g', name: 'Partners', tenants: members };
    expect(spreadOf(arrange(WORDS, scenario, 'around', [group]))).toBeLessThan(
      spreadOf(arrange(WORDS, scenario, 'around')) * 0.9,
    );
  });

  it('that are collapsed are placed as one box, with their tenants around it', () => {
    const group = { id: 'g', name: 'Partners', tenants: members, folded: true };
    const positions = arrange(WORDS, scenario, 'around', [group]);
    const rest = scenario.tenants
      .filter(({ id }) => !members.includes(id))
      .map(({ id }) => at(positions, id));
    expect(tenantsOverlap([...rest, middleOf(members.map((id) => at(positions, id)))])).toBe(false);
    const areaOf = (places: readonly Position[]) => extentOf(places).width * extentOf(places).height;
    expect(areaOf(rest)).toBeLessThan(areaOf(Object.values(arrange(WORDS, scenario, 'around'))));
  });

  it('that are collapsed are drawn where they were placed', () => {
    const folded = ['a', 'b', 'c'].map((id, n) => ({
      id,
      name: id,
      tenants: members.filter((_, at) => at % 3 === n),
      folded: true,
    }));
    const positions = arrange(WORDS, scenario, 'around', folded);
    const { nodes } = makeScene(scenario, new Map(Object.entries(positions)), { groups: folded });
    for (const { group, tenants, at: drawn } of nodes.filter((node) => node.group !== null)) {
      const placed = middleOf(tenants.map((id) => at(positions, id)));
      expect([group?.id, Math.hypot(drawn.x - placed.x, drawn.y - placed.y) < 10]).toEqual([group?.id, true]);
    }
    expect(tenantsOverlap(nodes.map((node) => node.at))).toBe(false);
  });
});

describe('arranged in columns', () => {
  it('whoever creates connections stands left of whom they sign in to', () => {
    const positions = arrange(
      WORDS,
      aScenario(
        [partner('c'), aTenant('b'), aTenant('a')],
        [aConnection('a', 'b'), aConnection('b', 'c'), aConnection('a', 'c')],
      ),
      'columns',
    );
    expect(at(positions, 'a').x).toBeLessThan(at(positions, 'b').x);
    expect(at(positions, 'b').x).toBeLessThan(at(positions, 'c').x);
  });
});

describe('arranged in a grid', () => {
  it('mine come first, then the others in the order of the file', () => {
    const positions = arrange(
      WORDS,
      aScenario([partner('x'), aTenant('a'), partner('y'), aTenant('b')], []),
      'grid',
    );
    const inOrder = Object.entries(positions)
      .toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x)
      .map(([id]) => id);
    expect(inOrder).toEqual(['a', 'b', 'x', 'y']);
  });
});

describe('run buttons and loops', () => {
  it('have room between the tenants of a column', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const plain: Scenario = aScenario(
      [aTenant('mine'), ...ids.map(partner)],
      ids.map((id) => aConnection('mine', id)),
    );
    const full: Scenario = {
      ...plain,
      connections: [...plain.connections, ...ids.map((id) => aConnection(id, id))],
      flows: ids.map((id) => ({
        id,
        name: id,
        kind: 'app',
        tenant: id,
        steps: [{ id: 's', name: 'Step', kind: 'action', connection: `mine-${id}` }],
      })),
    };
    const buttons = Object.values(arrange(WORDS, full, 'around')).map(({ x, y }) => ({
      x,
      y: y - 34,
      width: NODE_WIDTH,
      height: NODE_HEIGHT + 34 + 72,
    }));
    expect(buttons.some((a, n) => buttons.slice(n + 1).some((b) => overlaps(a, b)))).toBe(false);
  });
});
