import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useRested } from '../../../renderer/ui/use-rested';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const start = (isHeavy: boolean) =>
  renderHook(({ value }: { value: string }) => useRested(value, isHeavy), { initialProps: { value: 'one' } });

describe('a value that is heavy to work with', () => {
  it('is followed when nothing new has come for a moment', () => {
    const { result, rerender } = start(true);
    rerender({ value: 'two' });
    act(() => void vi.advanceTimersByTime(200));
    rerender({ value: 'three' });
    act(() => void vi.advanceTimersByTime(200));
    expect(result.current).toBe('one');
    act(() => void vi.advanceTimersByTime(100));
    expect(result.current).toBe('three');
  });

  it('is followed at once when it is not', () => {
    const { result, rerender } = start(false);
    rerender({ value: 'two' });
    expect(result.current).toBe('two');
  });
});
