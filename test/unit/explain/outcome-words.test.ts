import { describe, expect, it } from 'vitest';
import { isAttempt, seenLine } from '../../../shared/explain/outcome-words';
import { english } from '../../support/english';

describe('what reports say of a connection', () => {
  it('is nothing where no report has it', () => {
    expect(seenLine({})).toBe('');
  });

  it('is the outcome, how many attempts there were and when the last', () => {
    expect(english(seenLine({ outcome: 'unknown', attempts: 1200, lastSeen: '2026-03-02' }))).toBe(
      'Attempted, outcome unknown: 1,200 attempts, last on 2026-03-02',
    );
    expect(english(seenLine({ outcome: 'blocked', attempts: 1 }))).toBe('Already blocked: 1 attempt');
    expect(english(seenLine({ outcome: 'worked' }))).toBe('Worked');
  });

  it('is an attempt, unless it worked', () => {
    expect((['unknown', 'blocked', 'worked'] as const).map((outcome) => isAttempt({ outcome }))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isAttempt({})).toBe(false);
  });

  it('tells what an inventory lists from what a report counts', () => {
    expect(english(seenLine({ outcome: 'unknown' }))).toBe('Listed, outcome unknown');
  });
});
