import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/App';
import { isCommandEnabled, runCommand } from '../../../renderer/app/commands/handlers';
import type { PresentDoor } from '../../../renderer/bridge/bridge';
import { installBridge } from '../../../renderer/bridge/current';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { currentDocument, currentScenario, loadDocument } from '../../../renderer/store/document-store';
import { leaveLesson, startLesson } from '../../../renderer/store/lesson-store';
import { initialPresentation, usePresentStore } from '../../../renderer/store/present-store';
import { select, showPanel, togglePanel, useSessionStore } from '../../../renderer/store/session-store';
import type { PresenterAct, PresenterView } from '../../../shared/ipc/contract';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';
import { startWith } from '../../support/small-world';

type Listener<T> = ((value: T) => void) | undefined;
let leaveFullScreen: Listener<void>;
let presenterActs: Listener<PresenterAct>;
let closePresenter: Listener<void>;
const setFullScreen = vi.fn<PresentDoor['setFullScreen']>();
const openPresenter = vi.fn<PresentDoor['openPresenter']>();
const tellPresenter = vi.fn<PresentDoor['tellPresenter']>();

beforeEach(() => {
  vi.clearAllMocks();
  setFullScreen.mockResolvedValue();
  openPresenter.mockResolvedValue(true);
  const nothing = () => undefined;
  installBridge({
    ...memoryBridge(),
    present: {
      setFullScreen,
      openPresenter,
      tellPresenter,
      onLeftFullScreen: (listener) => ((leaveFullScreen = listener), nothing),
      onPresenterClosed: (listener) => ((closePresenter = listener), nothing),
      onPresenterAct: (listener) => ((presenterActs = listener), nothing),
    },
  });
  usePresentStore.setState(initialPresentation);
  leaveLesson();
  startWith();
});

async function show() {
  render(<App />);
  await act(async () => {});
  return userEvent.setup();
}

async function present() {
  const user = await show();
  await user.keyboard('{F5}');
  return user;
}

/** Three steps; the second asks. */
function playLesson() {
  const question = {
    ask: 'Does it still work?',
    connection: aStage().connections[0]?.id ?? '',
    why: 'It is *shut*.',
  };
  const lesson = aLesson(
    aStep('one', { title: 'Open', stage: aStage(), notes: 'Say **hello**.' }),
    aStep('two', { title: 'Shut', stage: isolatedStage(), question }),
    aStep('three', { title: 'The end' }),
  );
  const document = currentDocument();
  loadDocument({ ...document, scenario: { ...document.scenario, lesson } });
  startLesson();
}

const verdict = () => screen.getByRole('region', { name: 'Verdict' });
const title = () => screen.getByRole('heading', { level: 1 });

describe('presenting', () => {
  it('begins and ends with F5, in full screen and back', async () => {
    const user = await present();
    expect(screen.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
    expect(screen.queryByRole('toolbar', { name: 'Main commands' })).toBeNull();
    expect(setFullScreen.mock.calls).toEqual([[true]]);
    await user.keyboard('{F5}');
    expect(screen.getByRole('toolbar', { name: 'Main commands' })).toBeVisible();
    expect(setFullScreen.mock.calls).toEqual([[true], [false]]);
  });

  it('begins with the button of the header and ends with the one of its own', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Present' }));
    await user.click(screen.getByRole('button', { name: /^End presenting/ }));
    expect(screen.getByRole('button', { name: 'Present' })).toBeVisible();
  });

  it('ends when the system leaves full screen', async () => {
    await present();
    act(() => leaveFullScreen?.());
    expect(usePresentStore.getState().isPresenting).toBe(false);
  });

  it('brings every panel back as it was, whatever was opened meanwhile', async () => {
    togglePanel('results');
    const { panels } = useSessionStore.getState();
    const user = await present();
    act(() => showPanel('results'));
    await user.keyboard('{F5}');
    expect(useSessionStore.getState().panels).toEqual(panels);
  });

  it('keeps commands away that lead to panels', async () => {
    select({ tenants: ['itp'] });
    await present();
    for (const id of ['view.outline', 'edit.rename', 'scenario.add-rule'] as const) {
      expect(isCommandEnabled(id), id).toBe(false);
    }
    expect(isCommandEnabled('scenario.toggle-isolation')).toBe(true);
  });

  it('goes black for the room, and comes back with whatever is pressed, without turning a step', async () => {
    playLesson();
    const user = await present();
    const black = () => screen.queryByRole('button', { name: 'Show the picture again' });
    await user.keyboard('.');
    expect(black()).toBeVisible();
    await user.keyboard('{PageDown}');
    expect(black()).toBeNull();
    expect(title()).toHaveTextContent('Open');
    await user.keyboard('b');
    await user.click(black()!);
    await user.keyboard('b{Escape}');
    expect(black()).toBeNull();
    expect(usePresentStore.getState().isPresenting).toBe(true);
    await user.keyboard('b{F5}');
    expect(black()).toBeNull();
  });

  it('reveals the answer to a question by the key that else leads on, and then says what there is to learn', async () => {
    playLesson();
    const user = await present();
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('group', { name: 'Prediction' })).toBeVisible();
    const said = () => screen.getAllByRole('group', { name: 'What this step says' })[0];
    expect(said()).toHaveTextContent(/^Look[.]$/);
    await user.keyboard('{PageDown}');
    expect(title()).toHaveTextContent('Shut');
    expect(screen.queryByRole('group', { name: 'Prediction' })).toBeNull();
    expect(said()).toHaveTextContent('It is shut.Look.');
    await user.keyboard('{PageDown}');
    expect(title()).toHaveTextContent('The end');
  });

  it('takes larger and smaller text, within its bounds', async () => {
    const user = await present();
    await user.keyboard('++++');
    expect(usePresentStore.getState().scale).toBe(2);
    expect(screen.getByRole('button', { name: /^Larger text/ })).toBeDisabled();
    await user.keyboard('---');
    expect(usePresentStore.getState().scale).toBe(1.5);
  });

  it('leaves its letters alone while nothing is presented', async () => {
    const user = await show();
    await user.keyboard('ldsn+');
    expect(usePresentStore.getState()).toEqual(initialPresentation);
  });
});

