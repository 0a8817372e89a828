import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Questions } from '../../../electron/main/files/questions';
import { askToLeave } from '../../../electron/main/windows/ask-to-leave';
import { aState, aWindow } from '../support/fakes';

vi.mock('electron', () => ({}));

const keepTried = vi.fn<Questions['keepTried']>();
const saveChanges = vi.fn<Questions['saveChanges']>();
const ask = (told: Parameters<typeof aState>[0]) =>
  askToLeave(aWindow('/x/a.tisim', aState({ title: 'a.tisim', ...told })).window, { keepTried, saveChanges });

beforeEach(() => {
  keepTried.mockReset();
  saveChanges.mockReset();
});

describe('the question before a window is left', () => {
  it('is about the changes of the document where nothing is tried', async () => {
    saveChanges.mockResolvedValue('save');
    expect(await ask({ isDirty: true })).toEqual({ answer: 'save', tried: 'forget' });
    expect(saveChanges).toHaveBeenCalledWith(expect.anything(), 'a.tisim');
    expect(keepTried).not.toHaveBeenCalled();
  });

  it.each([
    ['keep', { answer: 'save', tried: 'keep' }],
    ['forget', { answer: 'discard', tried: 'forget' }],
    ['cancel', { answer: 'cancel', tried: 'forget' }],
  ] as const)('is about what was tried alone where the file is as it was (%s)', async (given, follows) => {
    keepTried.mockResolvedValue(given);
    expect(await ask({ hasTried: true })).toEqual(follows);
    expect(saveChanges).not.toHaveBeenCalled();
  });

  it('goes on to the changes of the document when what was tried is forgotten', async () => {
    keepTried.mockResolvedValue('forget');
    saveChanges.mockResolvedValue('cancel');
    expect(await ask({ hasTried: true, isDirty: true })).toEqual({ answer: 'cancel', tried: 'forget' });
  });

  it('calls a window by no name that did not tell one', async () => {
    saveChanges.mockResolvedValue('discard');
    await askToLeave(aWindow().window, { keepTried, saveChanges });
    expect(saveChanges).toHaveBeenCalledWith(expect.anything(), null);
  });
});
