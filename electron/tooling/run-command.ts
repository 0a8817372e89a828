import { spawn, type SpawnOptions } from 'node:child_process';

interface CommandResult {
  readonly ok: boolean;
  /** What it printed, both streams; empty when it printed straight to the terminal. */
  readonly output: string;
}

interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutSeconds?: number;
  /** Show the output as it comes instead of collecting it. */
  readonly isShown?: boolean;
}

/** npm and its kind are scripts on Windows, which only a shell can start. */
const NEEDS_SHELL: ReadonlySet<string> = new Set(['npm', 'npx']);

/** Runs a command to its end. A command that cannot be started is a failed one, not an exception. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], spawnOptions(command, options));
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

function spawnOptions(command: string, options: CommandOptions): SpawnOptions {
  return {
    stdio: options.isShown === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && NEEDS_SHELL.has(command),
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.timeoutSeconds === undefined ? {} : { timeout: options.timeoutSeconds * 1000 }),
  };
}
