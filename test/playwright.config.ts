import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { hasDisplay } from '../electron/tooling/display';
import { browserOptions } from './support/browser-options';

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** The desktop tests need no page on the network. */
const DESKTOP_ONLY = process.argv.some((argument) => /^(--project=)?desktop$/.test(argument));
const BROWSER_ONLY = process.argv.some((argument) => /^(--project=)?browser$/.test(argument));

/** A port nobody listens on, so that two runs on one machine do not meet. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

// Every worker reads this file again, and must come to the same port: it inherits the environment.
const PORT = (process.env['BROWSER_EDITION_PORT'] ??= await freePort());

export default defineConfig({
  testDir: root('test/e2e'),
  outputDir: root('test-results'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Two windows on one display take the keyboard from each other. Without a display each worker has one of its own.
  workers: hasDisplay() && !BROWSER_ONLY ? 1 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A machine that stalls is no fault of the program. What passed only then is named in the summary of `npm test`.
  retries: 1,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON'] ?? root('out/playwright.json') }],
  ],
  use: { trace: 'on-first-retry' },
  projects: [
    {
      name: 'browser',
      testDir: root('test/e2e/browser'),
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        baseURL: `http://127.0.0.1:${PORT}/`,
        launchOptions: browserOptions(),
      },
    },
    { name: 'desktop', testDir: root('test/e2e/desktop') },
  ],
  ...(DESKTOP_ONLY
    ? {}
    : {
        webServer: {
          command: 'npx tsx electron/tooling/start.ts --browser',
          cwd: root('.'),
          env: { PORT },
          url: `http://127.0.0.1:${PORT}/`,
          reuseExistingServer: false,
          timeout: 120_000,
        },
      }),
});
