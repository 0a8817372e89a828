import { act, render, screen, within } from '@testing-library/react';
import { Tooltip } from 'radix-ui';
import userEvent from '@testing-library/user-event';
import { App } from '../../../renderer/app/App';
import { installBridge } from '../../../renderer/bridge/current';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { LessonPanel } from '../../../renderer/panels/lesson/LessonPanel';
import { loadDocument } from '../../../renderer/store/document-store';
import { useLessonStore } from '../../../renderer/store/lesson-store';
import { initialSession, useSessionStore } from '../../../renderer/store/session-store';
import type { ScenarioDocument } from '../../../shared/model/scenario';

/** The whole window with this scenario open. */
export async function openWindow(document: ScenarioDocument) {
  const bridge = start(document);
  render(<App />);
  await act(async () => {});
  return { user: userEvent.setup(), bridge };
}

/** The lesson alone: quicker, for what needs nothing else of the window. */
export function openPanel(document: ScenarioDocument) {
  start(document);
  render(
    <Tooltip.Provider>
      <Panel />
    </Tooltip.Provider>,
  );
  return { user: userEvent.setup() };
}

function start(document: ScenarioDocument) {
  const bridge = memoryBridge({ askToSave: () => Promise.resolve('cancel') });
  installBridge(bridge);
  useSessionStore.setState(initialSession, true);
  loadDocument(document);
  return bridge;
}

function Panel() {
  const mode = useLessonStore((state) => state.mode);
  return mode === 'off' ? null : (
    <aside aria-label="Lesson">
      <LessonPanel />
    </aside>
  );
}

export const lesson = () => within(screen.getByRole('complementary', { name: 'Lesson' }));
export const bar = () => within(screen.getByRole('region', { name: 'Lesson of this scenario' }));
export const press = (name: string | RegExp) => lesson().getByRole('button', { name });
