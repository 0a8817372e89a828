import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../electron/tooling/places';

/** What stands in a scenario file, loosely: tests say what they expect of it. */
export interface FileContent {
  version: number;
  scenario: {
    name: string;
    tenants: Record<string, unknown>[];
    connections: Record<string, unknown>[];
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export function readContent(path: string): FileContent {
  return JSON.parse(readFileSync(path, 'utf8')) as FileContent;
}

/** The story of the blog as a file of its own, changed as a test needs it. */
export function storyFile(
  folder: string,
  name = 'story.tisim',
  change: (content: FileContent) => void = () => undefined,
): string {
  const content = readContent(join(ROOT, 'assets', 'examples', 'blog-story.tisim'));
  change(content);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  return path;
}
