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

const isPresenter = window.desktop !== undefined && window.location.search === PRESENTER_QUERY;
const desk = isPresenter ? null : await startEditor();
createRoot(page).render(
  <StrictMode>
    {desk ? <Root desk={desk} /> : null}
    {window.desktop && isPresenter ? <Presenter bridge={presenterBridge(window.desktop)} /> : null}
  </StrictMode>,
);
if (desk) void offerRecovery(desk);

async function startEditor(): Promise<Desk> {
  const bridge = window.desktop ? desktopBridge(window.desktop) : memoryBridge(participantOptions(document));
  const made = createDesk(bridge, { theme: await bridge.theme() });
  if (!(await recoverWork(made))) await loadFirstDocument(made);
  return made;
}
