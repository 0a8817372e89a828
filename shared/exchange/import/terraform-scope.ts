import { Evaluator } from './hcl-evaluate';
import type { Block, Body, Expression } from './hcl-tree';
import type { HclValue } from './hcl-values';
import { Unknown } from './hcl-values';

/** The names of one folder: variables with what is given for them or their default, and locals. Worked out when asked for. */
export class TerraformScope {
  readonly evaluator = new Evaluator(this);
  readonly #defaults = new Map<string, Expression>();
  readonly #given = new Map<string, Expression[]>();
  readonly #locals = new Map<string, Expression>();
  readonly #known = new Map<string, HclValue>();
  readonly #open = new Set<string>();

  constructor(bodies: readonly Body[]) {
    for (const { attributes, blocks } of bodies) {
      for (const [name, value] of attributes)
        this.#given.set(name, [...(this.#given.get(name) ?? []), value]);
      for (const block of blocks) this.#addBlock(block);
    }
  }

  #addBlock({ type, labels, attributes }: Block): void {
    if (type === 'locals') for (const [name, value] of attributes) this.#locals.set(name, value);
    const start = attributes.get('default');
    if (type === 'variable' && start !== undefined) this.#defaults.set(labels[0] ?? '', start);
  }

  /** Is the name one of a variable that is declared or given? */
  has(name: string): boolean {
    return this.#given.has(name) || this.#defaults.has(name);
  }

  valueOf(root: string, name: string): HclValue | undefined {
    const key = `${root}.${name}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    // A name that leads back to itself stands for nothing.
    if (this.#open.has(key)) return undefined;
    this.#open.add(key);
    const value =
      root === 'local'
        ? this.#valueOf(this.#locals.get(name))
        : root === 'var'
          ? this.#variable(name)
          : undefined;
    this.#open.delete(key);
    if (value !== undefined) this.#known.set(key, value);
    return value;
  }

  /** What is given goes before the default; what two files give differently is not known. */
  #variable(name: string): HclValue | undefined {
    const given = (this.#given.get(name) ?? []).map((one) => this.evaluator.value(one));
    const [first, ...others] = given;
    if (first === undefined) return this.#valueOf(this.#defaults.get(name));
    const isSure = others.every((other) => other === first);
    return isSure ? first : new Unknown(`var.${name}, which is given more than once`);
  }

  #valueOf(expression: Expression | undefined): HclValue | undefined {
    return expression === undefined ? undefined : this.evaluator.value(expression);
  }
}
