import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { goToRegion } from '../../../renderer/commands/regions';

beforeEach(() => {
  render(
    <>
      <header className="header">
        <button type="button">New</button>
      </header>
      <aside aria-label="Outline">
        <input aria-label="Filter" />
      </aside>
      <section aria-label="Canvas">
        <button type="button">Zoom in</button>
        <div className="react-flow__node" tabIndex={0} aria-label="Contoso" />
      </section>
      <aside aria-label="Inspector">
        <button type="button" disabled>
          Nothing to press
        </button>
      </aside>
      <section aria-label="Results">
        <button type="button">Connections</button>
      </section>
    </>,
  );
});

describe('going through the parts of the window', () => {
  it('leads from the outline to what is on the canvas, past parts that take no focus, and on to the head', () => {
    screen.getByLabelText('Filter').focus();
    const reached = [1, 2, 3, 4].map(() => {
      goToRegion(1);
      return document.activeElement?.ariaLabel ?? document.activeElement?.textContent;
    });
    expect(reached).toEqual(['Contoso', 'Connections', 'New', 'Filter']);
  });

  it('leads back the same way', () => {
    screen.getByLabelText('Filter').focus();
    goToRegion(-1);
    expect(screen.getByRole('button', { name: 'New' })).toHaveFocus();
    goToRegion(-1);
    expect(screen.getByRole('button', { name: 'Connections' })).toHaveFocus();
  });

  it('begins at the first part when nothing has the focus', () => {
    goToRegion(1);
    expect(screen.getByLabelText('Filter')).toHaveFocus();
  });
});
