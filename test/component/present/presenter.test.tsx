import { act, fireEvent, render, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presenter } from '../../../renderer/app/Presenter';
import type { PresenterBridge } from '../../../renderer/bridge/presenter';
import { speak } from '../../../renderer/words/say';
import type { PresenterAct, PresenterView } from '../../../shared/ipc/presenter';
// Read beforehand: on a busy computer it takes longer than a test waits for a text.
import '../../../shared/words/de';

const FRAME = { x: -32, y: -32, width: 400, height: 200 };
const VIEW: PresenterView = {
  theme: 'dark',
  title: 'Two tenants',
  isPresenting: true,
  isAsked: false,
  sentence: 'It is blocked.',
  summary: '2 connections: 1 allowed, 1 blocked.',
  isBlack: false,
  isLaserOn: false,
  steps: {
    all: [
      { title: 'Open', minutes: 2 },
      { title: 'Shut', minutes: null },
    ],
    current: {
      number: 1,
      title: 'Open',
      narration: 'Look.',
      notes: 'Take **time**.',
      picture: '<svg/>',
      frame: FRAME,
    },
    next: { number: 2, title: 'Shut', narration: 'Now watch.', notes: '', picture: '', frame: FRAME },
  },
};

const acts = vi.fn<(act: PresenterAct) => void>();
let tell: (view: PresenterView) => void = () => undefined;
let choose: Parameters<PresenterBridge['onLanguage']>[0] = () => undefined;
let first: PresenterView | null;
const bridge: PresenterBridge = {
  view: () => Promise.resolve(first),
  onView: (listener) => {
    tell = listener;
    return () => undefined;
  },
  act: acts,
  onLanguage: (listener) => {
    choose = listener;
    return () => undefined;
  },
};

beforeEach(() => {
  acts.mockClear();
  first = VIEW;
});
afterEach(() => {
  vi.useRealTimers();
});

async function show() {
  render(<Presenter bridge={bridge} />);
  await act(async () => {});
  return userEvent.setup();
}

