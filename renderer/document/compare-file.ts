import type { OpenedFile } from '../../shared/ipc/contract';
import { say } from '../words/say';
import { openDialog, showToast } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { compareWithFile } from './comparing';
import { parseText } from './parse-text';
import { showFailure } from './problem';
import { message } from '../../shared/words/message';

/** Asks for another scenario file and compares with it; the open one is not touched. */
export async function compareWithAnotherFile(workbench: Workbench): Promise<void> {
  const outcome = await workbench.desk.bridge.pickTexts();
  if (outcome.kind !== 'picked') return;
  const [unread] = outcome.unread;
  if (unread) return showFailure(workbench, say('document.wasNotRead', { name: unread.name }), unread);
  const [file, ...others] = outcome.files;
  if (!file || others.length > 0) showToast(workbench, message('document.chooseOneToCompare'));
  else await compareWithText(workbench, file);
}

/** Shows what differs from this text of a scenario, or why it cannot be read. */
export async function compareWithText(
  workbench: Workbench,
  { name, text }: Pick<OpenedFile, 'name' | 'text'>,
): Promise<void> {
  const result = await parseText(workbench.desk, name, text);
  if (result === null) return;
  if (result.ok) compareWithFile(workbench, name, result.value.document.scenario);
  else
    openDialog(workbench, {
      kind: 'problem',
      title: say('document.cannotBeCompared', { name }),
      intro: say('document.noScenarioNothingChanged'),
      details: result.error.map((problem) => say(problem.message)),
    });
}
