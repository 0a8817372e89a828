import { describe, expect, it } from 'vitest';
import { importAs } from '../../../support/import-as';
import { emptyDocument } from '../../../../shared/model/scenario';
import { guidOf } from '../../../support/arbitraries';
import { aDocument, aTenant } from '../../../support/builders';
import { processorMs } from '../../../support/can-time';
import { importMix } from '../../../support/importing';

const RESOURCE = 'resource "powerplatform_tenant_isolation_policy" "own" {';
/** A text that is read in quadratic time takes minutes; one read in linear time takes well under a second. */
const PATIENCE = 15_000;

function read(kind: Parameters<typeof importAs>[0], text: string) {
  return importAs(kind, [{ name: 'file', text }], {}, emptyDocument());
}

describe('texts made to keep the program busy', () => {
  it.each([
    ['import blocks that end at the wrong bracket', 'import { ] '],
    ['import blocks within import blocks', 'import { '],
    ['brackets that open', '({['],
    ['strings within templates within strings', '"${'],
    ['texts over several lines that never end', '<<A\n'],
  ])(
    'are passed once: %s',
    (_, unit) => {
      const text = `${RESOURCE} is_disabled = true }\n${unit.repeat(200_000)}`;
      expect(processorMs(() => expect(read('terraform', text).ok).toBe(true))).toBeLessThan(PATIENCE);
    },
    4 * PATIENCE,
  );

  it('are refused in one sentence when they hold more policies than a scenario has tenants', () => {
    const result = read('policy', `[${'null,'.repeat(200_000)}null]`);
    expect(result).toEqual({
      ok: false,
      error: [
        {
          file: 'file',
          code: 'too-many',
          message: 'The file holds 200,001 policies; a scenario has at most 10,000 tenants.',
        },
      ],
    });
  });

  it('do not fill the list of warnings', () => {
    const page = (n: number) =>
      `{"tenantId":"${guidOf(1)}","reportId":"r${n}","connections":[],"@odata.nextLink":"https://next.example"}`;
    const result = read('report', `[${Array.from({ length: 50_000 }, (_, n) => page(n)).join(',')}]`);
    if (!result.ok) throw new Error('not imported');
    // All of them say the same.
    expect(result.value.warnings).toHaveLength(1);
  });

  it('are told a thousand remarks of, and how many more there are', () => {
    const id = (n: number) => `${String(n).padStart(8, '0')}-1111-4111-8111-111111111111`;
    const never = Array.from({ length: 1500 }, (_, n) => `{"tenantId":"${id(n)}","isDisabled":"?"}`);
    const drawn = Array.from({ length: 1500 }, (_, n) => aTenant(`t${n}`, { tenantId: id(n) }));
    const [outcome] = importMix([{ name: 'p', text: `[${never.join(',')}]` }], {}, aDocument(drawn)).files;
    expect(outcome?.remarks).toHaveLength(1001);
    expect(outcome?.remarks.at(-1)?.message).toBe('There are 500 more remarks about this file.');
  });
});

describe('import blocks of Terraform', () => {
  it('say whose policy each resource is', () => {
    const text = `
import {
  to = powerplatform_tenant_isolation_policy.own
  id = "${guidOf(7)}"
}
import {
  id = "${guidOf(8)}"
  to = powerplatform_environment.other
}
${RESOURCE}
  is_disabled = false
  allowed_tenants = []
}`;
    const result = read('terraform', text);
    if (!result.ok) throw new Error('not imported');
    expect(result.value.questions).toEqual([]);
    expect(result.value.edit.edits[0]).toMatchObject({
      tenants: [{ tenantId: guidOf(7).toLowerCase(), isolation: { enabled: true } }],
    });
  });
});
