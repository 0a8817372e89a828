import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PRESENTER_QUERY } from '../../shared/ipc/channels';
import type { DesktopApi } from '../../shared/ipc/contract';
import { installBridge } from '../bridge/current';
import { openDialog, setTheme } from '../workbench/session';
import { loadFirstDocument } from '../document/open';
import type { Workbench } from '../workbench/workbench';
import { desktopBridge } from '../bridge/desktop';
import { presenterBridge } from '../bridge/presenter';
import { memoryBridge } from '../bridge/memory';
import { participantOptions } from '../bridge/participant';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/ui.css';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { Presenter } from './Presenter';

declare global {
  interface Window {
    readonly desktop?: DesktopApi;
  }
}

const page = document.getElementById('root');
if (!page) throw new Error('index.html lacks its root element.');

const isPresenter = window.desktop !== undefined && window.location.search === PRESENTER_QUERY;
if (!isPresenter) await startEditor(workbench);
createRoot(page).render(
  <StrictMode>
    <ErrorBoundary>
      {window.desktop && isPresenter ? <Presenter bridge={presenterBridge(window.desktop)} /> : <App />}
    </ErrorBoundary>
  </StrictMode>,
);

async function startEditor(workbench: Workbench): Promise<void> {
  installBridge(window.desktop ? desktopBridge(window.desktop) : browserBridge(workbench));
  setTheme(workbench, await workbench.desk.bridge.theme());
  await loadFirstDocument(workbench.desk);
}

function browserBridge(workbench: Workbench) {
  return memoryBridge({
    ...participantOptions(document),
    askToSave: (name) =>
      new Promise((answer) => {
        openDialog(workbench, { kind: 'ask-to-save', name, answer });
      }),
  });
}
