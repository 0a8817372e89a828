import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PRESENTER_QUERY } from '../../shared/ipc/channels';
import type { DesktopApi } from '../../shared/ipc/contract';
import type { Bridge } from '../bridge/bridge';
import { desktopBridge } from '../bridge/desktop';
import { participantOptions } from '../bridge/participant';
import { loadFirstDocument } from '../document/open';
import { offerRecovery, recoverWork } from '../document/recovery';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/ui.css';
import { createDesk } from '../workbench/create-workbench';
import type { Desk } from '../workbench/workbench';
import { picture } from './App';
import { Root } from './Root';

declare global {
  interface Window {
    readonly desktop?: DesktopApi;
  }
}

const page = document.getElementById('root');
if (!page) throw new Error('index.html lacks its root element.');

/** So long an empty window is not noticed: most files are read by then. Milliseconds. */
const FIRST_LOOK_MS = 250;

const root = createRoot(page);
const isPresenter = window.desktop !== undefined && window.location.search === PRESENTER_QUERY;
// Not awaited here: the scripts that these fetch import this one, and would wait for it as it for them.
void (isPresenter && window.desktop ? showPresenter(window.desktop) : showDesk()).catch(() => {
  page.textContent = 'The program could not be loaded. Close this window and open it again.';
});

async function showPresenter(api: DesktopApi): Promise<void> {
  const { Presenter, presenterBridge } = await import('./presenter-script');
  root.render(
    <StrictMode>
      <Presenter bridge={presenterBridge(api)} />
    </StrictMode>,
  );
}

async function showDesk(): Promise<void> {
  const desk = await makeDesk();
  const isLoaded = Promise.all([loadFirst(desk), picture.load()]);
  // A long file is read under the eyes of whoever opened it, with what is asked and told about it.
  await Promise.race([isLoaded, new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS))]);
  root.render(
    <StrictMode>
      <Root desk={desk} isStarting />
    </StrictMode>,
  );
  void isLoaded.then(() => offerRecovery(desk));
}

async function makeDesk(): Promise<Desk> {
  const bridge = window.desktop ? desktopBridge(window.desktop) : await browserBridge();
  return createDesk(bridge, { theme: await bridge.theme() });
}

/** The scenarios that ship with the browser edition are in a script that the desktop does not need. */
async function browserBridge(): Promise<Bridge> {
  const options = participantOptions(document);
  const { memoryBridge } = await import('../bridge/memory');
  return memoryBridge(options);
}

async function loadFirst(made: Desk): Promise<void> {
  if (!(await recoverWork(made))) await loadFirstDocument(made);
}
