import { spawn } from 'node:child_process';

/** Whether a window could be seen here; only Linux can be without. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

const SERVER = 'Xvfb';

/** A display that nobody sees. */
export interface VirtualDisplay {
  /** What DISPLAY must say. */
  readonly name: string;
  readonly stop: () => void;
}

/** Starts an Xvfb on a display number that it finds free itself; null where there is no Xvfb. */
export function startVirtualDisplay(): Promise<VirtualDisplay | null> {
  return new Promise((resolve) => {
    const args = ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
    const child = spawn(SERVER, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const stop = (): void => void child.kill();
    let printed = '';
    child.on('error', () => resolve(null));
    child.on('exit', () => resolve(null));
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const number = /^(\d+)\n/.exec(printed)?.[1];
      if (number !== undefined) resolve({ name: `:${number}`, stop });
    });
    // An Xvfb without its program would stay for ever.
    process.once('exit', stop);
  });
}
