import { describe, expect, it } from 'vitest';
import { serialize } from '../../../shared/format/serialize';
import { lookOf } from '../../../shared/model/tenant-look';
import { PIXEL } from '../../support/arbitraries';
import { fileText, readText, tenantWith } from './file-text';

const TENANTS = ['a', 'b'].map((id) => tenantWith({ id, name: id.toUpperCase(), domains: [] }));
const withLooks = (looks: unknown) =>
  readText(fileText({ tenants: TENANTS }, { view: { positions: {}, looks } }));
const said = (losses: string) =>
  `Not every colour or picture of a tenant can be shown: ${losses}. The scenario itself is complete.`;

describe('colours and pictures of tenants in a file', () => {
  it('are read as they stand there, with keys this program does not know', () => {
    const looks = { a: { colour: 'teal', picture: PIXEL, shape: 'star' }, b: {} };
    const { document, warnings } = withLooks(looks);
    expect(document.view.looks).toEqual(looks);
    expect(warnings).toEqual([]);
    expect(lookOf(document.view, 'a')).toEqual({ colour: 'teal', picture: PIXEL });
    expect(lookOf(document.view, 'b')).toEqual({ colour: null, picture: null });
    expect(lookOf(document.view, 'toString')).toEqual({ colour: null, picture: null });
    expect(lookOf({}, 'a')).toEqual({ colour: null, picture: null });
  });

  it('are written in the order of the tenants, with keys in fixed order', () => {
    const { document } = withLooks({
      b: { colour: 'grey' },
      a: { extra: 1, picture: PIXEL, colour: 'pink' },
    });
    const { view } = JSON.parse(serialize(document, '')) as { view: { looks: object } };
    expect(JSON.stringify(view.looks)).toBe(
      `{"a":{"colour":"pink","picture":"${PIXEL}","extra":1},"b":{"colour":"grey"}}`,
    );
  });

  it.each([
    ['are no object', [], {}, 'the looks of tenants must be an object, not []'],
    ['belong to no tenant', { gone: {} }, {}, 'the look of “gone” was left out'],
    ['are none', { a: 7 }, {}, 'the look of “A” was left out'],
  ])('are left out with a warning when they %s', (_what, looks, kept, losses) => {
    const { document, warnings } = withLooks(looks);
    expect(document.view.looks).toEqual(kept);
    expect(warnings).toEqual([{ code: 'view-repaired', message: said(losses) }]);
  });

  it('are told by name when they cannot be drawn, and stay in the file', () => {
    const looks = { a: { colour: 'mauve', picture: 'data:image/svg+xml,<svg/>' } };
    const { document, warnings } = withLooks(looks);
    expect(document.view.looks).toEqual(looks);
    expect(lookOf(document.view, 'a')).toEqual({ colour: null, picture: null });
    expect(warnings[0]?.message).toBe(
      said(
        'the colour "mauve" of A is not known and is not drawn; the picture of A is not a PNG or JPEG picture and is not drawn',
      ),
    );
    expect(serialize(document, '')).toContain('data:image/svg+xml,<svg/>');
  });
});
