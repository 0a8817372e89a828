import { makeHandout } from '../../shared/exchange/export/handout';
import { handoutHtml } from '../../shared/exchange/export/handout-html';
import { readLesson } from '../../shared/format/read-lesson';
import { lessonIn } from '../../shared/lesson/spoken';
import type { Scenario } from '../../shared/model/scenario';
import { say } from '../words/say';
import { CliProblem, problemLine } from './terminal';

export const HANDOUT_KINDS = ['handout', 'handout-trainer'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

/** The lesson of a scenario as a web page to print: for participants, or with notes and answers for the trainer. */
export function renderHandout(
  kind: HandoutKind,
  scenario: Scenario,
  { file, date }: { readonly file: string; readonly date: string },
): string {
  if (scenario.lesson === undefined)
    throw new CliProblem([problemLine(file, 'no-lesson', say('cli.noLessonToHandOut'))]);
  const lesson = readLesson(scenario.lesson);
  if (!lesson.ok)
    throw new CliProblem([
      problemLine(file, 'no-lesson', say('cli.lessonNotHandedOut', { reason: lesson.error[0].message })),
    ]);
  return handoutHtml(say, makeHandout(say, scenario, lessonIn(lesson.value, say.language), date), {
    stepsASheet: 1,
    hasLines: false,
    isForTrainer: kind === 'handout-trainer',
  });
}
