import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateRun } from '../../../shared/run/simulate-run';
import type { PolicyVersion, Timeline } from '../../../shared/run/policy-time';
import {
  ASSESSMENT_MINUTES,
  assessedAt,
  clockText,
  noteChange,
  policiesInForce,
  policiesOf,
  underFormerPolicies,
} from '../../../shared/run/policy-time';
import type { Scenario } from '../../../shared/model/scenario';
import { arbitraryScenario } from '../../support/arbitraries';
import { anIsolatedTenant, aConnection, aScenario, aTenant } from '../../support/builders';
import { referenceVerdict } from '../../support/reference-evaluator';

const version = (at: number, n: number): PolicyVersion => ({
  at,
  policies: { t: { enabled: true, rules: [{ id: `r${n}`, tenant: '*', direction: 'both' }] } },
});
const arbitraryTimeline = fc
  .array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 })
  .map((times) => times.sort((a, b) => a - b))
  .map((times) =>
    times.reduce<Timeline>((line, at, n) => noteChange(line, version(at, n + 1)), [version(0, 0)]),
  );

describe('the policies in force', () => {
  it('are the newest that are an hour old, minute by minute as one would look them up', () => {
    fc.assert(
      fc.property(arbitraryTimeline, fc.integer({ min: 0, max: 400 }), (timeline, now) => {
        let wanted = timeline[0];
        for (const one of timeline.slice(1)) if (now - one.at >= 60) wanted = one;
        expect(policiesInForce(timeline, now)).toBe(wanted.policies);
      }),
    );
  });

  it('are the newest once their hour is over, and only then is nothing awaited', () => {
    fc.assert(
      fc.property(arbitraryTimeline, fc.integer({ min: 0, max: 400 }), (timeline, now) => {
        const awaited = assessedAt(timeline, now);
        const newest = timeline.at(-1)?.policies;
        if (awaited === null) expect(policiesInForce(timeline, now)).toBe(newest);
        else {
          expect(awaited).toBeGreaterThan(now);
          expect(policiesInForce(timeline, awaited)).toBe(newest);
        }
      }),
    );
  });

  it('hold several changes at one moment as one', () => {
    const line = noteChange(noteChange([version(0, 0)], version(10, 1)), version(10, 2));
    expect(line).toEqual([version(0, 0), version(10, 2)]);
  });
});

describe('existing flows after a change', () => {
  const off = aScenario([aTenant('a'), aTenant('b')], [aConnection('a', 'b')]);
  const on = { ...off, tenants: [aTenant('a'), anIsolatedTenant('b')] };
  const line = noteChange([{ at: 0, policies: policiesOf(off) }], { at: 10, policies: policiesOf(on) });

  it('still run under the former policies for an hour', () => {
    expect(underFormerPolicies(on, line, 69)).toEqual(['a-b']);
    expect(underFormerPolicies(on, line, 70)).toEqual([]);
  });

  it('do so too at a tenant that was drawn after the clock was set', () => {
    const begun = { at: 0, policies: policiesOf(aScenario([aTenant('a')])) };
    const later = noteChange([begun], { at: 10, policies: policiesOf(on) }, policiesOf(off));
    const assessed = 10 + ASSESSMENT_MINUTES;
    expect(policiesInForce(later, assessed - 1)).toEqual(policiesOf(off));
    expect(underFormerPolicies(on, later, assessed - 1)).toEqual(['a-b']);
    expect(policiesInForce(later, assessed)).toEqual(policiesOf(on));
  });

  it('keep the policies a version already tells, whatever came right before a later change', () => {
    const twice = noteChange(line, { at: 20, policies: policiesOf(off) }, policiesOf(on));
    expect(policiesInForce(twice, 69)).toEqual(policiesOf(off));
    expect(policiesInForce(twice, 70)).toEqual(policiesOf(on));
    expect(policiesInForce(twice, 80)).toEqual(policiesOf(off));
  });

  it('are told of only where the verdict differs', () => {
    const same = noteChange([{ at: 0, policies: policiesOf(off) }], { at: 10, policies: policiesOf(off) });
    expect(underFormerPolicies(off, same, 20)).toEqual([]);
  });
});

describe('a run', () => {
  it('fails exactly where the reference blocks, at the first such step', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario: Scenario) => {
        for (const flow of scenario.flows ?? []) {
          const { steps, status } = simulateRun({ scenario, flow, id: 'r', startedAt: 0 });
          const verdicts = steps.map(({ connection }) => {
            const found = scenario.connections.find(({ id }) => id === connection);
            return found && referenceVerdict(scenario, found).verdict;
          });
          const first = verdicts.indexOf('blocked');
          expect(status).toBe(first < 0 ? 'Succeeded' : 'Failed');
          steps.forEach((step, at) => {
            const wanted = first < 0 || at < first ? 'Succeeded' : at === first ? 'Failed' : 'Skipped';
            expect(step.status).toBe(wanted);
          });
        }
      }),
    );
  });
});

describe('the clock', () => {
  it('shows hours and minutes, and begins again after a day', () => {
    expect([clockText(540), clockText(605), clockText(1445)]).toEqual(['09:00', '10:05', '00:05']);
  });
});
