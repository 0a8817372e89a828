import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import {
  FIRST_QUESTIONS,
  PRESENTER_CHANNELS,
  REQUEST_CHANNELS,
  type RequestChannel,
} from '../../shared/ipc/channels';
import type { Reply, Requests } from '../../shared/ipc/contract';
import type { REQUEST_SCHEMAS } from '../../shared/ipc/schemas';
import { say } from '../words/say';
import { isOurUrl } from './origin';
import type { AppWindow } from './windows/app-window';
import type { WindowRegistry } from './windows/window-registry';

/** How senders are found: windows themselves, and the presenter's windows that belong to them. */
type Senders = Pick<WindowRegistry, 'bySender' | 'byPresenter'>;

/**
 * One function a request channel; a channel without one does not compile. What a presenter's window asks is answered for
 * the window it belongs to.
 */
export type Handlers = {
  readonly [C in RequestChannel]: (
    window: AppWindow,
    argument: Requests[C]['request'],
  ) => Requests[C]['response'] | Promise<Requests[C]['response']>;
};

const refused = (): Reply => ({ ok: false, message: say('main.requestRefused') });
const failed = (): Reply => ({ ok: false, message: say('main.requestFailed') });

type Schemas = typeof REQUEST_SCHEMAS;

let schemas: Promise<Schemas> | null = null;

/**
 * Reads what requests are checked by, once: before the first that has an argument, which comes when the first picture is
 * about to be shown, and after all that a first picture waits for.
 */
export function readSchemas(): Promise<Schemas> {
  schemas ??= import('../../shared/ipc/schemas').then((script) => script.REQUEST_SCHEMAS);
  return schemas;
}

/** The one gate between the windows and the main process. It answers once words are there, for what may be wrong is said. */
export function openGate(handlers: Handlers, windows: Senders, isSpoken: Promise<unknown>): void {
  for (const channel of REQUEST_CHANNELS) {
    ipcMain.handle(channel, async (event, argument: unknown) => {
      const window = senderOf(event, channel, windows);
      await isSpoken;
      return answer(channel, handlers, window, argument);
    });
  }
}

/** The window a message came from, if it is one of ours, from its main frame, showing our page. */
function senderOf(event: IpcMainInvokeEvent, channel: RequestChannel, windows: Senders): AppWindow | null {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  // By number, not by object: the object is not promised to be the same one each time.
  if (frame.frameTreeNodeId !== event.sender.mainFrame.frameTreeNodeId) return null;
  if (!isOurUrl(frame.url)) return null;
  const find = PRESENTER_CHANNELS.has(channel) ? windows.byPresenter : windows.bySender;
  return find(event.sender) ?? null;
}

async function answer(
  channel: RequestChannel,
  handlers: Handlers,
  window: AppWindow | null,
  argument: unknown,
): Promise<Reply> {
  if (window === null) return refused();
  const parsed = await check(channel, argument);
  if (!parsed.success) return refused();
  try {
    const handle = handlers[channel] as (window: AppWindow, argument: unknown) => unknown;
    return { ok: true, value: await handle(window, parsed.data) };
  } catch (error) {
    // The details, with their paths, stay on this side.
    process.stderr.write(
      `${channel} failed: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`,
    );
    return failed();
  }
}

const firstQuestions: ReadonlySet<RequestChannel> = new Set(FIRST_QUESTIONS);

interface Checked {
  readonly success: boolean;
  readonly data?: unknown;
}

async function check(channel: RequestChannel, argument: unknown): Promise<Checked> {
  if (firstQuestions.has(channel)) return { success: argument === undefined };
  return (await readSchemas())[channel].safeParse(argument);
}
