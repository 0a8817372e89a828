import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makePdf } from '../../../electron/main/files/pdf';

type Answer = (request: { url: string }) => Response;

const fake = vi.hoisted(() => ({
  options: [] as { show: boolean; webPreferences: Record<string, unknown> }[],
  loadURL: vi.fn<(url: string) => Promise<void>>(),
  printToPDF: vi.fn<() => Promise<Uint8Array>>(),
  destroy: vi.fn(),
  handle: vi.fn<(scheme: string, answer: Answer) => void>(),
  hardenSession: vi.fn(),
}));

vi.mock('electron', () => ({
  app: {},
  session: { fromPartition: () => ({ protocol: { handle: fake.handle } }) },
  BrowserWindow: class {
    webContents = { printToPDF: fake.printToPDF };
    loadURL = fake.loadURL;
    destroy = fake.destroy;
    constructor(options: (typeof fake.options)[number]) {
      fake.options.push(options);
    }
  },
}));
vi.mock('../../../electron/main/security', () => ({ hardenSession: fake.hardenSession }));

const PDF = new TextEncoder().encode('%PDF-1.4');
const answer = (url: string) => fake.handle.mock.calls[0]?.[1]({ url }) as Response;

beforeEach(() => {
  fake.options.length = 0;
  fake.destroy.mockClear();
  fake.loadURL.mockReset();
  fake.printToPDF.mockReset().mockResolvedValue(PDF);
});

describe('printing a page to PDF', () => {
  it('serves the text to a window that nobody sees and that runs nothing', async () => {
    let shown = '';
    fake.loadURL.mockImplementation(async (url) => {
      shown = await answer(url).text();
    });
    expect(await makePdf('<p>Hello</p>')).toBe(PDF);
    expect(shown).toBe('<p>Hello</p>');
    expect(fake.options[0]).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    expect(fake.options[0]?.webPreferences).not.toHaveProperty('preload');
    expect(fake.hardenSession).toHaveBeenCalledTimes(1);
  });

  it('allows the page to load nothing else', async () => {
    let policy: string | null = null;
    fake.loadURL.mockImplementation((url) => {
      policy = answer(url).headers.get('content-security-policy');
      return Promise.resolve();
    });
    await makePdf('x');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script');
    expect(answer('app://print/other').status).toBe(404);
  });

  it('forgets the text and takes the window away, also when it fails', async () => {
    let address = '';
    fake.loadURL.mockImplementation((url) => {
      address = url;
      return Promise.resolve();
    });
    fake.printToPDF.mockRejectedValue(new Error('no printer'));
    await expect(makePdf('secret')).rejects.toThrow('no printer');
    expect(fake.destroy).toHaveBeenCalledTimes(1);
    expect(answer(address).status).toBe(404);
  });

  it('gives up on a page that never ends', async () => {
    vi.useFakeTimers();
    fake.loadURL.mockReturnValue(new Promise(() => undefined));
    const printed = expect(makePdf('slow')).rejects.toThrow('too long');
    await vi.advanceTimersByTimeAsync(200_000);
    await printed;
    expect(fake.destroy).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
