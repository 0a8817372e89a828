/** An expression of Terraform's language, with where it stands and how it is written. */
export type Expression = { readonly line: number; readonly source: string } & (
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly text: string }
  /** `var.partners`, `each.value`: a name, with members behind points. */
  | { readonly kind: 'name'; readonly path: readonly string[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'splat'; readonly of: Expression; readonly path: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | {
      readonly kind: 'for';
      readonly names: readonly string[];
      readonly over: Expression;
      /** null: a list. */
      readonly key: Expression | null;
      readonly value: Expression;
      readonly when: Expression | null;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly given: readonly Expression[];
      readonly isSpread: boolean;
    }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | {
      readonly kind: 'operation';
      readonly sign: string;
      readonly left: Expression | null;
      readonly right: Expression;
    }
  /** Not understood. */
  | { readonly kind: 'unknown' }
);

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly line: number;
  /** By name; what is given twice keeps the last. */
  readonly attributes: ReadonlyMap<string, Expression>;
  readonly blocks: readonly Block[];
}

/** A file: its blocks and the attributes that stand in none. */
export interface Body {
  readonly attributes: ReadonlyMap<string, Expression>;
  readonly blocks: readonly Block[];
  /** The block, by its line, in the middle of which the text ends. */
  readonly cutAt: Block | null;
  readonly repeated: readonly { readonly name: string; readonly line: number }[];
}
