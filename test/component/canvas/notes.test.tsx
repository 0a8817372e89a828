import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useShortcuts } from '../../../renderer/app/use-shortcuts';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { pictureNow } from '../../../renderer/document/export-picture';
import { Outline } from '../../../renderer/panels/outline/Outline';
import { undo } from '../../../renderer/workbench/dispatch';
import { documentOf, isDirty } from '../../../renderer/workbench/reads';
import { select, selectionOf } from '../../../renderer/workbench/session';
import type { Desk } from '../../../renderer/workbench/workbench';
import { undoLabel } from '../../../shared/edit/timeline';
import type { View } from '../../../shared/model/scenario';
import { overlaps } from '../../../shared/picture/free-note-place';
import { boxAt } from '../../../shared/picture/geometry';
import { aDocument, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';

function Keys({ desk }: { readonly desk: Desk }) {
  useShortcuts(desk);
  return null;
}

const NOTE = { id: 'n', text: 'Ask them', x: 0, y: 300, width: 200, height: 120, colour: 'yellow' } as const;

function open(view: Partial<View> = {}) {
  const document = aDocument([aTenant('a'), aTenant('b')]);
  const on = aDesk({ ...document, view: { ...document.view, ...view } });
  on.show(
    <>
      <Keys desk={on.desk} />
      <Canvas legend={null} />
      <Outline />
    </>,
  );
  const { workbench } = on;
  return { workbench, user: userEvent.setup(), view: () => documentOf(workbench).view };
}

const note = (name: RegExp | string = /^Note:/) => screen.getByRole('button', { name });
const nameOfUndo = (workbench: ReturnType<typeof open>['workbench']) =>
  undoLabel(workbench.document.getState().timeline);

describe('a note on the canvas', () => {
  it('is added by a key, typed in place, and one step to undo', async () => {
    const { workbench, user, view } = open();
    await user.keyboard('{Shift>}N{/Shift}');
    await user.keyboard('Ask{Enter}them{Control>}{Enter}{/Control}');
    expect(view().notes).toMatchObject([{ text: 'Ask\nthem', colour: 'yellow' }]);
    expect(note('Note: Ask them')).toHaveFocus();
    expect(nameOfUndo(workbench)).toEqual('Undo Add note');
    doing(() => undo(workbench));
    expect([view().notes, isDirty(workbench)]).toEqual([undefined, false]);
  });

  it('that was told nothing was never there', async () => {
    const { workbench, user, view } = open();
    await user.keyboard('{Shift>}N{/Shift}{Escape}');
    expect([view().notes, isDirty(workbench)]).toEqual([undefined, false]);
  });

  it('is moved and made larger by arrows, each way as one step', async () => {
    const { workbench, user, view } = open({ notes: [NOTE] });
    doing(() => note().focus());
    expect(selectionOf(workbench).notes).toEqual(['n']);
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(view().notes).toEqual([{ ...NOTE, x: 10, y: 310 }]);
    expect(nameOfUndo(workbench)).toEqual('Undo Move note');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowUp}{/Shift}');
    expect(view().notes).toMatchObject([{ width: 210, height: 110 }]);
    doing(() => undo(workbench));
    doing(() => undo(workbench));
    expect(view().notes).toEqual([NOTE]);
  });

  it('is dragged by hand', () => {
    const { view } = open({ notes: [NOTE] });
    const card = note();
    card.setPointerCapture = () => undefined;
    const at = (x: number, y: number) => ({ button: 0, pointerId: 1, clientX: x, clientY: y });
    fireEvent.pointerDown(card, at(5, 5));
    fireEvent.pointerMove(card, at(5, 5));
    fireEvent.pointerUp(card, at(5, 5));
    expect(view().notes).toEqual([NOTE]);
  });

  it('changes its colour, its words and goes', async () => {
    const { user, view } = open({ notes: [NOTE] });
    doing(() => note().focus());
    await user.click(screen.getByRole('button', { name: 'Colour pink' }));
    expect(view().notes).toMatchObject([{ colour: 'pink' }]);
    doing(() => note().focus());
    await user.keyboard('{F2}Anew');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(view().notes).toMatchObject([{ text: 'Anew' }]);
    await user.keyboard('{Delete}');
    expect(view().notes).toBeUndefined();
  });

  it('is duplicated, and never deleted with a tenant that is chosen after it', async () => {
    const { workbench, user, view } = open({ notes: [NOTE] });
    doing(() => note().focus());
    await user.keyboard('{Control>}d{/Control}');
    expect(view().notes).toMatchObject([NOTE, { id: 'n-2', x: 40 }]);
    expect(selectionOf(workbench).notes).toEqual(['n-2']);
  });

  it('is selected, moved and deleted with everything else', async () => {
    const title = { text: 'The story', x: 0, y: -200, width: 480, height: 60 };
    const { workbench, user, view } = open({ notes: [NOTE], title });
    await user.keyboard('{Control>}a{/Control}');
    expect(selectionOf(workbench)).toMatchObject({ tenants: ['a', 'b'], notes: ['*title', 'n'] });
    doing(() => note().focus());
    expect(selectionOf(workbench).tenants, 'focus keeps what is selected').toEqual(['a', 'b']);
    const before = view().positions['a'] ?? { x: 0, y: 0 };
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(view()).toMatchObject({
      title: { x: 20 },
      notes: [{ x: 20 }],
      positions: { a: { x: before.x + 20 } },
    });
    expect(nameOfUndo(workbench)).toEqual('Undo Move 2 tenants and 2 notes');
    doing(() => undo(workbench));
    expect(view().notes).toEqual([NOTE]);
    await user.keyboard('{Control>}a{/Control}{Delete}');
    expect([view().notes, view().title, documentOf(workbench).scenario.tenants]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });

  it('is selected with Ctrl beside others, and taken out again', () => {
    const { workbench } = open({ notes: [NOTE] });
    const card = note();
    card.setPointerCapture = () => undefined;
    doing(() => select(workbench, { tenants: ['a'] }));
    const press = () => {
      fireEvent.pointerDown(card, { button: 0, pointerId: 1, ctrlKey: true });
      card.focus();
      fireEvent.pointerUp(card, { button: 0, pointerId: 1, ctrlKey: true });
    };
    press();
    expect(selectionOf(workbench)).toMatchObject({ tenants: ['a'], notes: ['n'] });
    press();
    expect(selectionOf(workbench)).toEqual({ tenants: ['a'], connections: [], flows: [] });
  });

  it('takes a free place when it is new', async () => {
    const { user, view } = open({ positions: { a: { x: 0, y: 0 }, b: { x: 600, y: 0 } } });
    await user.keyboard('{Shift>}N{/Shift}Ask');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const [added] = view().notes ?? [];
    expect(
      added && [boxAt({ x: 0, y: 0 }), boxAt({ x: 600, y: 0 })].some((box) => overlaps(added, box)),
    ).toBe(false);
  });

  it('is a row of the outline, and on exported pictures', async () => {
    const title = { text: 'The story', x: 0, y: -200, width: 480, height: 60 };
    const { workbench, user } = open({ notes: [NOTE], title });
    await user.click(screen.getByRole('treeitem', { name: /Ask them/ }));
    expect(selectionOf(workbench).notes).toEqual(['n']);
    expect(screen.getByRole('treeitem', { name: /The story/ })).toBeVisible();
    const { svg } = pictureNow(workbench, {});
    expect([svg.includes('Ask them'), svg.includes('The story')]).toEqual([true, true]);
  });
});

describe('the title on the canvas', () => {
  it('begins as the name of the scenario, and goes when it is emptied', async () => {
    const { workbench, user, view } = open();
    await user.keyboard('{Shift>}T{/Shift}');
    expect(view().title?.text).toBe('Test');
    await user.keyboard('Our story{Enter}');
    expect(view().title?.text).toBe('Our story');
    expect(note('Title: Our story')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.clear(screen.getByRole('textbox', { name: 'Text of the title' }));
    await user.keyboard('{Enter}');
    expect([view().title, isDirty(workbench)]).toEqual([undefined, false]);
  });
});
