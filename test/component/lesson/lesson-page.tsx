import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Root } from '../../../renderer/app/Root';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { LessonPanel } from '../../../renderer/panels/lesson/LessonPanel';
import { useLessonState } from '../../../renderer/workbench/context';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aDesk } from '../../support/on-workbench';

function start(document: ScenarioDocument) {
  const { desk, bridge, workbench, show } = aDesk(
    document,
    memoryBridge({ askToSave: () => Promise.resolve('cancel') }),
  );
  return { desk, bridge, show, author: workbench, on: () => workbenchOn(desk), user: userEvent.setup() };
}

/** The whole window with this scenario open. `on` is what it shows now: the document or the stage of its lesson. */
export async function openWindow(document: ScenarioDocument) {
  const page = start(document);
  render(<Root desk={page.desk} />);
  await act(async () => {});
  return page;
}

/** The lesson alone: quicker, for what needs nothing else of the window. */
export function openPanel(document: ScenarioDocument) {
  const page = start(document);
  page.show(<Panel />);
  return page;
}

function Panel() {
  const mode = useLessonState((state) => state.mode);
  return mode === 'off' ? null : (
    <aside aria-label="Lesson">
      <LessonPanel />
    </aside>
  );
}

export const lesson = () => within(screen.getByRole('complementary', { name: 'Lesson' }));
export const bar = () => within(screen.getByRole('region', { name: 'Lesson of this scenario' }));
export const press = (name: string | RegExp) => lesson().getByRole('button', { name });
