import { describe, expect, it } from 'vitest';
import type { ClipboardContent } from '../../../shared/edit/clipboard';
import { copySelection, pasteEdit, toText } from '../../../shared/edit/clipboard';
import { fromText } from '../../../shared/edit/read-clipboard';
import type { Position, ScenarioDocument } from '../../../shared/model/scenario';
import { emptyDocument } from '../../../shared/model/scenario';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { edited, GUID, WORLD } from './world';

const idsOf = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id);
const copied = (tenants: readonly string[], connections: readonly string[] = []) =>
  copySelection(WORLD, { tenants, connections });
const pasted = (document: ScenarioDocument, content: ClipboardContent, place?: Position) => {
  const { edit, ...fresh } = pasteEdit(document, content, place);
  return { ...edited(edit, document), ...fresh };
};

describe('copying', () => {
  it('takes tenants with the connections between them, flows that are wholly inside, and positions', () => {
    const content = copied(['contoso', 'fabrikam']);
    expect(idsOf(content.tenants)).toEqual(['contoso', 'fabrikam']);
    expect(idsOf(content.connections)).toEqual(['out', 'in', 'own']);
    expect(idsOf(content.flows)).toEqual(['sync', 'idle']);
    expect(content.positions).toEqual(WORLD.view.positions);
  });

  it('leaves connections and flows behind that need something else', () => {
    const content = copied(['contoso']);
    expect([idsOf(content.connections), idsOf(content.flows)]).toEqual([['own'], []]);
    expect(Object.keys(content.positions)).toEqual(['contoso']);
  });

  it('takes a connection that is selected by itself', () => {
    const content = copied([], ['out']);
    expect([idsOf(content.tenants), idsOf(content.connections)]).toEqual([[], ['out']]);
  });

  it('takes a flow that is selected by itself, without the connections it uses', () => {
    const content = copySelection(WORLD, { tenants: [], connections: [], flows: ['sync'] });
    expect([idsOf(content.connections), idsOf(content.flows)]).toEqual([[], ['sync']]);
  });

  it('works where there are no flows', () => {
    expect(copySelection(aDocument([aTenant('a')]), { tenants: ['a'], connections: [] }).flows).toEqual([]);
  });
});

