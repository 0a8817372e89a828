/** An emptied optional field takes its value away. */
export function textOrNull(text: string): string | null {
  return text.trim() || null;
}
