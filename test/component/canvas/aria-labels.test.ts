import { afterEach, expect, it } from 'vitest';
import { ariaLabels } from '../../../renderer/canvas/aria-labels';
import { speak } from '../../../renderer/words/say';

afterEach(() => speak('en'));

const moved = (direction: string) =>
  ariaLabels()['node.a11yDescription.ariaLiveMessage']?.({ direction, x: 1200, y: 40 });

it('what React Flow tells screen readers is said in the language that is spoken', async () => {
  expect(ariaLabels()['edge.a11yDescription.default']).toMatch(/^Enter or Space selects it/);
  expect(['left', 'right', 'up', 'down'].map(moved)).toEqual([
    'Moved left, to 1,200, 40.',
    'Moved right, to 1,200, 40.',
    'Moved up, to 1,200, 40.',
    'Moved down, to 1,200, 40.',
  ]);
  await speak('de');
  expect(ariaLabels()['node.a11yDescription.default']).toMatch(/^Eingabe oder Leertaste wählt aus/);
  expect(moved('up')).toBe('Nach oben verschoben, auf 1.200, 40.');
});
