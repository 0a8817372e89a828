import { scenarioKindOf, type ScenarioKind } from '../../shared/format/scenario-kind';
import { Refused } from './refused';
import type { Current } from './write-whole';

/** May a scenario take the place of what stands there? Throws when not; forced, it takes that of other things as well. */
export function scenarioMayReplace(current: Current, knownVersion: number, isForced = false): void {
  const kind = kindOf(current, knownVersion);
  refuseUnknownVersions(kind);
  if (isForced) return;
  if (kind === 'too-large') throw new Refused('too-large');
  if (kind === 'foreign') throw new Refused('not-a-scenario');
}

/** May something that is no scenario take its place? Never that of one, whatever its name. */
export function exportMayReplace(current: Current, knownVersion: number, isForced = false): void {
  const kind = kindOf(current, knownVersion);
  refuseUnknownVersions(kind);
  if (kind === 'scenario') throw new Refused('is-scenario');
  // Nobody can look whether it is one.
  if (kind === 'too-large' && !isForced) throw new Refused('too-large');
}

function refuseUnknownVersions(kind: ScenarioKind | 'too-large'): void {
  if (kind === 'newer') throw new Refused('newer-version');
  if (kind === 'unknown-version') throw new Refused('unknown-version');
}

function kindOf(current: Current, knownVersion: number): ScenarioKind | 'too-large' {
  if (current === null) return 'empty';
  if (current === 'too-large') return 'too-large';
  // Not fatal: a scenario with a damaged byte is still somebody's scenario.
  return scenarioKindOf(new TextDecoder().decode(current), knownVersion);
}
