import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../shared/compare/side-by-side';
import { SETTINGS, toggleSetting, variantsOf } from '../../../shared/compare/side-by-side';
import { judgeConnections } from '../../../shared/evaluate/evaluate';
import { stateOf } from '../../../shared/evaluate/verdict';
import type { Isolation, Scenario, Tenant } from '../../../shared/model/scenario';
import { ruleNameFor } from '../../../shared/model/tenant-identity';
import { drawVariants } from '../../../shared/picture/draw-side-by-side';
import { arbitraryScenario } from '../../support/arbitraries';
import { say } from '../../support/english';

/** What the gate is set to, worked out anew. */
function isolationFor(setting: Setting, host: Tenant, partner: Tenant): Isolation | null {
  if (setting === 'now') return host.isolation;
  if (setting === 'off') return { ...host.isolation, enabled: false };
  if (setting === 'on') return { enabled: true, rules: [] };
  const tenant = ruleNameFor(partner);
  if (setting === 'before' || tenant === undefined) return null;
  return { enabled: true, rules: [{ id: 'only', tenant, direction: setting }] };
}

const scenarioWithPair = arbitraryScenario
  .filter(({ tenants }) => tenants.length > 1)
  .chain((scenario) =>
    fc
      .shuffledSubarray([...scenario.tenants], { minLength: 2, maxLength: 2 })
      .map(([host, partner]) => ({ scenario, host: host as Tenant, partner: partner as Tenant })),
  );

describe('two tenants side by side', () => {
  it('are judged as the evaluator judges the whole scenario with that one policy', () => {
    fc.assert(
      fc.property(scenarioWithPair, ({ scenario, host, partner }) => {
        const pair = { tenants: [host.id, partner.id], connections: null } as const;
        for (const variant of variantsOf(scenario, { pair, gate: host.id, settings: SETTINGS })) {
          const isolation = isolationFor(variant.setting, host, partner);
          if (isolation === null) continue;
          const tenants = scenario.tenants.map((one) => (one.id === host.id ? { ...one, isolation } : one));
          const whole: Scenario = { ...scenario, tenants };
          const between = judgeConnections(whole).filter(
            ({ from, to }) =>
              from !== to && [host.id, partner.id].includes(from) && [host.id, partner.id].includes(to),
          );
          expect(variant.outcomes.map(({ connection, state }) => [connection, state])).toEqual(
            between.map((one) => [one.id, stateOf(one)]),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never change the scenario, and stand at the same places in every picture', () => {
    fc.assert(
      fc.property(scenarioWithPair, fc.constantFrom('across', 'down'), ({ scenario, host, partner }, way) => {
        const before = JSON.stringify(scenario);
        const pair = { tenants: [host.id, partner.id], connections: null } as const;
        const pictures = drawVariants(
          say,
          variantsOf(scenario, { pair, gate: host.id, settings: ['off', 'on', 'both'] }),
          way,
        );
        expect(JSON.stringify(scenario)).toBe(before);
        const boxes = pictures.flatMap((picture) => picture?.svg.match(/viewBox="[^"]+"/)?.[0] ?? []);
        expect(new Set(boxes).size).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it('are compared under two to four settings, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SETTINGS), { maxLength: 30 }), (presses) => {
        const settings = presses.reduce(toggleSetting, ['off', 'on'] as readonly Setting[]);
        expect(settings.length).toBeGreaterThanOrEqual(2);
        expect(settings.length).toBeLessThanOrEqual(4);
        expect(settings).toEqual(SETTINGS.filter((one) => settings.includes(one)));
      }),
    );
  });
});
