import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CLI = ['--import', 'tsx', 'electron/cli/index.ts'];
const EXAMPLE = 'assets/examples/two-way.tisim';

/** The command line as a process of its own, as a pipeline would start it. */
describe('the command line as a process', () => {
  it('answers in plain Node without a display', () => {
    const { DISPLAY: _, ...env } = process.env;
    const out = execFileSync('node', [...CLI, 'evaluate', EXAMPLE, '--format', 'json'], {
      env,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ file: EXAMPLE, summary: { connections: 4, blocked: 2 } });
  });

  it('ends with the status and its messages on standard error', () => {
    const { status, stdout, stderr } = spawnSync('node', [...CLI, 'evaluate', 'missing.tisim'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('missing.tisim: not-found: There is no such file.\n');
  });

  it.runIf(existsSync('/dev/full'))('does not take results for written when the disk is full', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `node ${CLI.join(' ')} evaluate ${EXAMPLE} > /dev/full`],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toEqual('tisim: not-written: The results could not be written in full (ENOSPC).\n');
  });

  it('does not fail when nobody reads to the end', () => {
    const command = `node ${CLI.join(' ')} evaluate ${EXAMPLE} --format json | head -c 1`;
    const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
