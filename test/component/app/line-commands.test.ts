import { describe, expect, it } from 'vitest';
import { isCommandEnabled, runCommand } from '../../../renderer/commands/handlers';
import { undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { undoLabel } from '../../../shared/edit/timeline';
import type { Connection } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';

/** A line of three connections, and one that stays at home, which isolation does not evaluate. */
function chosen(...ids: readonly string[]) {
  const { workbench } = aDesk(
    aDocument(
      [aTenant('a'), anIsolatedTenant('b')],
      [
        aConnection('a', 'b', { id: '1' }),
        aConnection('a', 'b', { id: '2' }),
        aConnection('a', 'b', { id: '3' }),
        aConnection('a', 'a', { id: 'home' }),
      ],
    ),
  );
  select(workbench, { connections: ids });
  return {
    workbench,
    run: (id: AppCommandId) => runCommand(workbench, id),
    isEnabled: (id: AppCommandId) => isCommandEnabled(workbench, id),
    of: <K extends keyof Connection>(what: K) =>
      Object.fromEntries(scenarioOf(workbench).connections.map((one) => [one.id, one[what]])),
    past: () => workbench.document.getState().timeline.past.length,
    label: () => undoLabel(workbench.document.getState().timeline),
  };
}

describe('a command on a line of several connections', () => {
  it('is offered when it makes sense for all of them', () => {
    const { isEnabled } = chosen('1', '2');
    const offered = [
      'scenario.reverse',
      'scenario.change-connector',
      'scenario.add-flow',
      'analysis.needed',
      'analysis.keep',
      'view.focus',
      'edit.delete',
      'edit.copy',
      'edit.cut',
      'edit.duplicate',
    ] as const;
    expect(offered.filter((id) => !isEnabled(id))).toEqual([]);
    expect(isEnabled('scenario.explain')).toBe(false);
  });

  it('reverses all of them in one step, but for those that stay at home', () => {
    const { workbench, run, of, past, label } = chosen('1', '2', 'home');
    run('scenario.reverse');
    expect(of('from')).toEqual({ 1: 'b', 2: 'b', 3: 'a', home: 'a' });
    expect([past(), label()]).toEqual([1, 'Undo Reverse 2 connections']);
    undo(workbench);
    expect(of('from')).toEqual({ 1: 'a', 2: 'a', 3: 'a', home: 'a' });
  });

  it('marks all that isolation evaluates as needed in one step, and takes that back', () => {
    const { run, of, past, label } = chosen('1', '2', 'home');
    run('analysis.needed');
    const needed = of('expect');
    expect([needed['1'], needed['2'], past(), label()]).toEqual([
      'allowed',
      'allowed',
      1,
      'Undo Mark 2 connections as needed',
    ]);
    run('analysis.needed');
    expect([of('expect')['1'], of('expect')['2']]).toEqual([undefined, undefined]);
  });

  it('marks the rest when only some are needed', () => {
    const { workbench, run, of } = chosen('1');
    run('analysis.needed');
    select(workbench, { connections: ['1', '2'] });
    run('analysis.needed');
    expect([of('expect')['1'], of('expect')['2']]).toEqual(['allowed', 'allowed']);
  });

  it('keeps it so by one intent for each pair of tenants', () => {
    const { workbench, run, past } = chosen('1', '2', 'home');
    run('analysis.keep');
    const intents = scenarioOf(workbench).intents ?? [];
    expect(intents.filter(({ from, to }) => from === 'a' && to === 'b')).toMatchObject([{ must: 'blocked' }]);
    expect(past()).toBe(1);
  });

  it('deletes and duplicates all of them in one step', () => {
    const { workbench, run, past } = chosen('1', '2');
    run('edit.duplicate');
    expect([scenarioOf(workbench).connections.length, past()]).toEqual([6, 1]);
    run('edit.delete');
    expect([scenarioOf(workbench).connections.length, past()]).toEqual([4, 2]);
  });
});