describe('what the room reads', () => {
  it('is the count, then what a switch changed, then the connection that is chosen', async () => {
    const user = await present();
    expect(verdict()).toHaveTextContent('3 connections: 2 allowed, 1 blocked.');
    await user.click(screen.getByRole('switch', { name: 'Isolation of ITPtestlab' }));
    expect(verdict()).toHaveTextContent(
      /^AllowedOneDrive for Business from MichaelRoth42 to ITPtestlab\. Allowed by both tenants\.$/,
    );
    act(() => select({ connections: ['chat'] }));
    expect(verdict()).toHaveTextContent('Microsoft Teams stays in MichaelRoth42.');
  });

  it('follows I and undo, as at the desk', async () => {
    const user = await present();
    act(() => select({ tenants: ['itp'] }));
    await user.keyboard('i');
    expect(verdict()).toHaveTextContent(/^Allowed/);
    await user.keyboard('{Control>}z{/Control}');
    expect(verdict()).toHaveTextContent('ITPtestlab blocks it coming in');
  });
});

describe('a lesson before the room', () => {
  it('is turned by arrows, clicker keys, Space and buttons', async () => {
    playLesson();
    const user = await present();
    expect(title()).toHaveTextContent('Open');
    const turns = [
      ['{ArrowRight}', 'Shut'],
      ['{ArrowLeft}', 'Open'],
      ['{PageDown}', 'Shut'],
      ['{PageUp}', 'Open'],
      [' ', 'Shut'],
      // The step asks: once for the answer, once more for the next step.
      ['{ArrowDown}', 'Shut'],
      ['{ArrowDown}', 'The end'],
      ['{ArrowDown}', 'The end'],
      ['{ArrowUp}', 'Shut'],
    ] as const;
    for (const [keys, words] of turns) {
      await user.keyboard(keys);
      expect(title(), keys).toHaveTextContent(words);
    }
    const steps = within(screen.getByRole('navigation', { name: 'Way through the lesson' }));
    expect(steps.getByText('2 of 3')).toBeVisible();
    await user.click(steps.getByRole('button', { name: 'Next' }));
    expect(title()).toHaveTextContent('The end');
    expect(steps.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('asks in the verdict strip, and tells once somebody answered', async () => {
    playLesson();
    const user = await present();
    await user.keyboard('{PageDown}');
    expect(verdict()).toHaveTextContent('Does it still work?');
    expect(within(verdict()).queryByText(/blocks it/)).toBeNull();
    await user.click(within(verdict()).getByRole('button', { name: 'Allowed' }));
    expect(verdict()).toHaveTextContent(/^Blocked.*blocks it coming in/);
  });

  it('does nothing on arrows without a lesson: the chosen tenant stays where it is', async () => {
    const user = await present();
    const node = screen.getByTestId('tenant-itp').closest<HTMLElement>('.react-flow__node');
    act(() => node?.focus());
    act(() => select({ tenants: ['itp'] }));
    const before = currentDocument();
    await user.keyboard('{ArrowRight}{ArrowUp}{PageDown}');
    expect(currentDocument()).toBe(before);
  });

  it('shows the notes with N, and what comes next', async () => {
    playLesson();
    const user = await present();
    expect(screen.queryByRole('complementary', { name: 'Notes' })).toBeNull();
    await user.keyboard('n');
    const notes = screen.getByRole('complementary', { name: 'Notes' });
    expect(notes).toHaveTextContent('Say hello.');
    expect(notes).toHaveTextContent('Next: Shut');
  });
});

describe('the tools', () => {
  it('are put away by Esc one after the other, before presenting ends', async () => {
    const user = await present();
    act(() => select({ tenants: ['itp'] }));
    await user.keyboard('sl');
    expect(screen.getByTestId('laser')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByTestId('laser')).toBeNull();
    expect(screen.getByTestId('tenant-roth')).toHaveClass('is-dimmed');
    await user.keyboard('{Escape}');
    expect(screen.getByTestId('tenant-roth')).not.toHaveClass('is-dimmed');
    expect(usePresentStore.getState().isPresenting).toBe(true);
    await user.keyboard('{Escape}');
    expect(usePresentStore.getState().isPresenting).toBe(false);
  });

  it('leave Esc to an open dialog', async () => {
    const user = await present();
    act(() => runCommand('help.shortcuts'));
    expect(within(screen.getByRole('dialog')).getByText('Laser Pointer')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(usePresentStore.getState().isPresenting).toBe(true);
  });

  it('put one tenant into the light, and out again', async () => {
    const user = await present();
    act(() => select({ tenants: ['itp'] }));
    await user.keyboard('s');
    expect(screen.getByTestId('tenant-itp')).not.toHaveClass('is-dimmed');
    expect(screen.getByTestId('tenant-contoso')).toHaveClass('is-dimmed');
    const dimmed = (id: string) =>
      document.querySelector(`[data-connection="${id}"]`)?.closest('.is-dimmed') !== null;
    expect([dimmed('files'), dimmed('chat'), dimmed('mail')]).toEqual([false, true, true]);
    await user.keyboard('s');
    expect(document.querySelector('.is-dimmed')).toBeNull();
  });

  it('offer the spotlight in the menu of a tenant, but only while presenting', async () => {
    const user = await show();
    const entry = () => screen.queryByRole('menuitem', { name: /^Spotlight on Tenant/ });
    fireEvent.contextMenu(screen.getByTestId('tenant-itp'));
    expect(screen.getByRole('menu', { name: 'Canvas menu' })).toBeVisible();
    expect(entry()).toBeNull();
    await user.keyboard('{Escape}{F5}');
    fireEvent.contextMenu(screen.getByTestId('tenant-itp'));
    await user.click(entry() as HTMLElement);
    expect(screen.getByTestId('tenant-roth')).toHaveClass('is-dimmed');
  });

  it('draw lines that go away by themselves', async () => {
    const user = await present();
    const lines = () => screen.getByTestId('ink').querySelectorAll('polyline');
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await user.keyboard('d');
    const ink = screen.getByTestId('ink');
    fireEvent.pointerDown(ink, { clientX: 10, clientY: 10, buttons: 1 });
    fireEvent.pointerMove(ink, { clientX: 60, clientY: 30, buttons: 1 });
    fireEvent.pointerUp(ink);
    expect(lines()).toHaveLength(1);
    act(() => void vi.advanceTimersByTime(7000));
    expect(lines()).toHaveLength(0);
    vi.useRealTimers();
  });

  it('let clicks through unless drawing', async () => {
    const user = await present();
    expect(screen.getByTestId('ink')).not.toHaveClass('is-drawing');
    await user.keyboard('d');
    expect(screen.getByTestId('ink')).toHaveClass('is-drawing');
    await user.keyboard('l');
    expect(screen.getByTestId('ink')).not.toHaveClass('is-drawing');
  });
});

describe("the presenter's window", () => {
  const lastTold = (): PresenterView | undefined => tellPresenter.mock.lastCall?.[0];

  async function open() {
    await act(async () => runCommand('view.presenter-window'));
  }

  it('is told nothing before it is open, then everything and every change', async () => {
    playLesson();
    await present();
    expect(tellPresenter).not.toHaveBeenCalled();
    await open();
    expect(lastTold()).toMatchObject({
      title: 'Small world',
      isPresenting: true,
      isAsked: false,
      sentence: '1 connection: 1 allowed, 0 blocked.',
      steps: {
        count: 3,
        current: { number: 1, title: 'Open', notes: 'Say **hello**.' },
        next: { number: 2, title: 'Shut' },
      },
    });
    act(() => presenterActs?.('next'));
    expect(title()).toHaveTextContent('Shut');
    expect(lastTold()).toMatchObject({
      summary: '',
      sentence: 'Does it still work?',
      steps: { current: { number: 2 } },
    });
    act(() => presenterActs?.('back'));
    expect(title()).toHaveTextContent('Open');
    act(() => presenterActs?.('present'));
    expect(lastTold()?.isPresenting).toBe(false);
  });

  it('is told nothing more after it closed', async () => {
    const user = await present();
    await open();
    act(() => closePresenter?.());
    tellPresenter.mockClear();
    await user.click(screen.getByRole('switch', { name: 'Isolation of ITPtestlab' }));
    expect(tellPresenter).not.toHaveBeenCalled();
    expect(currentScenario().tenants.find(({ id }) => id === 'itp')?.isolation.enabled).toBe(false);
  });

  it('gives way to the notes in this window where there can be none', async () => {
    openPresenter.mockResolvedValue(false);
    await present();
    await open();
    expect(screen.getByRole('complementary', { name: 'Notes' })).toBeVisible();
    expect(screen.getByText(/No second window could be opened/)).toBeVisible();
  });
});
