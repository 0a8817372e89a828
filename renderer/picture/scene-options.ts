import { oncePer } from '../../shared/base/once-per';
import type { ConnectionResult } from '../../shared/evaluate/verdict';
import type { Scenario, TenantGroup } from '../../shared/model/scenario';
import type { GroupCount } from '../../shared/picture/group-count';
import { countGroups } from '../../shared/picture/group-count';
import type { SceneOptions } from '../../shared/picture/scene';
import { groupKey } from '../../shared/picture/scene';
import { useIsCovered } from '../verdicts/covering';
import { derive } from '../verdicts/derived';
import { shownVerdicts } from '../verdicts/shown';
import { useDocument, useSession, useWorkbench } from '../workbench/context';
import { documentOf } from '../workbench/reads';
import type { Workbench } from '../workbench/workbench';
import { asksVerdicts, shownGroups, shownOptions } from './shown';

/** What the picture is made of beside the scenario itself. */
export type SceneChoice = Pick<SceneOptions, 'groups' | 'shows'> & {
  readonly groups: readonly TenantGroup[];
};

/** The same result while it is asked with the same things. */
function keepLast<A extends readonly unknown[], R>(work: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly result: R } | null = null;
  return (...asked) => {
    const known = last;
    if (known !== null && asked.every((one, at) => one === known.asked[at])) return known.result;
    const result = work(...asked);
    last = { asked, result };
    return result;
  };
}

const NO_GROUPS: readonly TenantGroup[] = [];

const memoryOf = oncePer((_workbench: Workbench) => ({
  groups: keepLast(shownGroups),
  shows: keepLast(shownOptions),
  choice: keepLast((groups: readonly TenantGroup[], shows: SceneOptions['shows']): SceneChoice =>
    shows === undefined ? { groups } : { groups, shows },
  ),
  counts: keepLast(countShown),
}));

/** Groups, focus and filter of the picture; the same object while nothing about them changed. */
export function sceneOptionsOf(workbench: Workbench): SceneChoice {
  const { scenario, view } = documentOf(workbench);
  const { picture } = workbench.session.getState();
  const memory = memoryOf(workbench);
  const groups = memory.groups(scenario, view.groups ?? NO_GROUPS, picture);
  if (picture.filter === null && picture.focus === null) return memory.choice(groups, undefined);
  const told = asksVerdicts(picture.filter) ? shownVerdicts(workbench) : null;
  return memory.choice(groups, memory.shows(scenario, picture, told));
}

/** For the canvas; the same object while nothing about them changed. */
export function useSceneOptions(): SceneChoice {
  const workbench = useWorkbench();
  useIsCovered();
  useSession(({ picture }) => picture);
  return useDocument(() => sceneOptionsOf(workbench));
}

/** The groups as they are shown now. */
export function shownGroupsOf(workbench: Workbench): readonly TenantGroup[] {
  return sceneOptionsOf(workbench).groups;
}

interface Shown {
  readonly group: TenantGroup;
  readonly count: GroupCount;
}

function countShown(
  { groups, shows }: SceneChoice,
  scenario: Scenario,
  results: readonly ConnectionResult[],
): ReadonlyMap<string, Shown> {
  const { connections } = derive(scenario);
  const counts = countGroups(
    groups,
    results,
    shows && {
      tenant: shows.tenant,
      connection: (id) => {
        const connection = connections.get(id);
        return connection !== undefined && shows.connection(connection);
      },
    },
  );
  return new Map(
    groups.map((group) => [groupKey(group), { group, count: counts.get(group.id) as GroupCount }]),
  );
}

/** The group that a node of the picture stands for, with what it holds; undefined when there is none any more. */
export function useShownGroup(node: string): Shown | undefined {
  const workbench = useWorkbench();
  const choice = useSceneOptions();
  return useDocument(({ timeline: { present } }) => {
    const { evaluation } = workbench.verdicts.of(present.scenario);
    return memoryOf(workbench).counts(choice, present.scenario, evaluation.connections).get(node);
  });
}
