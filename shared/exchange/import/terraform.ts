import { isolationFromIsDisabled } from '../is-disabled';
import type { RawRule } from './build-policy';
import { buildPolicy } from './build-policy';
import { hclTokens } from './hcl-tokens';
import { asFlag } from './read-values';
import type { ImportedPolicy, PolicyOptions, PolicyReading } from './reading';
import { Notes } from './reading';
import type { Fields, Placed, Token } from './structure';
import { itemsOf, MAX_TOKENS, StructureReader } from './structure';
import { readShown, RESOURCE } from './terraform-show';

/** Resources of the Power Platform provider: its language, or what `terraform show -json` prints. */
export function readTerraform(text: string, options: PolicyOptions): PolicyReading {
  const notes = new Notes();
  const isJson = /^\uFEFF?\s*[{[]/.test(text);
  const policies = isJson ? readShown(text, notes, options) : readHcl(text, notes, options);
  if (policies.length === 0 && notes.problems.length === 0) {
    notes.fail('no-resource', `The file holds no resource “${RESOURCE}”.`);
  }
  return notes.reading(policies);
}

function readHcl(text: string, notes: Notes, options: PolicyOptions): readonly ImportedPolicy[] {
  // Most texts that are not meant hold no such name, and need not be taken apart.
  if (!text.includes(RESOURCE)) return [];
  const all = hclTokens(text);
  if (all.length >= MAX_TOKENS) notes.fail('too-large', 'The file is larger than a configuration can be.');
  const ids = importedIds(all);
  const tokens = all.filter((token) => token.kind !== 'comment');
  const reader = new StructureReader(tokens);
  const policies: ImportedPolicy[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    const label = token.text === 'resource' ? resourceLabel(tokens, reader.at) : null;
    if (label === null) continue;
    reader.at += 3;
    const fields = reader.fields();
    if (reader.isCut) {
      notes.fail('breaks-off', `The file breaks off in the resource “${label}”.`, token.line);
    }
    policies.push(readResource(label, token.line, fields, ids.get(label), notes, options));
  }
  notes.warnOfRepeated(reader.repeated);
  return policies;
}

/** `resource "powerplatform_tenant_isolation_policy" "label" {`, behind its first word. */
function resourceLabel(tokens: readonly Token[], at: number): string | null {
  const [type, label, brace] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isResource = type?.text === RESOURCE && label?.kind === 'text' && brace?.text === '{';
  return isResource ? label.text : null;
}

const IMPORT_COMMAND =
  /terraform import\s+["']?powerplatform_tenant_isolation_policy\.([\w-]+)["']?\s+["']?([\w.-]+)/;

/** The language does not hold whose policy it is; the command or block that imports it does. */
function importedIds(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { kind, text } of tokens) {
    const found = kind === 'comment' ? IMPORT_COMMAND.exec(text.slice(0, 1000)) : null;
    if (found) ids.set(found[1] ?? '', found[2] ?? '');
  }
  readImportBlocks(
    tokens.filter((token) => token.kind !== 'comment'),
    ids,
  );
  return ids;
}

function readImportBlocks(tokens: readonly Token[], ids: Map<string, string>): void {
  const reader = new StructureReader(tokens);
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token.text !== 'import' || !reader.isAt('{')) continue;
    reader.at += 1;
    const start = reader.at;
    const id = textOf(reader.fields().get('id'));
    const address = addressIn(tokens.slice(start, reader.at));
    if (address !== null && id !== null) ids.set(address, id);
  }
}

/** The label in `to = powerplatform_tenant_isolation_policy.label` of one import block. */
function addressIn(block: readonly Token[]): string | null {
  const address = block.find(({ kind, text }) => kind === 'word' && text.startsWith(`${RESOURCE}.`));
  return address === undefined ? null : address.text.slice(RESOURCE.length + 1);
}

function readResource(
  label: string,
  line: number,
  fields: Fields,
  id: string | undefined,
  notes: Notes,
  options: PolicyOptions,
): ImportedPolicy {
  const where = `The resource “${label}”`;
  const isDisabled = flagOf(fields.get('is_disabled'));
  if (isDisabled === null && fields.has('is_disabled')) {
    notes.warn('computed', `${where}: “is_disabled” is computed elsewhere.`, fields.get('is_disabled')?.line);
  }
  const raw = {
    tenant: textOf(fields.get('id')) ?? id,
    label,
    enabled: isDisabled === null ? null : isolationFromIsDisabled(isDisabled),
    rules: readRules(fields.get('allowed_tenants'), where, line, notes),
    where,
    line,
  };
  return buildPolicy(raw, notes, options);
}

function readRules(
  placed: Placed | undefined,
  where: string,
  line: number,
  notes: Notes,
): readonly RawRule[] | null {
  const items = placed === undefined ? null : itemsOf(placed);
  if (items !== null) return items.flatMap((item) => readRule(item, where, notes) ?? []);
  const why = placed === undefined ? 'is missing' : 'is computed elsewhere';
  notes.warn(
    'rules-not-read',
    `${where}: “allowed_tenants” ${why}; the rules stay as they are.`,
    placed?.line ?? line,
  );
  return null;
}

function readRule({ value, line }: Placed, where: string, notes: Notes): readonly RawRule[] | null {
  const fields = value.kind === 'record' ? value.record.fields : null;
  const tenant = textOf(fields?.get('tenant_id'));
  const inbound = flagOf(fields?.get('inbound'));
  const outbound = flagOf(fields?.get('outbound'));
  if (tenant !== null && (inbound !== null || outbound !== null)) {
    return [{ tenant, inbound: inbound ?? false, outbound: outbound ?? false, where: 'The rule', line }];
  }
  const message = `${where}: a rule is computed elsewhere or has no tenant_id, inbound and outbound; it is left out.`;
  notes.warn('rule-not-read', message, line);
  return null;
}

function textOf(placed: Placed | undefined): string | null {
  return placed?.value.kind === 'text' ? placed.value.text : null;
}

function flagOf(placed: Placed | undefined): boolean | null {
  if (placed?.value.kind === 'flag') return placed.value.flag;
  return asFlag(textOf(placed));
}
