import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LineFace } from '../../../shared/picture/line-face';
import { useTurn } from '../../../renderer/canvas/use-turn';

type Seen = Pick<LineFace, 'state' | 'marks'>;
const OPEN: Seen = { state: 'allowed', marks: [] };
const mark = (gate: 'outbound' | 'inbound') => ({ gate, words: 'blocks it' });
const IN: Seen = { state: 'blocked', marks: [mark('inbound')] };
const OUT: Seen = { state: 'blocked', marks: [mark('outbound')] };
const BOTH: Seen = { state: 'blocked', marks: [mark('outbound'), mark('inbound')] };

function turns(first: Seen, ...others: readonly Seen[]) {
  const { result, rerender } = renderHook(({ face }) => useTurn(face), { initialProps: { face: first } });
  for (const face of others) rerender({ face });
  return result;
}

describe('a line whose verdict changes', () => {
  it.each([
    ['the inbound gate that shut', [OPEN, IN] as const, 'inbound', 'allowed'],
    ['the outbound gate that shut', [OPEN, OUT], 'outbound', 'allowed'],
    ['the inbound gate that opened', [IN, OPEN], 'inbound', 'blocked'],
    ['the creator’s end where both moved', [OPEN, BOTH], 'outbound', 'allowed'],
  ] as const)('takes its colour from %s', (_what, faces, from, former) => {
    expect(turns(...faces).current).toMatchObject({ from, former });
  });

  it('shows nothing while its verdict stays', () => {
    expect(turns(OPEN).current).toBeNull();
    expect(turns(BOTH, IN).current).toBeNull();
  });

  it('shows nothing when a question covers or uncovers it', () => {
    const covered: Seen = { state: 'covered', marks: [] };
    expect(turns(OPEN, covered, IN).current).toBeNull();
  });

  it('begins anew when it changes again, and is over when it has ended', () => {
    const turn = turns(OPEN, IN, OPEN);
    expect(turn.current).toMatchObject({ former: 'blocked', count: 2 });
    act(() => turn.current?.end());
    expect(turn.current).toBeNull();
  });
});
