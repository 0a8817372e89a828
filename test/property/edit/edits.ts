import fc from 'fast-check';
import type { Edit } from '../../../shared/edit/edit';
import { captureStage } from '../../../shared/lesson/stages';
import { TITLE_KEY } from '../../../shared/model/canvas-notes';
import { arbitraryDocument, compact, guidOf, PIXEL } from '../../support/arbitraries';
import { arbitraryLesson } from '../../support/lessons';

/** Edits that a person, a slip or another program could send to a document made by arbitraryDocument. */
const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: rare });
const oddText = fc.constantFrom(
  '',
  ' ',
  'a b',
  '__proto__',
  'constructor',
  'x'.repeat(201),
  ` ${'x'.repeat(200)} `,
);
const numbered = (letter: string) => fc.nat({ max: 6 }).map((n) => `${letter}${n}`);

const tenantId = mostly(numbered('t'), oddText);
const connectionId = mostly(numbered('c'), oddText);
const ruleId = mostly(numbered('r'), oddText);
const name = mostly(fc.string({ minLength: 1, maxLength: 12 }), oddText);
const identity = mostly(
  fc.nat({ max: 6 }).chain((n) => fc.constantFrom(`T${n}.example`, guidOf(n), `free-${n}.example`)),
  oddText,
);
const direction = fc.constantFrom('inbound', 'outbound', 'both');
const coordinate = mostly(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(NaN, Infinity, 1e300));
const position = fc.record({ x: coordinate, y: coordinate });
const positions = fc.dictionary(tenantId, position, { maxKeys: 3 });
const note = fc.constantFrom(undefined, null, '', 'A note');
const newNote = fc.constantFrom(undefined, '', 'A note');
const date = fc.constantFrom(undefined, null, '2028-02-29', '2027-02-29');

const changes = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] }).map((record) => compact(record as object));

const rule = fc
  .record({
    id: ruleId,
    tenant: identity,
    direction,
    note: newNote,
    reviewBy: fc.constantFrom(undefined, '2028-02-29'),
  })
  .map(compact);
const tenant = fc
  .record({
    id: tenantId,
    name,
    tenantId: fc.option(identity, { nil: undefined }),
    domains: fc.option(fc.array(identity, { maxLength: 2 }), { nil: undefined }),
    isolation: fc.record({ enabled: fc.boolean(), rules: fc.array(rule, { maxLength: 2 }) }),
  })
  .map(compact);
const connection = fc
  .record({
    id: connectionId,
    from: tenantId,
    to: tenantId,
    connector: mostly(fc.constant('shared_sql'), oddText),
    note: newNote,
  })
  .map(compact);
const flow = fc.record({
  id: mostly(numbered('f'), oddText),
  name,
  kind: fc.constantFrom('flow', 'app', 'agent', 'code-app'),
  tenant: tenantId,
  steps: fc.array(
    fc.record({
      id: numbered('s'),
      name,
      kind: fc.constantFrom('trigger', 'action'),
      connection: connectionId,
    }),
    { maxLength: 2 },
  ),
});

const policies = fc.dictionary(
  tenantId,
  fc.record({ enabled: fc.boolean(), rules: fc.array(rule, { maxLength: 2 }) }),
  { maxKeys: 2 },
);

/** A stage of a document of its own, and one that does not hold together. */
const stage = fc
  .tuple(arbitraryDocument, fc.option(fc.array(tenant, { maxLength: 2 }), { freq: 3, nil: undefined }))
  .map(([document, tenants]) => ({ ...captureStage(document), ...(tenants ? { tenants } : {}) }));

