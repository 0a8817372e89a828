import { isJsonObject } from '../../format/envelope';
import { attributesOf, bodyOfJson } from './hcl-json';
import { parseHcl } from './hcl-parser';
import { hclTokens } from './hcl-tokens';
import type { Block, Body } from './hcl-tree';
import type { HclRecord } from './hcl-values';
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
  const hasResources = blocks.some(isPolicyResource);
  return parts.map((part) => {
    const { notes, body, shown } = part;
    const policies = shown ?? policiesOf(body, new TerraformPolicies(scope, owners, notes), hasResources);
    if (policies.length === 0 && notes.problems.length === 0 && notes.warnings.length === 0) {
      notes.fail('no-resource', `The file holds no resource “${RESOURCE}”.`);
    }
    return notes.reading(policies);
  });
}

const EMPTY: Body = { attributes: new Map(), blocks: [], cutAt: null, repeated: [] };

function partOf(text: string): Part {
  const notes = new Notes();
  if (/^\uFEFF?\s*[{[]/.test(text)) return partOfJson(text, notes);
  const tokens = hclTokens(planAsConfiguration(text, notes));
  if (tokens.length >= MAX_TOKENS) notes.fail('too-large', 'The file is larger than a configuration can be.');
  const body = parseHcl(tokens.filter(({ kind }) => kind !== 'comment'));
  if (body.cutAt !== null) {
    const { type, labels, line } = body.cutAt;
    const message = `The file breaks off in the ${type} “${labels.at(-1) ?? ''}”.`;
    // What stands in no policy cannot change one.
    if (type === 'resource' || type === 'module') notes.fail('breaks-off', message, line);
    else notes.warn('breaks-off', message, line);
  }
  notes.warnOfRepeated(body.repeated);
  return { notes, body, comments: tokens.filter(({ kind }) => kind === 'comment'), shown: null };
}

function partOfJson(text: string, notes: Notes): Part {
  const json = readSafeJson(text);
  const value = json.ok ? json.value : null;
  const body = bodyOfJson(value);
  if (body !== null) return { notes, body, comments: [], shown: null };
  if (isJsonObject(value) && isJsonObject(value[INPUT])) {
    return { notes, body: { ...EMPTY, attributes: attributesOf(value) }, comments: [], shown: null };
  }
  return { notes, body: EMPTY, comments: [], shown: readShown(text, notes) };
}

function policiesOf(
  body: Body,
  policies: TerraformPolicies,
  hasResources: boolean,
): readonly ImportedPolicy[] {
  const found = body.blocks.flatMap((block) => {
    if (block.type === 'module') return moduleInput(block, policies);
    return isPolicyResource(block) ? resourcePolicies(block, policies) : [];
  });
  // A policy among the values of variables is used by the resource, where that is there.
  return hasResources || found.length > 0 ? found : givenPolicies(body, policies);
}

function isPolicyResource({ type, labels }: Block): boolean {
  return type === 'resource' && labels[0] === RESOURCE;
}

function resourcePolicies(block: Block, policies: TerraformPolicies): readonly ImportedPolicy[] {
  const label = block.labels[1];
  if (label !== undefined) return policies.of(block, label, (names) => policies.resource(block, names));
  const message = `The resource “${RESOURCE}” has no name: Terraform needs a second label before the brace.`;
  policies.notes.fail('no-label', message, block.line);
  return [];
}

const INPUT = 'tenant_isolation_policy';

/** What a module takes is what its resource will be. */
function moduleInput(block: Block, policies: TerraformPolicies): readonly ImportedPolicy[] {
  const input = block.attributes.get(INPUT);
  if (input === undefined) return [];
  const label = block.labels[0] ?? INPUT;
  const message = `The policy is an input of the module “${label}”; it is taken as what the module makes of it.`;
  policies.notes.warn('module-input', message, input.line);
  return policies.of(block, label, (names) => recordIn(policies.scope.evaluator.value(input, names)));
}

function givenPolicies(body: Body, policies: TerraformPolicies): readonly ImportedPolicy[] {
  const input = body.attributes.get(INPUT);
  if (input === undefined) return [];
  const message = `The policy is the value of the variable “${INPUT}”; it is taken as what the module makes of it.`;
  policies.notes.warn('module-input', message, input.line);
  const block: Block = {
    type: 'variable',
    labels: [INPUT],
    line: input.line,
    attributes: new Map(),
    blocks: [],
  };
  return policies.of(block, INPUT, (names) => recordIn(policies.scope.evaluator.value(input, names)));
}

function recordIn(value: unknown): HclRecord | null {
  const record = value as HclRecord;
  return isRecord(record) ? record : null;
}
