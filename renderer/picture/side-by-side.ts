import type { Setting, Variant } from '../../shared/compare/side-by-side';
import {
  comparedPair,
  firstGate,
  firstSettings,
  toggleSetting,
  variantsOf,
} from '../../shared/compare/side-by-side';
import { scenarioOf } from '../workbench/reads';
import { announce, selectionOf, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';

/** Opens the comparison of the chosen pair in place of the canvas, or goes back to the canvas. */
export function toggleSideBySide(workbench: Workbench): void {
  if (isSideBySide(workbench)) closeSideBySide(workbench);
  else openSideBySide(workbench);
}

function openSideBySide(workbench: Workbench): void {
  const scenario = scenarioOf(workbench);
  const pair = comparedPair(scenario, selectionOf(workbench));
  if (pair === null) {
    showToast(workbench, message('canvas.noneToCompare'));
    return;
  }
  const gate = firstGate(scenario, pair);
  workbench.session.setState({ sideBySide: { pair, gate, settings: firstSettings(scenario) } });
}

/** The canvas again; whether there was a comparison. */
export function closeSideBySide(workbench: Workbench): boolean {
  const wasOpen = isSideBySide(workbench);
  if (wasOpen) {
    workbench.session.setState({ sideBySide: null });
    announce(workbench, message('canvas.canvasShownAgain'));
  }
  return wasOpen;
}

/** True while the comparison stands in place of the canvas. */
export function isSideBySide({ session }: Workbench): boolean {
  return session.getState().sideBySide !== null;
}

export function chooseSetting({ session }: Workbench, setting: Setting): void {
  session.setState(({ sideBySide: open }) => ({
    sideBySide: open && { ...open, settings: toggleSetting(open.settings, setting) },
  }));
}

export function chooseGate({ session }: Workbench, gate: string): void {
  session.setState(({ sideBySide: open }) => ({ sideBySide: open && { ...open, gate } }));
}

/** What is compared now; null while the canvas is shown. */
export function shownVariants(workbench: Workbench): readonly Variant[] | null {
  const open = workbench.session.getState().sideBySide;
  return open && variantsOf(scenarioOf(workbench), open);
}
