import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PRESENTER_QUERY } from '../../shared/ipc/channels';
import type { DesktopApi } from '../../shared/ipc/contract';
import { desktopBridge } from '../bridge/desktop';
import { memoryBridge } from '../bridge/memory';
import { participantOptions } from '../bridge/participant';
import { presenterBridge } from '../bridge/presenter';
import { loadFirstDocument } from '../document/open';
import { offerRecovery, recoverWork } from '../document/recovery';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/ui.css';
import { createDesk } from '../workbench/create-workbench';
import type { Desk } from '../workbench/workbench';
import { Presenter } from './Presenter';
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

const isPresenter = window.desktop !== undefined && window.location.search === PRESENTER_QUERY;
const desk = isPresenter ? null : await makeDesk();
const isLoaded = desk ? loadFirst(desk) : Promise.resolve();
// A long file is read under the eyes of whoever opened it, with what is asked and told about it.
await Promise.race([isLoaded, new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS))]);
createRoot(page).render(
  <StrictMode>
    {desk ? <Root desk={desk} isStarting /> : null}
    {window.desktop && isPresenter ? <Presenter bridge={presenterBridge(window.desktop)} /> : null}
  </StrictMode>,
);
void isLoaded.then(() => (desk ? offerRecovery(desk) : undefined));

async function makeDesk(): Promise<Desk> {
  const bridge = window.desktop ? desktopBridge(window.desktop) : memoryBridge(participantOptions(document));
  return createDesk(bridge, { theme: await bridge.theme() });
}

async function loadFirst(made: Desk): Promise<void> {
  if (!(await recoverWork(made))) await loadFirstDocument(made);
}
