import { isJsonObject } from '../../format/envelope';
import type { JsonObject } from '../../format/envelope';
import { message, type Word } from '../../words/message';
import { isolationFromIsDisabled } from '../is-disabled';
import type { RawRule } from './build-policy';
import { buildPolicy, short } from './build-policy';
import { isTableOfRules, rulesOfTable } from './csv';
import type { FoundPolicy } from './find-policies';
import { findPolicies } from './find-policies';
import { unflattened } from './flattened';
import { readJsonText } from './json-text';
import { looksLike } from './looks-like';
import type { Read } from './read-values';
import { asList, MISSING, read, readFlag, readText, sourceOf, unread, valueOf } from './read-values';
import type { ImportedPolicy, PolicyReading } from './reading';
import { Notes } from './reading';
import { policiesOfScript } from './script';

/**
 * Tenant isolation policies as PowerShell and the API give them, and as tools save them: alone, in a list, under keys,
 * flat, flattened by a conversion that was not deep enough, or in the script that sets them. `variable` is the one that
 * is meant, in a script that holds several.
 */
export function readPolicy(text: string, variable?: string): PolicyReading {
  const notes = new Notes();
  const found = policiesOfScript(text, notes, variable) ?? policiesOfJson(text, notes);
  const policies = found.map((one) => readOne(one, notes)).filter((policy) => policy !== null);
  const isLost = notes.warnings.some(({ code }) => code === 'policy-not-read');
  if (policies.length === 0)
    notes.failForAll(isLost ? 'policy-not-read' : 'not-a-policy', message('imports.noPolicy'));
  return notes.reading(policies);
}

function policiesOfJson(text: string, notes: Notes): readonly FoundPolicy[] {
  if (isTableOfRules(text)) {
    return [{ value: { allowedTenants: rulesOfTable(text) }, path: '', about: {} }];
  }
  const json = readJsonText(text);
  if (json.ok) return findPolicies(json.value);
  const known = looksLike(text);
  notes.fail(known === null ? 'not-json' : 'not-a-policy', known ?? json.error);
  return [];
}

function readOne({ value, path, about }: FoundPolicy, notes: Notes): ImportedPolicy | null {
  const where: Word = path === '' ? message('imports.thePolicy') : path;
  if (isNever(value)) {
    const whose = about.name ?? about.tenantId ?? about.domain;
    notes.warn('never-configured', message('imports.neverConfigured', { where: whose ?? where }));
    const raw = { enabled: read(false), rules: read([]), where };
    return buildPolicy(
      { tenant: readText(about.tenantId), label: about.name, domain: about.domain, ...raw },
      notes,
    );
  }
  if (Array.isArray(value)) {
    notes.warn('not-a-policy', message('imports.emptyList', { where }));
    return null;
  }
  if (!isJsonObject(value)) {
    notes.warn('not-a-policy', message('imports.notAPolicy', { where }));
    return null;
  }
  return readObject(value, where, about, notes);
}

function readObject(
  outer: JsonObject,
  where: Word,
  about: FoundPolicy['about'],
  notes: Notes,
): ImportedPolicy | null {
  const properties = unflattened(valueOf(outer, 'properties'));
  if (failCutOff(properties, where, notes)) return null;
  const inner = isJsonObject(properties) ? properties : outer;
  const [isDisabled, allowed] = [valueOf(inner, 'isDisabled'), valueOf(inner, 'allowedTenants')];
  if (isDisabled === undefined && allowed === undefined) {
    const answer = answerOf(outer);
    const told =
      answer === null
        ? message('imports.neitherKey', { where, one: 'isDisabled', other: 'allowedTenants' })
        : message('imports.answerIsNoPolicy', { where, answer: short(answer) });
    notes.warn('not-a-policy', told);
    return null;
  }
  const flag = readFlag(isDisabled);
  const own = valueOf(inner, 'tenantId') ?? valueOf(outer, 'tenantId');
  return buildPolicy(
    {
      ...ownerOf(readText(own ?? about.tenantId), about),
      enabled: flag.kind === 'read' ? read(isolationFromIsDisabled(flag.value)) : flag,
      rules: readRules(allowed, where, notes),
      where,
    },
    notes,
  );
}

