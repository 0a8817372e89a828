import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InTurn, TurnProvider, TURNS, useTurns } from '../../../renderer/ui/turns';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PARTS = ['picture', 'lines', 'outline', 'results'] as const;

function Parts() {
  return PARTS.toReversed().map((part) => (
    <InTurn key={part} part={part}>
      {part}
    </InTurn>
  ));
}

function Window({ of, first }: { readonly of: string; readonly first: number }) {
  return (
    <TurnProvider value={useTurns(of, first)}>
      <Parts />
    </TurnProvider>
  );
}

const shown = () => PARTS.filter((part) => screen.queryByText(new RegExp(part)) !== null);
const next = () => act(() => void vi.advanceTimersToNextTimer());

describe('parts that can wait', () => {
  it('come one after another', () => {
    render(<Window of="file" first={0} />);
    const inOrder: (readonly string[])[] = [shown()];
    for (let turn = 0; turn < 4; turn += 1) {
      next();
      inOrder.push(shown());
    }
    expect(inOrder).toEqual([0, 1, 2, 3, 4].map((count) => PARTS.slice(0, count)));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are there at once up to the first that has to wait', () => {
    render(<Window of="file" first={TURNS.lines} />);
    expect(shown()).toEqual(['picture', 'lines']);
    next();
    expect(shown()).toEqual(['picture', 'lines', 'outline']);
  });

  it('begin anew with another file, and with that alone', () => {
    const { rerender } = render(<Window of="file" first={TURNS.results} />);
    rerender(<Window of="file" first={0} />);
    expect(shown()).toEqual(PARTS);
    rerender(<Window of="another file" first={0} />);
    expect(shown()).toEqual([]);
    next();
    expect(shown()).toEqual(['picture']);
  });

  it('are there at once where nobody says whose turn it is', () => {
    render(<Parts />);
    expect(shown()).toEqual(PARTS);
  });
});
