import { isAbsolute, resolve } from 'node:path';

const SCENARIO_FILE = /\.(tisim|json)$/i;
/** Options the command line answers itself; every other leading one belongs to Chromium. */
const OWN_OPTIONS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-v']);

/** What the person typed after the program's name: without Chromium's switches and, unpackaged, without the app's path. */
export function programArguments(argv: readonly string[], appPath: string): readonly string[] {
  const rest = withoutSwitches(argv.slice(1));
  const first = rest[0];
  const isAppPath = first !== undefined && resolve(first) === resolve(appPath);
  return isAppPath ? withoutSwitches(rest.slice(1)) : rest;
}

function withoutSwitches(args: readonly string[]): readonly string[] {
  const first = args.findIndex((argument) => !argument.startsWith('-') || OWN_OPTIONS.has(argument));
  return first === -1 ? [] : args.slice(first);
}

/** Scenario files among the arguments, as full paths. */
export function fileArguments(args: readonly string[], workingDirectory: string): readonly string[] {
  return args
    .filter((argument) => !argument.startsWith('-') && SCENARIO_FILE.test(argument))
    .map((argument) => (isAbsolute(argument) ? argument : resolve(workingDirectory, argument)));
}

/** Whether a path may be opened at all when it was not picked in a dialog. */
export function isScenarioPath(path: string): boolean {
  return isAbsolute(path) && SCENARIO_FILE.test(path);
}
