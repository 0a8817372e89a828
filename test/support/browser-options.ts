import { execFileSync } from 'node:child_process';

/** The system's own Chromium: Playwright cannot download one everywhere. */
function chromium(): string | undefined {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // The next name.
    }
  }
  return undefined;
}

/** How a browser is started that asks for nothing by itself. */
export function browserOptions(): { readonly executablePath?: string; readonly args: string[] } {
  const executablePath = chromium();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
