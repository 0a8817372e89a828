import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../renderer/app/App';
import { installBridge } from '../../../renderer/bridge/current';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { loadDocument } from '../../../renderer/store/document-store';
import { initialSession, useSessionStore } from '../../../renderer/store/session-store';
import type { ScenarioDocument } from '../../../shared/model/scenario';

/** The whole window with this scenario open. */
export async function openWindow(document: ScenarioDocument) {
  const bridge = memoryBridge({ askToSave: () => Promise.resolve('cancel') });
  installBridge(bridge);
  useSessionStore.setState(initialSession, true);
  loadDocument(document);
  render(<App />);
  await act(async () => {});
  return { user: userEvent.setup(), bridge };
}

export const lesson = () => within(screen.getByRole('complementary', { name: 'Lesson' }));
export const bar = () => within(screen.getByRole('region', { name: 'Lesson of this scenario' }));
export const press = (name: string | RegExp) => lesson().getByRole('button', { name });
