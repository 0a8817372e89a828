import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Root } from '../../../renderer/app/Root';
import type { PresentDoor } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { isCommandEnabled, runCommand } from '../../../renderer/commands/handlers';
import { startLesson } from '../../../renderer/lesson/play';
import { NOT_PRESENTING } from '../../../renderer/present/present-state';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { documentOf, scenarioOf } from '../../../renderer/workbench/reads';
import { select, showPanel, togglePanel } from '../../../renderer/workbench/session';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import type { PresenterAct, PresenterView } from '../../../shared/ipc/presenter';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

/** The door to full screen and to the presenter's window, with what comes in through it. */
function aPresentDoor() {
  const heard: {
    leftFullScreen?: () => void;
    presenterClosed?: () => void;
    presenterAct?: (act: PresenterAct) => void;
  } = {};
  const nothing = () => undefined;
  const door = {
    setFullScreen: vi.fn<PresentDoor['setFullScreen']>().mockResolvedValue(),
    openPresenter: vi.fn<PresentDoor['openPresenter']>().mockResolvedValue(true),
    tellPresenter: vi.fn<PresentDoor['tellPresenter']>(),
    onLeftFullScreen: (listener: () => void) => ((heard.leftFullScreen = listener), nothing),
    onPresenterClosed: (listener: () => void) => ((heard.presenterClosed = listener), nothing),
    onPresenterAct: (listener: (act: PresenterAct) => void) => ((heard.presenterAct = listener), nothing),
  };
  return { door, heard };
}

/** Three steps; the second asks. */
function withLesson() {
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
  return { ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, lesson } };
}

function start(document = SMALL_WORLD) {
  const { door, heard } = aPresentDoor();
  const { desk } = aDesk(document, { ...memoryBridge(), present: door });
  const on = () => workbenchOn(desk);
  return {
    desk,
    door,
    heard,
    on,
    user: userEvent.setup(),
    state: () => desk.state.getState().present,
    panels: () => desk.state.getState().panels,
    choose: (tenants: readonly string[], connections: readonly string[] = []) =>
      doing(() => select(on(), { tenants, connections })),
    run: (id: AppCommandId) => act(async () => runCommand(on(), id)),
  };
}

async function show(page = start()) {
  render(<Root desk={page.desk} />);
  await act(async () => {});
  return page;
}

async function present(page = start()) {
  await show(page);
  await page.user.keyboard('{F5}');
  return page;
}

/** The lesson plays before the audience. */
function presentLesson() {
  const page = start(withLesson());
  startLesson(page.on());
  return present(page);
}

const lastTold = ({ tellPresenter }: ReturnType<typeof aPresentDoor>['door']): PresenterView | undefined =>
  tellPresenter.mock.lastCall?.[0];
const verdict = () => screen.getByRole('region', { name: 'Verdict' });
const title = () => screen.getByRole('heading', { level: 1 });

describe('presenting', () => {
  it('begins and ends with F5, in full screen and back', async () => {
    const { user, door } = await present();
    expect(screen.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
    expect(screen.queryByRole('toolbar', { name: 'Main commands' })).toBeNull();
    expect(door.setFullScreen.mock.calls).toEqual([[true]]);
    await user.keyboard('{F5}');
    expect(screen.getByRole('toolbar', { name: 'Main commands' })).toBeVisible();
    expect(door.setFullScreen.mock.calls).toEqual([[true], [false]]);
  });

  it('begins with the button of the header and ends with the one of its own', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Present' }));
    await user.click(screen.getByRole('button', { name: /^End presenting/ }));
    expect(screen.getByRole('button', { name: 'Present' })).toBeVisible();
  });

  it('ends when the system leaves full screen', async () => {
    const { heard, state } = await present();
    act(() => heard.leftFullScreen?.());
    expect(state().isPresenting).toBe(false);
  });

  it('brings every panel back as it was, whatever was opened meanwhile', async () => {
    const page = start();
    togglePanel(page.on(), 'results');
    const before = page.panels();
    await present(page);
    doing(() => showPanel(page.on(), 'results'));
    await page.user.keyboard('{F5}');
    expect(page.panels()).toEqual(before);
  });

  it('keeps commands away that lead to panels', async () => {
    const { on, choose } = await present();
    choose(['itp']);
    for (const id of ['view.outline', 'edit.rename', 'scenario.add-rule'] as const) {
      expect(isCommandEnabled(on(), id), id).toBe(false);
    }
    expect(isCommandEnabled(on(), 'scenario.toggle-isolation')).toBe(true);
  });

  it('goes black for the audience, and comes back with whatever is pressed, without turning a step', async () => {
    const { user, state } = await presentLesson();
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
    expect(state().isPresenting).toBe(true);
    await user.keyboard('b{F5}');
    expect(black()).toBeNull();
  });

  it('reveals the answer to a question by the key that else leads on, and then says what there is to learn', async () => {
    const { user } = await presentLesson();
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('group', { name: 'Answers' })).toBeVisible();
    const said = () => screen.getAllByRole('group', { name: 'What this step says' })[0];
    expect(said()).toHaveTextContent(/^Look[.]$/);
    await user.keyboard('{PageDown}');
    expect(title()).toHaveTextContent('Shut');
    expect(screen.queryByRole('group', { name: 'Answers' })).toBeNull();
    expect(said()).toHaveTextContent('It is shut.Look.');
    await user.keyboard('{PageDown}');
    expect(title()).toHaveTextContent('The end');
  });

  it('takes larger and smaller text, within its bounds', async () => {
    const { user, state } = await present();
    await user.keyboard('++++');
    expect(state().scale).toBe(2);
    expect(screen.getByRole('button', { name: /^Larger text/ })).toBeDisabled();
    await user.keyboard('---');
    expect(state().scale).toBe(1.5);
  });

  it('leaves its letters alone while nothing is presented', async () => {
    const { user, state } = await show();
    await user.keyboard('ldsn+');
    expect(state()).toEqual(NOT_PRESENTING);
  });
});

