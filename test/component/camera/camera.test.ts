import { describe, expect, it } from 'vitest';
import { look, lookAtTenants, placeForNew } from '../../../renderer/camera/camera';
import { revealConnection, revealFlow, revealRule, revealTenants } from '../../../renderer/camera/reveal';
import { selectionOf, setPanels } from '../../../renderer/workbench/session';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

describe('the camera', () => {
  it('takes an equal aim for a new one, so that asking twice moves the picture twice', () => {
    const { workbench, aims } = aDesk(SMALL_WORLD);
    look(workbench, { kind: 'all' });
    look(workbench, { kind: 'all' });
    lookAtTenants(workbench, ['itp']);
    lookAtTenants(workbench, ['itp']);
    expect(aims).toEqual([
      { kind: 'all', count: 1 },
      { kind: 'all', count: 2 },
      { kind: 'tenants', ids: ['itp'], count: 3 },
      { kind: 'tenants', ids: ['itp'], count: 4 },
    ]);
  });

  it('does not move for no tenant at all', () => {
    const { workbench, aims } = aDesk(SMALL_WORLD);
    lookAtTenants(workbench, []);
    expect(aims).toEqual([]);
  });

  it('has a place for a new thing also before the canvas told one', () => {
    const { workbench } = aDesk(SMALL_WORLD);
    expect(placeForNew(workbench)).toEqual({ x: 0, y: 0 });
    workbench.camera.setState({ place: { x: 5, y: 7 } });
    expect(placeForNew(workbench)).toEqual({ x: 5, y: 7 });
  });
});

describe('what is named elsewhere', () => {
  it('is selected and looked at: a connection with both its ends, once where they are one', () => {
    const { workbench, aims } = aDesk(SMALL_WORLD);
    const [files, chat] = SMALL_WORLD.scenario.connections;
    revealConnection(workbench, files!);
    expect(selectionOf(workbench).connections).toEqual(['files']);
    revealConnection(workbench, chat!);
    expect(aims).toMatchObject([{ ids: ['roth', 'itp'] }, { ids: ['roth'] }]);
  });

  it('is a flow with its whole path, and tenants themselves', () => {
    const { workbench, aims } = aDesk(SMALL_WORLD);
    revealFlow(workbench, { id: 'notify' });
    expect(selectionOf(workbench).flows).toEqual(['notify']);
    revealFlow(workbench, { id: 'gone' });
    revealTenants(workbench, ['contoso', 'itp']);
    expect(selectionOf(workbench).tenants).toEqual(['contoso', 'itp']);
    expect(aims).toMatchObject([{ ids: ['roth', 'itp'] }, { ids: ['contoso', 'itp'] }]);
  });

  it('is a rule at its tenant, with the inspector open and its row asked to take the focus', () => {
    const { workbench, aims, desk } = aDesk(SMALL_WORLD);
    setPanels(workbench, { inspector: false });
    revealRule(workbench, 'itp', 'r1');
    expect(selectionOf(workbench).tenants).toEqual(['itp']);
    expect(aims).toMatchObject([{ kind: 'tenants', ids: ['itp'] }]);
    expect(desk.state.getState().panels.inspector).toBe(true);
    expect(workbench.session.getState().focusRequest).toEqual({ field: 'rule r1', count: 1 });
  });
});
