import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { shownCounts, verdictCountWords } from '../../../shared/explain/count-words';
import { aConnection, aScenario, anIsolatedTenant, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const tenants = [aTenant('a'), anIsolatedTenant('b'), aTenant('c')];
const summaryOf = (...pairs: readonly (readonly [string, string])[]) =>
  evaluate(
    aScenario(
      tenants,
      pairs.map(([from, to]) => aConnection(from, to)),
    ),
  ).summary;

describe('how many of each verdict', () => {
  it('is said of three, as the canvas shows them: what is not evaluated is not counted as allowed', () => {
    const summary = summaryOf(['a', 'b'], ['a', 'c'], ['a', 'a']);
    expect(english(verdictCountWords(summary))).toBe('1 allowed, 1 blocked, 1 not evaluated');
    const { allowed, blocked, notEvaluated } = shownCounts(summary);
    expect(allowed + blocked + notEvaluated).toBe(summary.connections);
  });

  it('leaves out what is not evaluated where there is none', () => {
    expect(english(verdictCountWords(summaryOf(['a', 'c'])))).toBe('1 allowed, 0 blocked');
  });
});
