import { isDomain, isGuid } from '../../model/tenant-identity';
import { message, type Message, type Word } from '../../words/message';
import { isolationFromIsDisabled } from '../is-disabled';
import type { RawRule } from './build-policy';
import { buildPolicy, short } from './build-policy';
import { entriesOf } from './hcl-evaluate';
import type { Block, Expression } from './hcl-tree';
import type { HclRecord, HclValue } from './hcl-values';
import { isList, isRecord, textOf, Unknown } from './hcl-values';
import { NOT_READ } from './not-read';
import type { Read } from './read-values';
import { MISSING, read, readFlag, unread } from './read-values';
import type { ImportedPolicy, Notes } from './reading';
import type { TerraformOwners } from './terraform-owners';
import { namesOfEach } from './terraform-owners';
import type { TerraformScope } from './terraform-scope';

type Names = ReadonlyMap<string, HclValue>;

/** What there is of a resource: one, or one for each number or key. */
interface Instance {
  readonly key?: string;
  readonly each?: HclValue;
  readonly names: Names;
}

const ONE: Instance = { names: new Map() };

/** The policies of a resource, or of a module that takes one as its input. */
export class TerraformPolicies {
  readonly scope: TerraformScope;
  readonly owners: TerraformOwners;
  readonly notes: Notes;

  constructor(scope: TerraformScope, owners: TerraformOwners, notes: Notes) {
    this.scope = scope;
    this.owners = owners;
    this.notes = notes;
  }

  /** `content` gives switch and rules of one instance. */
  of(block: Block, label: string, content: (names: Names) => HclRecord | null): readonly ImportedPolicy[] {
    const where = nameOfBlock(block.type, label);
    return this.#instances(block, where).flatMap((instance) => {
      const fields = content(instance.names);
      return fields === null ? [] : [this.#policy(block, label, where, instance, fields)];
    });
  }

  /** The fields of a resource itself, with its blocks of rules. */
  resource(block: Block, names: Names): HclRecord {
    const fields = new Map<string, HclValue>();
    for (const name of ['id', 'is_disabled', 'allowed_tenants']) {
      const expression = block.attributes.get(name);
      if (expression !== undefined) fields.set(name, this.#placed(expression, names));
    }
    const rules = block.blocks.flatMap((inner) => this.#ruleBlock(inner, names));
    if (rules.length > 0) fields.set('allowed_tenants', rules);
    return fields;
  }

  #instances(block: Block, where: Word): readonly Instance[] {
    const [count, each] = [block.attributes.get('count'), block.attributes.get('for_each')];
    if (count !== undefined) return this.#counted(this.scope.evaluator.value(count), where, count);
    if (each === undefined) return [ONE];
    const value = this.scope.evaluator.value(each);
    const entries = entriesOf(value);
    if (entries === null || entries.some(([, item]) => item instanceof Unknown))
      return this.#unknownCount(where, 'for_each', each);
    if (entries.length === 0)
      this.notes.warn('no-instance', message('imports.madeForNothing', { where }), each.line);
    return entries.map(([key, item]) => {
      const name = isList(value) ? item : key;
      return {
        key: textOf(name) ?? '',
        each: item,
        names: namesOfEach(name, item),
      };
    });
  }

  #counted(value: HclValue, where: Word, count: Expression): readonly Instance[] {
    const n = typeof value === 'string' ? Number(value) : value;
    if (typeof n !== 'number' || !(n >= 0)) return this.#unknownCount(where, 'count', count);
    if (n === 0) this.notes.warn('no-instance', message('imports.countIsZero', { where }), count.line);
    return Array.from({ length: Math.min(n, MAX_COUNT) }, (_, at) => ({
      ...(n === 1 ? {} : { key: String(at) }),
      names: new Map([['count', new Map<string, HclValue>([['index', at]])]]),
    }));
  }

  #unknownCount(where: Word, name: string, { source, line }: Expression): readonly Instance[] {
    const told = message('imports.countNotRead', { where, name, source: short(source) });
    this.notes.warn(NOT_READ, told, line);
    return [];
  }

  #ruleBlock(block: Block, names: Names): readonly HclValue[] {
    if (block.type === 'allowed_tenants') return [this.#fieldsOf(block, names)];
    const isMeant = block.type === 'dynamic' && block.labels[0] === 'allowed_tenants';
    const [each, content] = [
      block.attributes.get('for_each'),
      block.blocks.find(({ type }) => type === 'content'),
    ];
    if (!isMeant || each === undefined || content === undefined) return [];
    const entries = entriesOf(this.scope.evaluator.value(each, names));
    if (entries === null) return [new Unknown(each.source)];
    const named = block.attributes.get('iterator');
    const iterator = nameIn(named) ?? 'allowed_tenants';
    return entries.map(([key, value]) => {
      const inner = new Map<string, HclValue>([
        ['key', key],
        ['value', value],
      ]);
      return this.#fieldsOf(content, new Map([...names, [iterator, inner]]));
    });
  }

  #fieldsOf({ attributes, line }: Block, names: Names): HclRecord {
    const fields = [...attributes].map(
      ([name, one]) => [name, this.scope.evaluator.value(one, names)] as const,
    );
    return new Map<string, HclValue>([...fields, [LINE, line]]);
  }

  /** Rules that are written out keep the lines at which they stand. */
  #placed(expression: Expression, names: Names): HclValue {
    if (expression.kind !== 'list') return this.scope.evaluator.value(expression, names);
    return expression.items.map((item) => {
      const value = this.scope.evaluator.value(item, names);
      return isRecord(value) ? new Map([...value, [LINE, item.line]]) : value;
    });
  }

  #policy(block: Block, label: string, where: Word, instance: Instance, fields: HclRecord): ImportedPolicy {
    const { key } = instance;
    const flag = flagOf(fields.get('is_disabled'));
    const rules = fields.get('allowed_tenants');
    if (rules === undefined || rules === null) {
      this.notes.warn(
        'rules-not-read',
        message('imports.allowedTenantsMissing', { where, key: 'allowed_tenants' }),
        block.line,
      );
    }
    const id = fields.get('id');
    const owner =
      (typeof id === 'string' ? id : undefined) ?? this.owners.of(label, key, block) ?? tenantOf(instance);
    return buildPolicy(
      {
        tenant: owner === undefined ? MISSING : read(owner),
        label: key === undefined ? label : tenantOf(instance) === key ? label : `${label} ${key}`,
        enabled: flag.kind === 'read' ? read(isolationFromIsDisabled(flag.value)) : flag,
        rules: rulesOf(rules),
        where,
        line: block.line,
      },
      this.notes,
    );
  }
}

