/** One line, with every character that Markdown or HTML could take for a sign of its own made plain. */
export function markdownText(value: string): string {
  return value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&@$]|:(?=\/\/)|(?<=www)\.|^[-=]|(?<=^\d+)\./gi, '\\$&');
}
