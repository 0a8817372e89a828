import { print } from './print';
import { run } from './run';

process.exitCode = run(process.argv.slice(2), {
  out: (text) => print(1, text),
  err: (text) => print(2, text),
});
