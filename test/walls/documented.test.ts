import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** An exported function or class, and what stands in the line before it. */
const PUBLIC = /^(.*)\nexport (?:async )?(?:function\*? |(?:abstract )?class )(\w+)/gm;

/** The names that a text gives to others without a comment right before them. */
function undocumented(text: string): readonly string[] {
  return [...`\n${text}`.matchAll(PUBLIC)]
    .filter(([, before = '']) => !before.trimEnd().endsWith('*/'))
    .map(([, , name = '']) => name);
}

describe('shared', () => {
  it('says of every function and class that it gives to others what it is for', () => {
    const files = readdirSync('shared', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(300);
    const bare = files.flatMap((file) => {
      const path = join('shared', file);
      return undocumented(readFileSync(path, 'utf8')).map(
        (name) => `${path}: ${name} has no comment before it.`,
      );
    });
    expect(bare).toEqual([]);
  });

  it('would be told: a function without a comment is found, one with a comment is not', () => {
    expect(undocumented('export function bare(): void {}\n')).toEqual(['bare']);
    expect(undocumented('const a = 1;\n\nexport class Bare {}\n')).toEqual(['Bare']);
    expect(
      undocumented('/** What it is for. */\nexport function told(): void {}\nfunction own(): void {}\n'),
    ).toEqual([]);
  });
});
