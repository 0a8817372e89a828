import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/edit/apply';
import type { Edit } from '../../../shared/edit/edit';
import { describe as labelOf } from '../../../shared/edit/describe';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { moveFlow } from '../../../shared/edit/move-flow';
import { captureStage } from '../../../shared/lesson/stages';
import type { Flow, FlowStep, ScenarioDocument } from '../../../shared/model/scenario';
import { arbitraryDocument } from '../../support/arbitraries';
import { aConnection, aTenant } from '../../support/builders';
import { hidesOrTurns, hostileName } from '../../support/hostile-names';
import { arbitraryEdit } from './edits';
import { say } from '../../support/english';

const RUNS = { numRuns: 500 };
const edits = [arbitraryDocument, fc.array(arbitraryEdit, { minLength: 1, maxLength: 6 })] as const;

/** Calls `check` for every edit of the sequence; refused ones leave the document as it is. */
function play(
  document: ScenarioDocument,
  list: readonly Edit[],
  check: (before: ScenarioDocument, edit: Edit, after: ScenarioDocument) => void,
): void {
  let present = document;
  for (const edit of list) {
    const result = apply(present, edit);
    if (!result.ok) {
      expect(say.word(result.error.message)).toMatch(/\.$/);
      continue;
    }
    check(present, edit, result.value);
    present = result.value;
  }
}

describe('any sequence of edits', () => {
  it('gives documents that can be saved and opened, unchanged', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        play(document, list, (_before, _edit, after) => {
          const reopened = parse(serialize(after, '0.1.0'));
          expect(reopened.ok ? reopened.value.document : reopened.error).toEqual(after);
          expect(reopened.ok && reopened.value.warnings).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  it('never changes the document it starts from', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        const before = structuredClone(document);
        play(document, list, () => undefined);
        expect(document).toEqual(before);
      }),
      RUNS,
    );
  });

  it('gives the very same document exactly when nothing differs, and shares what stays', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        play(document, list, (before, _edit, after) => {
          if (after === before) return;
          expect(serialize(after, '')).not.toBe(serialize(before, ''));
          const former = new Map(before.scenario.tenants.map((tenant) => [tenant.id, tenant]));
          for (const tenant of after.scenario.tenants) {
            const old = former.get(tenant.id);
            if (JSON.stringify(old) === JSON.stringify(tenant)) expect(tenant).toBe(old);
          }
        });
      }),
      RUNS,
    );
  });

  it('made one by one or as a batch comes to the same', () => {
    fc.assert(
      fc.property(...edits, (document, list) => {
        const batch = apply(document, { type: 'batch', label: 'All', edits: list });
        let present = document;
        for (const edit of list) {
          const result = apply(present, edit);
          if (!result.ok) {
            expect(batch).toEqual(result);
            return;
          }
          present = result.value;
        }
        expect(batch).toEqual({ ok: true, value: present });
      }),
      RUNS,
    );
  });

  it('can be named for the Undo menu', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryEdit, (document, edit) => {
        expect(labelOf(document, edit)).not.toBe('');
      }),
    );
  });
});

describe('a name that hides or turns text', () => {
  const hostile = { name: hostileName, other: hostileName };
  /** A world in which everything that has a name has a hostile one. */
  const world = fc.record(hostile).map(({ name, other }): ScenarioDocument => {
    const tenants = [aTenant('a', { name, domains: ['a.example'] }), aTenant('b', { name: other })];
    const connections = [{ ...aConnection('a', 'b'), id: 'c' }];
    const step = { id: 's', name, kind: 'trigger', connection: 'c' } as const;
    const flow: Flow = { id: 'f', name, kind: 'flow', tenant: 'a', steps: [step] };
    const groups = [{ id: 'g', name, tenants: ['a'] }];
    return { scenario: { name, tenants, connections, flows: [flow] }, view: { positions: {}, groups } };
  });

  it('does neither in what the Undo menu says, nor in why an edit is refused', () => {
    fc.assert(
      fc.property(world, hostileName, (document, text) => {
        const [flow] = document.scenario.flows as [Flow];
        const [step] = flow.steps as [FlowStep];
        const rule = { id: 'r', tenant: text, direction: 'both' } as const;
        const edits: readonly Edit[] = [
          { type: 'add-tenant', tenant: aTenant('c', { name: text, domains: ['A.example'] }) },
          { type: 'add-tenant', tenant: aTenant(text) },
          { type: 'update-tenant', id: 'a', changes: { name: text } },
          { type: 'update-tenant', id: 'b', changes: { tenantId: text } },
          { type: 'update-tenant', id: 'b', changes: { domains: [text] } },
          { type: 'set-isolation', tenant: 'a', enabled: true },
          { type: 'set-isolation', tenant: text, enabled: true },
          { type: 'add-rule', tenant: 'a', rule },
          { type: 'add-rule', tenant: 'a', rule: { ...rule, tenant: '*', reviewBy: text } },
          { type: 'remove-rules', tenant: 'a', ids: [text] },
          { type: 'add-connection', connection: aConnection('a', 'b') },
          { type: 'add-connection', connection: aConnection(text, 'b') },
          { type: 'update-connection', id: 'c', changes: { from: 'b' } },
          { type: 'update-connection', id: text, changes: {} },
          { type: 'move-tenants', positions: { a: { x: 1, y: 1 } } },
          { type: 'move-tenants', positions: { [text]: { x: 1, y: 1 } } },
          { type: 'set-policies', isolation: { a: { enabled: true, rules: [] } } },
          { type: 'set-policies', isolation: { [text]: { enabled: true, rules: [] } } },
          { type: 'put-intent', intent: { id: text, from: '*', to: '*', must: 'blocked' } },
          { type: 'put-intent', intent: { id: 'i', from: text, to: '*', must: 'blocked' } },
          { type: 'put-flow', flow: { ...flow, id: 'g', name: text } },
          { type: 'put-flow', flow: { ...flow, name: text } },
          { type: 'put-flow', flow: { ...flow, tenant: 'b' } },
          { type: 'put-flow', flow: { ...flow, steps: [] } },
          { type: 'put-flow', flow: { ...flow, steps: [step, step] } },
          { type: 'put-flow', flow: { ...flow, steps: [{ ...step, name: text }] } },
          { type: 'put-flow', flow: { ...flow, steps: [{ ...step, connection: text }] } },
          { type: 'put-groups', groups: [{ id: 'g', name: text, tenants: ['a'] }] },
          { type: 'put-groups', groups: [{ id: 'h', name: text, tenants: [] }] },
          { type: 'put-groups', groups: [{ id: text, name: 'H', tenants: [text] }] },
          { type: 'remove-groups', ids: ['g'] },
          { type: 'fold-groups', ids: ['g'], folded: true },
          moveFlow(document.scenario, flow, 'b'),
          { type: 'set-stage', stage: captureStage(document), label: `Go to ${text}` },
          { type: 'set-lesson', lesson: null, label: `Rename ${text}` },
        ];
        for (const edit of edits) {
          expect(hidesOrTurns(say.word(labelOf(document, edit)))).toBe(false);
          const result = apply(document, edit);
          expect(result.ok ? '' : say.word(result.error.message)).toSatisfy(
            (said: string) => !hidesOrTurns(said),
          );
        }
      }),
    );
  });
});
