import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readParticipantPage } from '../../../electron/main/files/participant-page';

describe('the page for participants', () => {
  it('is read from beside the window’s own page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    writeFileSync(join(folder, 'participant.html'), '<p>Grüße</p>');
    expect(await readParticipantPage(folder)).toBe('<p>Grüße</p>');
  });

  it('is null where it was not built', async () => {
    expect(await readParticipantPage(mkdtempSync(join(tmpdir(), 'page-')))).toBeNull();
  });
});
