import { describe, expect, it } from 'vitest';
import { scenarioKindOf } from '../../../shared/format/scenario-kind';
import { fileText } from './file-text';
import { canTime, processorMs } from '../../support/can-time';

const OURS = '"format": "tenant-isolation-scenario"';
const newer = fileText({}, { version: 99 });

describe('what stands where a scenario is about to be written', () => {
  it.each([[''], [' \r\n\t'], ['\uFEFF']])('nothing at all is empty: %j', (text) => {
    expect(scenarioKindOf(text)).toBe('empty');
  });

  it.each([
    ['as it was saved', fileText()],
    ['with a byte order mark', `\uFEFF${fileText()}`],
    ['with a scenario that would be refused', fileText({ tenants: 7 })],
    ['with keys in escapes', `{"f\\u006frmat": "tenant-isolation-scenario", "version": 1}`],
    ['with its version written as 1.0', `{${OURS}, "version": 1.0}`],
    ['cut off in the middle', fileText().slice(0, -40)],
    ['cut off right behind its format', `{${OURS},`],
    ['cut off inside a text', `{${OURS}, "version": 1, "savedWith": "0.`],
    ['with text after its end', `${fileText()}}}, "more": 99`],
    ['with a merge conflict in it', `{\n${OURS},\n"version": 1,\n<<<<<<< mine\n"scenario": {`],
    ['with a quote lost', `{\n${OURS},\n"savedWith": "0.1,\n"version": 1\n}`],
    ['with “version” as a value, and deeper', `{${OURS}, "a": "version", "version": 1, "b": {"version": 9}}`],
  ])('a scenario of a known version is one: %s', (_how, text) => {
    expect(scenarioKindOf(text)).toBe('scenario');
  });

  it.each([
    ['whole', newer],
    ['cut off', newer.slice(0, -40)],
    ['with its version twice, the known one last', `{"version": 99, ${OURS}, "version": 1}`],
    ['with its version twice, the known one first', `{"version": 1, ${OURS}, "version": 99}`],
    ['with the version after a broken part', `{${OURS}, "x": [1, }, ], "version": 2}`],
    ['with a quote lost before its version', `{\n${OURS},\n"savedWith": "9.1,\n"version": 99\n}`],
    ['with the version after the scenario', `{${OURS}, "scenario": {"tenants": []}, "version": 2}`],
  ])('a newer scenario is one, damaged or not: %s', (_how, text) => {
    expect(scenarioKindOf(text)).toBe('newer');
  });

  it('what is newer is a question of the version that is known', () => {
    expect(scenarioKindOf(newer, 99)).toBe('scenario');
    expect(scenarioKindOf(newer, 98)).toBe('newer');
  });

  it.each(['"99"', '"1"', '99.5', '0', '-1', 'null', 'true', '[1]', '{}', '1e999', '1x', '<<<<'])(
    'a version that is no known whole number is unknown: %s',
    (version) => {
      expect(scenarioKindOf(`{${OURS}, "version": ${version}}`)).toBe('unknown-version');
    },
  );

  it('a whole file without any version has an unknown one', () => {
    expect(scenarioKindOf(fileText({}, { version: undefined }))).toBe('unknown-version');
    expect(scenarioKindOf(`\uFEFF{${OURS}}`)).toBe('unknown-version');
  });

  it.each([
    ['text', 'Just a note.'],
    ['JSON of something else', '{"format": "something-else", "version": 1}'],
    ['a list', `[{${OURS}, "version": 1}]`],
    ['our format below the top', `{"inner": {${OURS}}}`],
    ['our format as a key', `{"tenant-isolation-scenario": "format"}`],
    ['a page that shows a scenario', `# Notes\n\n{${OURS}, "version": 1}`],
    ['the end of a scenario', fileText().slice(5)],
  ])('anything else is foreign: %s', (_what, text) => {
    expect(scenarioKindOf(text)).toBe('foreign');
  });
});

describe('a very long text', () => {
  it.runIf(canTime).each(['{', '"', ':', '\\', '\n', ' ', '"format":', '"version":x,', '"\\q":', '}'])(
    'of %j is looked at once',
    (sign) => {
      const text = `{${OURS},${sign.repeat(2_000_000 / sign.length)}`;
      expect(processorMs(() => expect(scenarioKindOf(text)).not.toBe('foreign'))).toBeLessThan(3_000);
    },
  );
});
