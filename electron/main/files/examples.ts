/// <reference types="vite/types/importMeta.d.ts" />
import { EXAMPLES, type ExampleId, type OpenOutcome } from '../../../shared/ipc/contract';

/** Built into the bundle: a packaged program finds its examples without knowing where it was installed. */
const texts: Readonly<Record<string, string>> = import.meta.glob('../../../assets/examples/*.tisim', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An example opens without a handle, so that saving it asks for a place and never touches the program's own copy. */
export function openExample(id: ExampleId): OpenOutcome {
  const name = `${id}.tisim`;
  const text = texts[`../../../assets/examples/${name}`];
  const label = EXAMPLES.find((example) => example.id === id)?.label ?? name;
  if (text === undefined) {
    return {
      kind: 'failed',
      code: 'not-found',
      name,
      message: `The example "${label}" is missing from this build.`,
    };
  }
  return { kind: 'opened', file: { handle: null, name, text } };
}
