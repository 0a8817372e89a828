import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openExample, openLesson } from '../../../electron/main/files/examples';
import { EXAMPLES, LESSONS } from '../../../shared/ipc/shipped';

describe('what comes with the program', () => {
  it.each([
    ['an example', EXAMPLES, 'examples', openExample],
    ['a lesson', LESSONS, 'lessons', openLesson],
  ] as const)('%s opens as a text without a file', async (_, table, folder, open) => {
    for (const { id } of table) {
      expect(await (open as (id: string) => Promise<unknown>)(id)).toEqual({
        kind: 'opened',
        file: {
          handle: null,
          name: `${id}.tisim`,
          text: readFileSync(`assets/${folder}/${id}.tisim`, 'utf8'),
          revision: null,
        },
      });
    }
  });

  it('is named in a sentence when this build lacks it', async () => {
    expect(await openLesson('gone' as never)).toEqual({
      kind: 'failed',
      code: 'not-found',
      name: 'gone.tisim',
      message: '“gone.tisim” is missing from this build.',
    });
  });
});
