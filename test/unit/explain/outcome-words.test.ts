import { describe, expect, it } from 'vitest';
import { drawnAs, seenLine } from '../../../shared/explain/outcome-words';

describe('what reports say of a connection', () => {
  it('is nothing where no report has it', () => {
    expect(seenLine({})).toBe('');
    expect(drawnAs({})).toBe('');
  });

  it('is the outcome, how many attempts there were and when the last', () => {
    expect(seenLine({ outcome: 'unknown', attempts: 1200, lastSeen: '2026-03-02' })).toBe(
      'Attempted, outcome unknown: 1,200 attempts, last on 2026-03-02',
    );
    expect(seenLine({ outcome: 'blocked', attempts: 1 })).toBe('Already blocked: 1 attempt');
    expect(seenLine({ outcome: 'worked' })).toBe('Worked');
  });

  it('is drawn where it does not work for sure', () => {
    expect(drawnAs({ outcome: 'unknown', attempts: 1 })).toBe('Attempted: ');
    expect(drawnAs({ outcome: 'blocked' })).toBe('Already blocked: ');
    expect(drawnAs({ outcome: 'worked' })).toBe('');
  });

  it('tells what an inventory lists from what a report counts', () => {
    expect(drawnAs({ outcome: 'unknown' })).toBe('Listed: ');
    expect(seenLine({ outcome: 'unknown' })).toBe('Listed, outcome unknown');
  });
});