describe('the text on the clipboard', () => {
  it('is read back as it was written', () => {
    const content = copied(['contoso', 'fabrikam']);
    expect(fromText(toText(content))).toEqual({ ok: true, value: content });
  });

  it('keeps the place of a tenant with the id "__proto__"', () => {
    const text = toText({ ...copied([]), positions: { ['__proto__']: { x: 1, y: 2 } } });
    const content = fromText(text);
    expect(content.ok && Object.entries(content.value.positions)).toEqual([['__proto__', { x: 1, y: 2 }]]);
  });

  const sound = toText(copied(['contoso']));
  it.each([
    ['nothing', ''],
    ['plain text', 'hello'],
    ['JSON of something else', '{"tenants": []}'],
    ['a tenant that is damaged', sound.replace('"Contoso"', '7')],
    ['a place that is none', sound.replace('"x": 0', '"x": "left"')],
    ['lists without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('is refused with a sentence when it is %s', (_what, text) => {
    expect(fromText(text)).toEqual({
      ok: false,
      error: {
        message: 'The clipboard holds no tenants, connections, flows or notes that could be pasted here.',
      },
    });
  });
});

describe('pasting', () => {
  it('beside the originals gives copies with fresh ids and names, a step away', () => {
    const { scenario, view, tenants, connections } = pasted(WORLD, copied(['contoso', 'fabrikam']));
    expect([tenants, connections]).toEqual([
      ['contoso-2', 'fabrikam-2'],
      ['out-2', 'in-2', 'own-2'],
    ]);
    expect(scenario.tenants.slice(3).map(({ name }) => name)).toEqual(['Contoso copy', 'Fabrikam copy']);
    expect(scenario.connections[3]).toMatchObject({
      from: 'contoso-2',
      to: 'fabrikam-2',
      note: 'Price list',
    });
    expect(scenario.flows?.[2]).toMatchObject({
      id: 'sync-2',
      tenant: 'contoso-2',
      steps: [{ connection: 'out-2' }, { connection: 'own-2' }],
    });
    expect(view.positions).toMatchObject({ 'contoso-2': { x: 40, y: 40 }, 'fabrikam-2': { x: 520, y: 40 } });
  });

  it('copies give up identities that another tenant has', () => {
    const { scenario } = pasted(WORLD, copied(['contoso']));
    expect(scenario.tenants[3]).toEqual({
      id: 'contoso-2',
      name: 'Contoso copy',
      note: 'Headquarters',
      isolation: WORLD.scenario.tenants[0]?.isolation,
    });
  });

  it('only those: a domain that is free stays, and so does an empty list', () => {
    const content = {
      ...copied([]),
      tenants: [aTenant('a', { domains: ['alone.example', 'free.example'] }), aTenant('b', { domains: [] })],
    };
    const { scenario } = pasted(WORLD, content);
    expect(scenario.tenants.slice(3).map(({ domains }) => domains)).toEqual([['free.example'], []]);
  });

  it('also that which another copy has, and none where a tenant has none', () => {
    const { domains: _domains, ...bare } = aTenant('bare');
    const tenants = [aTenant('a'), aTenant('b', { domains: ['A.example', 'b.example'] }), bare];
    const { scenario } = pasted(WORLD, { ...copied([]), tenants });
    expect(scenario.tenants.slice(3).map(({ domains }) => domains)).toEqual([
      ['a.example'],
      ['b.example'],
      undefined,
    ]);
    expect(scenario.tenants.at(-1)).not.toHaveProperty('domains');
  });

  it('twice numbers the copies', () => {
    const once = pasted(WORLD, copied(['alone']));
    const { scenario } = pasted({ scenario: once.scenario, view: once.view }, copied(['alone']));
    const third = pasted({ scenario, view: WORLD.view }, copied(['alone']));
    expect(third.scenario.tenants.slice(3).map(({ name }) => name)).toEqual([
      'Alone copy',
      'Alone copy 2',
      'Alone copy 3',
    ]);
  });

  it('a fresh id is not one that another copy takes', () => {
    const tenants = [aTenant('alone', { domains: [] }), aTenant('alone-2', { domains: [] })];
    expect(pasted(WORLD, { ...copied([]), tenants }).tenants).toEqual(['alone-2', 'alone-2-2']);
  });

  it('a name of full length still gets its mark', () => {
    const document = aDocument([aTenant('a', { name: 'x'.repeat(200) })]);
    const { scenario } = pasted(document, copySelection(document, { tenants: ['a'], connections: [] }));
    expect(scenario.tenants[1]?.name).toBe(`${'x'.repeat(185)} copy`);
  });

  it('a name is never cut in the middle of a character', () => {
    const document = aDocument([aTenant('a', { name: `${'x'.repeat(184)}😀 and more` })]);
    const { scenario } = pasted(document, copySelection(document, { tenants: ['a'], connections: [] }));
    expect(scenario.tenants[1]?.name).toBe(`${'x'.repeat(184)} copy`);
  });

  it('a name keeps characters that take two places', () => {
    const document = aDocument([aTenant('a', { name: 'A 😀 name' })]);
    const { scenario } = pasted(document, copySelection(document, { tenants: ['a'], connections: [] }));
    expect(scenario.tenants[1]?.name).toBe('A 😀 name copy');
  });

  it('into another scenario keeps names and identities', () => {
    const { scenario, tenants } = pasted(emptyDocument(), copied(['contoso', 'fabrikam']));
    expect(tenants).toEqual(['contoso', 'fabrikam']);
    expect(scenario.tenants[0]).toMatchObject({ name: 'Contoso', tenantId: GUID });
  });

  it('at a place puts the top left corner there, on the grid', () => {
    const { view } = pasted(emptyDocument(), copied(['contoso', 'fabrikam']), { x: 103, y: -57 });
    expect(view.positions).toEqual({ contoso: { x: 100, y: -60 }, fabrikam: { x: 580, y: -60 } });
  });

  it('at a place counts from the corner of what is pasted, wherever that was', () => {
    const content = { ...copied(['fabrikam']), positions: { fabrikam: { x: 480, y: 120 } } };
    const { view } = pasted(emptyDocument(), content, { x: 50, y: 70 });
    expect(view.positions).toEqual({ fabrikam: { x: 50, y: 70 } });
  });

  it('at a place without any positions leaves placing to the layout', () => {
    const { view } = pasted(emptyDocument(), copied(['alone']), { x: 1, y: 1 });
    expect(view.positions).toEqual({});
  });

  it('a connection alone is doubled where its tenants are, and stays behind where they are not', () => {
    expect(pasted(WORLD, copied([], ['out'])).connections).toEqual(['out-2']);
    expect(pasted(emptyDocument(), copied([], ['out'])).connections).toEqual([]);
    for (const only of ['contoso', 'fabrikam']) {
      expect(pasted(aDocument([aTenant(only)]), copied([], ['out'])).connections).toEqual([]);
    }
  });

  const alone = copySelection(WORLD, { tenants: [], connections: [], flows: ['sync'] });

  it('a flow alone gives another one that uses the same connections', () => {
    const { scenario, flows } = pasted(WORLD, alone);
    expect(flows).toEqual(['sync-2']);
    expect(scenario.connections).toEqual(WORLD.scenario.connections);
    expect(scenario.flows?.[2]).toEqual({ ...WORLD.scenario.flows?.[0], id: 'sync-2', name: 'Sync copy' });
  });

  it('a flow that lacks its tenant or a connection stays behind', () => {
    expect(pasted(emptyDocument(), alone).flows).toEqual([]);
    expect(pasted(aDocument([aTenant('contoso'), aTenant('fabrikam')]), alone).flows).toEqual([]);
    const elsewhere = aDocument(
      [aTenant('contoso'), aTenant('fabrikam')],
      [aConnection('fabrikam', 'contoso', { id: 'out' }), aConnection('contoso', 'contoso', { id: 'own' })],
    );
    expect(pasted(elsewhere, alone).flows).toEqual([]);
  });

  it('places of tenants that are not among the copies are left out', () => {
    const content = { ...copied(['contoso']), positions: { contoso: { x: 0, y: 0 }, gone: { x: 9, y: 9 } } };
    expect(Object.keys(pasted(emptyDocument(), content).view.positions)).toEqual(['contoso']);
  });
});
