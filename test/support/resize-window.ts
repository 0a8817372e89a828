import { expect } from '@playwright/test';
import type { Desktop } from './launch-desktop';

/** The first window shows its page in this size, in pixels; it cannot be made full screen any more. */
export async function resizeWindow(
  { app, page }: Pick<Desktop, 'app' | 'page'>,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setFullScreenable(false);
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}
