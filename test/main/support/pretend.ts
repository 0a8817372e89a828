import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, vi } from 'vitest';

interface Machine {
  readonly arch?: string;
  /** The number of the user; 0 is root, and Windows has none. */
  readonly user?: number;
}

/** Lets the code under test believe that it runs on another machine; the real one is back after each test. */
export function pretendedMachine(): (platform: NodeJS.Platform, machine?: Machine) => void {
  const { platform: realPlatform, arch: realArch, getuid } = process;
  const set = (platform: string, arch: string, user: typeof getuid): void => {
    Object.defineProperty(process, 'platform', { value: platform });
    Object.defineProperty(process, 'arch', { value: arch });
    Object.defineProperty(process, 'getuid', { value: user, configurable: true });
  };
  afterEach(() => set(realPlatform, realArch, getuid));
  return (platform, { arch = 'x64', user } = {}) =>
    set(platform, arch, user === undefined ? undefined : () => user);
}

/** Puts a program of this name, written as a shell script, in front of every other on the PATH. */
export function pretendProgram(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
}
