import type { Token } from './structure';
import { RESOURCE } from './terraform-show';
import type { TerraformScope } from './terraform-scope';
import { entriesOf } from './hcl-evaluate';
import type { Block, Expression } from './hcl-tree';
import type { HclValue } from './hcl-values';
import { isList, textOf } from './hcl-values';

type Names = ReadonlyMap<string, HclValue>;

/** What `each` stands for in one round of a `for_each`. */
export function namesOfEach(key: HclValue, value: HclValue): Names {
  const each = new Map<string, HclValue>([
    ['key', key],
    ['value', value],
  ]);
  return new Map([['each', each]]);
}

const IMPORT_COMMAND =
  /terraform import\s+["']?powerplatform_tenant_isolation_policy\.([\w-]+(?:\[[^\]]{1,80}\])?)["']?\s+["']?([\w.-]+)/;

/**
 * The language does not hold whose policy it is: the block or command that imports it does, or the tenant of the provider
 * that makes it.
 */
export class TerraformOwners {
  readonly #ids = new Map<string, string>();
  readonly #providers = new Map<string, string>();

  readonly scope: TerraformScope;

  constructor(blocks: readonly Block[], comments: readonly Token[], scope: TerraformScope) {
    this.scope = scope;
    for (const { text } of comments) this.#addCommand(text);
    for (const block of blocks) this.#addBlock(block);
  }

  /** Of the resource of this label, for one of several with its key. */
  of(label: string, key: string | undefined, block: Block): string | undefined {
    return (
      (key === undefined ? undefined : this.#ids.get(`${label}[${key}]`)) ??
      this.#ids.get(label) ??
      this.#ofProvider(block)
    );
  }

  #ofProvider({ type, attributes }: Block): string | undefined {
    const passed = attributes.get(type === 'module' ? 'providers' : 'provider');
    const named = passed?.kind === 'record' ? passed.entries[0]?.[1] : passed;
    const name = named === undefined ? 'powerplatform' : addressOf(named);
    return name === null ? undefined : this.#providers.get(name);
  }

  #addCommand(comment: string): void {
    const found = IMPORT_COMMAND.exec(comment.slice(0, 1000));
    if (found) this.#ids.set((found[1] ?? '').replaceAll(/["'\\]/g, ''), found[2] ?? '');
  }

  #addBlock({ type, labels, attributes }: Block): void {
    if (type === 'import') {
      for (const names of this.#eachOf(attributes.get('for_each'))) this.#addImport(attributes, names);
    }
    if (type === 'provider' && labels[0] === 'powerplatform') {
      const alias = this.#textOf(attributes.get('alias'));
      const tenant = this.#textOf(attributes.get('tenant_id'));
      if (tenant !== null)
        this.#providers.set(alias === null ? 'powerplatform' : `powerplatform.${alias}`, tenant);
    }
  }

  #addImport(attributes: Block['attributes'], names: Names): void {
    const id = this.#textOf(attributes.get('id'), names);
    const address = this.#addressOf(attributes.get('to'), names);
    if (id !== null && address?.startsWith(`${RESOURCE}.`))
      this.#ids.set(address.slice(RESOURCE.length + 1), id);
  }

  #eachOf(each: Expression | undefined): readonly Names[] {
    if (each === undefined) return [new Map()];
    const value = this.scope.evaluator.value(each);
    return (entriesOf(value) ?? []).map(([key, item]) => namesOfEach(isList(value) ? item : key, item));
  }

  #textOf(expression: Expression | undefined, names?: Names): string | null {
    const value = expression === undefined ? null : this.scope.evaluator.value(expression, names);
    return typeof value === 'string' ? value : null;
  }

  /** A name such as `type.label["key"]`, with its key in brackets; null: no name. */
  #addressOf(expression: Expression | undefined, names: Names): string | null {
    if (expression?.kind !== 'member') return addressOf(expression);
    const of = addressOf(expression.of);
    const key = textOf(this.scope.evaluator.value(expression.key, names));
    return of === null || key === null ? null : `${of}[${key}]`;
  }
}

/** A name with points, bare or, in JSON, as a text; null: no name. */
function addressOf(expression: Expression | undefined): string | null {
  if (expression?.kind === 'name') return expression.path.join('.');
  const isText = expression?.kind === 'literal' && typeof expression.value === 'string';
  return isText ? String(expression.value).replaceAll('"', '') : null;
}
