import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../shared/model/scenario';
import { aDocument, aTenant } from '../../support/builders';
import { edited, WORLD } from './world';

const remove = (tenants: readonly string[], connections: readonly string[] = []) =>
  ({ type: 'delete', tenants, connections }) as const;
const idsOf = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id);

describe('deleting a tenant', () => {
  const { scenario, view } = edited(remove(['fabrikam']));

  it('takes its connections, flows, intents, baseline and position along', () => {
    expect(idsOf(scenario.tenants)).toEqual(['contoso', 'alone']);
    expect(idsOf(scenario.connections)).toEqual(['own']);
    expect(idsOf(scenario.flows)).toEqual(['sync']);
    expect(Object.keys(view.positions)).toEqual(['contoso']);
    const without = edited(remove(['contoso', 'alone']));
    expect(idsOf(without.scenario.intents)).toEqual([]);
    expect(without.scenario.baseline).toEqual({ label: 'Before', isolation: {} });
  });

  it('takes the steps away that used its connections, and keeps the rest of the flow', () => {
    expect(idsOf(scenario.flows?.[0]?.steps)).toEqual(['s2']);
  });

  it('leaves rules that name it: they name a tenant that is no longer drawn', () => {
    expect(scenario.tenants[0]).toBe(WORLD.scenario.tenants[0]);
  });

  it('leaves intents, baseline and positions the very same that have nothing to do with it', () => {
    const { baseline } = WORLD.scenario;
    const next = edited(remove(['fabrikam']));
    expect(next.scenario.intents).toBe(WORLD.scenario.intents);
    expect(next.scenario.baseline).toBe(baseline);
    expect(edited(remove(['alone'])).view.positions).toBe(WORLD.view.positions);
  });

  it('works where there is nothing else', () => {
    expect(edited(remove(['a']), aDocument([aTenant('a')]))).toEqual(emptyDocument('Test'));
  });
});

describe('deleting a connection', () => {
  it('leaves tenants, positions, intents, baseline and other flows the very same', () => {
    const next = edited(remove([], ['out']));
    expect(idsOf(next.scenario.connections)).toEqual(['in', 'own']);
    expect(idsOf(next.scenario.flows?.[0]?.steps)).toEqual(['s2']);
    expect(next.scenario.flows?.[1]).toBe(WORLD.scenario.flows?.[1]);
    expect(next.scenario.tenants).toBe(WORLD.scenario.tenants);
    expect(next.scenario.intents).toBe(WORLD.scenario.intents);
    expect(next.scenario.baseline).toBe(WORLD.scenario.baseline);
    expect(next.view).toBe(WORLD.view);
  });

  it('that no flow uses leaves the flows the very same', () => {
    expect(edited(remove([], ['in'])).scenario.flows).toBe(WORLD.scenario.flows);
  });
});

describe('deleting what is not there', () => {
  it('gives the very same document', () => {
    expect(edited(remove(['gone'], ['gone']))).toBe(WORLD);
    expect(edited(remove([]))).toBe(WORLD);
  });
});
