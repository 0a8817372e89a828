import ts from 'typescript';

/** Attributes of elements and components whose text is for the page or the program, never for a person. */
const FOR_MACHINES =
  /^(?:className|id|key|draft|role|type|name|htmlFor|href|src|rel|target|value|defaultValue|style|viewBox|d|fill|stroke|transform|points|keys|slot|[a-z]*Id|data-.*|aria-(?:current|live|haspopup|controls|orientation|sort|autocomplete)|dir|lang|accept|side|align|variant|size|tone|kind|as|inputMode|autoComplete|spellCheck)$/u;

/** Begins as a sentence or a label does. */
const BEGINS = /^[\p{Lu}"“(*]/u;
/** Ends as a sentence does. */
const ENDS = /[.?!:…]$/u;
const WORD = /\p{L}{2,}/gu;

/** What is no sentence though it looks like one: code, addresses, names of fonts, patterns. */
const NO_SENTENCE =
  /^(?:[\w-]+\/|https?:|[.#[(][\w-]|M ?-?\d|Content-|[A-Z][\w-]+: ?[\w*"'-]+$)|[{}=;]|=>|::/u;

export interface LiteralText {
  readonly line: number;
  readonly text: string;
}

/** The texts of a source file that are written where they are shown, and so in one language only. */
export function literalTexts(path: string, source: string): readonly LiteralText[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: LiteralText[] = [];
  const report = (node: ts.Node, text: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isForDevelopers(node)) return;
    const text = shownText(node);
    if (text !== null) report(node, text);
    else if (!isPlainAttribute(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What the node shows in words of its own; null for what shows none, such as names and patterns. */
function shownText(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text) ? node.text : null;
  if (ts.isStringLiteralLike(node)) return isShown(node) ? node.text : null;
  if (!ts.isTemplateExpression(node)) return null;
  const text = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('X');
  return isSentence(text) ? text : null;
}

function isShown(node: ts.StringLiteralLike): boolean {
  if (!ts.isJsxAttribute(node.parent)) return isSentence(node.text);
  return !isPlainAttribute(node.parent) && /^\p{Lu}\p{Ll}|\p{L} \p{L}/u.test(node.text);
}

/** An attribute that holds a plain text for the page or the program. */
function isPlainAttribute(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node) || !node.initializer || !ts.isStringLiteral(node.initializer)) return false;
  return FOR_MACHINES.test(node.name.getText());
}

/** Two words at least, and the look of a sentence or a label. */
function isSentence(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length < 2 || !/\S\s+\S/u.test(text) || NO_SENTENCE.test(text)) return false;
  return BEGINS.test(text) || ENDS.test(text.trimEnd());
}

/** Errors of programmers, types, imports: nobody who uses the program reads them. */
function isForDevelopers(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return /(?:Error|RegExp)$/u.test(node.expression.getText());
  return (
    ts.isCallExpression(node) &&
    /^(?:console\.\w+|String\.raw|matchMedia|querySelector\w*)$/u.test(node.expression.getText())
  );
}
