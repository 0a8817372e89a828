import { slug } from '../../shared/base/ids';
import type { Film } from '../../shared/film/film';
import { lessonFilm } from '../../shared/film/lesson-film';
import { runFilm } from '../../shared/film/run-shots';
import { readLesson } from '../../shared/format/read-lesson';
import type { ScenarioDocument } from '../../shared/model/scenario';
import type { FilmChoices } from '../film/film-choices';
import type { FilmFormat } from '../film/reel';
import { toldLesson } from '../lesson/current-lesson';
import type { Workbench } from '../workbench/workbench';
import { tellOutcome } from './tell-outcome';
import { say } from '../words/say';

export interface FilmSource {
  readonly what: NonNullable<FilmChoices['what']>;
  readonly label: string;
}

/** What of a scenario can be recorded: its lesson, and the runs of its flows. */
export function filmSources({ scenario }: ScenarioDocument): readonly FilmSource[] {
  const lesson = readLesson(scenario.lesson);
  const runs = (scenario.flows ?? []).filter(({ steps }) => steps.length > 0);
  return [
    ...(lesson.ok
      ? [
          {
            what: { kind: 'lesson' } as const,
            label: say('document.filmOfLesson', { title: toldLesson(lesson.value).title }),
          },
        ]
      : []),
    ...runs.map(({ id, name }) => ({
      what: { kind: 'run', flow: id } as const,
      label: say('document.filmOfRun', { name }),
    })),
  ];
}

/** The film of one of these, before it is recorded; null where that is not there any more. */
export function filmOf({ scenario, view }: ScenarioDocument, what: FilmSource['what']): Film | null {
  if (what.kind === 'run') {
    const flow = scenario.flows?.find(({ id }) => id === what.flow);
    return flow ? runFilm(say, scenario, view, flow) : null;
  }
  const lesson = readLesson(scenario.lesson);
  return lesson.ok ? lessonFilm(say, scenario, toldLesson(lesson.value)) : null;
}

/** Asks where and writes the film; true when it is on the disk. */
export async function saveFilm(
  workbench: Workbench,
  { title }: Film,
  format: FilmFormat,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const suggestedName = `${slug(title) || 'film'}.${format}`;
  return tellOutcome(workbench, await workbench.desk.bridge.saveMedia({ suggestedName, bytes }));
}
