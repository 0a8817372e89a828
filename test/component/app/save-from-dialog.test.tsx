import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Root } from '../../../renderer/app/Root';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import { openDialog } from '../../../renderer/workbench/session';
import { savedAs } from '../../support/fake-doors';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

function open(kind: 'properties' | 'about') {
  const save = vi.fn<Bridge['save']>(() => Promise.resolve(savedAs('mine.tisim')));
  const { desk, workbench } = aDesk(SMALL_WORLD, { ...memoryBridge(), save });
  render(<Root desk={desk} />);
  act(() => openDialog(workbench, { kind }));
  return { user: userEvent.setup(), workbench, save };
}

test('Ctrl+S in the Name and description dialog saves with what stands in it', async () => {
  const { user, workbench, save } = open('properties');
  await user.type(screen.getByRole('textbox', { name: 'Description' }), 'For May');
  await user.keyboard('{Control>}s{/Control}');
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(save.mock.calls[0]?.[0].text).toContain('"For May"');
  await vi.waitFor(() => expect(isDirty(workbench)).toBe(false));
  expect(scenarioOf(workbench).description).toBe('For May');
  expect(screen.getByRole('textbox', { name: 'Description' })).toHaveValue('For May');
});

test('a name that cannot be taken stops the save and stays in its field', async () => {
  const { user, save, workbench } = open('properties');
  await user.clear(screen.getByRole('textbox', { name: 'Name' }));
  await user.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText(/Not saved: a field holds a text that cannot be taken/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeInvalid();
  expect(save).not.toHaveBeenCalled();
  expect(scenarioOf(workbench).name).toBe('Small world');
});

test('Ctrl+S is left alone by a dialog in which nothing is typed', async () => {
  const { user, save } = open('about');
  await user.keyboard('{Control>}s{/Control}');
  expect(save).not.toHaveBeenCalled();
});
