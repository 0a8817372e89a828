import { describe, expect, it } from 'vitest';
import { describe as label } from '../../../shared/edit/describe';
import type { Edit } from '../../../shared/edit/edit';
import { copySelection, pasteEdit, toText } from '../../../shared/edit/clipboard';
import { fromText } from '../../../shared/edit/read-clipboard';
import { captureStage } from '../../../shared/lesson/stages';
import type { CanvasNote, CanvasText } from '../../../shared/model/canvas-notes';
import { MAX_NOTES, TITLE_KEY } from '../../../shared/model/canvas-notes';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { PIXEL } from '../../support/arbitraries';
import { aDocument, aTenant } from '../../support/builders';
import { english } from '../../support/english';
import { edited, refused } from './world';

const plain = aDocument([aTenant('a', { name: 'Contoso' }), aTenant('b')]);
const note = (id: string, more: Partial<CanvasNote> = {}): CanvasNote => ({
  id,
  text: `Note ${id}`,
  x: 0,
  y: 0,
  width: 200,
  height: 120,
  colour: 'yellow',
  ...more,
});
const TITLE: CanvasText = { text: 'Story', x: 0, y: -100, width: 480, height: 60 };
const put = (...notes: readonly CanvasNote[]): Edit => ({ type: 'put-notes', notes });
const setTitle = (title: CanvasText | null): Edit => ({ type: 'set-title', title });
const look = (changes: Extract<Edit, { type: 'set-tenant-look' }>['changes'], tenant = 'a'): Edit => ({
  type: 'set-tenant-look',
  tenant,
  changes,
});
const remove = (notes: readonly string[], tenants: readonly string[] = []): Edit => ({
  type: 'delete',
  tenants,
  connections: [],
  notes,
});

const FULL: ScenarioDocument = [
  put(note('n'), note('m')),
  setTitle(TITLE),
  look({ colour: 'teal', picture: PIXEL }),
].reduce((document, edit) => edited(edit, document), plain);

describe('a note', () => {
  it('is added on top of the others, and changed in its place', () => {
    expect(FULL.view.notes).toEqual([note('n'), note('m')]);
    const next = edited(put(note('n', { colour: 'pink' }), note('o')), FULL);
    expect(next.view.notes).toEqual([note('n', { colour: 'pink' }), note('m'), note('o')]);
    expect(next.view.title).toEqual(TITLE);
  });

  it('that is the same already changes nothing', () => {
    expect(edited(put(note('n')), FULL)).toBe(FULL);
    expect(edited(setTitle(TITLE), FULL)).toBe(FULL);
    expect(edited(setTitle(null), plain)).toBe(plain);
    expect(edited(look({ colour: 'teal' }), FULL)).toBe(FULL);
    expect(edited(remove(['gone']), FULL)).toBe(FULL);
  });

  it('is refused when it cannot stand there', () => {
    expect(refused(put(note('n', { text: 'x'.repeat(1001) })), plain).message).toEqual(
      'A note has at most 1,000 characters; this one has 1,001.',
    );
    expect(refused(put(note('n', { width: 5 })), plain)).toEqual({
      code: 'invalid-note',
      message:
        'A note needs an id, one of the known colours, a place, and a size from 80 by 40 to 800 by 600.',
    });
    const many = Array.from({ length: MAX_NOTES }, (_, n) => note(`x${n}`));
    expect(refused(put(...many), FULL).message).toEqual(
      'At most 200 notes fit on the canvas; these would be 202.',
    );
  });

  it('goes with the tenants that are deleted, or by itself', () => {
    const next = edited(remove(['n', TITLE_KEY], ['a']), FULL);
    expect(next.view).toEqual({ positions: {}, notes: [note('m')] });
    expect(edited(remove(['n', 'm']), FULL).view).not.toHaveProperty('notes');
    expect(edited(remove(['n']), FULL).view.title).toEqual(TITLE);
    expect(edited(remove([TITLE_KEY]), FULL).view.notes).toHaveLength(2);
  });

  it.each([
    [put(note('new')), 'Add note'],
    [put(note('new'), note('newer')), 'Add 2 notes'],
    [put(note('n', { text: 'Else' })), 'Change note'],
    [put(note('n', { x: 9 })), 'Move note'],
    [put(note('n', { y: 9 })), 'Move note'],
    [put(note('n', { x: 9, width: 300 })), 'Resize note'],
    [put(note('n', { height: 300 })), 'Resize note'],
    [put(note('n', { x: 9 }), note('m', { x: 9 })), 'Change 2 notes'],
    [put(), 'Change 0 notes'],
    [remove(['n']), 'Delete 1 note'],
    [remove(['n', 'm', TITLE_KEY], ['a']), 'Delete 1 tenant, 2 notes and title'],
    [setTitle(null), 'Delete title'],
    [setTitle({ ...TITLE, x: 7 }), 'Change title'],
    [look({ colour: null }), 'Change the colour of Contoso'],
    [look({ picture: null }), 'Change the picture of Contoso'],
  ])('has its name in the Undo menu: %j', (edit, name) => {
    expect(label(FULL, edit)).toEqual(name);
  });
});

describe('a title', () => {
  it('is one: another takes its place', () => {
    expect(edited(setTitle({ ...TITLE, text: 'Other' }), FULL).view.title?.text).toBe('Other');
    expect(edited(setTitle(null), FULL).view).not.toHaveProperty('title');
    expect(label(plain, setTitle(TITLE))).toEqual('Add title');
  });

  it('is refused when it cannot stand there', () => {
    expect(refused(setTitle({ ...TITLE, text: ' ' }), plain).message).toEqual(
      'A title needs words, a place, and a size from 120 by 40 to 2400 by 240.',
    );
    expect(refused(setTitle({ ...TITLE, text: 'x'.repeat(201) }), plain).message).toEqual(
      'A title has at most 200 characters; this one has 201.',
    );
  });
});

