import { parse } from '../../../shared/format/parse';
import { bridge } from '../../bridge/current';
import { compareWithFile } from '../../store/comparing';
import { openDialog, showToast } from '../../store/session-store';
import { showFailure } from './problem';

/** Asks for another scenario file and compares with it; the open one is not touched. */
export async function compareWithAnotherFile(): Promise<void> {
  const outcome = await bridge().pickTexts();
  if (outcome.kind === 'failed') showFailure(`${outcome.name} was not read`, outcome);
  if (outcome.kind !== 'picked') return;
  const [file, ...others] = outcome.files;
  if (!file || others.length > 0) {
    showToast('Choose one scenario file to compare with.');
    return;
  }
  const result = parse(file.text);
  if (result.ok) compareWithFile(file.name, result.value.document.scenario);
  else
    openDialog({
      kind: 'problem',
      title: `${file.name} cannot be compared`,
      intro: 'It is not a scenario this program can read. Nothing was changed.',
      details: result.error.map((problem) => problem.message),
    });
}
