/** The text as a sentence; a name at its end such as "Litware, Inc." brings its full stop along. */
export function fullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
