import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalPath, createDocuments } from '../../../electron/main/files/documents';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();

describe('handles', () => {
  it('cannot be guessed and say nothing about the path', () => {
    expect(createDocuments().handleFor('/x/a.tisim')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('are the same for one file however it is reached', () => {
    const documents = createDocuments();
    const path = join(folder(), 'a.tisim');
    const link = join(folder(), 'link.tisim');
    writeFileSync(path, '');
    symlinkSync(path, link);
    expect(documents.handleFor(link)).toBe(documents.handleFor(path));
    expect(documents.handleFor(join(folder(), 'x', '..', 'a.tisim'))).toBe(documents.handleFor(path));
  });

  it('are found with the path as it was picked, and invented ones are not', () => {
    const documents = createDocuments();
    expect(documents.find(documents.handleFor('/x/y/../a.tisim'))).toMatchObject({ path: '/x/a.tisim' });
    expect(documents.find('invented')).toBeUndefined();
  });
});

describe('the canonical path', () => {
  it('follows a linked folder also for a file that is not there yet', () => {
    mkdirSync(join(folder(), 'real'));
    symlinkSync(join(folder(), 'real'), join(folder(), 'linked'));
    const expected = join(canonicalPath(join(folder(), 'real')), 'new.tisim');
    expect(canonicalPath(join(folder(), 'linked', 'new.tisim'))).toBe(expected);
  });
});
