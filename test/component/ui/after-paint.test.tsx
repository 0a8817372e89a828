import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AfterPaint } from '../../../renderer/ui/AfterPaint';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a part that can wait', () => {
  it('comes in its turn', () => {
    render(
      <>
        <AfterPaint turn={2} isWaiting>
          second
        </AfterPaint>
        <AfterPaint turn={1} isWaiting>
          first
        </AfterPaint>
      </>,
    );
    const shown = () => ['first', 'second'].filter((text) => screen.queryByText(new RegExp(text)) !== null);
    const inOrder: (readonly string[])[] = [shown()];
    for (let turn = 0; turn < 2; turn += 1) {
      act(() => void vi.advanceTimersToNextTimer());
      inOrder.push(shown());
    }
    expect(inOrder).toEqual([[], ['first'], ['first', 'second']]);
  });

  it('is there at once when it need not wait', () => {
    render(
      <AfterPaint turn={1} isWaiting={false}>
        here
      </AfterPaint>,
    );
    expect(screen.getByText('here')).toBeInTheDocument();
  });
});
