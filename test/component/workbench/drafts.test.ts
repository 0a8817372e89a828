import { describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../../renderer/ui/drafts';

const FIELD = 'tenant contoso name';

/** A field that takes every text, or none. */
function fieldOf(drafts: ReturnType<typeof createDrafts>, takes = true) {
  return vi.fn(() => {
    if (takes) drafts.set(FIELD, null);
    return takes;
  });
}

describe('a half-typed text that stands in two fields at once', () => {
  it('is committed by the one that stays when the other goes', () => {
    const drafts = createDrafts();
    const [inspector, canvas] = [fieldOf(drafts), fieldOf(drafts)];
    drafts.register(FIELD, inspector);
    const leave = drafts.register(FIELD, canvas);
    leave();
    drafts.set(FIELD, 'Half');
    expect(drafts.commit()).toBe(true);
    expect(inspector).toHaveBeenCalledTimes(1);
    expect(canvas).not.toHaveBeenCalled();
    expect(drafts.isPending()).toBe(false);
  });

  it('is refused once it is refused in a field on the screen', () => {
    const drafts = createDrafts({ [FIELD]: '' });
    drafts.register(FIELD, fieldOf(drafts, false));
    drafts.register(FIELD, fieldOf(drafts, false))();
    expect(drafts.commit()).toBe(false);
  });

  it('stays to be committed when both go, and is no reason not to save when it is refused then', () => {
    const drafts = createDrafts({ [FIELD]: 'Half' });
    const fields = [fieldOf(drafts, false), fieldOf(drafts, false)];
    const leave = fields.map((field) => drafts.register(FIELD, field));
    for (const go of leave) go();
    expect(drafts.commit()).toBe(true);
    expect(fields.some((field) => field.mock.calls.length > 0)).toBe(true);
    expect(drafts.isPending()).toBe(true);
  });
});