describe("the presenter's window", () => {
  it('shows notes, this step and the next, and the verdicts, in the theme of the audience’s window', async () => {
    await show();
    expect(screen.getByRole('region', { name: 'Notes' })).toHaveTextContent('Take time.');
    expect(screen.getByRole('region', { name: 'Now' })).toHaveTextContent('Now: Open (1 of 2)');
    expect(screen.getByRole('region', { name: 'Next' })).toHaveTextContent('Now watch.');
    expect(screen.getByRole('status')).toHaveTextContent('It is blocked.');
    expect(screen.getByText('2 connections: 1 allowed, 1 blocked.')).toBeVisible();
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('is drawn anew in another language, and shows what it showed', async () => {
    await show();
    const heading = screen.getByRole('heading', { level: 1 });
    act(() => choose({ language: 'de', choice: 'de' }));
    await waitFor(() => expect(heading).not.toBeInTheDocument());
    expect(document.documentElement.lang).toBe('de');
    expect(await screen.findByText('2 connections: 1 allowed, 1 blocked.')).toBeVisible();
    await speak('en');
  });

  it('turns the steps by buttons and by the keys of a clicker', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'End presenting' }));
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('{PageDown}{PageUp}{ArrowRight} {F5}');
    expect(acts.mock.calls.flat()).toEqual(['next', 'present', 'next', 'back', 'next', 'next', 'present']);
    expect(screen.getByRole('button', { name: 'Back' })).toBeDisabled();
  });

  it('reveals the answer to a question before it goes on, by a button and by the keys of a clicker', async () => {
    const user = await show();
    expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull();
    act(() => tell({ ...VIEW, isAsked: true }));
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await user.keyboard('{PageDown}{PageUp}');
    act(() => tell(VIEW));
    await user.keyboard('{PageDown}');
    expect(acts.mock.calls.flat()).toEqual(['reveal', 'reveal', 'back', 'next']);
  });

  it('shows pictures of this step and the next, and leads to any step', async () => {
    const user = await show();
    expect(screen.getByRole('img', { name: 'What stands on the canvas: Open' })).toBeVisible();
    expect(screen.queryByRole('img', { name: 'What stands on the canvas: Shut' })).toBeNull();
    const list = screen.getByRole('region', { name: 'All steps' });
    expect(within(list).getByRole('button', { current: 'step' })).toHaveTextContent('1Open2:00 planned');
    await user.click(within(list).getByRole('button', { name: /Shut/ }));
    expect(acts.mock.calls.flat()).toEqual([{ goTo: 1 }]);
  });

  it('turns the screen black and switches the laser pointer, by buttons and by the keys of the audience’s window', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Black screen' }));
    await user.click(screen.getByRole('button', { name: 'Laser pointer' }));
    await user.keyboard('bl{Control>}b{/Control}');
    expect(acts.mock.calls.flat()).toEqual(['black', 'laser', 'black', 'laser']);
    act(() => tell({ ...VIEW, isBlack: true, isLaserOn: true }));
    expect(screen.getByRole('button', { name: 'Black screen', pressed: true })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Laser pointer', pressed: true })).toBeVisible();
    act(() => tell({ ...VIEW, isPresenting: false }));
    expect(screen.getByRole('button', { name: 'Laser pointer' })).toBeDisabled();
  });

  it('points where the pointer is in the picture of this step, while the laser is on', async () => {
    await show();
    const picture = screen.getByRole('img', { name: 'What stands on the canvas: Open' });
    Object.defineProperties(picture, { clientWidth: { value: 800 }, clientHeight: { value: 400 } });
    fireEvent.pointerMove(picture, { clientX: 200, clientY: 100 });
    expect(acts).not.toHaveBeenCalled();
    act(() => tell({ ...VIEW, isLaserOn: true }));
    fireEvent.pointerMove(picture, { clientX: 200, clientY: 100 });
    fireEvent.pointerLeave(picture);
    expect(acts.mock.calls.flat()).toEqual([{ point: { x: 68, y: 18 } }, { point: null }]);
  });

  it('counts the time of each step while it is presented, and says when more than planned is used', async () => {
    vi.useFakeTimers();
    render(<Presenter bridge={bridge} />);
    await act(async () => {});
    const step = () => screen.getByRole('timer', { name: 'Time of this step' });
    act(() => void vi.advanceTimersByTime(60_000));
    expect(step()).toHaveTextContent('Step 1:00 of 2:00');
    act(() => void vi.advanceTimersByTime(61_000));
    expect(step()).toHaveTextContent('Step 2:01 of 2:00, over');
    const second = { ...VIEW.steps!.current, number: 2 };
    act(() => tell({ ...VIEW, steps: { ...VIEW.steps!, current: second, next: null } }));
    act(() => void vi.advanceTimersByTime(5_000));
    expect(step()).toHaveTextContent(/^Step 0:05$/);
    // Nobody is shown anything now: only the clock goes on.
    act(() => tell({ ...VIEW, isPresenting: false }));
    act(() => void vi.advanceTimersByTime(30_000));
    expect(step()).toHaveTextContent('Step 2:01 of 2:00, over');
    expect(screen.getByRole('timer', { name: 'Elapsed' })).toHaveTextContent('2:36');
  });

  it('says so when no lesson plays, and at the last step', async () => {
    first = null;
    await show();
    expect(screen.getByText(/No lesson is playing/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    act(() => tell({ ...VIEW, steps: { ...VIEW.steps!, next: null } }));
    expect(screen.getByText('This is the last step.')).toBeVisible();
  });

  it('counts the time of the talk, and begins anew', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    render(<Presenter bridge={bridge} />);
    const elapsed = () => screen.getByRole('timer', { name: 'Elapsed' });
    act(() => void vi.advanceTimersByTime(65_000));
    expect(elapsed()).toHaveTextContent(/^1:0[56]$/);
    act(() => void vi.advanceTimersByTime(3_600_000));
    expect(elapsed()).toHaveTextContent(/^1:01:0\d$/);
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(elapsed()).toHaveTextContent(/^0:0\d$/);
    expect(screen.getByRole('timer', { name: 'Time of day' })).toHaveTextContent(/\d\d?.\d\d/);
  });
});