describe('what the audience reads', () => {
  it('is the count, then what a switch changed, then the connection that is chosen', async () => {
    const { user, choose } = await present();
    expect(verdict()).toHaveTextContent('3 connections: 1 allowed, 1 blocked, 1 not evaluated.');
    await user.click(screen.getByRole('switch', { name: 'Isolation of ITPtestlab' }));
    expect(verdict()).toHaveTextContent(
      /^Allowed OneDrive for Business from MichaelRoth42 to ITPtestlab\. Allowed by both tenants\.$/,
    );
    choose([], ['chat']);
    expect(verdict()).toHaveTextContent('Microsoft Teams stays in MichaelRoth42.');
  });

  it('follows I and undo, as at the desk', async () => {
    const { user, choose } = await present();
    choose(['itp']);
    await user.keyboard('i');
    expect(verdict()).toHaveTextContent(/^Allowed/);
    await user.keyboard('{Control>}z{/Control}');
    expect(verdict()).toHaveTextContent('ITPtestlab blocks it coming in');
  });
});

describe('a lesson before the audience', () => {
  it('is turned by arrows, clicker keys, Space and buttons', async () => {
    const { user } = await presentLesson();
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
      // From the last step on to what became of the lesson, and back.
      ['{ArrowDown}', 'The end'],
      ['{ArrowUp}', 'The end'],
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
    expect(steps.getByRole('button', { name: 'Next' })).toBeEnabled();
  });

  it('asks in the verdict strip, and tells once somebody answered', async () => {
    const { user } = await presentLesson();
    await user.keyboard('{PageDown}');
    expect(verdict()).toHaveTextContent('Does it still work?');
    expect(within(verdict()).queryByText(/blocks it/)).toBeNull();
    await user.click(within(verdict()).getByRole('button', { name: 'Allowed' }));
    expect(verdict()).toHaveTextContent(/^Blocked.*blocks it coming in/);
  });

  it('does nothing on arrows without a lesson: the chosen tenant stays where it is', async () => {
    const { user, on, choose } = await present();
    const node = screen.getByTestId('tenant-itp').closest<HTMLElement>('.react-flow__node');
    act(() => node?.focus());
    choose(['itp']);
    const before = documentOf(on());
    await user.keyboard('{ArrowRight}{ArrowUp}{PageDown}');
    expect(documentOf(on())).toBe(before);
  });

  it('shows the notes with N, and what comes next', async () => {
    const { user } = await presentLesson();
    expect(screen.queryByRole('complementary', { name: 'Notes' })).toBeNull();
    await user.keyboard('n');
    const notes = screen.getByRole('complementary', { name: 'Notes' });
    expect(notes).toHaveTextContent('Say hello.');
    expect(notes).toHaveTextContent('Next: Shut');
  });
});

