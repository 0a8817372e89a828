import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';
import { dispatch } from '../../../renderer/workbench/dispatch';
import { openDialog } from '../../../renderer/workbench/session';
import { runCommand } from '../../../renderer/commands/handlers';
import { english } from '../../support/english';

const PNG = new Uint8Array([0x89, 0x50]);
const rasterise = vi.hoisted(() => vi.fn<(picture: { svg: string }, scale: number) => Promise<Uint8Array>>());
vi.mock('../../../renderer/bridge/rasterise', async (load) => ({
  ...(await load<object>()),
  rasterise,
}));

const saved = { kind: 'saved', name: 'picture' } as const;
const saveText = vi.fn<Bridge['saveText']>();
const savePng = vi.fn<Bridge['savePng']>();
const savePdf = vi.fn<NonNullable<Bridge['savePdf']>>();
const writePicture = vi.fn<Bridge['writePicture']>();

beforeEach(() => {
  vi.clearAllMocks();
  rasterise.mockResolvedValue(PNG);
  for (const save of [saveText, savePng, savePdf]) save.mockResolvedValue(saved);
  writePicture.mockResolvedValue(true);
});

function start(bridge: Bridge = { ...memoryBridge(), saveText, savePng, savePdf, writePicture }) {
  const { workbench, show } = aDesk(SMALL_WORLD, bridge);
  const open = () => {
    show(<Dialogs />);
    act(() => openDialog(workbench, { kind: 'picture' }));
    return userEvent.setup();
  };
  return { workbench, open, toast: () => english(workbench.desk.state.getState().toast?.text) };
}

/** The SVG that the preview shows. */
function preview(): string {
  const image = screen.getByRole('img', { name: 'Preview' });
  return decodeURIComponent((image.getAttribute('src') ?? '').replace('data:image/svg+xml,', ''));
}

describe('the dialog for pictures', () => {
  it('shows the picture as it will be saved', async () => {
    const { workbench, open } = start();
    const user = open();
    expect(preview()).toContain('Contoso');
    expect(preview()).toContain('Closed border: isolation On');
    await user.click(screen.getByRole('checkbox', { name: 'Legend' }));
    expect(preview()).not.toContain('Closed border: isolation On');
    await user.selectOptions(screen.getByLabelText('Format'), 'SVG (sharp at every size)');
    const text = preview();
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(saveText).toHaveBeenCalledExactlyOnceWith({
      suggestedName: expect.stringMatching(/-picture\.svg$/),
      text,
    });
    expect(workbench.desk.state.getState().dialog).toBeNull();
  });

  it('makes a PNG in the size that is chosen, without paper where that is wanted', async () => {
    const { open } = start();
    const user = open();
    await user.selectOptions(screen.getByLabelText('Size'), '4');
    await user.click(screen.getByRole('checkbox', { name: 'Transparent background' }));
    const shown = preview();
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    const [picture, scale] = rasterise.mock.calls[0] ?? [];
    expect([picture?.svg, scale]).toEqual([shown, 4]);
    expect(shown).not.toMatch(/^<svg[^>]*><rect/);
    expect(savePng.mock.calls[0]?.[0]).toMatchObject({
      suggestedName: expect.stringMatching(/\.png$/),
      png: PNG,
    });
  });

  it('prints a PDF on paper, and asks for no size', async () => {
    const { open } = start();
    const user = open();
    await user.selectOptions(screen.getByLabelText('Format'), 'PDF (one page)');
    expect(screen.queryByLabelText('Size')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'Transparent background' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(savePdf.mock.calls[0]?.[0].html).toContain('@page');
  });

  it('has no PDF in a browser, and says how to make one', () => {
    const { open } = start(memoryBridge());
    open();
    expect(screen.queryByRole('option', { name: /PDF/ })).toBeNull();
    expect(screen.getByText(/print it to PDF/)).toBeVisible();
  });

  it('offers only the sizes that can be drawn, and says so', () => {
    const { workbench, open } = start();
    dispatch(workbench, { type: 'move-tenants', positions: { contoso: { x: 5_000, y: 0 } } });
    open();
    expect(screen.getAllByRole('option', { name: /pixels/ })).toHaveLength(2);
    expect(screen.getByText(/too large for the larger sizes/)).toBeVisible();
  });

  it('has no PNG of a drawing that is too large for any size', () => {
    const { workbench, open } = start();
    dispatch(workbench, { type: 'move-tenants', positions: { contoso: { x: 50_000, y: 0 } } });
    open();
    expect(screen.queryByLabelText('Size')).toBeNull();
    expect(screen.getByText(/Choose SVG/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save…' })).toBeDisabled();
  });

  it('stays open when drawing fails, and says why', async () => {
    const { workbench, open, toast } = start();
    rasterise.mockRejectedValue(new Error('memory'));
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(toast()).toContain('too large');
    expect(workbench.desk.state.getState().dialog).toEqual({ kind: 'picture' });
    expect(savePng).not.toHaveBeenCalled();
  });
});

describe('copying the picture', () => {
  it('puts a sharp PNG with title and legend on the clipboard', async () => {
    const { workbench, toast } = start();
    act(() => runCommand(workbench, 'file.copy-picture'));
    await waitFor(() => expect(toast()).toBe('The picture was copied.'));
    expect(rasterise.mock.calls[0]?.[1]).toBe(2);
    expect(rasterise.mock.calls[0]?.[0].svg).toContain('Closed border');
    expect(writePicture).toHaveBeenCalledExactlyOnceWith(PNG);
  });

  it('says so where it is refused', async () => {
    const { workbench, toast } = start();
    writePicture.mockResolvedValue(false);
    act(() => runCommand(workbench, 'file.copy-picture'));
    await waitFor(() => expect(toast()).toContain('could not be copied'));
  });

  it('says so when it is too large', async () => {
    const { workbench, toast } = start();
    dispatch(workbench, { type: 'move-tenants', positions: { contoso: { x: 50_000, y: 0 } } });
    act(() => runCommand(workbench, 'file.copy-picture'));
    await waitFor(() => expect(toast()).toContain('too large for the clipboard'));
    expect(rasterise).not.toHaveBeenCalled();
  });
});
