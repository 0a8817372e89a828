import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openGate, type Handlers } from '../../electron/main/ipc';
import { PRESENTER_CHANNELS, REQUEST_CHANNELS } from '../../shared/ipc/channels';
import type { Reply } from '../../shared/ipc/contract';
import { REQUEST_SCHEMAS } from '../../shared/ipc/schemas';
import { aWindow } from './support/fakes';

type Listener = (event: unknown, argument?: unknown) => Promise<Reply>;
const { registered } = vi.hoisted(() => ({ registered: new Map<string, Listener>() }));
vi.mock('electron', () => ({
  app: { isPackaged: true },
  ipcMain: { handle: (channel: string, listener: Listener) => registered.set(channel, listener) },
}));

const { window } = aWindow();
const main = { parent: null, frameTreeNodeId: 7, url: 'app://simulator/index.html' };
const [ours, presenters, strangers] = [{ mainFrame: main }, { mainFrame: main }, { mainFrame: main }];
const asked: (readonly [string, unknown])[] = [];
const handlers = Object.fromEntries(
  REQUEST_CHANNELS.map((channel) => [
    channel,
    (_: unknown, argument: unknown) => asked.push([channel, argument]),
  ]),
);

beforeEach(() => {
  openGate(
    handlers as unknown as Handlers,
    {
      bySender: (sender) => ((sender as unknown) === ours ? window : undefined),
      byPresenter: (sender) => ((sender as unknown) === presenters ? window : undefined),
    },
    Promise.resolve(),
  );
});

const frames = fc.constantFrom(
  main,
  null,
  { ...main, parent: main },
  { ...main, frameTreeNodeId: 8 },
  { ...main, url: 'app://simulator.evil/' },
  { ...main, url: 'https://example.com/' },
);

/** What a page could send: any value that crosses, texts of every length, and objects with the keys that are asked for. */
const arguments_ = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.record(
    {
      handle: fc.anything(),
      path: fc.string({ unit: 'binary' }),
      text: fc.nat(2_000_000).map((length) => 'x'.repeat(length)),
      name: fc.string(),
      url: fc.webUrl(),
      __proto__: fc.constant({ isAdmin: true }),
    },
    { requiredKeys: [] },
  ),
);

describe('the gate under hostile messages', () => {
  it('lets through what its own page asks in the right shape, answers all else with a refusal, and never fails', async () => {
    const messages = fc.record({
      channel: fc.constantFrom(...REQUEST_CHANNELS),
      sender: fc.constantFrom(ours, presenters, strangers),
      frame: frames,
      argument: arguments_,
    });
    await fc.assert(
      fc.asyncProperty(messages, async ({ channel, sender, frame, argument }) => {
        asked.length = 0;
        const reply = await registered.get(channel)!({ sender, senderFrame: frame }, argument);
        const owner = PRESENTER_CHANNELS.has(channel) ? presenters : ours;
        const read = REQUEST_SCHEMAS[channel].safeParse(argument);
        const isRight = sender === owner && frame === main && read.success;
        expect(reply.ok).toBe(isRight);
        expect(asked).toEqual(isRight ? [[channel, read.data]] : []);
      }),
      { numRuns: 5_000 },
    );
  });
});
