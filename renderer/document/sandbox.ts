import { askHere } from '../workbench/ask-here';
import { createWorkbench } from '../workbench/create-workbench';
import { dispatch } from '../workbench/dispatch';
import { documentOf } from '../workbench/reads';
import { announce, selectionOf, select } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { say } from '../words/say';
import { message } from '../../shared/words/message';

/** The stage on which something is being tried, as a lesson plays on one; null: nothing is. */
function trialOf({ author }: Workbench): Workbench | null {
  return author.lesson.getState().mode === 'off' ? author.stage.getState().current : null;
}

/** Is something being tried? */
export function isTrying(workbench: Workbench): boolean {
  return trialOf(workbench) !== null;
}

export function canTry({ author }: Workbench): boolean {
  return author.stage.getState().current === null && author.lesson.getState().mode === 'off';
}

/** Was something tried that the document does not have? */
export function hasTried(workbench: Workbench): boolean {
  const trial = trialOf(workbench);
  return trial !== null && documentOf(trial) !== documentOf(workbench.author);
}

/**
 * Everything from here on happens on a stage with the same document, so that nothing of it reaches the file of the
 * person. What was chosen for looking at the scenario goes along.
 */
export function startTrying(workbench: Workbench): void {
  if (!canTry(workbench)) return;
  const { author } = workbench;
  author.drafts.commit();
  const stage = createWorkbench(author.desk, documentOf(author), { author });
  const { selection, picture, plan, impact } = author.session.getState();
  stage.session.setState({ selection, picture, plan, impact });
  author.stage.setState({ current: stage });
  announce(author, message('document.youAreTrying'));
}

/** Back to the start, as one step that can be undone. */
export function resetTrial(workbench: Workbench): void {
  if (!hasTried(workbench)) return;
  workbench.drafts.commit();
  const document = documentOf(workbench.author);
  dispatch(workbench, { type: 'replace', document, label: message('document.resetWhatWasTried') });
  announce(workbench, message('document.everythingAsAtStart'));
}

/** What was tried becomes the document, as one step that can be undone. */
export function keepTrial(workbench: Workbench): void {
  const trial = trialOf(workbench);
  if (trial === null) return;
  trial.drafts.commit();
  const { author } = trial;
  const document = documentOf(trial);
  const selection = selectionOf(trial);
  endTrial(trial);
  dispatch(author, { type: 'replace', document, label: message('document.keepWhatITried') });
  select(author, selection);
  announce(author, message('document.triedIsInScenario'));
}

/** What was tried goes without a question. */
export function forgetTrial(workbench: Workbench): void {
  if (isTrying(workbench)) endTrial(workbench);
}

/** Before the document goes: asks about what was tried, until nothing is. False: the person goes on trying. */
export async function letTrialGo(workbench: Workbench): Promise<boolean> {
  for (;;) {
    trialOf(workbench)?.drafts.commit();
    const trial = trialOf(workbench);
    if (trial === null || !hasTried(trial)) return true;
    const answer = await askToKeep(trial);
    if (answer === 'cancel') return false;
    // While the question was open, another trial may have begun.
    if (trialOf(workbench) !== trial) continue;
    if (answer === 'keep') keepTrial(trial);
    else endTrial(trial);
  }
}

function endTrial({ author }: Workbench): void {
  author.stage.setState({ current: null });
}

/** What was tried is asked about first: nobody but the person knows whether it is worth keeping. */
export async function leaveTrial(workbench: Workbench): Promise<void> {
  if (!isTrying(workbench)) return;
  workbench.drafts.commit();
  const answer = hasTried(workbench) ? await askToKeep(workbench) : 'leave';
  // While the question was open, another file may have come.
  if (answer === 'cancel' || !isTrying(workbench)) return;
  if (answer === 'keep') return keepTrial(workbench);
  endTrial(workbench);
  announce(workbench.author, message('document.canvasShowsScenarioAgain'));
}

function askToKeep({ desk }: Workbench): Promise<'cancel' | 'keep' | 'leave'> {
  return askHere(desk, {
    title: say('document.keepWhatYouTried'),
    text: say('document.triedCanBecomePart'),
    answers: [
      { label: say('document.goOnTrying'), is: 'cancel' },
      { label: say('document.forgetIt'), is: 'leave' },
      { label: say('document.keepWhatITried'), is: 'keep', isMain: true },
    ],
  });
}
