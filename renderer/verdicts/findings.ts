import { useDeferredValue, useEffect, useState } from 'react';
import { checkByTenant, checkRules } from '../../shared/check/check-rules';
import type { Finding } from '../../shared/check/finding';
import type { Scenario, TenantGroup } from '../../shared/model/scenario';
import { today } from '../ui/today';
import { useRested } from '../ui/use-rested';
import { useGroups } from './hooks';

/** Beyond these the check would hold the next frames of the picture. */
const MANY_TENANTS = 300;
/** So long it works at a time, less than a frame: milliseconds. */
const SLICE_MS = 10;

/** What else a finding depends on. */
interface Terms {
  /** On the next day a review may be overdue. */
  readonly today: string;
  /** An intent may name one of them. */
  readonly groups: readonly TenantGroup[];
}

interface Found {
  readonly terms: Terms;
  readonly findings: readonly Finding[];
}

/** Worked out once for the title of the tab and for its list. */
const known = new WeakMap<Scenario, Found>();

/** What is odd about the rules of this scenario. */
export function findingsOf(scenario: Scenario, groups: readonly TenantGroup[]): readonly Finding[] {
  const terms = { today: today(), groups };
  return knownOn(terms, scenario) ?? keep(scenario, { terms, findings: checkRules(scenario, terms) });
}

function knownOn(terms: Terms, scenario: Scenario): readonly Finding[] | null {
  const found = known.get(scenario);
  const isSame = found?.terms.today === terms.today && found.terms.groups === terms.groups;
  return isSame ? found.findings : null;
}

function keep(scenario: Scenario, found: Found): readonly Finding[] {
  known.set(scenario, found);
  return found.findings;
}

/** The same for what is drawn: of many tenants once nothing else happens; until then those before, or null. */
export function useFindings(scenario: Scenario): readonly Finding[] | null {
  const isHeavy = scenario.tenants.length > MANY_TENANTS;
  const rested = useDeferredValue(useRested(scenario, isHeavy));
  const groups = useGroups();
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  useEffect(() => (isHeavy ? findInSlices(rested, groups, setFound) : undefined), [rested, groups, isHeavy]);
  return isHeavy ? found : findingsOf(rested, groups);
}

/** Checks a part at a time, so that the window draws and answers in between; the returned function stops it. */
export function findInSlices(
  scenario: Scenario,
  groups: readonly TenantGroup[],
  done: (findings: readonly Finding[]) => void,
): () => void {
  const terms = { today: today(), groups };
  const parts = checkByTenant(scenario, terms);
  const findings: Finding[] = [];
  const work = () => {
    const ready = knownOn(terms, scenario);
    if (ready) return done(ready);
    const end = performance.now() + SLICE_MS;
    do {
      const part = parts.next();
      if (part.done) return done(keep(scenario, { terms, findings }));
      findings.push(...part.value);
    } while (performance.now() < end);
    timer = setTimeout(work);
    return undefined;
  };
  let timer = setTimeout(work);
  return () => clearTimeout(timer);
}
