import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useShortcuts } from '../../../renderer/app/use-shortcuts';
import { runCommand } from '../../../renderer/commands/handlers';
import { openFile, startAnew } from '../../../renderer/document/open';
import { hasTried, isTrying } from '../../../renderer/document/sandbox';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { SandboxBar } from '../../../renderer/panels/sandbox/SandboxBar';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty } from '../../../renderer/workbench/reads';
import { togglePresenting } from '../../../renderer/present/present';
import type { Desk } from '../../../renderer/workbench/workbench';
import type { OpenOutcome } from '../../../shared/ipc/contract';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { textOf } from '../../support/fake-doors';
import { aDesk } from '../../support/on-workbench';

function Keys({ desk }: { readonly desk: Desk }) {
  useShortcuts(desk);
  return null;
}

function trying() {
  const document = aDocument([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]);
  const on = aDesk(document);
  const author = on.workbench;
  on.show(
    <>
      <Keys desk={on.desk} />
      <SandboxBar />
      <Dialogs />
    </>,
  );
  const isolate = () =>
    act(() => void dispatch(on.workbench, { type: 'set-isolation', tenant: 'b', enabled: true }));
  return { on, author, document, isolate, user: userEvent.setup() };
}

describe('trying something', () => {
  it('begins with a key, says so, and never dirties the file', async () => {
    const { on, author, document, isolate, user } = trying();
    await user.keyboard('y');
    expect(isTrying(on.workbench)).toBe(true);
    expect(screen.getByRole('region', { name: 'Trying something' })).toHaveTextContent(
      'Your file stays as it is. No verdict has changed yet.',
    );
    isolate();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Against the start: 0 now allowed, 1 now blocked, 0 now not evaluated.',
    );
    expect([documentOf(author), isDirty(author)]).toEqual([document, false]);
  });

  it('is reset by a key, which can be undone', async () => {
    const { on, document, isolate, user } = trying();
    await user.keyboard('y');
    isolate();
    await user.keyboard('{Shift>}Y{/Shift}');
    expect(documentOf(on.workbench)).toBe(document);
    act(() => undo(on.workbench));
    expect(hasTried(on.workbench)).toBe(true);
  });

  it('is kept by a key as one step that can be undone', async () => {
    const { on, author, document, isolate, user } = trying();
    await user.keyboard('y');
    isolate();
    act(() => void dispatch(on.workbench, { type: 'set-isolation', tenant: 'a', enabled: true }));
    await user.keyboard('k');
    expect(on.workbench).toBe(author);
    expect(documentOf(author).scenario.tenants.map(({ isolation }) => isolation.enabled)).toEqual([
      true,
      true,
    ]);
    act(() => undo(author));
    expect([documentOf(author), isTrying(author)]).toEqual([document, false]);
  });

  it('is left by Esc at once when nothing was tried, else after a question', async () => {
    const { on, author, document, isolate, user } = trying();
    await user.keyboard('y{Escape}');
    expect(on.workbench).toBe(author);
    await user.keyboard('y');
    isolate();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Go on trying' }));
    expect(isTrying(on.workbench)).toBe(true);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect([on.workbench === author, documentOf(author)]).toEqual([true, document]);
  });

  it('is left before presenting is, and offers no lesson meanwhile', async () => {
    const { on, author, user } = trying();
    act(() => togglePresenting(author));
    await user.keyboard('y');
    act(() => runCommand(on.workbench, 'lesson.edit'));
    expect(author.lesson.getState().mode).toBe('off');
    await user.keyboard('{Escape}');
    expect(on.workbench).toBe(author);
    expect(on.desk.state.getState().present.isPresenting).toBe(true);
  });
});

describe('another document while something is tried', () => {
  const question = () => screen.getByRole('dialog', { name: 'Keep what you tried?' });
  const answer = (name: string) => within(question()).getByRole('button', { name });

  it('comes at once when nothing was tried', async () => {
    const { on, author, user } = trying();
    await user.keyboard('y');
    await act(() => startAnew(on.desk));
    expect(on.workbench.author).not.toBe(author);
  });

  it('waits for an answer: going on trying keeps everything as it is', async () => {
    const { on, author, isolate, user } = trying();
    await user.keyboard('y');
    isolate();
    act(() => void startAnew(on.desk));
    await user.click(answer('Go on trying'));
    expect([on.workbench.author === author, hasTried(on.workbench)]).toEqual([true, true]);
  });

  it('comes when what was tried is forgotten', async () => {
    const { on, author, document, isolate, user } = trying();
    await user.keyboard('y');
    isolate();
    act(() => void startAnew(on.desk));
    await user.click(answer('Forget it'));
    await waitFor(() => expect(on.workbench.author).not.toBe(author));
    expect(documentOf(author)).toBe(document);
  });

  it('asks whether to save when what was tried is kept', async () => {
    const { on, author, isolate, user } = trying();
    await user.keyboard('y');
    isolate();
    act(() => void startAnew(on.desk));
    await user.click(answer('Keep what I tried'));
    expect(isDirty(author)).toBe(true);
    await user.click(
      within(await screen.findByRole('dialog', { name: 'Save your changes?' })).getByRole('button', {
        name: 'Cancel',
      }),
    );
    expect([on.workbench, isTrying(on.workbench)]).toEqual([author, false]);
  });

  it('is asked about again when something was tried while the file was chosen', async () => {
    const { on, author, isolate, user } = trying();
    await user.keyboard('y');
    let choose = (_outcome: OpenOutcome): void => undefined;
    on.bridge.open = () => new Promise((resolve) => (choose = resolve));
    act(() => void openFile(on.desk));
    await act(() => Promise.resolve());
    isolate();
    choose({
      kind: 'opened',
      file: { handle: 'h', name: 'b.tisim', text: textOf(aDocument([aTenant('c')])), revision: 'r' },
    });
    await screen.findByRole('dialog', { name: 'Keep what you tried?' });
    await user.click(answer('Go on trying'));
    expect(on.workbench.author).toBe(author);
  });
});