describe('the tools', () => {
  it('go by Esc one after the other, before presenting ends', async () => {
    const { user, state, choose } = await present();
    choose(['itp']);
    await user.keyboard('sl');
    expect(screen.getByTestId('laser')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByTestId('laser')).toBeNull();
    expect(screen.getByTestId('tenant-roth')).toHaveClass('is-dimmed');
    await user.keyboard('{Escape}');
    expect(screen.getByTestId('tenant-roth')).not.toHaveClass('is-dimmed');
    expect(state().isPresenting).toBe(true);
    await user.keyboard('{Escape}');
    expect(state().isPresenting).toBe(false);
  });

  it('leave Esc to an open dialog', async () => {
    const { user, state, run } = await present();
    await run('help.shortcuts');
    expect(within(screen.getByRole('dialog')).getByText('Laser Pointer')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(state().isPresenting).toBe(true);
  });

  it('put one tenant into the light, and out again', async () => {
    const { user, choose } = await present();
    choose(['itp']);
    await user.keyboard('s');
    expect(screen.getByTestId('tenant-itp')).not.toHaveClass('is-dimmed');
    expect(screen.getByTestId('tenant-contoso')).toHaveClass('is-dimmed');
    const dimmed = (id: string) =>
      document.querySelector(`[data-connection="${id}"]`)?.closest('.is-dimmed') !== null;
    expect([dimmed('files'), dimmed('chat'), dimmed('mail')]).toEqual([false, true, true]);
    await user.keyboard('s');
    expect(document.querySelector('.is-dimmed')).toBeNull();
  });

  it('let the spotlight follow the tenant that is chosen next', async () => {
    const { user, choose } = await present();
    choose(['itp']);
    await user.keyboard('s');
    expect(screen.getByTestId('tenant-contoso')).toHaveClass('is-dimmed');
    choose(['contoso']);
    expect(screen.getByTestId('tenant-contoso')).not.toHaveClass('is-dimmed');
    expect(screen.getByTestId('tenant-itp')).toHaveClass('is-dimmed');
    // What is no tenant leaves the light where it is.
    choose([]);
    expect(screen.getByTestId('tenant-itp')).toHaveClass('is-dimmed');
  });

  it('offer the spotlight in the menu of a tenant, but only while presenting', async () => {
    const { user } = await show();
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
    const { user } = await present();
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
    const { user } = await present();
    expect(screen.getByTestId('ink')).not.toHaveClass('is-drawing');
    await user.keyboard('d');
    expect(screen.getByTestId('ink')).toHaveClass('is-drawing');
    await user.keyboard('l');
    expect(screen.getByTestId('ink')).not.toHaveClass('is-drawing');
  });
});

describe("the presenter's window", () => {
  it('is told nothing before it is open, then everything and every change', async () => {
    const { door, heard, run } = await presentLesson();
    expect(door.tellPresenter).not.toHaveBeenCalled();
    await run('view.presenter-window');
    expect(lastTold(door)).toMatchObject({
      title: 'Small world',
      isPresenting: true,
      isAsked: false,
      sentence: '1 connection: 1 allowed, 0 blocked.',
      steps: {
        all: [{ title: 'Open' }, { title: 'Shut' }, { title: 'The end' }],
        current: {
          number: 1,
          title: 'Open',
          notes: 'Say **hello**.',
          picture: expect.stringMatching(/^<svg/),
        },
        next: { number: 2, title: 'Shut' },
      },
    });
    act(() => heard.presenterAct?.('next'));
    expect(title()).toHaveTextContent('Shut');
    expect(lastTold(door)).toMatchObject({
      summary: '',
      sentence: 'Does it still work?',
      steps: { current: { number: 2 } },
    });
    act(() => heard.presenterAct?.('back'));
    expect(title()).toHaveTextContent('Open');
    act(() => heard.presenterAct?.({ goTo: 2 }));
    expect(title()).toHaveTextContent('The end');
    act(() => heard.presenterAct?.('laser'));
    act(() => heard.presenterAct?.('black'));
    expect(lastTold(door)).toMatchObject({ isLaserOn: true, isBlack: true });
    act(() => heard.presenterAct?.({ point: { x: 10, y: 20 } }));
    expect(screen.getByTestId('pointed')).toBeVisible();
    act(() => heard.presenterAct?.({ point: null }));
    expect(screen.queryByTestId('pointed')).toBeNull();
    act(() => heard.presenterAct?.('present'));
    expect(lastTold(door)?.isPresenting).toBe(false);
  });

  it('is told nothing more after it closed', async () => {
    const { user, door, heard, on, run } = await present();
    await run('view.presenter-window');
    act(() => heard.presenterClosed?.());
    door.tellPresenter.mockClear();
    await user.click(screen.getByRole('switch', { name: 'Isolation of ITPtestlab' }));
    expect(door.tellPresenter).not.toHaveBeenCalled();
    expect(scenarioOf(on()).tenants.find(({ id }) => id === 'itp')?.isolation.enabled).toBe(false);
  });

  it('gives way to the notes in this window where there can be none', async () => {
    const page = start();
    page.door.openPresenter.mockResolvedValue(false);
    await present(page);
    const { run } = page;
    await run('view.presenter-window');
    expect(screen.getByRole('complementary', { name: 'Notes' })).toBeVisible();
    expect(screen.getByText(/No second window could be opened/)).toBeVisible();
  });
});
