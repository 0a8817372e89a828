import { describe, expect, it } from 'vitest';
import { systemSwitches } from '../../../electron/tooling/switches';
import { pretendedMachine } from '../support/pretend';

const machine = pretendedMachine();

describe('the sandbox of Chromium', () => {
  it.each([
    ['linux', 0, ['--no-sandbox']],
    ['linux', 1000, []],
    ['darwin', 0, []],
  ] as const)('on %s as user %d is told %j', (platform, user, switches) => {
    machine(platform, { user });
    expect(systemSwitches()).toEqual(switches);
  });

  it('stays on where there is no such thing as a user number', () => {
    machine('win32');
    expect(systemSwitches()).toEqual([]);
  });
});