const groupId = mostly(numbered('g'), oddText);
const groups = fc.array(
  fc
    .record({
      id: groupId,
      name,
      tenants: fc.array(tenantId, { maxLength: 3 }),
      folded: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(compact),
  { maxLength: 2 },
);

const waves = fc.array(
  fc
    .record({
      id: mostly(numbered('w'), oddText),
      name,
      date: fc.constantFrom(undefined, '2028-02-29', '2027-02-29'),
      tenants: fc.array(tenantId, { maxLength: 3 }),
      note: newNote,
    })
    .map(compact),
  { maxLength: 3 },
);

const noteSide = mostly(fc.integer({ min: 40, max: 900 }), fc.constantFrom(NaN, 0, 1e300));
const noteBox = { x: coordinate, y: coordinate, width: noteSide, height: noteSide };
const notes = fc.array(
  fc.record({
    id: mostly(numbered('n'), oddText),
    text: mostly(fc.string({ maxLength: 12 }), fc.constant('x'.repeat(1001))),
    ...noteBox,
    colour: mostly(fc.constantFrom('yellow', 'grey'), fc.constant('mauve')),
  }),
  { maxLength: 2 },
);
const look = changes({
  colour: fc.constantFrom('blue', 'grey', 'mauve', null),
  picture: fc.constantFrom(PIXEL, 'data:image/svg+xml;base64,AAAA', null),
});

const single = fc.oneof(
  fc.record({ type: fc.constant('put-notes'), notes }),
  fc.record({
    type: fc.constant('set-title'),
    title: fc.option(fc.record({ text: name, ...noteBox })),
  }),
  fc.record({ type: fc.constant('set-tenant-look'), tenant: tenantId, changes: look }),

  changes({ name, description: note }).map((more) => ({ type: 'set-scenario', ...more })),
  fc
    .record({ type: fc.constant('add-tenant'), tenant, position: fc.option(position, { nil: undefined }) })
    .map(compact),
  fc.record({
    type: fc.constant('update-tenant'),
    id: tenantId,
    changes: changes({
      name,
      tenantId: fc.option(identity),
      domains: fc.array(identity, { maxLength: 3 }),
      managed: fc.boolean(),
      owner: note,
      contact: note,
      note,
    }),
  }),
  fc.record({ type: fc.constant('set-isolation'), tenant: tenantId, enabled: fc.boolean() }),
  fc.record({ type: fc.constant('add-rule'), tenant: tenantId, rule }),
  fc.record({
    type: fc.constant('update-rule'),
    tenant: tenantId,
    id: ruleId,
    changes: changes({ tenant: identity, direction, note, owner: note, reviewBy: date }),
  }),
  fc.record({
    type: fc.constant('remove-rules'),
    tenant: tenantId,
    ids: fc.array(ruleId, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('add-connection'), connection }),
  fc.record({
    type: fc.constant('update-connection'),
    id: connectionId,
    changes: changes({
      from: tenantId,
      to: tenantId,
      connector: mostly(fc.constant('shared_teams'), oddText),
      auth: fc.constantFrom('entra', 'service-principal', 'other', null),
      connectionId: note,
      environment: note,
      owner: note,
      outcome: fc.constantFrom('worked', 'blocked', 'unknown', null),
      attempts: fc.constantFrom(0, 12, null, -1, 1.5, 2 ** 53),
      lastSeen: date,
      note,
      expect: fc.constantFrom('allowed', 'blocked', null),
    }),
  }),
  fc.record({ type: fc.constant('move-tenants'), positions }),
  fc.record({
    type: fc.constant('delete'),
    tenants: fc.array(tenantId, { maxLength: 2 }),
    connections: fc.array(connectionId, { maxLength: 2 }),
    notes: fc.array(mostly(numbered('n'), fc.constant(TITLE_KEY)), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('insert'),
    notes,
    looks: fc.dictionary(tenantId, look, { maxKeys: 2 }),
    tenants: fc.array(tenant, { maxLength: 2 }),
    connections: fc.array(connection, { maxLength: 2 }),
    flows: fc.array(flow, { maxLength: 1 }),
    positions,
  }),
  fc.record({ type: fc.constant('put-flow'), flow }),
  fc.record({
    type: fc.constant('remove-flows'),
    ids: fc.array(mostly(numbered('f'), oddText), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('set-baseline'),
    baseline: fc.option(fc.record({ label: name, isolation: policies })),
  }),
  fc.record({
    type: fc.constant('put-intent'),
    intent: fc.record({
      id: mostly(numbered('i'), oddText),
      from: tenantId,
      to: fc.oneof(tenantId, fc.constantFrom('*', '@mine', '@external', '@group:', '@group:g0', '@group:g1')),
      must: fc.constantFrom('allowed', 'blocked'),
    }),
  }),
  fc.record({
    type: fc.constant('set-decisions'),
    pairs: fc.array(fc.record({ from: tenantId, to: tenantId }), { maxLength: 3 }),
    changes: changes({
      decision: fc.constantFrom('keep', 'drop', 'ask', null),
      owner: note,
      due: date,
      note,
    }),
  }),
  fc
    .record({
      question: mostly(numbered('q'), oddText),
      answer: mostly(fc.constantFrom('yes', 'no'), oddText),
      date: mostly(fc.constant('2028-02-29'), fc.constantFrom('2027-02-29', '')),
      by: newNote,
    })
    .chain((answer) =>
      fc.record({
        type: fc.constant('set-measured'),
        question: fc.constant(answer.question),
        answer: fc.option(fc.constant(compact(answer))),
      }),
    ),
  fc.record({ type: fc.constant('remove-intents'), ids: fc.array(numbered('i'), { maxLength: 2 }) }),
  fc.record({ type: fc.constant('set-waves'), waves }),
  fc.record({ type: fc.constant('put-groups'), groups }),
  fc.record({ type: fc.constant('remove-groups'), ids: fc.array(groupId, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('fold-groups'),
    ids: fc.array(groupId, { maxLength: 2 }),
    folded: fc.boolean(),
  }),
  fc.record({ type: fc.constant('set-policies'), isolation: policies }),
  fc.record({ type: fc.constant('set-stage'), stage, label: fc.constant('Go to step 1') }),
  fc.record({
    type: fc.constant('set-lesson'),
    lesson: fc.oneof(arbitraryLesson, fc.constantFrom(null, { title: '', steps: [] })),
  }),
) as fc.Arbitrary<Edit>;

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('batch' as const),
      label: fc.constant('Several'),
      edits: fc.array(single, { maxLength: 3 }),
    }),
  },
);
