import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/handlers';
import { documentOf } from '../../../renderer/workbench/reads';
import { roomsFor } from '../../../shared/picture/arrange-units';
import { overlaps } from '../../../shared/picture/box-index';
import type { Position } from '../../../shared/model/scenario';
import { boxAt, NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import { placeTenants } from '../../../shared/picture/placement';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { WORDS } from '../../support/label-words';

describe('a new tenant', () => {
  it('stands where its line has room and nothing lies over it, and the picture follows', () => {
    const { workbench, aims } = aDesk(SMALL_WORLD);
    const legend = { x: -50, y: -50, width: 900, height: 600 };
    workbench.camera.setState({ place: { x: 20, y: 30 }, covered: [legend] });
    const before = documentOf(workbench);
    const others = placeTenants(before.scenario, before.view);
    runCommand(workbench, 'scenario.add-tenant');
    const { scenario, view } = documentOf(workbench);
    const id = scenario.tenants.at(-1)?.id ?? '';
    const at = view.positions[id] as Position;
    const rooms = roomsFor(WORDS, before.scenario);
    const near = [...others].filter(
      ([, { x, y }]) =>
        Math.abs(x - at.x) < NODE_WIDTH + rooms.across && Math.abs(y - at.y) < NODE_HEIGHT + rooms.down,
    );
    expect(near).toEqual([]);
    expect(overlaps(boxAt(at), legend)).toBe(false);
    expect(aims.at(-1)).toMatchObject({ kind: 'in-sight', ids: [id] });
  });
});

describe('arranging', () => {
  it.each(['scenario.arrange', 'scenario.arrange-columns', 'scenario.arrange-grid'] as const)(
    'by %s places every tenant, looks at all of them and is one step to undo',
    (command) => {
      const { workbench, aims } = aDesk(SMALL_WORLD);
      const before = documentOf(workbench).view.positions;
      runCommand(workbench, command);
      const { scenario, view } = documentOf(workbench);
      expect(Object.keys(view.positions)).toHaveLength(scenario.tenants.length);
      expect(aims.at(-1)).toMatchObject({ kind: 'all' });
      runCommand(workbench, 'edit.undo');
      expect(documentOf(workbench).view.positions).toEqual(before);
    },
  );
});
