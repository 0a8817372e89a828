import { realpathSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/tooling/run-command';
import { temporaryFolder } from '../support/fakes';

const folder = temporaryFolder();
const node = (script: string, options: Parameters<typeof runCommand>[2] = {}) =>
  runCommand(process.execPath, ['-e', script], options);

describe('a command', () => {
  it('that ends well is told with all it printed, on both streams', async () => {
    const { ok, output } = await node('console.log("said"); console.error("warned")');
    expect(ok).toBe(true);
    expect(output).toContain('said\n');
    expect(output).toContain('warned\n');
  });

  it('that ends badly is told with what it printed', async () => {
    expect(await node('console.log("so far"); process.exitCode = 3')).toEqual({
      ok: false,
      output: 'so far\n',
    });
  });

  it('that cannot be started is a failed one, with the reason', async () => {
    const { ok, output } = await runCommand('no-such-program-anywhere', []);
    expect(ok).toBe(false);
    // The second where the path names a folder that this user may not look into.
    expect(output).toMatch(/ENOENT|EACCES/);
  });

  it('that takes too long is ended, and failed', async () => {
    const began = Date.now();
    expect(await node('setTimeout(() => {}, 60_000)', { timeoutSeconds: 0.3 })).toMatchObject({ ok: false });
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  it('runs in the folder and with the environment it is given, its arguments untouched by a shell', async () => {
    const tell = 'console.log(JSON.stringify([process.cwd(), process.env.TOLD, process.argv[1]]))';
    const { output } = await runCommand(process.execPath, ['-e', tell, '$HOME; `ls` "x"'], {
      cwd: folder(),
      env: { ...process.env, TOLD: 'yes' },
    });
    expect(JSON.parse(output)).toEqual([realpathSync(folder()), 'yes', '$HOME; `ls` "x"']);
  });
});
