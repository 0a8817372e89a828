import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { passOwnLines } from '../../../electron/tooling/own-lines';

/** What comes through of these lines. */
async function passed(...lines: readonly string[]): Promise<readonly string[]> {
  const [from, to] = [new PassThrough(), new PassThrough()];
  passOwnLines(from, to);
  from.end(lines.map((line) => `${line}\n`).join(''));
  await new Promise((resolve) => setTimeout(resolve, 20));
  to.end();
  return String(to.read() ?? '')
    .split('\n')
    .filter(Boolean);
}

it("leaves Chromium's own log out, and passes on what matters", async () => {
  const ours = [
    'file:open failed: Error: ENOENT',
    './electron: error while loading shared libraries: libnss3.so: cannot open shared object file',
    '[22856:1126/175952.614474:FATAL:zygote_host_impl_linux.cc(127)] No usable sandbox!',
    '[note] in brackets',
  ];
  expect(
    await passed(
      '[22856:1126/175952.614474:ERROR:bus.cc(407)] Failed to connect to the bus: Could not parse server address',
      '[22924:1126/175953.661593:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors during initialization',
      '[22924:22940:1126/175953.661593:WARNING:sandbox_linux.cc(436)] InitializeSandbox() called with multiple threads',
      ...ours,
    ),
  ).toEqual(ours);
});
