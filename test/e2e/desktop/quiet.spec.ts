import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog, chooseFrom, expect, test } from '../../support/desktop-test';
import type { Desktop } from '../../support/launch-desktop';
import { storyFile } from '../../support/scenario-files';

test.use({ isOwnProgram: true });

interface NetLog {
  readonly constants: { readonly logSourceType: Readonly<Record<string, number>> };
  readonly events: readonly { readonly source: { readonly type: number }; readonly params?: unknown }[];
}

/** What would show in Chromium's own log if anything went out. */
const OUTGOING = ['URL_REQUEST', 'HTTP_STREAM_JOB', 'HOST_RESOLVER_IMPL_JOB', 'SOCKET', 'UDP_SOCKET'];

/** The process that writes the log may end it a moment after the program itself has ended. */
async function readLog(path: string): Promise<NetLog> {
  let log: NetLog | null = null;
  const read = (): boolean => {
    try {
      log = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
    } catch {
      return false;
    }
    return true;
  };
  await expect.poll(read, 'the log is written to its end').toBe(true);
  if (log === null) throw new Error('There is no log.');
  return log;
}

async function outgoing(path: string): Promise<readonly string[]> {
  const { constants, events } = await readLog(path);
  expect(Object.keys(constants.logSourceType), 'the log knows these names').toEqual(
    expect.arrayContaining(OUTGOING),
  );
  const names = new Map(Object.entries(constants.logSourceType).map(([name, type]) => [type, name]));
  return events
    .filter((event) => OUTGOING.includes(names.get(event.source.type) ?? ''))
    .map((event) => `${names.get(event.source.type)}: ${JSON.stringify(event.params ?? null)}`)
    .filter((line) => !line.includes('"url":"app://'));
}

/** As a person does: a program that is torn away may not write the end of its log. */
async function quit({ app }: Pick<Desktop, 'app'>): Promise<void> {
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  await ended;
}

test('a whole run makes no network request of any kind', async ({ launch, folder }) => {
  const log = join(folder, 'net.json');
  const desktop = await launch({ args: [storyFile(folder), `--log-net-log=${log}`] });
  const { sim, page, app } = desktop;
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await sim.isolationOf('ITPtestlab').click();
  await sim.selectTenant('itptestlab');
  await sim.addRule('Inbound', 'michaelroth42.onmicrosoft.com');
  await sim.press('Control+k');
  await page.keyboard.type('how tenant isolation');
  await sim.press('Enter');
  await expect(sim.dialog).toBeVisible();
  await sim.press('Escape', 'Control+a', 'Control+c', 'Control+v');
  await expect(sim.tenants).toHaveCount(4);
  await answerSaveDialog(desktop, join(folder, 'quiet.tisim'));
  await sim.press('Control+Shift+s');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  await chooseFrom(desktop, 'examples', 'A group of twelve');
  await expect(sim.tenants).toHaveCount(12);
  expect(await app.evaluate(() => globalThis.refusedRequests?.()), 'nothing even tried').toBe(0);
  expect(requested.filter((url) => !/^(app|data|blob):/.test(url))).toEqual([]);
  await quit(desktop);
  expect(await outgoing(log)).toEqual([]);
});

test('the log that shows no request would show one', async ({ launch, folder }) => {
  const log = join(folder, 'net.json');
  const desktop = await launch({ args: [`--log-net-log=${log}`] });
  await desktop.app.evaluate(async ({ session }) => {
    await session
      .fromPartition('control')
      .fetch('http://127.0.0.1:9/')
      .catch(() => undefined);
  });
  await quit(desktop);
  expect((await outgoing(log)).join('\n')).toContain('http://127.0.0.1:9/');
});

test('the page is sandboxed: no Node, a strict policy, and one named door', async ({ launch }) => {
  const { page, app } = await launch();
  const inside = await page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    module: typeof (globalThis as Record<string, unknown>)['module'],
    door: Object.keys((globalThis as unknown as { desktop: object }).desktop).toSorted(),
    isSecure: globalThis.isSecureContext,
  }));
  expect(inside).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    door: ['on', 'openDropped', 'platform', 'request'],
    isSecure: true,
  });
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the content policy stops scripts, styles from elsewhere and every connection', async ({ launch }) => {
  const { page } = await launch();
  const stopped = await page.evaluate(async () => {
    const isRefused = async (work: () => Promise<unknown>) =>
      work().then(
        () => false,
        () => true,
      );
    const script = document.createElement('script');
    // Refused twice: no text may become a script, and no script stands in the page itself.
    await isRefused(async () => {
      script.append(document.createTextNode('globalThis.planted = true'));
      document.body.append(script);
      await Promise.resolve();
    });
    return {
      script: (globalThis as Record<string, unknown>)['planted'] === undefined,
      fetch: await isRefused(() => fetch('https://learn.microsoft.com/')),
      own: await isRefused(() => fetch('/index.html')),
    };
  });
  expect(stopped).toEqual({ script: true, fetch: true, own: true });
});

test('no text of a page becomes markup or a worker, no picker waits, and no page talks to another', async ({
  launch,
}) => {
  const { page } = await launch();
  const found = await page.evaluate(async () => {
    const refused = (work: () => unknown) => {
      try {
        work();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
    const candidates: string[] = [];
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate) candidates.push(candidate.candidate);
    });
    connection.createDataChannel('planted');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise<void>((resolve) => {
      const look = () => void (connection.iceGatheringState === 'complete' && resolve());
      connection.addEventListener('icegatheringstatechange', look);
      look();
    });
    return {
      markup: refused(() => (document.createElement('p').innerHTML = '<b>planted</b>')),
      worker: refused(() => new Worker('https://example.com/planted.js')),
      policy: refused(() =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('planted', {}),
      ),
      picker: 'showOpenFilePicker' in globalThis,
      candidates,
    };
  });
  expect(found).toEqual({
    markup: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
    picker: false,
    candidates: [],
  });
});

test('the page can neither leave nor open a window, and only known links go to the browser', async ({
  launch,
}) => {
  const { page, app } = await launch();
  const before = page.url();
  await app.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      ((globalThis as { opened?: string[] }).opened ??= []).push(url);
      return Promise.resolve();
    };
  });
  expect(await page.evaluate(() => window.open('https://learn.microsoft.com/') === null)).toBe(true);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://learn.microsoft.com/';
    link.textContent = 'away';
    document.body.append(link);
    link.click();
    link.remove();
  });
  type Door = { desktop: { request(channel: string, argument?: unknown): Promise<unknown> } };
  const answers = await page.evaluate(async () => {
    const { desktop } = globalThis as unknown as Door;
    const ask = (channel: string, argument?: unknown) =>
      desktop.request(channel, argument).catch((error: Error) => error.message);
    return {
      known: await ask('shell:open-link', { url: 'https://learn.microsoft.com/power-platform/' }),
      stranger: await ask('shell:open-link', { url: 'https://example.com/' }),
      file: await ask('shell:open-link', { url: 'file:///etc/passwd' }),
      dropped: await ask('file:open-dropped', { path: '/etc/passwd' }),
      invented: await ask('file:read', { path: '/etc/passwd' }),
    };
  });
  expect(answers).toEqual({
    known: true,
    stranger: false,
    file: false,
    dropped: 'There is no such request.',
    invented: 'There is no such request.',
  });
  expect(await app.evaluate(() => (globalThis as { opened?: string[] }).opened)).toEqual([
    'https://learn.microsoft.com/power-platform/',
  ]);
  // Asked of the program: the test's own page object waits for a navigation that never comes.
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
  );
  expect(windows).toEqual([before]);
});
