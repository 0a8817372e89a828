import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../../renderer/app/Root';
import { runCommand } from '../../../renderer/commands/handlers';
import { pictureOf } from '../../../renderer/picture/choose';
import { togglePresenting } from '../../../renderer/present/present';
import { select, selectionOf } from '../../../renderer/workbench/session';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

async function focused() {
  const { desk, workbench } = aDesk(SMALL_WORLD);
  render(<Root desk={desk} />);
  await act(async () => {});
  doing(() => {
    select(workbench, { tenants: ['itp'] });
    runCommand(workbench, 'view.focus');
  });
  return { desk, workbench, user: userEvent.setup(), hasFocus: () => pictureOf(workbench).focus !== null };
}

describe('Esc in a focused picture', () => {
  it('leaves the focus, then the selection', async () => {
    const { workbench, user, hasFocus } = await focused();
    await user.keyboard('{Escape}');
    expect([hasFocus(), selectionOf(workbench).tenants]).toEqual([false, ['itp']]);
    await user.keyboard('{Escape}');
    expect(selectionOf(workbench).tenants).toEqual([]);
  });

  it('clears first what was selected since', async () => {
    const { workbench, user, hasFocus } = await focused();
    doing(() => select(workbench, { tenants: ['roth'] }));
    await user.keyboard('{Escape}');
    expect([hasFocus(), selectionOf(workbench).tenants]).toEqual([true, []]);
    await user.keyboard('{Escape}');
    expect(hasFocus()).toBe(false);
  });

  it('leaves the focus before it ends presenting', async () => {
    const { desk, workbench, user, hasFocus } = await focused();
    doing(() => togglePresenting(workbench));
    await user.keyboard('{Escape}');
    expect([hasFocus(), desk.state.getState().present.isPresenting]).toEqual([false, true]);
    await user.keyboard('{Escape}');
    expect(desk.state.getState().present.isPresenting).toBe(false);
  });
});
