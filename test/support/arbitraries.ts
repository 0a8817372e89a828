import fc from 'fast-check';
import type {
  Connection,
  Flow,
  Intent,
  Isolation,
  MeasuredAnswer,
  PairDecision,
  Rule,
  Scenario,
  ScenarioDocument,
  Tenant,
  TenantGroup,
  View,
  Wave,
} from '../../shared/model/scenario';
import type { CanvasTexts } from '../../shared/model/canvas-notes';
import { NOTE_COLOURS } from '../../shared/model/canvas-notes';
import type { TenantLook } from '../../shared/model/tenant-look';
import { TENANT_COLOURS } from '../../shared/model/tenant-look';

/** Valid scenarios of every kind: shared names in other case, rules for tenants that are not drawn, "*", all optionals. */
const CONNECTORS = [
  'shared_sharepointonline',
  'shared_sql',
  'shared_gmail',
  'shared_visualstudioteamservices',
  'shared_smtp',
  'something of our own',
];

const direction = fc.constantFrom('inbound', 'outbound', 'both');
const label = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export function guidOf(n: number): string {
  return `${n.toString(16).padStart(8, '0')}-AaBb-4ccc-8ddd-0123456789ab`;
}

/** Without the keys whose value is undefined: in a document a field is there or it is not. */
export function compact<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

function ruleNames(size: number): fc.Arbitrary<string> {
  const drawn = fc
    .nat({ max: size })
    .chain((n) => fc.constantFrom(guidOf(n), `t${n}.example`, `second-${n}.example`));
  const anyCase = fc
    .tuple(drawn, fc.boolean())
    .map(([name, isUpper]) => (isUpper ? name.toUpperCase() : name.toLowerCase()));
  return fc.oneof({ weight: 1, arbitrary: fc.constant('*') }, { weight: 6, arbitrary: anyCase });
}

function isolation(size: number): fc.Arbitrary<Isolation> {
  const rule = fc
    .record({
      tenant: ruleNames(size),
      direction,
      note: maybe(label),
      owner: maybe(label),
      reviewBy: maybe(fc.constantFrom('2027-01-31', '2028-02-29')),
    })
    .map(compact);
  return fc.record({
    enabled: fc.boolean(),
    rules: fc
      .array(rule, { maxLength: 5 })
      .map((rules) => rules.map((one, n) => ({ id: `r${n}`, ...one }) as Rule)),
  });
}

function tenant(n: number, size: number): fc.Arbitrary<Tenant> {
  return fc
    .record({
      name: label,
      tenantId: fc.constantFrom(undefined, guidOf(n)),
      domains: fc.constantFrom(undefined, [`t${n}.example`], [`T${n}.example`, `second-${n}.example`]),
      managed: fc.constantFrom(undefined, true, false),
      owner: maybe(label),
      contact: maybe(label),
      note: maybe(label),
      isolation: isolation(size),
    })
    .map((fields) => compact({ id: `t${n}`, ...fields }) as Tenant);
}

export const arbitraryTenants: fc.Arbitrary<readonly Tenant[]> = fc
  .integer({ min: 1, max: 5 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, n) => tenant(n, size))));

function connections(size: number): fc.Arbitrary<readonly Connection[]> {
  const end = fc.nat({ max: size - 1 }).map((n) => `t${n}`);
  const one = fc
    .record({
      from: end,
      to: end,
      connector: fc.constantFrom(...CONNECTORS),
      auth: fc.constantFrom(undefined, undefined, 'entra', 'service-principal', 'other'),
      account: maybe(label),
      connectionId: maybe(label),
      environment: maybe(label),
      owner: maybe(label),
      outcome: fc.constantFrom(undefined, 'worked', 'blocked', 'unknown'),
      attempts: maybe(fc.nat()),
      lastSeen: maybe(fc.constantFrom('2026-10-01', '2026-11-26')),
      note: maybe(label),
      expect: fc.constantFrom(undefined, 'allowed' as const, 'blocked' as const),
    })
    .map(compact);
  return fc
    .array(one, { maxLength: 8 })
    .map((all) => all.map((fields, n) => ({ id: `c${n}`, ...fields }) as Connection));
}

/** One flow for each tenant in which connections start, using all of them. */
function flowsOf(all: readonly Connection[]): readonly Flow[] {
  return [...new Set(all.map((connection) => connection.from))].map((home) => ({
    id: `f-${home}`,
    name: `Flow of ${home}`,
    kind: 'flow',
    tenant: home,
    steps: all
      .filter((connection) => connection.from === home)
      .map(({ id }, n) => ({
        id: `s${n}`,
        name: `Step ${n}`,
        kind: n === 0 ? 'trigger' : 'action',
        connection: id,
      })),
  }));
}

function intents(size: number): fc.Arbitrary<readonly Intent[]> {
  const end = fc.oneof(
    fc.constantFrom('*', '@mine', '@external'),
    fc.nat({ max: size - 1 }).map((n) => `t${n}`),
  );
  const one = fc.record({
    from: end,
    to: end,
    must: fc.constantFrom('allowed' as const, 'blocked' as const),
  });
  return fc.array(one, { maxLength: 3 }).map((all) => all.map((fields, n) => ({ id: `i${n}`, ...fields })));
}

