import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PRESENTER_QUERY } from '../../shared/ipc/channels';
import type { DesktopApi } from '../../shared/ipc/contract';
import type { Bridge } from '../bridge/bridge';
import { desktopBridge } from '../bridge/desktop';
import { firstLanguage } from '../bridge/language';
import { participantOptions } from '../bridge/participant';
import { loadFirstDocument } from '../document/open';
import { offerRecovery, recoverWork } from '../document/recovery';
import { startAsParticipant } from '../lesson/participant';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/ui.css';
import '../ui/floating.css';
import { createDesk, workbenchOn } from '../workbench/create-workbench';
import { say } from '../words/say';
import { askStart, isAtStart } from '../workbench/start-page';
import type { Desk } from '../workbench/workbench';
import { picture } from './App';
import { Root } from './Root';
import { speakHere } from './use-language';

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
const isPresenter = window.desktop !== undefined && window.location.search.startsWith(PRESENTER_QUERY);
// Asked for before anything is drawn into the page.
const options = participantOptions(document);
// Not awaited here: the scripts that these fetch import this one, and would wait for it as it for them.
const isSpoken = speakHere(firstLanguage(options));
void (isPresenter && window.desktop ? showPresenter(window.desktop) : showDesk()).catch(() => {
  page.textContent = 'The program could not be loaded. Close this window and open it again.';
});

async function showPresenter(api: DesktopApi): Promise<void> {
  const { Presenter, presenterBridge } = await import('./presenter-script');
  await isSpoken;
  root.render(
    <StrictMode>
      <Presenter bridge={presenterBridge(api)} />
    </StrictMode>,
  );
}

async function showDesk(): Promise<void> {
  const desk = await makeDesk();
  // The start page has no picture, and neither waits for its script nor shares the processor with it.
  const isLoaded = loadFirst(desk).then(() => (isAtStart(workbenchOn(desk)) ? undefined : picture.load()));
  const isPage = options.initialFile !== undefined;
  // A long file is read under the eyes of whoever opened it, with what is asked and told about it.
  await Promise.race([isLoaded, ...(isPage ? [] : [afterFirstLook()])]);
  if (isPage) startAsParticipant(desk);
  root.render(
    <StrictMode>
      <Root desk={desk} isStarting />
    </StrictMode>,
  );
  void isLoaded.then(() => offerRecovery(desk));
  // For the hints; the start page asks by itself.
  void isLoaded.then(() => askStart({ desk }));
}

function afterFirstLook(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS));
}

async function makeDesk(): Promise<Desk> {
  const bridge = window.desktop ? desktopBridge(window.desktop) : await browserBridge();
  // Main process and words are waited for together.
  const [theme] = await Promise.all([bridge.theme(), isSpoken]);
  return createDesk(bridge, { theme, language: say.language });
}

/** The scenarios that ship with the browser edition are in a script that the desktop does not need. */
async function browserBridge(): Promise<Bridge> {
  const { memoryBridge } = await import('../bridge/memory');
  return memoryBridge(options);
}

async function loadFirst(made: Desk): Promise<void> {
  if (!(await recoverWork(made))) await loadFirstDocument(made, () => void picture.load());
}
