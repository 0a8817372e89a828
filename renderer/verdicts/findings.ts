import { useDeferredValue, useEffect, useState } from 'react';
import { checkByTenant, checkRules } from '../../shared/check/check-rules';
import type { Finding } from '../../shared/check/finding';
import type { Scenario } from '../../shared/model/scenario';
import { today } from '../ui/today';
import { useRested } from '../ui/use-rested';

/** Beyond these the check would hold the next frames of the picture. */
const MANY_TENANTS = 300;
/** So long it works at a time, less than a frame: milliseconds. */
const SLICE_MS = 10;

interface Found {
  /** On the next day a review may be overdue. */
  readonly day: string;
  readonly findings: readonly Finding[];
}

/** Worked out once for the title of the tab and for its list. */
const known = new WeakMap<Scenario, Found>();

/** What is odd about the rules of this scenario. */
export function findingsOf(scenario: Scenario): readonly Finding[] {
  const day = today();
  return knownOn(day, scenario) ?? keep(scenario, { day, findings: checkRules(scenario, day) });
}

function knownOn(day: string, scenario: Scenario): readonly Finding[] | null {
  const found = known.get(scenario);
  return found?.day === day ? found.findings : null;
}

function keep(scenario: Scenario, found: Found): readonly Finding[] {
  known.set(scenario, found);
  return found.findings;
}

/** The same for what is drawn: of many tenants once nothing else happens; until then those before, or null. */
export function useFindings(scenario: Scenario): readonly Finding[] | null {
  const isHeavy = scenario.tenants.length > MANY_TENANTS;
  const rested = useDeferredValue(useRested(scenario, isHeavy));
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  useEffect(() => (isHeavy ? findInSlices(rested, setFound) : undefined), [rested, isHeavy]);
  return isHeavy ? found : findingsOf(rested);
}

/** Checks a part at a time, so that the window draws and answers in between; the returned function stops it. */
export function findInSlices(scenario: Scenario, done: (findings: readonly Finding[]) => void): () => void {
  const day = today();
  const parts = checkByTenant(scenario, day);
  const findings: Finding[] = [];
  const work = () => {
    const ready = knownOn(day, scenario);
    if (ready) return done(ready);
    const end = performance.now() + SLICE_MS;
    do {
      const part = parts.next();
      if (part.done) return done(keep(scenario, { day, findings }));
      findings.push(...part.value);
    } while (performance.now() < end);
    timer = setTimeout(work);
    return undefined;
  };
  let timer = setTimeout(work);
  return () => clearTimeout(timer);
}
