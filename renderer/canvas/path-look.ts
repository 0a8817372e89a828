/** Beside the selected flow's path things step back; `steps` as `usePathSteps` tells them. */
export function pathLook(steps: string | null): string {
  if (steps === null) return '';
  return steps === '' ? 'is-off-path' : 'is-on-path';
}
