import { describe, expect, it } from 'vitest';
import { windowTitle } from '../../../electron/main/windows/title';
import { aState } from '../support/fakes';

describe('the title of a window', () => {
  it.each([
    [aState(), 'linux', 'blog.tisim — Tenant Isolation Simulator'],
    [aState({ isDirty: true }), 'win32', 'blog.tisim * — Tenant Isolation Simulator'],
    [aState({ isDirty: true }), 'darwin', 'blog.tisim — Tenant Isolation Simulator'],
    [null, 'linux', 'Tenant Isolation Simulator'],
  ])('for %o on %s is %j', (state, platform, title) => {
    expect(windowTitle(state, platform)).toBe(title);
  });
});
