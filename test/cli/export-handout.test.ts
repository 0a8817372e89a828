import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli-run';

const LESSON = 'assets/lessons/blog-story.tisim';

describe('export of a hand-out', () => {
  it('prints the lesson as a page, a step a sheet and the answers at the end', () => {
    const { status, out } = runCli('export', '--to', 'handout', LESSON);
    expect(status).toBe(0);
    expect(out.match(/<section class="page/g)).toHaveLength(13);
    expect(out).not.toContain('Let the audience look at the picture first.');
    expect(out).not.toMatch(/\bF9\b/);
  });

  it('gives the trainer the notes and the answers beside the steps', () => {
    const { status, out } = runCli('export', '--to', 'handout-trainer', LESSON);
    expect(status).toBe(0);
    expect(out.match(/<section class="page/g)).toHaveLength(12);
    expect(out).toContain('Let the audience look at the picture first.');
  });

  it('says that there is no lesson', () => {
    const { status, err } = runCli('export', '--to', 'handout', 'assets/examples/group-with-partners.tisim');
    expect(status).toBe(2);
    expect(err).toContain('no-lesson: This scenario has no lesson to hand out.');
  });
});
