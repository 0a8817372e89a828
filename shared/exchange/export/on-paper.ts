/** A sentence that asks for something only a window can do, in any of the languages: a key, a click, "Try it". */
const AT_THE_SCREEN = [
  /\btry (?:it|this)\b|\b(?:press|click|double-click|tap|drag)\b|\b(?:Ctrl|Cmd|Alt|Shift)\s?\+|\bF(?:1[0-2]|[1-9])\b|\bPage ?(?:Down|Up)\b/i,
  /\bprobier(?:e|en Sie)? (?:es|das)\b|\b(?:drück|klick|doppelklick|tipp|zieh)(?:e|en Sie)?\s|\b(?:Strg|Umschalt)\s?\+|\bBild ?(?:auf|ab)\b/i,
];

function isAtTheScreen(sentence: string): boolean {
  return AT_THE_SCREEN.some((pattern) => pattern.test(sentence));
}

/** With what ends it, and the quotation marks and stars after that. */
const SENTENCE = /[^.!?:]*(?:[.!?:](?=\S)[^.!?:]*)*[.!?:]*[*_”“"’)]*\s*/gu;

/**
 * The small Markdown of a lesson as it reads on paper, in slides and in films: without the sentences that ask to press, click
 * or try something, because nothing there can be pressed. Everything else stays as it was written.
 */
export function onPaper(markdown: string): string {
  return markdown
    .split(/\r\n|\n|\r/)
    .map(lineOnPaper)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function lineOnPaper(line: string): string {
  if (!isAtTheScreen(line)) return line;
  const kept = sentencesOf(line).filter((sentence) => !isAtTheScreen(sentence));
  const text = kept.join('').trimEnd();
  // The sign of a list alone says nothing.
  return /^\s*(?:[-*>]|\d+[.)])?\s*$/.test(text) ? '' : text;
}

/** A sentence that ends in a colon goes on in the next: "Try it: open the history." */
function sentencesOf(line: string): readonly string[] {
  const sentences: string[] = [];
  for (const [part] of line.matchAll(SENTENCE)) {
    const before = sentences.at(-1);
    if (before !== undefined && /:[*_”“"’)]*\s*$/u.test(before))
      sentences[sentences.length - 1] = before + part;
    else if (part !== '') sentences.push(part);
  }
  return sentences;
}
