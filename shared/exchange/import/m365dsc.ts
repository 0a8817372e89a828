import { isGuid } from '../../model/tenant-identity';
import { message } from '../../words/message';
import type { RawRule } from './build-policy';
import { buildPolicy } from './build-policy';
import type { ImportFile } from './import-result';
import { beginsAsJson, readJsonText } from './json-text';
import { blocksOfJson } from './m365dsc-json';
import { mofAsConfiguration } from './mof';
import { assignmentAt, PowershellScope, readDataFile } from './powershell-scope';
import { powershellTokens } from './powershell-tokens';
import type { Read } from './read-values';
import { MISSING, read, readFlag, readText, sourceOf, unread, valueOf } from './read-values';
import type { ImportedPolicy, PolicyReading } from './reading';
import { Notes } from './reading';
import type { Fields, Placed, Token } from './structure';
import { MAX_TOKENS, StructureReader } from './structure';

/** What "RulesToInclude" does to the rules that it does not name: the versions of the tool differ. */
export type RulesToInclude = 'add' | 'replace';

export interface DscOptions {
  /** Absent: it is asked. */
  readonly rulesToInclude?: RulesToInclude;
}

const BLOCK = 'pptenantisolationsettings';
const BLOCK_NAME = 'PPTenantIsolationSettings';
const IS_MEANT = /PPTenantIsolationSettings/i;
const BARE_NAME = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
const IS_DATA = /^[\uFEFF\s]{0,100}@\{/;

/** One file on its own. */
export function readM365Dsc(text: string, options: DscOptions = {}): PolicyReading {
  const [reading] = readM365DscFiles([{ name: '', text }], options);
  return reading as PolicyReading;
}

/** Configuration blocks of Microsoft365DSC, with the misspellings of its own examples, and the data files they name. */
export function readM365DscFiles(
  files: readonly (ImportFile & DscOptions)[],
  options: DscOptions,
): readonly PolicyReading[] {
  const data = files.map(({ text }) => dataIn(text)).find((one) => one !== undefined);
  return files.map(({ text, rulesToInclude = options.rulesToInclude }) =>
    new DscReader(text, rulesToInclude === undefined ? {} : { rulesToInclude }, data).reading(),
  );
}

function dataIn(text: string): unknown {
  return IS_DATA.test(text) && /NonNodeData|AllNodes/i.test(text)
    ? readDataFile(powershellTokens(text))
    : undefined;
}

class DscReader {
  readonly #notes = new Notes();
  readonly #scope: PowershellScope;

  readonly text: string;
  readonly options: DscOptions;

  constructor(text: string, options: DscOptions, data: unknown) {
    this.text = text;
    this.options = options;
    this.#scope = new PowershellScope(data === undefined ? {} : { configurationdata: data });
  }

  reading(): PolicyReading {
    const json = beginsAsJson(this.text) ? readJsonText(this.text) : null;
    const blocks = json?.ok === true ? blocksOfJson(json.value) : [];
    return blocks.length > 0
      ? this.#notes.reading(blocks.map((fields) => this.#block(fields, 1)))
      : this.#ofConfiguration();
  }

  #ofConfiguration(): PolicyReading {
    const notes = this.#notes;
    // Most texts that are not meant hold no such name, and need not be taken apart.
    const tokens = IS_MEANT.test(this.text) ? powershellTokens(mofAsConfiguration(this.text)) : [];
    if (tokens.length >= MAX_TOKENS) notes.fail('too-large', message('imports.configurationTooLarge'));
    const reader = new StructureReader(tokens);
    const policies: ImportedPolicy[] = [];
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      const assigned = assignmentAt(reader, token);
      if (assigned !== null) this.#scope.set(token.text, this.#scope.plain(assigned.placed));
      const brace = token.text.toLowerCase() === BLOCK ? bodyAfter(tokens, reader.at) : null;
      if (brace === null) continue;
      reader.at = brace + 1;
      const fields = reader.fields();
      if (reader.isCut) {
        notes.fail('breaks-off', message('imports.dscBreaksOff', { block: BLOCK_NAME }), token.line);
      }
      policies.push(this.#block(fields, token.line));
    }
    notes.warnOfRepeated(reader.repeated);
    if (policies.length === 0 && notes.problems.length === 0) {
      notes.fail('no-block', message('imports.noDscBlock', { block: BLOCK_NAME }));
    }
    return notes.reading(policies);
  }

  #block(fields: Fields, line: number): ImportedPolicy {
    const tenant = readText(this.#plain(fields.get('tenantid')));
    const enabled = readFlag(this.#plain(fields.get('enabled') ?? fields.get('enable')));
    return buildPolicy(
      {
        tenant: isReference(tenant) ? MISSING : this.#completed(tenant, line),
        enabled,
        rules: this.#lists(fields),
        isAddition: fields.get('rules') === undefined && this.options.rulesToInclude === 'add',
        where: message('imports.theBlock'),
        line,
      },
      this.#notes,
    );
  }

  #plain(placed: Placed | undefined): unknown {
    return placed === undefined ? undefined : this.#scope.plain(placed);
  }

  #lists(fields: Fields): Read<readonly Read<RawRule>[]> {
    const rules = fields.get('rules');
    const [included, excluded] = [fields.get('rulestoinclude'), fields.get('rulestoexclude')];
    this.#refuse(rules, included, excluded);
    if (excluded !== undefined) {
      this.#notes.warn('rules-to-exclude', message('imports.rulesToExclude'), excluded.line);
    }
    const list = rules ?? included;
    return list === undefined ? MISSING : this.#list(list);
  }

  /** What the tool itself refuses, and what only a person knows. */
  #refuse(rules: Placed | undefined, included: Placed | undefined, excluded: Placed | undefined): void {
    if (rules !== undefined && (included ?? excluded) !== undefined) {
      const told = message('imports.rulesAndInclude');
      this.#notes.fail('rules-and-include', told, (included ?? excluded)?.line);
    } else if (included !== undefined && this.options.rulesToInclude === undefined) {
      this.#notes.fail('rules-to-include', message('imports.rulesToInclude'), included.line);
    }
  }

  /** Written out, by a variable, or as the text that exports of some versions hold. */
  #list(placed: Placed): Read<readonly Read<RawRule>[]> {
    if (placed.value.kind === 'list') {
      return read(placed.value.items.flatMap((item) => this.#items(this.#scope.plain(item), item.line)));
    }
    const value = this.#scope.plain(placed);
    if (typeof value !== 'string') return read(this.#items(value, placed.line));
    const inner = /^\s*(?:@\(|MSFT_)/.test(value)
      ? new StructureReader(powershellTokens(value)).value()
      : null;
    if (inner?.value.kind === 'list' || inner?.value.kind === 'record')
      return this.#list({ ...inner, line: placed.line });
    return value.trim() === '' ? read([]) : unread(value);
  }

  #items(value: unknown, line: number): readonly Read<RawRule>[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => this.#rule(item, line) ?? []);
  }

  #rule(item: unknown, line: number): Read<RawRule> | null {
    if (typeof item !== 'object' || item === null) return unread(sourceOf(item));
    const fields = item as Readonly<Record<string, unknown>>;
    const tenant = readText(valueOf(fields, 'tenantname'));
    const direction = readText(valueOf(fields, 'direction'));
    const word = direction.kind === 'read' ? direction.value.trim().toLowerCase() : '';
    if (isNobody(tenant) && (word === '' || word === 'unknown')) {
      this.#notes.warn('rule-invented', message('imports.inventedRule'), line);
      return null;
    }
    return read({ tenant: this.#completed(tenant, line), ...flagsOf(word, direction), line });
  }

  /** The first part of the name that every tenant has from the start. */
  #completed(tenant: Read<string>, line: number): Read<string> {
    if (tenant.kind !== 'read' || isGuid(tenant.value) || !BARE_NAME.test(tenant.value)) return tenant;
    const domain = `${tenant.value}.onmicrosoft.com`;
    this.#notes.warn('bare-name', message('imports.bareName', { name: tenant.value, domain }), line);
    return read(domain);
  }
}

function flagsOf(word: string, direction: Read<string>): Pick<RawRule, 'inbound' | 'outbound'> {
  if (['inbound', 'outbound', 'both'].includes(word)) {
    return { inbound: read(word !== 'outbound'), outbound: read(word !== 'inbound') };
  }
  const lost = direction.kind === 'read' ? unread(direction.value) : direction;
  return { inbound: lost, outbound: lost };
}

/** Where a configuration is exported, its tenant stands in a data file. */
function isReference(tenant: Read<string>): boolean {
  return tenant.kind === 'read' && tenant.value.startsWith('$');
}

function isNobody(tenant: Read<string>): boolean {
  return tenant.kind === 'missing' || (tenant.kind === 'read' && tenant.value.trim() === '');
}

/** Where the brace stands in `PPTenantIsolationSettings 'name' {`, behind its first word. */
function bodyAfter(tokens: readonly Token[], from: number): number | null {
  const hasName = ['text', 'template', 'word'].includes(tokens[from]?.kind ?? '');
  let at = hasName ? from + 1 : from;
  while (tokens[at]?.kind === 'newline') at += 1;
  const token = tokens[at];
  return token?.kind === 'punctuation' && token.text === '{' ? at : null;
}
