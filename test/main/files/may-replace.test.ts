import { describe, expect, it } from 'vitest';
import { exportMayReplace, scenarioMayReplace } from '../../../electron/files/may-replace';
import type { Current } from '../../../electron/files/write-whole';
import { scenarioText } from '../support/fakes';

const KNOWN = 3;
const WORLD: Readonly<Record<string, Current>> = {
  nothing: null,
  'an empty file': Buffer.from(' \n'),
  'a scenario': Buffer.from(scenarioText('A', KNOWN)),
  'a scenario with a damaged byte': Buffer.concat([Buffer.from(scenarioText('A', KNOWN)), Buffer.of(0xff)]),
  'a newer version': Buffer.from(scenarioText('A', KNOWN + 1)),
  'a version that is none': Buffer.from(scenarioText('A', 0.5)),
  'another text': Buffer.from('| a | b |'),
  'more than anybody looks at': 'too-large',
};

/** What is said to writing over each of them; 'yes' when nothing is. */
const answers = (may: typeof scenarioMayReplace, isForced?: boolean) =>
  Object.fromEntries(
    Object.entries(WORLD).map(([what, current]) => {
      try {
        may(current, KNOWN, isForced);
        return [what, 'yes'];
      } catch (error) {
        return [what, (error as { code: string }).code];
      }
    }),
  );

const ALWAYS = {
  nothing: 'yes',
  'an empty file': 'yes',
  'a newer version': 'newer-version',
  'a version that is none': 'unknown-version',
};

describe('what stands where something is to be written', () => {
  it('gives way to a scenario when it is one of a known version, and forced whatever else it is', () => {
    const scenarios = { 'a scenario': 'yes', 'a scenario with a damaged byte': 'yes' };
    expect(answers(scenarioMayReplace)).toEqual({
      ...ALWAYS,
      ...scenarios,
      'another text': 'not-a-scenario',
      'more than anybody looks at': 'too-large',
    });
    expect(answers(scenarioMayReplace, true)).toEqual({
      ...ALWAYS,
      ...scenarios,
      'another text': 'yes',
      'more than anybody looks at': 'yes',
    });
  });

  it('never gives way to an export when it is a scenario, not even forced', () => {
    const scenarios = { 'a scenario': 'is-scenario', 'a scenario with a damaged byte': 'is-scenario' };
    expect(answers(exportMayReplace)).toEqual({
      ...ALWAYS,
      ...scenarios,
      'another text': 'yes',
      'more than anybody looks at': 'too-large',
    });
    expect(answers(exportMayReplace, true)).toEqual({
      ...ALWAYS,
      ...scenarios,
      'another text': 'yes',
      'more than anybody looks at': 'yes',
    });
  });
});
