import { describe, expect, it, vi } from 'vitest';
import { findingsOf, findInSlices } from '../../../renderer/verdicts/findings';
import { checkRules } from '../../../shared/check/check-rules';
import type { Finding } from '../../../shared/check/finding';
import { anIsolatedTenant, aRule, aScenario } from '../../support/builders';

/** Tenants with a rule each for a tenant that is not drawn. */
const many = (count: number) =>
  aScenario(
    Array.from({ length: count }, (_, at) =>
      anIsolatedTenant(`t${at}`, aRule(`gone${at}`, 'inbound', { id: `r${at}` })),
    ),
  );

describe('a check that would take long', () => {
  it('finds in slices what it finds at once, and lets others work in between', async () => {
    const scenario = many(400);
    // Every look at the clock finds a slice used up.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
    let turns = 0;
    const count = setInterval(() => (turns += 1));
    const found = await new Promise<readonly Finding[]>((resolve) => findInSlices(scenario, resolve));
    clearInterval(count);
    clock.mockRestore();
    expect(found).toEqual(checkRules(scenario));
    expect(turns).toBeGreaterThan(10);
    expect(findingsOf(scenario)).toBe(found);
  });

  it('is not made again when it was made', async () => {
    const scenario = many(3);
    const once = findingsOf(scenario);
    expect(await new Promise((resolve) => findInSlices(scenario, resolve))).toBe(once);
  });

  it('tells nobody once it was stopped', async () => {
    const done = vi.fn();
    findInSlices(many(3), done)();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).not.toHaveBeenCalled();
  });
});
