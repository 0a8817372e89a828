import { isJsonObject } from '../../format/envelope';
import { message, type Message } from '../../words/message';
import { attributesOf, bodyOfJson } from './hcl-json';
import { parseHcl } from './hcl-parser';
import { hclTokens } from './hcl-tokens';
import type { Block, Body } from './hcl-tree';
import type { HclRecord, HclValue } from './hcl-values';
import { isRecord } from './hcl-values';
import type { ImportFile } from './import-result';
import { readSafeJson } from './read-values';
import type { ImportedPolicy, PolicyReading } from './reading';
import { Notes } from './reading';
import type { Token } from './structure';
import { MAX_TOKENS } from './structure';
import { TerraformOwners } from './terraform-owners';
import { planAsConfiguration } from './terraform-plan-text';
import { TerraformPolicies } from './terraform-policies';
import { TerraformScope } from './terraform-scope';
import { readShown, RESOURCE } from './terraform-show';

/** One file of a folder, taken apart. */
interface Part {
  readonly notes: Notes;
  readonly body: Body;
  readonly comments: readonly Token[];
  /** What `terraform show -json` printed says its policies itself. */
  readonly shown: readonly ImportedPolicy[] | null;
}

/** One file on its own. */
export function readTerraform(text: string): PolicyReading {
  const [reading] = readTerraformFiles([{ name: '', text }]);
  return reading as PolicyReading;
}

/**
 * The files of one folder: resources of the Power Platform provider, modules that take a policy as input, what stands in
 * other files about their names and tenants; or what `terraform plan` and `terraform show` print.
 */
export function readTerraformFiles(files: readonly ImportFile[]): readonly PolicyReading[] {
  const parts = files.map(({ text }) => partOf(text));
  const scope = new TerraformScope(parts.map(({ body }) => body));
  const blocks = parts.flatMap(({ body }) => body.blocks);
  const owners = new TerraformOwners(
    blocks,
    parts.flatMap(({ comments }) => comments),
    scope,
  );
  const asked = new TerraformPolicies(scope, owners, new Notes());
  const hasUsers = blocks.some((block) => isPolicyResource(block) || takesPolicy(block, asked));
  return parts.map((part) => {
    const { notes, body, shown } = part;
    const policies = shown ?? policiesOf(body, new TerraformPolicies(scope, owners, notes), hasUsers);
    if (policies.length === 0 && notes.problems.length === 0 && notes.warnings.length === 0) {
      notes.fail('no-resource', message('imports.noResource', { resource: RESOURCE }));
    }
    return notes.reading(policies);
  });
}

const EMPTY: Body = { attributes: new Map(), blocks: [], cutAt: null, repeated: [] };

