import { placeForNew } from '../camera/camera';
import { createNote, createTitle } from '../document/notes';
import { placeTenants } from '../../shared/picture/placement';
import { documentOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import type { Handlers } from './handler';

/** Above everything, at its left; where a new thing goes when there is nothing. */
function aboveAll(workbench: Workbench) {
  const { scenario, view } = documentOf(workbench);
  const places = [...placeTenants(scenario, view).values()];
  if (places.length === 0) return placeForNew(workbench);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  return { x: least(places.map(({ x }) => x)), y: least(places.map(({ y }) => y)) - 160 };
}

export const noteHandlers = {
  'scenario.add-note': { run: (workbench) => createNote(workbench, placeForNew(workbench)) },
  'scenario.add-title': { run: (workbench) => createTitle(workbench, aboveAll(workbench)) },
} satisfies Handlers;
