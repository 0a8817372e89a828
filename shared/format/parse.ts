import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { shownText } from '../base/shown-text';
import { groupsNamedBy } from '../model/intent-ends';
import type { Scenario, ScenarioDocument } from '../model/scenario';
import { MAX_RULES_PER_TENANT } from '../model/scenario';
import { listOf, message, type Message } from '../words/message';
import type { JsonObject } from './envelope';
import { FORMAT_NAME, isJsonObject, MAX_BYTES } from './envelope';
import type { Parsed, ParseError, ParseProblem, ParseWarning } from './errors';
import { MAX_PROBLEMS } from './errors';
import { readStrictJson } from './strict-json';
import { checkLimits } from './limits';
import { MIGRATIONS, migrateFile, newestVersion } from './migrations/migrate';
import { checkReferences } from './references';
import { scenarioSchema } from './schema';
import { checkShape } from './shape';
import type { StrictJson } from './strict-json';
import { repairView } from './view';
import { quoted, shown } from './wording';

const fail = (code: ParseProblem['code'], message: Message): Result<never, ParseError> =>
  err([{ code, message }]);

/**
 * Reads a scenario file: size, JSON, envelope (with keys given twice), version, numbers, migration, shape, limits, references, in this order. A damaged
 * scenario is refused with all problems found; a damaged view is repaired with a warning. The document is frozen.
 */
export function parse(text: string, migrations = MIGRATIONS): Result<Parsed, ParseError> {
  if (isTooLarge(text)) return fail('too-large', message('format.tooLarge'));
  const json = readStrictJson(text);
  if (!json.ok) return err([json.error]);
  const envelope = openEnvelope(json.value, newestVersion(migrations));
  if (!envelope.ok) return envelope;
  const file = migrateFile(envelope.value.file, envelope.value.version, migrations);
  const problems = checkScenario(file['scenario']);
  if (isNonEmpty(problems)) return err(problems);
  return ok(toDocument(file, file['scenario'] as unknown as Scenario));
}

function isTooLarge(text: string): boolean {
  if (text.length * 3 <= MAX_BYTES) return false;
  return text.length > MAX_BYTES || utf8Length(text) > MAX_BYTES;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Bytes of the text in UTF-8; a surrogate pair is two units of two bytes each. Before the first of them it is ASCII. */
function utf8Length(text: string): number {
  const start = text.search(NOT_ASCII);
  if (start < 0) return text.length;
  let bytes = start;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isSurrogate ? 2 : 3;
  }
  return bytes;
}

interface OpenedEnvelope {
  readonly file: JsonObject;
  readonly version: number;
}

function openEnvelope({ value, flaws }: StrictJson, newest: number): Result<OpenedEnvelope, ParseError> {
  if (!isJsonObject(value) || value['format'] !== FORMAT_NAME) {
    return fail('not-a-scenario', message('format.notAScenario', { format: FORMAT_NAME }));
  }
  // Before the version: it may be what is given twice. And what a newer version makes of numbers nobody knows.
  if (isNonEmpty(flaws) && flaws.some(({ code }) => code === 'DUPLICATE_KEY')) return err(flaws);
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const told = message('format.versionNoNumber', { found: shown(version) });
    return err([{ code: 'invalid-shape', path: 'version', message: told }]);
  }
  if (version > newest) {
    const versions = { version: String(version), newest: String(newest) };
    return err([{ code: 'too-new', path: 'version', message: message('format.tooNew', versions) }]);
  }
  return isNonEmpty(flaws) ? err(flaws) : ok({ file: value, version });
}

function checkScenario(scenario: unknown): readonly ParseProblem[] {
  const shape = checkShape(scenario, scenarioSchema, 'scenario');
  if (shape.length > 0) return shape;
  const sound = scenario as Scenario;
  return [...checkLimits(sound), ...checkReferences(sound)].slice(0, MAX_PROBLEMS);
}

function isNonEmpty(problems: readonly ParseProblem[]): problems is ParseError {
  return problems.length > 0;
}

/** Unknown keys of the envelope stay on the document; those that are written anew each time do not. */
function toDocument(file: JsonObject, scenario: Scenario): Parsed {
  const { format: _format, version: _version, savedWith: _savedWith, view: rawView, ...rest } = file;
  const { view, warnings } = repairView(rawView, scenario);
  const document = { ...rest, scenario, view } as ScenarioDocument;
  return {
    document: freezeDeeply(document),
    warnings: [...warnings, ...warnOfGroups(document), ...warnOfManyRules(scenario)],
  };
}

/** Groups stand in the view, which is repaired where it is damaged; an intent is not, and does not hold without its group. */
function warnOfGroups({ scenario, view }: ScenarioDocument): readonly ParseWarning[] {
  const there = new Set(view.groups?.map(({ id }) => id));
  return (scenario.intents ?? []).flatMap((intent): readonly ParseWarning[] => {
    const lost = [...groupsNamedBy([intent])].filter((id) => !there.has(id));
    if (lost.length === 0) return [];
    const names = { intent: intent.id, groups: listOf(lost.map(quoted)), count: lost.length };
    return [{ code: 'unknown-group', message: message('format.intentWithoutGroup', names) }];
  });
}

function warnOfManyRules(scenario: Scenario): readonly ParseWarning[] {
  return scenario.tenants
    .filter((tenant) => tenant.isolation.rules.length > MAX_RULES_PER_TENANT)
    .map(({ name, isolation }) => ({
      code: 'many-rules',
      message: message('format.manyRules', {
        tenant: shownText(name),
        count: isolation.rules.length,
        max: MAX_RULES_PER_TENANT,
      }),
    }));
}

/** Nobody can change a document by accident: edits make new ones. */
function freezeDeeply<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freezeDeeply(part);
  return Object.freeze(value);
}
