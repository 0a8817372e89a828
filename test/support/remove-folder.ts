import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const TRIES = 50;
const PAUSE_MS = 100;

/**
 * Removes a folder in which helpers of a program that has ended may still write for a moment. Each try reads it anew:
 * one removal that is repeated by itself never sees what came after it began. Throws after five seconds.
 */
export async function removeFolder(folder: string): Promise<void> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      await wait(PAUSE_MS);
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
