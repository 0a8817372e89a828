/** "1 rule", "2 rules", "1,525 connections"; `many` for words that do not simply take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
