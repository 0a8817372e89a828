import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tooltip } from 'radix-ui';
import { describe, expect, test, vi } from 'vitest';
import { later, LaterNotice, loadLater } from '../../../renderer/ui/later';

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
