import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { Inspector } from '../../../renderer/panels/inspector/Inspector';
import { Outline } from '../../../renderer/panels/outline/Outline';
import { undo } from '../../../renderer/workbench/dispatch';
import { documentOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import { PIXEL } from '../../support/arbitraries';
import { aDocument, aTenant } from '../../support/builders';
import { aDesk } from '../../support/on-workbench';
import { english } from '../../support/english';

function open() {
  const document = aDocument([aTenant('a', { name: 'Contoso' })]);
  const { workbench, show } = aDesk({
    ...document,
    view: { positions: {}, looks: { a: { picture: PIXEL } } },
  });
  const { container } = show(
    <>
      <Canvas legend={null} />
      <Outline />
      <Inspector />
    </>,
  );
  act(() => select(workbench, { tenants: ['a'] }));
  return { workbench, container, user: userEvent.setup(), looks: () => documentOf(workbench).view.looks };
}

describe('colour and picture of a tenant', () => {
  it('are chosen in the inspector, shown on the canvas and told in the outline', async () => {
    const { workbench, container, user, looks } = open();
    await user.click(screen.getByRole('radio', { name: 'Teal' }));
    expect(looks()).toEqual({ a: { colour: 'teal', picture: PIXEL } });
    expect(container.querySelector('.tenant__head.has-colour .tenant__picture')).toHaveAttribute(
      'src',
      PIXEL,
    );
    expect(screen.getByRole('treeitem', { name: /Contoso.*teal · with picture/ })).toBeVisible();
    act(() => undo(workbench));
    expect(screen.getByRole('radio', { name: 'None' })).toBeChecked();
  });

  it('go again, and leave no trace', async () => {
    const { user, looks } = open();
    await user.click(screen.getByRole('button', { name: 'Remove picture' }));
    expect(looks()).toBeUndefined();
    expect(screen.queryByRole('img', { name: 'As it is now' })).not.toBeInTheDocument();
  });

  it('stay when what was chosen is no picture, and it is told by name', async () => {
    const { workbench, user, looks } = open();
    const field = screen.getByLabelText('Picture file');
    await userEvent
      .setup({ applyAccept: false })
      .upload(field, new File(['x'], 'notes.txt', { type: 'text/plain' }));
    expect(user).toBeDefined();
    expect(looks()).toEqual({ a: { picture: PIXEL } });
    expect(english(workbench.desk.state.getState().toast?.text)).toBe(
      'notes.txt is not a PNG, JPEG or SVG picture, so the tenant keeps what it had.',
    );
  });
});
