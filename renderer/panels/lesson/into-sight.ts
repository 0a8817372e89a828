/** For the ref of the step at hand: it is in sight, also when the list is longer than its place. */
export function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