describe('colour and picture of a tenant', () => {
  it('leave no trace when they are taken away', () => {
    expect(edited(look({ picture: null }), FULL).view.looks).toEqual({ a: { colour: 'teal' } });
    expect(edited(look({ picture: null, colour: null }), FULL).view).not.toHaveProperty('looks');
  });

  it('are refused when they cannot be drawn', () => {
    expect(refused(look({ colour: 'mauve' as never }), plain).message).toEqual(
      'This is none of the colours of a tenant.',
    );
    expect(refused(look({ picture: 'data:image/svg+xml,<svg/>' }), plain)).toEqual({
      code: 'invalid-look',
      field: 'picture',
      message: 'The picture is not a PNG or JPEG picture, so it cannot be kept.',
    });
    expect(refused(look({ colour: 'teal' }, 'gone'), plain).code).toBe('unknown-tenant');
  });

  it('go with their tenant', () => {
    const two = edited(look({ colour: 'grey' }, 'b'), FULL);
    expect(edited(remove([], ['a']), two).view.looks).toEqual({ b: { colour: 'grey' } });
  });
});

describe('copy and paste', () => {
  const copied = (selection: { tenants?: string[]; notes?: string[] }) =>
    fromText(toText(copySelection(FULL, { tenants: [], connections: [], ...selection })));
  const pasted = (
    selection: { tenants?: string[]; notes?: string[] },
    into = FULL,
    place?: { x: number; y: number },
  ) => {
    const content = copied(selection);
    if (!content.ok) throw new Error(JSON.stringify(content.error.message));
    const paste = pasteEdit(into, content.value, place);
    return { ...paste, view: edited(paste.edit, into).view };
  };

  it('take notes along, a step beside the original', () => {
    const { notes, view, edit } = pasted({ notes: ['m', TITLE_KEY] });
    expect(notes).toEqual(['m-2']);
    expect(view.notes?.at(-1)).toEqual({ ...note('m'), id: 'm-2', x: 40, y: 40 });
    expect(label(FULL, edit)).toEqual('Insert 1 note');
  });

  it('put notes at the pointer, and never beyond their reach', () => {
    expect(pasted({ notes: ['m'] }, plain, { x: 301, y: 99 }).view.notes).toEqual([
      note('m', { x: 300, y: 100 }),
    ]);
    expect(pasted({ notes: ['m'] }, plain, { x: 5e6, y: -5e6 }).view.notes).toEqual([
      note('m', { x: 1e6, y: -1e6 }),
    ]);
  });

  it('take colours and pictures of tenants along', () => {
    expect(pasted({ tenants: ['a'] }).view.looks).toEqual({
      a: { colour: 'teal', picture: PIXEL },
      'a-2': { colour: 'teal', picture: PIXEL },
    });
    expect(pasted({ tenants: ['b'] }, plain).view).not.toHaveProperty('looks');
  });

  it('leave behind what cannot be drawn, and what belongs to nobody', () => {
    const looks = { a: { colour: 'mauve' }, gone: { colour: 'teal' } };
    const content = { tenants: [aTenant('a')], connections: [], flows: [], positions: {}, looks };
    expect(pasteEdit(plain, content).edit).toMatchObject({ looks: {} });
  });

  it('refuse a look for a tenant that is not there', () => {
    const edit: Edit = {
      type: 'insert',
      tenants: [],
      connections: [],
      flows: [],
      positions: {},
      looks: { gone: { colour: 'teal' } },
    };
    expect(refused(edit, plain).message).toEqual('There is no tenant “gone” in this scenario.');
    expect(refused({ ...edit, looks: { a: { colour: 'mauve' } } }, plain).code).toBe('invalid-look');
  });
});

describe('the stage of a lesson', () => {
  const stageWith = (document: ScenarioDocument): Edit => ({
    type: 'set-stage',
    stage: captureStage(document),
    label: 'Go to step 1',
  });

  it('has its own title and notes', () => {
    const shown = edited(stageWith(FULL), plain);
    expect(shown.view).toMatchObject({ title: TITLE, notes: [note('n'), note('m')] });
    expect(edited(stageWith(plain), FULL).view).toEqual({ ...plain.view, looks: FULL.view.looks });
  });

  it('leaves tenants that stand on it their looks', () => {
    const without = edited(remove([], ['a']), edited(look({ colour: 'grey' }, 'b'), FULL));
    expect(edited(stageWith(without), FULL).view).not.toHaveProperty('looks');
    expect(edited(stageWith(FULL), FULL)).toBe(FULL);
  });

  it('is refused with two notes of one id', () => {
    const stage = { ...captureStage(FULL), notes: [note('n'), note('n')] };
    expect(english(refused({ type: 'set-stage', stage, label: '' }, plain).message)).toContain(
      'ids of their own',
    );
    const many = { ...stage, notes: Array.from({ length: 201 }, (_, n) => note(`x${n}`)) };
    expect(english(refused({ type: 'set-stage', stage: many, label: '' }, plain).message)).toContain(
      'at most 200 notes',
    );
    const none = { ...stage, notes: 'x' as never };
    expect(english(refused({ type: 'set-stage', stage: none, label: '' }, plain).message)).toContain(
      'must be a list',
    );
  });
});
