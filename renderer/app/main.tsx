import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DesktopApi } from '../../shared/ipc/contract';
import { bridge, installBridge } from '../bridge/current';
import { desktopBridge } from '../bridge/desktop';
import { memoryBridge } from '../bridge/memory';
import { participantOptions } from '../bridge/participant';
import { openDialog, setTheme } from '../store/session-store';
import '../styles/tokens.css';
import '../styles/base.css';
import '../ui/ui.css';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { loadFirstDocument } from './files/open';

declare global {
  interface Window {
    readonly desktop?: DesktopApi;
  }
}

installBridge(
  window.desktop
    ? desktopBridge(window.desktop)
    : memoryBridge({
        ...participantOptions(document),
        askToSave: (name) =>
          new Promise((answer) => {
            openDialog({ kind: 'ask-to-save', name, answer });
          }),
      }),
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks its root element.');

setTheme(await bridge().theme());
await loadFirstDocument();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
