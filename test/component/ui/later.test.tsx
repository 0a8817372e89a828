import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tooltip } from 'radix-ui';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { later, LaterNotice, loadLater, useIsLoading, useLoadLater } from '../../../renderer/ui/later';

const script = { Greeting: ({ name }: { readonly name: string }) => <p>Hello {name}</p> };

describe('a part of the window whose script comes later', () => {
  test('is not there before, and is there from then on', async () => {
    const fetch = vi.fn(() => Promise.resolve(script));
    const Greeting = later(fetch).part((loaded) => loaded.Greeting);
    render(<Greeting name="Ada" />);
    expect(screen.queryByText('Hello Ada')).not.toBeInTheDocument();
    await act(loadLater);
    expect(screen.getByText('Hello Ada')).toBeVisible();
    await act(loadLater);
    expect(fetch).toHaveBeenCalledOnce();
    render(<Greeting name="Bob" />);
    expect(screen.getByText('Hello Bob')).toBeVisible();
  });

  test('is there as soon as the window says that nothing is awaited any more', async () => {
    const Greeting = later(() => Promise.resolve(script)).part((loaded) => loaded.Greeting);
    const Busy = () => <p>{useIsLoading() ? 'busy' : 'free'}</p>;
    const { container } = render(
      <>
        <Busy />
        <Greeting name="Ada" />
      </>,
    );
    const seen: string[] = [container.textContent];
    new MutationObserver(() => seen.push(container.textContent)).observe(container, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await act(loadLater);
    expect(seen).toEqual(['busy', 'freeHello Ada']);
  });

  test('is told when it cannot be fetched, and comes when trying again helps', async () => {
    const fetch = vi.fn(() => Promise.resolve(script)).mockRejectedValueOnce(new Error('No such file.'));
    const Greeting = later(fetch).part((loaded) => loaded.Greeting);
    render(
      <Tooltip.Provider>
        <LaterNotice />
        <Greeting name="Ada" />
      </Tooltip.Provider>,
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await act(loadLater);
    expect(screen.getByRole('alert')).toHaveTextContent('A part of the program could not be loaded');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Hello Ada')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('scripts that come later', () => {
  let tell: (name: string) => void;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        static readonly supportedEntryTypes = ['paint'];
        readonly observe = vi.fn();
        constructor(hear: (told: { getEntriesByName(name: string): readonly object[] }) => void) {
          tell = (name) => hear({ getEntriesByName: (wanted) => (wanted === name ? [{}] : []) });
        }
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function twoFramesLater() {
    const fetch = vi.fn(() => Promise.resolve(script));
    later(fetch);
    renderHook(useLoadLater);
    vi.advanceTimersToNextFrame();
    vi.advanceTimersToNextFrame();
    return fetch;
  }

  test('are fetched when the first picture is on the screen', async () => {
    const fetch = twoFramesLater();
    await act(async () => tell('first-paint'));
    expect(fetch).not.toHaveBeenCalled();
    await act(async () => tell('first-contentful-paint'));
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('are fetched all the same where the browser never says so', async () => {
    const fetch = twoFramesLater();
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(fetch).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('are fetched after two frames by a browser that cannot tell', async () => {
    vi.stubGlobal('PerformanceObserver', { supportedEntryTypes: [] });
    const fetch = twoFramesLater();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(fetch).toHaveBeenCalledOnce();
  });
});