/** Up to three waves; a tenant is in one of them or in none. */
function waves(size: number): fc.Arbitrary<readonly Wave[]> {
  const homes = fc.tuple(...Array.from({ length: size }, () => fc.constantFrom(undefined, 0, 1, 2)));
  const look = fc.record({ date: maybe(fc.constantFrom('2027-01-31', '2028-02-29')), note: maybe(label) });
  return fc.tuple(homes, fc.array(look.map(compact), { minLength: 1, maxLength: 3 })).map(([home, looks]) =>
    looks.map((more, n): Wave => ({
      id: `w${n}`,
      name: `Wave ${n + 1}`,
      tenants: home.flatMap((wave, at) => (wave === n ? [`t${at}`] : [])),
      ...(more as Partial<Wave>),
    })),
  );
}

/** Decisions about some of the ordered pairs, each once. */
function decisions(size: number): fc.Arbitrary<readonly PairDecision[]> {
  const end = fc.nat({ max: size - 1 }).map((n) => `t${n}`);
  const one = fc
    .record({
      from: end,
      to: end,
      decision: fc.constantFrom('keep', 'drop', 'ask'),
      owner: maybe(label),
      due: maybe(fc.constantFrom('2027-01-31', '2028-02-29')),
      note: maybe(label),
    })
    .map((fields) => compact(fields) as PairDecision);
  return fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: ({ from, to }) => `${from} ${to}` });
}

const measured: fc.Arbitrary<readonly MeasuredAnswer[]> = fc.uniqueArray(
  fc
    .record({
      question: fc.constantFrom('q0', 'q1', 'q2'),
      answer: label,
      date: fc.constantFrom('2026-11-26', '2028-02-29'),
      by: maybe(label),
    })
    .map((fields) => compact(fields) as MeasuredAnswer),
  { minLength: 1, maxLength: 3, selector: ({ question }) => question },
);

export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryTenants.chain((tenants) =>
  fc
    .record({
      name: label,
      description: maybe(label),
      connections: connections(tenants.length),
      decisions: maybe(decisions(tenants.length)),
      measured: maybe(measured),
      hasFlows: fc.boolean(),
      intents: maybe(intents(tenants.length)),
      waves: maybe(waves(tenants.length)),
      baseline: maybe(
        isolation(tenants.length).map((policy) => ({ label: 'Before', isolation: { t0: policy } })),
      ),
    })
    .map(
      ({ hasFlows, connections: all, name, ...rest }) =>
        compact({
          name,
          ...rest,
          tenants,
          connections: all,
          flows: hasFlows ? flowsOf(all) : undefined,
        }) as Scenario,
    ),
);

const coordinate = fc.integer({ min: -5000, max: 5000 });

/** Up to three groups; a tenant is in one of them or in none. */
function groups(tenants: readonly Tenant[]): fc.Arbitrary<readonly TenantGroup[] | undefined> {
  const homes = fc.tuple(...tenants.map(() => fc.constantFrom(undefined, 'g0', 'g1', 'g2')));
  const look = fc.record({ name: label, folded: maybe(fc.boolean()) }).map(compact);
  return fc.tuple(homes, fc.tuple(look, look, look)).map(([home, looks]) => {
    const all = looks.map((more, n) => {
      const members = tenants.filter((_, at) => home[at] === `g${n}`).map(({ id }) => id);
      return { id: `g${n}`, ...more, tenants: members } as TenantGroup;
    });
    const made = all.filter((group) => group.tenants.length > 0);
    return made.length === 0 ? undefined : made;
  });
}

const noteSize = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 120, max: 800 }),
  height: fc.integer({ min: 40, max: 240 }),
});

/** Title and sticky notes, or none. */
const arbitraryTexts: fc.Arbitrary<CanvasTexts> = fc
  .record({
    title: maybe(fc.tuple(label, noteSize).map(([text, size]) => ({ text, ...size }))),
    notes: maybe(
      fc.array(
        fc
          .tuple(fc.string({ maxLength: 20 }), noteSize, fc.constantFrom(...NOTE_COLOURS))
          .map(([text, size, colour]) => ({ text, ...size, colour })),
        { minLength: 1, maxLength: 3 },
      ),
    ),
  })
  .map(
    ({ title, notes }) =>
      compact({ title, notes: notes?.map((note, n) => ({ id: `n${n}`, ...note })) }) as CanvasTexts,
  );

/** A picture of a single pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Colours and pictures of some of the tenants. */
function looks(tenants: readonly Tenant[]): fc.Arbitrary<Readonly<Record<string, TenantLook>> | undefined> {
  const one = fc
    .record({ colour: maybe(fc.constantFrom(...TENANT_COLOURS)), picture: fc.constantFrom(undefined, PIXEL) })
    .map((look) => compact(look) as TenantLook);
  return fc.tuple(...tenants.map(() => maybe(one))).map((all) => {
    const found = tenants.flatMap(({ id }, n) => (all[n] === undefined ? [] : [[id, all[n]] as const]));
    return found.length === 0 ? undefined : Object.fromEntries(found);
  });
}

export const arbitraryDocument: fc.Arbitrary<ScenarioDocument> = arbitraryScenario.chain((scenario) =>
  fc
    .tuple(
      fc.tuple(...scenario.tenants.map(() => maybe(fc.record({ x: coordinate, y: coordinate })))),
      groups(scenario.tenants),
      arbitraryTexts,
      looks(scenario.tenants),
    )
    .map(([positions, made, texts, looked]) => ({
      scenario,
      view: compact({
        positions: compact(
          Object.fromEntries(scenario.tenants.map(({ id }, n) => [id, positions[n]])),
        ) as Record<string, { x: number; y: number }>,
        groups: made,
        ...texts,
        looks: looked,
      }) as View,
    })),
);
