import type { RenderResult } from '@testing-library/react';
import { act, render } from '@testing-library/react';
import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import type { Bridge } from '../../renderer/bridge/bridge';
import { memoryBridge } from '../../renderer/bridge/memory';
import type { Aim } from '../../renderer/camera/camera-state';
import { DraftsProvider } from '../../renderer/ui/drafts';
import { useWorkbenchOn, WorkbenchProvider } from '../../renderer/workbench/context';
import type { WorkbenchOptions } from '../../renderer/workbench/create-workbench';
import { createDesk, createWorkbench, workbenchOn } from '../../renderer/workbench/create-workbench';
import type { Desk, Workbench } from '../../renderer/workbench/workbench';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { emptyDocument } from '../../shared/model/scenario';

/** A window of a test, with a workbench of its own: nothing is left over from the test before. */
export interface TestDesk {
  readonly desk: Desk;
  /** What the window shows now: the document, or the stage of the lesson that plays. */
  readonly workbench: Workbench;
  readonly bridge: Bridge;
  /** Draws this part of the interface on the workbench. */
  show(part: ReactNode): RenderResult;
  /** Where the camera was aimed at since the beginning, oldest first. */
  readonly aims: readonly Aim[];
}

export function aDesk(
  document: ScenarioDocument = emptyDocument(),
  bridge: Bridge = memoryBridge(),
  options: WorkbenchOptions = {},
): TestDesk {
  const desk = createDesk(bridge);
  const author = createWorkbench(desk, document, options);
  desk.bench.setState({ author });
  const aims: Aim[] = [];
  author.camera.subscribe(({ aim }, before) => (aim === before.aim ? undefined : aims.push(aim)));
  return {
    desk,
    bridge,
    aims,
    get workbench() {
      return workbenchOn(desk);
    },
    show: (part) => render(<OnDesk desk={desk}>{part}</OnDesk>),
  };
}

/** What stands around every part of the interface. */
function OnDesk({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  const workbench = useWorkbenchOn(desk);
  return (
    <WorkbenchProvider value={workbench}>
      <DraftsProvider value={workbench.drafts}>
        <Tooltip.Provider>{children}</Tooltip.Provider>
      </DraftsProvider>
    </WorkbenchProvider>
  );
}

/** Lets React draw what a change outside of it led to. */
export function doing<T>(work: () => T): T {
  let result: T | undefined;
  act(() => {
    result = work();
  });
  return result as T;
}
