/** The day as people sort it: 2027-01-31, in their own time zone. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