/** What stands beside the policy is about its tenant, unless it names another one. */
function ownerOf(tenant: Read<string>, about: FoundPolicy['about']) {
  const isSame =
    about.tenantId === undefined ||
    (tenant.kind === 'read' && tenant.value.trim().toLowerCase() === about.tenantId.toLowerCase());
  return isSame ? { tenant, label: about.name, domain: about.domain } : { tenant };
}

/** Never configured: null, the text "null", or the API's answer that there is none. */
function isNever(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return ['null', ''].includes(value.trim().toLowerCase());
  return isJsonObject(value) && /^not\s?found$|notfound$|^404$/i.test(answerOf(value) ?? '');
}

/** What the API answered instead of a policy, as it says it or as its PowerShell cmdlets pass it on. */
function answerOf(object: JsonObject): string | null {
  const error = valueOf(object, 'error');
  const body = valueOf(object, 'body');
  const codes = [
    isJsonObject(error) ? valueOf(error, 'code') : undefined,
    valueOf(object, 'statusCode'),
    valueOf(object, 'code'),
  ];
  const code = codes.find((one) => typeof one === 'string' || typeof one === 'number');
  if (code === undefined) return isJsonObject(body) ? answerOf(body) : null;
  return String(code);
}

const CUT_OFF = /^\s*(?:@\{|System\.Object|…$|\.\.\.$)/;

/** PowerShell writes what lies too deep as text, and rules that became texts have lost their directions. */
function failCutOff(value: unknown, where: Word, notes: Notes): boolean {
  if (typeof value !== 'string' || !CUT_OFF.test(value)) return false;
  if (notes.problems.length === 0) notes.fail('cut-off', message('imports.policyCutOff', { where }));
  return true;
}

function readRules(given: unknown, where: Word, notes: Notes): Read<readonly Read<RawRule>[]> {
  if (given === undefined) return MISSING;
  const value = unflattened(given);
  if (failCutOff(value, message('imports.theListOfRules', { where }), notes)) return MISSING;
  const list = asList(value);
  if (list === null) return unread(sourceOf(value));
  return read(list.flatMap((item) => readRule(item, where, notes) ?? []));
}

function readRule(given: unknown, where: Word, notes: Notes): Read<RawRule> | null {
  const item = unflattened(given);
  if (failCutOff(item, message('imports.aRuleOf', { where }), notes)) return null;
  if (!isJsonObject(item)) return unread(sourceOf(item));
  const tenant = readText(valueOf(item, 'tenantId'));
  const direction = unflattened(valueOf(item, 'direction'));
  if (isInvented(tenant, direction)) {
    notes.warn('rule-invented', message('imports.inventedRule'));
    return null;
  }
  // Nothing else makes an empty text of a direction.
  if (direction === '') {
    const whose =
      tenant.kind === 'read'
        ? message('imports.theRuleFor', { tenant: tenant.value })
        : message('imports.aRule');
    failCutOff('@{', whose, notes);
    return null;
  }
  return read({ tenant, ...readDirection(direction ?? item) });
}

/** Some tools make of an empty list a rule for nobody. */
function isInvented(tenant: Read<string>, direction: unknown): boolean {
  const isNobody = tenant.kind === 'missing' || (tenant.kind === 'read' && tenant.value.trim() === '');
  return (
    isNobody && typeof direction === 'string' && ['', 'unknown'].includes(direction.trim().toLowerCase())
  );
}

const WORDS: Readonly<Record<string, readonly [boolean, boolean]>> = {
  inbound: [true, false],
  outbound: [false, true],
  both: [true, true],
  'inbound and outbound': [true, true],
};

/** Flags, in the direction or directly on the rule, or a word. */
function readDirection(direction: unknown): Pick<RawRule, 'inbound' | 'outbound'> {
  if (typeof direction === 'string') {
    const word = WORDS[direction.trim().toLowerCase()];
    if (word === undefined) return { inbound: unread(direction), outbound: unread(direction) };
    return { inbound: read(word[0]), outbound: read(word[1]) };
  }
  if (!isJsonObject(direction)) {
    const source = unread(sourceOf(direction));
    return { inbound: source, outbound: source };
  }
  return {
    inbound: readFlag(valueOf(direction, 'inbound')),
    outbound: readFlag(valueOf(direction, 'outbound')),
  };
}
