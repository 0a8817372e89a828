import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { ROOT } from '../../electron/tooling/places';
import type { Launch } from './desktop-test';
import { resizeWindow } from './resize-window';

/** The pictures of the README; the repository's own are replaced only when asked for. */
const isUpdate = process.env['UPDATE_SCREENSHOTS'] === '1';

/** The story in a window of the size that the README shows, and the folder where its pictures go. */
export async function readmeWindow(launch: Launch, testInfo: TestInfo) {
  const folder = isUpdate ? join(ROOT, 'assets', 'screenshots') : testInfo.outputPath('screenshots');
  mkdirSync(folder, { recursive: true });
  const desktop = await launch();
  await resizeWindow(desktop, { width: 1280, height: 800 });
  return { desktop, folder };
}
