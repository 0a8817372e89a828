import { z } from 'zod';
import { ID_PATTERN } from '../base/ids';
import { isIsoDate } from '../model/iso-date';
import { isCount, MAX_NAME_LENGTH } from '../model/scenario';
import { isDomain, isGuid, isRuleTenant } from '../model/tenant-identity';
import { isJsonObject } from './envelope';
import { MAX_PROBLEMS } from './errors';
import { anyOf, must } from './must';
import { holding, PATTERNS } from './schema-parts';

/**
 * The shape of a scenario (scenario-v1, section 1). Unknown keys are kept at every level. References and uniqueness are
 * checked elsewhere, because they concern more than one record.
 */
export const anyText = z.string(must('format.mustBeText'));
export const id = anyText.regex(ID_PATTERN, must('format.mustBeId'));
export const name = anyText
  .min(1, must('format.mustNotBeEmpty'))
  .max(MAX_NAME_LENGTH, must('format.mustHaveCharacters', { max: MAX_NAME_LENGTH }));
const isoDate = anyText
  .refine(isIsoDate, must('format.mustBeDay'))
  .meta({ format: 'date', pattern: PATTERNS.day });
const flag = z.boolean(must('format.mustBeFlag'));
export const oneOf = <T extends string>(...values: readonly [T, ...T[]]) =>
  z.enum(values, must('format.mustBeOneOf', { values: anyOf(values) }));
const NO_OBJECT = must('format.mustBeObject');
export const record = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape, NO_OBJECT);

interface Issue {
  readonly code: 'custom';
  readonly message: string;
  readonly path: PropertyKey[];
  readonly input: unknown;
}

/** Adds what is wrong with the parts until there are enough: a small file can hold millions of damaged records. */
function addIssues(issues: unknown[], parts: Iterable<readonly [PropertyKey, unknown]>, item: z.ZodType) {
  for (const [key, input] of parts) {
    if (issues.length >= MAX_PROBLEMS) return;
    for (const { message, path } of item.safeParse(input).error?.issues ?? []) {
      issues.push({ code: 'custom', message, path: [key, ...path], input } satisfies Issue);
    }
  }
}

export const list = (item: z.ZodType) =>
  holding(
    z
      .array(z.unknown(), must('format.mustBeList'))
      .check(({ value, issues }) => addIssues(issues, value.entries(), item)),
    { items: item },
  );

/** Ids with what belongs to each; not z.record, which does not look at an id such as "__proto__". */
export const byId = (item: z.ZodType) =>
  holding(
    z
      .custom(isJsonObject, NO_OBJECT)
      .check(({ value, issues }) => addIssues(issues, Object.entries(value as object), item)),
    { values: item },
  );
export const decision = oneOf('allowed', 'blocked');

const ruleSchema = record({
  id,
  tenant: anyText
    .refine(isRuleTenant, must('format.mustBeRuleTenant'))
    .meta({ pattern: PATTERNS.ruleTenant }),
  direction: oneOf('inbound', 'outbound', 'both'),
  note: anyText.optional(),
  owner: anyText.optional(),
  reviewBy: isoDate.optional(),
});

export const isolationSchema = record({ enabled: flag, rules: list(ruleSchema) });

export const tenantSchema = record({
  id,
  name,
  tenantId: anyText.refine(isGuid, must('format.mustBeGuid')).meta({ pattern: PATTERNS.guid }).optional(),
  domains: list(
    anyText.refine(isDomain, must('format.mustBeDomain')).meta({ pattern: PATTERNS.domain }),
  ).optional(),
  managed: flag.optional(),
  owner: anyText.optional(),
  contact: anyText.optional(),
  note: anyText.optional(),
  isolation: isolationSchema,
});

export const connectionSchema = record({
  id,
  from: anyText,
  to: anyText,
  connector: anyText.min(1, must('format.mustNotBeEmpty')),
  auth: oneOf('entra', 'service-principal', 'other').optional(),
  account: anyText.optional(),
  connectionId: anyText.optional(),
  environment: anyText.optional(),
  owner: anyText.optional(),
  outcome: oneOf('worked', 'blocked', 'unknown').optional(),
  attempts: z
    .number(must('format.mustBeWhole'))
    .refine(isCount, must('format.mustBeCount'))
    .meta({ type: 'integer', minimum: 0 })
    .optional(),
  lastSeen: isoDate.optional(),
  note: anyText.optional(),
  expect: decision.optional(),
});

const stepSchema = record({ id, name, kind: oneOf('trigger', 'action'), connection: anyText });

export const flowSchema = record({
  id,
  name,
  kind: oneOf('flow', 'app', 'agent', 'code-app'),
  tenant: anyText,
  steps: list(stepSchema),
});

export const intentSchema = record({
  id,
  description: anyText.optional(),
  from: anyText,
  to: anyText,
  must: decision,
});

export const baselineSchema = record({
  label: anyText,
  isolation: byId(isolationSchema),
});

const waveSchema = record({
  id,
  name,
  date: isoDate.optional(),
  tenants: list(anyText),
  note: anyText.optional(),
});

const pairDecisionSchema = record({
  from: anyText,
  to: anyText,
  decision: oneOf('keep', 'drop', 'ask'),
  owner: anyText.optional(),
  due: isoDate.optional(),
  note: anyText.optional(),
});

const measuredSchema = record({
  question: id,
  answer: anyText.min(1, must('format.mustNotBeEmpty')),
  date: isoDate,
  by: anyText.optional(),
});

export const scenarioSchema = record({
  name,
  description: anyText.optional(),
  // Another language never keeps a scenario from being opened.
  texts: z.unknown().optional(),
  tenants: list(tenantSchema),
  connections: list(connectionSchema),
  flows: list(flowSchema).optional(),
  intents: list(intentSchema).optional(),
  baseline: baselineSchema.optional(),
  waves: list(waveSchema).optional(),
  decisions: list(pairDecisionSchema).optional(),
  measured: list(measuredSchema).optional(),
  lesson: z.unknown().optional(),
});

export const positionSchema = record({
  x: z.number(must('format.mustBeNumber')),
  y: z.number(must('format.mustBeNumber')),
});
