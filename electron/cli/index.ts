import { speakAsAsked } from './language';
import { print } from './print';
import { run } from './run';

const args = process.argv.slice(2);
void speakAsAsked(args, process.env).then(() => {
  process.exitCode = run(args, {
    out: (text) => print(1, text),
    err: (text) => print(2, text),
  });
});
