import { z } from 'zod';
import { FORMAT_NAME, FORMAT_VERSION } from '../../shared/format/envelope';
import { lessonSchema, lessonStepSchema } from '../../shared/format/lesson-schema';
import {
  languageTag,
  lessonTextsSchema,
  scenarioTextsSchema,
  stepTextsSchema,
} from '../../shared/format/lesson-texts';
import { notesSchema, titleSchema } from '../../shared/format/notes-schema';
import {
  baselineSchema,
  byId,
  connectionSchema,
  flowSchema,
  id,
  intentSchema,
  list,
  name,
  positionSchema,
  record,
  scenarioSchema,
  tenantSchema,
} from '../../shared/format/schema';
import { partsOf } from '../../shared/format/schema-parts';
import { TENANT_COLOURS } from '../../shared/model/tenant-look';

type Json = Record<string, unknown>;

/** Each once, by name: an editor shows the name, and the file stays short. */
const DEFINITIONS = {
  tenant: tenantSchema,
  connection: connectionSchema,
  flow: flowSchema,
  intent: intentSchema,
  baseline: baselineSchema,
  position: positionSchema,
  lesson: lessonSchema,
  lessonTexts: lessonTextsSchema,
  scenarioTexts: scenarioTextsSchema,
  stepTexts: stepTextsSchema,
  language: languageTag,
} as const satisfies Record<string, z.ZodType>;

/** The view is repaired rather than checked when a file is read, so that it has no schema there. */
const viewSchema = record({
  positions: byId(positionSchema),
  groups: list(record({ id, name, tenants: list(z.string()), folded: z.boolean().optional() })).optional(),
  title: titleSchema.optional(),
  notes: notesSchema.optional(),
  looks: byId(
    record({ colour: z.enum(TENANT_COLOURS).optional(), picture: z.string().optional() }),
  ).optional(),
});

const fileSchema = record({
  $schema: z.string().optional(),
  format: z.literal(FORMAT_NAME),
  version: z.literal(FORMAT_VERSION),
  savedWith: z.string().optional(),
  scenario: scenarioSchema,
  view: viewSchema.optional(),
});

/** What an editor says beside a key. */
const ABOUT: Readonly<Record<string, string>> = {
  $schema: 'The JSON Schema by which an editor completes and checks this file. Kept when the file is saved.',
  savedWith: 'The version of the program that wrote the file.',
  view: 'How the picture looks. Never changes a verdict.',
  tenantId: 'The tenant ID, a GUID.',
  domains: 'DNS names; the first is the default domain.',
  managed: 'Do you administer it? true when it is left out.',
  isolation: 'Restrict cross-tenant connections: On or Off, and the rules, which count while it is On.',
  direction: 'Which way the rule lets the other tenant through, seen from the tenant that has the rule.',
  reviewBy: 'The day by which somebody looks at the rule again.',
  connector: 'An API name such as shared_onedriveforbusiness, or any text.',
  auth: 'How the connection signs in; the way of the catalogue when it is left out.',
  account: 'Who signs in.',
  expect: 'What the verdict should be. evaluate fails when it is not.',
  outcome: 'What the attempts in a report showed; left out where it was drawn by hand.',
  must: 'What the intent demands of every pair of tenants it covers.',
  waves: 'The order of the rollout.',
  decisions: 'What is decided about the connections of an ordered pair of tenants.',
  measured: 'What somebody found out about an open question of the model.',
  baseline: 'The policies to compare with.',
  language: 'The language of the author, such as "de"; English when it is left out.',
  texts:
    'The same texts in other languages, by their tags, such as "de". What is left out is said in that of the author.',
  lesson: 'A sequence of steps, each with a whole state of the canvas.',
};

/**
 * The JSON Schema (draft 7, which editors know best) of scenario files, from the one schema by which they are read. What
 * concerns more than one record (unique ids, references) it cannot say; what it refuses, reading refuses or repairs as well.
 */
export function scenarioJsonSchema(): Json {
  const definitions = Object.entries(DEFINITIONS).map(([key, schema]) => [key, describe(schema)] as const);
  const { properties, ...file } = describe(fileSchema);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Tenant isolation scenario',
    description: 'A file of the Tenant Isolation Simulator, format version 1.',
    ...file,
    properties,
    definitions: Object.fromEntries(definitions),
  };
}

function describe(schema: z.ZodType): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema, jsonSchema as Json, schema),
  }) as Json;
  return described;
}

/** Puts in what zod cannot know: what lies in lists and maps, the shared definitions, and what keys are for. */
function complete(schema: z.core.$ZodType, json: Json, root: z.ZodType): void {
  const { items, values } = partsOf(schema) ?? {};
  if (items) Object.assign(json, { type: 'array', items: reference(items) });
  if (values) Object.assign(json, { type: 'object', additionalProperties: reference(values) });
  const known = nameOf(schema);
  if (known !== undefined && schema !== root) replace(json, { $ref: `#/definitions/${known}` });
  explain((json['properties'] ?? {}) as Record<string, Json>, schema);
}

/** What is not looked at when a file is read, such as a lesson; whoever writes one wants to hear of it. */
const WRITTEN: readonly (readonly [of: z.core.$ZodType, key: string, definition: string])[] = [
  [scenarioSchema, 'lesson', 'lesson'],
  [scenarioSchema, 'texts', 'scenarioTexts'],
  [lessonSchema, 'texts', 'lessonTexts'],
  [lessonSchema, 'language', 'language'],
  [lessonStepSchema, 'texts', 'stepTexts'],
];

function explain(properties: Readonly<Record<string, Json>>, of: z.core.$ZodType): void {
  for (const [schema, key, definition] of WRITTEN) {
    const property = properties[key];
    if (property && of === schema) replace(property, { $ref: `#/definitions/${definition}` });
  }
  for (const [key, property] of Object.entries(properties)) {
    if (Object.hasOwn(ABOUT, key)) property['description'] = ABOUT[key];
  }
}

function reference(schema: z.ZodType): Json {
  const known = nameOf(schema);
  return known === undefined ? describe(schema) : { $ref: `#/definitions/${known}` };
}

function nameOf(schema: z.core.$ZodType): string | undefined {
  return Object.entries(DEFINITIONS).find(([, one]) => one === schema)?.[0];
}

function replace(json: Json, by: Json): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, by);
}
