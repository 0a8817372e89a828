import type { RawRule } from './build-policy';
import { buildPolicy, short } from './build-policy';
import { asFlag } from './read-values';
import { powershellTokens } from './powershell-tokens';
import type { ImportedPolicy, PolicyOptions, PolicyReading } from './reading';
import { Notes } from './reading';
import type { Fields, Placed, Token } from './structure';
import { itemsOf, MAX_TOKENS, StructureReader } from './structure';

const BLOCK = 'pptenantisolationsettings';
const IS_MEANT = /PPTenantIsolationSettings/i;

/** Configuration blocks of Microsoft365DSC, with the misspellings of its own examples. */
export function readM365Dsc(text: string, options: PolicyOptions): PolicyReading {
  const notes = new Notes();
  // Most texts that are not meant hold no such name, and need not be taken apart.
  const tokens = IS_MEANT.test(text) ? powershellTokens(text) : [];
  if (tokens.length >= MAX_TOKENS) notes.fail('too-large', 'The file is larger than a configuration can be.');
  const reader = new StructureReader(tokens);
  const policies: ImportedPolicy[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    const brace = token.text.toLowerCase() === BLOCK ? bodyAfter(tokens, reader.at) : null;
    if (brace === null) continue;
    reader.at = brace + 1;
    const fields = reader.fields();
    if (reader.isCut) {
      notes.fail('breaks-off', 'The file breaks off in a block PPTenantIsolationSettings.', token.line);
    }
    policies.push(readBlock(fields, token.line, notes, options));
  }
  notes.warnOfRepeated(reader.repeated);
  if (policies.length === 0 && notes.problems.length === 0) {
    notes.fail('no-block', 'The file holds no block “PPTenantIsolationSettings”.');
  }
  return notes.reading(policies);
}

/** Where the brace stands in `PPTenantIsolationSettings 'name' {`, behind its first word. */
function bodyAfter(tokens: readonly Token[], from: number): number | null {
  const hasName = ['text', 'template', 'word'].includes(tokens[from]?.kind ?? '');
  let at = hasName ? from + 1 : from;
  while (tokens[at]?.kind === 'newline') at += 1;
  const token = tokens[at];
  return token?.kind === 'punctuation' && token.text === '{' ? at : null;
}

function readBlock(fields: Fields, line: number, notes: Notes, options: PolicyOptions): ImportedPolicy {
  const where = 'The block';
  const key = fields.has('enabled') ? 'enabled' : 'enable';
  const enabled = flagOf(fields.get(key));
  if (enabled === null && fields.has(key)) {
    notes.warn('computed', `${where}: “Enabled” is computed elsewhere.`, fields.get(key)?.line);
  }
  const raw = {
    tenant: textOf(fields.get('tenantid')),
    enabled,
    rules: readLists(fields, where, notes),
    where,
    line,
  };
  return buildPolicy(raw, notes, options);
}

function readLists(fields: Fields, where: string, notes: Notes): readonly RawRule[] | null {
  const [rules, included, excluded] = ['rules', 'rulestoinclude', 'rulestoexclude'].map((key) =>
    fields.get(key),
  );
  if (excluded !== undefined) {
    const message = `${where}: “RulesToExclude” is not imported, because it takes rules away instead of naming them.`;
    notes.warn('rules-to-exclude', message, excluded.line);
  }
  if (included !== undefined) {
    const message = `${where}: the rules of “RulesToInclude” are taken as the whole list, which is what applying them does.`;
    notes.warn('rules-to-include', message, included.line);
  }
  const lists = [rules, included].filter((placed) => placed !== undefined);
  const read = lists.map((placed) => readList(placed, where, notes)).filter((list) => list !== null);
  return read.length === 0 ? null : read.flat();
}

function readList(placed: Placed, where: string, notes: Notes): readonly RawRule[] | null {
  const items = itemsOf(placed);
  if (items !== null) return items.flatMap((item) => readRule(item, notes) ?? []);
  notes.warn(
    'rules-not-read',
    `${where}: the rules are computed elsewhere; they stay as they are.`,
    placed.line,
  );
  return null;
}

function readRule({ value, line }: Placed, notes: Notes): readonly RawRule[] | null {
  const fields = value.kind === 'record' ? value.record.fields : null;
  const tenant = textOf(fields?.get('tenantname'));
  const direction = textOf(fields?.get('direction'));
  if (tenant === null || direction === null) {
    notes.warn(
      'rule-not-read',
      'A rule is computed elsewhere or lacks TenantName or Direction; it is left out.',
      line,
    );
    return null;
  }
  const word = direction.trim().toLowerCase();
  if (!['inbound', 'outbound', 'both'].includes(word)) {
    const message = `The rule for “${short(tenant)}” has the direction “${short(direction)}”; it is left out.`;
    notes.warn('rule-without-direction', message, line);
    return null;
  }
  return [{ tenant, inbound: word !== 'outbound', outbound: word !== 'inbound', where: 'The rule', line }];
}

function textOf(placed: Placed | undefined): string | null {
  return placed?.value.kind === 'text' ? placed.value.text : null;
}

function flagOf(placed: Placed | undefined): boolean | null {
  if (placed?.value.kind === 'flag') return placed.value.flag;
  return asFlag(textOf(placed));
}
