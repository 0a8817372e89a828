import { describe, expect, it } from 'vitest';
import { kindOfExisting } from '../../../electron/main/files/existing-file';
import { scenarioText } from '../support/fakes';

describe('what stands where a scenario is to be written', () => {
  it.each([
    ['', 'empty'],
    ['\n', 'empty'],
    [scenarioText('x', 1), 'scenario'],
    [scenarioText('x', 2), 'newer'],
    ['{"format":"tenant-isolation-scenario"}', 'scenario'],
    ['{"format":"something-else","version":1}', 'foreign'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['a letter to a friend', 'foreign'],
  ])('%j is %s', (text, kind) => {
    expect(kindOfExisting(text, 1)).toBe(kind);
  });
});
