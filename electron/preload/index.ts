import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  EVENT_CHANNELS,
  FIRST_QUESTIONS,
  PRESENTER_QUERY,
  REQUEST_CHANNELS,
} from '../../shared/ipc/channels';
import type { DesktopApi, OpenOutcome, Reply, Requests } from '../../shared/ipc/contract';

/** Names are checked here as well as in main: the page can reach no channel that is not in the lists. */
const requestNames: ReadonlySet<string> = new Set(REQUEST_CHANNELS);
const eventNames: ReadonlySet<string> = new Set(EVENT_CHANNELS);
const DROPPED = 'file:open-dropped';

/** The page's own; this room knows no other parts of it. */
declare function addEventListener(type: 'beforeunload', listener: (event: Event) => void): void;
declare const location: { readonly search: string };

async function ask(channel: string, argument?: unknown): Promise<unknown> {
  const reply = (await ipcRenderer.invoke(channel, argument)) as Reply;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Asked now, they are answered while the page's script is read. */
const asked = new Map<string, Promise<unknown>>();
if (!location.search.startsWith(PRESENTER_QUERY))
  FIRST_QUESTIONS.filter((channel) => channel !== 'file:initial').forEach(askEarly);
// Work of this very window takes the place of its file, which is then not to be opened.
void asked.get('recovery:list')?.then(
  (offers) => {
    if (!(offers as Requests['recovery:list']['response']).some(({ isOwn }) => isOwn))
      askEarly('file:initial');
  },
  () => undefined,
);

function askEarly(channel: string): void {
  const answer = ask(channel);
  // A page that does not come up takes no answer.
  answer.catch(() => undefined);
  asked.set(channel, answer);
}

function requestByName(channel: string, argument?: unknown): Promise<unknown> {
  const answer = asked.get(channel);
  // Once: later the answer may be another.
  if (asked.delete(channel) && answer) return answer;
  if (!requestNames.has(channel) || channel === DROPPED) {
    return Promise.reject(new Error('There is no such request.'));
  }
  return ask(channel, argument);
}

/** Main says what is wrong with what has no path: it knows the words. */
async function openDropped(file: unknown): Promise<OpenOutcome> {
  const [name, path] = file instanceof File ? [file.name, webUtils.getPathForFile(file)] : ['', ''];
  return (await ask(DROPPED, { path, name })) as OpenOutcome;
}

function on(channel: string, listener: (payload: never) => void): () => void {
  if (!eventNames.has(channel)) throw new Error('There is no such event.');
  // The event object stays here: it carries the sender, through which a page could reach any channel.
  const forward = (_event: unknown, payload: unknown): void => listener(payload as never);
  ipcRenderer.on(channel, forward);
  return () => void ipcRenderer.removeListener(channel, forward);
}

const desktop = {
  request: requestByName as DesktopApi['request'],
  openDropped,
  on: on as DesktopApi['on'],
  platform: process.platform,
} satisfies DesktopApi;

contextBridge.exposeInMainWorld('desktop', desktop);

// A page that is left takes its work with it, so it asks to stay, always; main says when it may go (windows/trouble).
addEventListener('beforeunload', (event) => event.preventDefault());
