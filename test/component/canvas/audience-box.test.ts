import { describe, expect, it } from 'vitest';
import { audienceBox } from '../../../renderer/canvas/audience-box';
import { NODE_HEIGHT } from '../../../shared/picture/geometry';
import { aConnection, aScenario, aTenant } from '../../support/builders';

const high = { id: 'high', position: { x: 0, y: 0 } };
const low = { id: 'low', position: { x: 300, y: 200 } };
const scenario = aScenario([aTenant('high'), aTenant('low')], [aConnection('high', 'low', { id: 'files' })]);
const loop = (tenant: string, id: string) => aConnection(tenant, tenant, { id });

describe('what an audience has to see', () => {
  it('is the tenants and no more where nothing sticks out', () => {
    expect(audienceBox([high, low], scenario)).toEqual({ x: 0, y: 0, width: 532, height: 200 + NODE_HEIGHT });
  });

  it('holds every loop above a tenant, and only where there is one', () => {
    const top = (...more: readonly ReturnType<typeof loop>[]) =>
      audienceBox([high, low], { ...scenario, connections: [...scenario.connections, ...more] }).y;
    expect(top(loop('high', 'one'))).toBeLessThan(-50);
    expect(top(loop('high', 'one'), loop('high', 'two'))).toBeLessThan(top(loop('high', 'one')));
    expect(top(loop('low', 'one'))).toBe(0);
  });

  it('holds the button below a tenant where a flow starts', () => {
    const step = { id: 's', name: 'New file', kind: 'trigger', connection: 'files' } as const;
    const flow = { id: 'f', name: 'Tell', kind: 'flow', tenant: 'high', steps: [step] } as const;
    expect(audienceBox([high, low], { ...scenario, flows: [flow] }).height).toBeGreaterThan(
      200 + NODE_HEIGHT + 40,
    );
  });
});