function nameOfBlock(type: string, label: string): Message {
  if (type === 'module') return message('imports.theModule', { label });
  return type === 'variable'
    ? message('imports.theVariable', { label })
    : message('imports.theResource', { label });
}

const MAX_COUNT = 1000;
/** No name of the language: where a rule stands. */
const LINE = ' line';

/** Whom a `for_each` names: by its value, or by its key. */
function tenantOf({ key, each }: Instance): string | undefined {
  const named = isRecord(each) ? each.get('tenant_id') : each;
  const texts = [named, key].filter((text) => typeof text === 'string');
  return texts.find((text) => isGuid(text) || isDomain(text));
}

/** The name that a `dynamic` block gives to its item, bare or, in JSON, as a text. */
function nameIn(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'name') return expression.path[0];
  return expression?.kind === 'literal' && typeof expression.value === 'string'
    ? expression.value
    : undefined;
}

function rulesOf(value: HclValue | undefined): Read<readonly Read<RawRule>[]> {
  if (value === undefined || value === null) return MISSING;
  if (isRecord(value)) return read([ruleOf(value)]);
  if (!isList(value)) return unread(sourceOfValue(value));
  return read(value.map(ruleOf));
}

function ruleOf(value: HclValue): Read<RawRule> {
  if (!isRecord(value)) return unread(sourceOfValue(value));
  const line = value.get(LINE);
  return read({
    tenant: textIn(value.get('tenant_id')),
    inbound: flagOf(value.get('inbound')),
    outbound: flagOf(value.get('outbound')),
    ...(typeof line === 'number' ? { line } : {}),
  });
}

function flagOf(value: HclValue | undefined): Read<boolean> {
  return value instanceof Unknown ? unread(value.source) : readFlag(value);
}

function textIn(value: HclValue | undefined): Read<string> {
  if (value === undefined || value === null) return MISSING;
  return typeof value === 'string' ? read(value) : unread(sourceOfValue(value));
}

function sourceOfValue(value: HclValue): string {
  return value instanceof Unknown ? value.source : (textOf(value) ?? 'another kind of value');
}
