import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLesson } from '../../../shared/format/read-lesson';
import { checkLesson } from '../../../shared/lesson/check-lesson';

it('the lesson in the README can be played, and keeps what it promises', () => {
  const text = /```json\n("lesson": [\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  const { lesson } = JSON.parse(`{${text}}`) as { lesson: unknown };
  const read = readLesson(lesson);
  expect(read).toEqual({ ok: true, value: lesson });
  expect(read.ok && checkLesson(read.value).flatMap(({ problems }) => problems)).toEqual([]);
});
