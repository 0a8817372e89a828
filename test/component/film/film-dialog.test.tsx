import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { runCommand } from '../../../renderer/commands/handlers';
import type { recordFilm as Recorder } from '../../../renderer/film/record';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aScenario } from '../../support/builders';
import { aLesson, aStage, aStep } from '../../support/lessons';
import { aDesk } from '../../support/on-workbench';

const recordFilm = vi.hoisted(() => vi.fn<typeof Recorder>());
vi.mock('../../../renderer/film/record', () => ({ recordFilm }));

const FILM = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]);
const saveMedia = vi.fn<Bridge['saveMedia']>();

beforeEach(() => {
  vi.clearAllMocks();
  saveMedia.mockResolvedValue({ kind: 'saved', name: 'lesson.webm' });
});

const flow = {
  id: 'notify',
  name: 'Notify',
  kind: 'flow',
  tenant: 'a',
  steps: [{ id: 's1', kind: 'trigger', name: 'When a file is created', connection: 'a-b' }],
} as const;

function open(scenario: Partial<ScenarioDocument['scenario']> = {}) {
  const { tenants, connections } = aStage();
  const whole = {
    ...aScenario(tenants, connections),
    lesson: aLesson(aStep('one', { stage: aStage() })),
    flows: [flow],
    ...scenario,
  };
  const document = { scenario: whole, view: { positions: {} } } as ScenarioDocument;
  const { workbench, show } = aDesk(document, { ...memoryBridge(), saveMedia });
  show(<Dialogs />);
  act(() => runCommand(workbench, 'file.film'));
  return { user: userEvent.setup(), workbench };
}

describe('the dialog that records a film', () => {
  it('offers the lesson and the runs, records what is chosen in its format, and asks where to save it', async () => {
    recordFilm.mockResolvedValue(FILM);
    const { user } = open();
    const record = screen.getByLabelText('Record');
    expect([...record.children].map(({ textContent }) => textContent)).toEqual([
      'Lesson: Lesson',
      'Run: Notify',
    ]);
    await user.selectOptions(record, 'Run: Notify');
    await user.selectOptions(screen.getByLabelText('Format'), 'gif');
    await user.click(screen.getByRole('button', { name: 'Record film…' }));
    await waitFor(() =>
      expect(saveMedia).toHaveBeenCalledExactlyOnceWith({ suggestedName: 'notify.gif', bytes: FILM }),
    );
    expect(recordFilm.mock.calls[0]?.[0].title).toBe('Notify');
    expect(recordFilm.mock.calls[0]?.[1].format).toBe('gif');
  });

  it('keeps the film until something else is chosen, so that a cancelled question loses nothing', async () => {
    recordFilm.mockResolvedValue(FILM);
    saveMedia.mockResolvedValueOnce({ kind: 'cancelled' });
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Record film…' }));
    await user.click(await screen.findByRole('button', { name: 'Save film…' }));
    expect(saveMedia).toHaveBeenCalledTimes(2);
    expect(recordFilm).toHaveBeenCalledTimes(1);
    await user.selectOptions(screen.getByLabelText('Size'), '540');
    expect(screen.getByRole('button', { name: 'Record film…' })).toBeEnabled();
  });

  it('shows how far it is, and stops when it is cancelled', async () => {
    recordFilm.mockImplementation(
      (_film, { onProgress, signal }) =>
        new Promise((resolve) => {
          onProgress(0.4);
          signal.addEventListener('abort', () => resolve(null));
        }),
    );
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Record film…' }));
    expect(await screen.findByRole('progressbar', { name: 'Recording' })).toHaveValue(0.4);
    expect(screen.getByLabelText('Format')).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Cancel recording' }));
    expect(await screen.findByText('The recording was cancelled. Nothing was saved.')).toBeVisible();
    expect(saveMedia).not.toHaveBeenCalled();
  });

  it('stops when the dialog is closed', async () => {
    let isAborted = false;
    recordFilm.mockImplementation(
      (_film, { signal }) => new Promise(() => signal.addEventListener('abort', () => (isAborted = true))),
    );
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Record film…' }));
    await screen.findByRole('progressbar');
    await user.keyboard('{Escape}');
    expect(isAborted).toBe(true);
  });

  it('says what to do where this format cannot be made, and when it fails', async () => {
    recordFilm.mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('no memory'));
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Record film…' }));
    expect(await screen.findByText(/^WebM films cannot be made here/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Record film…' }));
    expect(await screen.findByText(/^The film could not be recorded/)).toBeVisible();
  });

  it('has nothing to record where there is neither a lesson nor a flow', () => {
    open({ lesson: undefined, flows: [] });
    expect(screen.getByText(/^This scenario has neither a lesson nor a flow/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Record film…' })).toBeDisabled();
  });
});