function partOf(text: string): Part {
  const notes = new Notes();
  if (/^\uFEFF?\s*[{[]/.test(text)) return partOfJson(text, notes);
  const tokens = hclTokens(planAsConfiguration(text, notes));
  if (tokens.length >= MAX_TOKENS) notes.fail('too-large', message('imports.configurationTooLarge'));
  const body = parseHcl(tokens.filter(({ kind }) => kind !== 'comment'));
  if (body.cutAt !== null) {
    const { type, labels, line } = body.cutAt;
    const told = message('imports.breaksOffIn', { type, label: labels.at(-1) ?? '' });
    // What stands in no policy cannot change one.
    if (type === 'resource' || type === 'module') notes.fail('breaks-off', told, line);
    else notes.warn('breaks-off', told, line);
  }
  notes.warnOfRepeated(body.repeated);
  return {
    notes,
    body: withInputs(body),
    comments: tokens.filter(({ kind }) => kind === 'comment'),
    shown: null,
  };
}

/** Terragrunt gives the values of variables in a record. */
function withInputs(body: Body): Body {
  const inputs = body.attributes.get('inputs');
  if (inputs?.kind !== 'record') return body;
  const given = inputs.entries.flatMap(([key, value]) =>
    key.kind === 'literal' && typeof key.value === 'string' ? [[key.value, value] as const] : [],
  );
  return { ...body, attributes: new Map([...body.attributes, ...given]) };
}

/** The keys of what Terraform prints or keeps; any other object gives values to variables. */
const PRINTED = ['planned_values', 'values', 'resources', 'format_version', 'terraform_version'];

function partOfJson(text: string, notes: Notes): Part {
  const json = readSafeJson(text);
  const value = json.ok ? json.value : null;
  const body = bodyOfJson(value);
  if (body !== null) return { notes, body, comments: [], shown: null };
  if (isJsonObject(value) && !PRINTED.some((key) => Object.hasOwn(value, key))) {
    return { notes, body: { ...EMPTY, attributes: attributesOf(value) }, comments: [], shown: null };
  }
  return { notes, body: EMPTY, comments: [], shown: readShown(text, notes) };
}

function policiesOf(body: Body, policies: TerraformPolicies, hasUsers: boolean): readonly ImportedPolicy[] {
  const found = body.blocks.flatMap((block) => {
    if (block.type === 'module') return moduleInput(block, policies);
    return isPolicyResource(block) ? resourcePolicies(block, policies) : [];
  });
  // A policy among the values of variables is used by the resource or module, where that is there.
  return hasUsers || found.length > 0 ? found : givenPolicies(body, policies);
}

function isPolicyResource({ type, labels }: Block): boolean {
  return type === 'resource' && labels[0] === RESOURCE;
}

function resourcePolicies(block: Block, policies: TerraformPolicies): readonly ImportedPolicy[] {
  const label = block.labels[1];
  if (label !== undefined) return policies.of(block, label, (names) => policies.resource(block, names));
  policies.notes.fail('no-label', message('imports.noLabel', { resource: RESOURCE }), block.line);
  return [];
}

/** What a module takes is what its resource will be. */
function moduleInput(block: Block, policies: TerraformPolicies): readonly ImportedPolicy[] {
  const label = block.labels[0] ?? 'module';
  const input = policyInput(block.attributes, policies);
  if (input === null) {
    noteLocal(block, label, policies);
    return [];
  }
  policies.notes.warn('module-input', message('imports.inputOfModule', { label }), input.line);
  return policies.of(block, label, input.content);
}

/** What stands in the folder of a module is read without what is given to it here. */
function noteLocal({ attributes, line }: Block, label: string, { notes, scope }: TerraformPolicies): void {
  const source = attributes.get('source');
  const folder = source === undefined ? null : scope.evaluator.value(source);
  if (typeof folder !== 'string' || !/^\.{1,2}\//.test(folder)) return;
  notes.warn('local-module', message('imports.localModule', { label, folder }), line);
}

function givenPolicies(body: Body, policies: TerraformPolicies): readonly ImportedPolicy[] {
  const input = policyInput(body.attributes, policies);
  if (input === null) return [];
  policies.notes.warn('module-input', input.said, input.line);
  const block: Block = {
    type: 'variable',
    labels: [input.name],
    line: input.line,
    attributes: new Map(),
    blocks: [],
  };
  return policies.of(block, input.name, input.content);
}

interface PolicyInput {
  readonly name: string;
  /** To what the policy is given, as a sentence. */
  readonly said: Message;
  readonly line: number;
  readonly content: (names: ReadonlyMap<string, HclValue>) => HclRecord | null;
}

function takesPolicy({ type, attributes }: Block, policies: TerraformPolicies): boolean {
  return type === 'module' && policyInput(attributes, policies) !== null;
}

const INPUT = 'tenant_isolation_policy';
const FIELDS = ['is_disabled', 'allowed_tenants'];

/** The value that is a policy, by its name or by what it holds; or the fields of one side by side. */
function policyInput(attributes: Body['attributes'], policies: TerraformPolicies): PolicyInput | null {
  const { evaluator } = policies.scope;
  const [switched] = FIELDS.flatMap((field) => attributes.get(field) ?? []);
  if (switched !== undefined) {
    const content = () => new Map(FIELDS.flatMap((field) => fieldIn(attributes, field, policies)));
    return { name: INPUT, said: message('imports.givenToVariables'), line: switched.line, content };
  }
  const named = attributes.get(INPUT);
  const [name, input] = [...attributes].find(
    ([, one]) => one === named || isPolicyRecord(evaluator.value(one)),
  ) ?? [INPUT, undefined];
  if (input === undefined) return null;
  return {
    name,
    said: message('imports.givenToVariable', { name }),
    line: input.line,
    content: (names) => recordIn(evaluator.value(input, names)),
  };
}

function isPolicyRecord(value: HclValue): boolean {
  return isRecord(value) && FIELDS.every((field) => value.has(field));
}

function fieldIn(attributes: Body['attributes'], field: string, { scope }: TerraformPolicies) {
  const expression = attributes.get(field);
  return expression === undefined ? [] : [[field, scope.evaluator.value(expression)] as const];
}

function recordIn(value: HclValue): HclRecord | null {
  return isRecord(value) ? value : null;
}
