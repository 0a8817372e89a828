import { describe, expect, it } from 'vitest';
import { fileArguments, isScenarioPath, programArguments } from '../../electron/main/arguments';

describe('the arguments of the program', () => {
  it.each([
    ['packaged', ['/opt/sim', 'evaluate', 'a.tisim', '--format', 'json']],
    ['from a checkout', ['/x/electron', '/app', 'evaluate', 'a.tisim', '--format', 'json']],
    [
      'with switches of Chromium',
      ['/opt/sim', '--no-sandbox', '--user-data-dir=/tmp/x', 'evaluate', 'a.tisim', '--format', 'json'],
    ],
    [
      'with both',
      ['/x/electron', '--no-sandbox', '/app/', '--inspect=0', 'evaluate', 'a.tisim', '--format', 'json'],
    ],
  ])('are the same %s', (_how, argv) => {
    expect(programArguments(argv, '/app')).toEqual(['evaluate', 'a.tisim', '--format', 'json']);
  });

  it('keep --help and --version, which the command line answers', () => {
    expect(programArguments(['/opt/sim', '--help'], '/app')).toEqual(['--help']);
    expect(programArguments(['/opt/sim', '--no-sandbox', '--version'], '/app')).toEqual(['--version']);
  });

  it('are empty for a plain start', () => {
    expect(programArguments(['/opt/sim', '--no-sandbox'], '/app')).toEqual([]);
  });
});

describe('files among the arguments', () => {
  it('are made full with the folder they were typed in', () => {
    expect(fileArguments(['a.tisim', '/x/b.JSON', '--c.tisim', 'd.txt'], '/home/me')).toEqual([
      '/home/me/a.tisim',
      '/x/b.JSON',
    ]);
  });
});

describe('a path that was not picked in a dialog', () => {
  it('is a scenario by extension, and full', () => {
    expect(isScenarioPath('/x/a.tisim')).toBe(true);
    expect(isScenarioPath('/etc/passwd')).toBe(false);
    expect(isScenarioPath('a.tisim')).toBe(false);
  });
});
