import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Types whose value may be an error in the place of a result. */
const MAY_FAIL: readonly string[] = ['Result', 'EditResult'];
/** One of these says when, or with what, something fails. */
const TELLS_FAILURE =
  /\b(?:errors?|refus\w+|unless|fails?|problems?|cannot|why|wrong|throws?|reasons?|missing|has to be asked)\b/i;

/** Parameters that measure something; `Ms`, `Px` and the like name their unit themselves. */
const MEASURES =
  /^(?:duration|delay|elapsed|interval|width|height|size|radius|distance|length|gap|x|y|now|time|age)$|[a-z](?:Duration|Delay|Width|Height|Size|Radius|Distance|Time)$/;
const TELLS_UNIT =
  /\b(?:px|pixels?|canvas units?|ms|milliseconds?|seconds?|minutes?|hours?|days?|bytes?|[kM]B|characters?|letters?|per ?cent|times|rows?|columns?|points?|EMUs?|degrees?)\b|%/i;

/** An exported function or class, with the comment before it. */
interface Public {
  readonly name: string;
  readonly comment: string;
  readonly node: ts.FunctionDeclaration | ts.ClassDeclaration;
}

function publicOf(path: string, text: string): readonly Public[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) && !ts.isClassDeclaration(node)) return [];
    if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((part) => part.getText())
      .join('\n');
    return [{ name: node.name?.text ?? '', comment, node }];
  });
}

function mayFail(node: Public['node']): boolean {
  if (!ts.isFunctionDeclaration(node)) return false;
  const { type } = node;
  if (type && ts.isTypeReferenceNode(type) && MAY_FAIL.includes(type.typeName.getText())) return true;
  return throwsItself(node);
}

/** Whether it throws, other than in a function inside it. */
function throwsItself(node: ts.Node): boolean {
  const inside = (part: ts.Node): boolean =>
    ts.isThrowStatement(part) || (!ts.isFunctionLike(part) && (ts.forEachChild(part, inside) ?? false));
  return ts.forEachChild(node, inside) ?? false;
}

function measuresOf(node: Public['node']): readonly string[] {
  if (!ts.isFunctionDeclaration(node)) return [];
  return node.parameters
    .filter(({ type }) => type?.kind === ts.SyntaxKind.NumberKeyword)
    .map(({ name }) => name.getText())
    .filter((name) => MEASURES.test(name));
}

/** What the comments of a file keep to themselves, one sentence each. */
function untold(path: string, text: string): readonly string[] {
  return publicOf(path, text).flatMap(({ name, comment, node }) => {
    if (comment === '') return [`${path}: ${name} has no comment before it.`];
    const measures = measuresOf(node);
    return [
      ...(mayFail(node) && !TELLS_FAILURE.test(comment)
        ? [`${path}: ${name} does not say when it fails.`]
        : []),
      ...(measures.length > 0 && !TELLS_UNIT.test(comment)
        ? [`${path}: ${name} does not say in what ${measures.join(' and ')} is measured.`]
        : []),
    ];
  });
}

describe('shared', () => {
  it('says of all it gives to others what it is for, when it fails, and in what it measures', () => {
    const files = readdirSync('shared', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(300);
    const all = files.flatMap((file) => {
      const path = join('shared', file);
      return untold(path, readFileSync(path, 'utf8'));
    });
    expect(all).toEqual([]);
  });

  it('would be told of a function or class without a comment', () => {
    expect(untold('a.ts', 'export function bare(): void {}\n')).toEqual([
      'a.ts: bare has no comment before it.',
    ]);
    expect(untold('a.ts', 'const a = 1;\n\nexport class Bare {}\n')).toEqual([
      'a.ts: Bare has no comment before it.',
    ]);
    const told = '/** What it is for. */\nexport function told(): void {}\nfunction own(): void {}\n';
    expect(untold('a.ts', told)).toEqual([]);
  });

  it.each([
    ['returns an error', 'export function read(): Result<string, string> {}'],
    ['returns a refused edit', 'export function read(): EditResult {}'],
    ['throws', 'export function read(): void { if (true) throw new Error("no"); }'],
  ])('would be told of a function that %s and does not say when', (_how, code) => {
    const fault = 'a.ts: read does not say when it fails.';
    expect(untold('a.ts', `/** Reads a text. */\n${code}\n`)).toEqual([fault]);
    expect(untold('a.ts', `/** Reads a text; an error when it is empty. */\n${code}\n`)).toEqual([]);
  });

  it('would be told of a measure without a unit', () => {
    const code = 'export function draw(width: number, name: string): void {}';
    expect(untold('a.ts', `/** Draws it. */\n${code}\n`)).toEqual([
      'a.ts: draw does not say in what width is measured.',
    ]);
    expect(untold('a.ts', `/** Draws it; \`width\` in pixels. */\n${code}\n`)).toEqual([]);
    expect(untold('a.ts', `/** Draws it. */\nexport function draw(readingMs: number): void {}\n`)).toEqual(
      [],
    );
  });
});
