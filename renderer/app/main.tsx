import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PRESENTER_QUERY } from '../../shared/ipc/channels';
import type { DesktopApi } from '../../shared/ipc/contract';
import { bridge, installBridge } from '../bridge/current';
import { desktopBridge } from '../bridge/desktop';
import { presenterBridge } from '../bridge/presenter';
import { memoryBridge } from '../bridge/memory';
import { participantOptions } from '../bridge/participant';
import { openDialog, setTheme } from '../store/session-store';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/ui.css';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { loadFirstDocument } from './files/open';
import { Presenter } from './Presenter';

declare global {
  interface Window {
    readonly desktop?: DesktopApi;
  }
}

const page = document.getElementById('root');
if (!page) throw new Error('index.html lacks its root element.');

const isPresenter = window.desktop !== undefined && window.location.search === PRESENTER_QUERY;
if (!isPresenter) await startEditor();
createRoot(page).render(
  <StrictMode>
    <ErrorBoundary>
      {window.desktop && isPresenter ? <Presenter bridge={presenterBridge(window.desktop)} /> : <App />}
    </ErrorBoundary>
  </StrictMode>,
);

async function startEditor(): Promise<void> {
  installBridge(window.desktop ? desktopBridge(window.desktop) : browserBridge());
  setTheme(await bridge().theme());
  await loadFirstDocument();
}

function browserBridge() {
  return memoryBridge({
    ...participantOptions(document),
    askToSave: (name) =>
      new Promise((answer) => {
        openDialog({ kind: 'ask-to-save', name, answer });
      }),
  });
}
