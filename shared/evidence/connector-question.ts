import { connectorName, effectiveAuth, findConnector } from '../connectors/lookup';
import { ID_PATTERN } from '../base/ids';
import type { Connection } from '../model/scenario';
import type { OpenQuestion, Outcome } from './question';
import { WAIT } from './verdict-questions';
import { isGoverned } from './sign-in';

const PREFIX = 'connector-';
const ENTRA_FORM = '-entra';

/** The id of the question whether isolation covers this connector; null where it has no API name that a test could use. */
export function connectorQuestionId({ connector }: Pick<Connection, 'connector'>, isEntraForm: boolean) {
  const id = `${PREFIX}${findConnector(connector)?.api ?? connector}${isEntraForm ? ENTRA_FORM : ''}`;
  return connector.startsWith('shared_') && ID_PATTERN.test(id) ? id : null;
}

/** The question behind such an id; undefined for another one. */
export function connectorQuestion(id: string): OpenQuestion | undefined {
  if (!id.startsWith(`${PREFIX}shared_`)) return undefined;
  const isEntraForm = id.endsWith(ENTRA_FORM);
  const connector = id.slice(PREFIX.length, isEntraForm ? -ENTRA_FORM.length : undefined);
  const name = connectorName(connector);
  const form = isEntraForm ? `${name}, signed in with Entra ID,` : name;
  const source = findConnector(connector)?.source ?? 'general';
  const isCovered = isEntraForm || isGoverned(effectiveAuth({ connector }));
  const [covered, left] = outcomes(name);
  return {
    id,
    title: `Does isolation cover ${form.replace(/,$/, '')}?`,
    known: `No official list of covered connectors exists. This program takes it that isolation ${isCovered ? 'covers' : 'does not cover'} it.`,
    sources: source === 'general' ? ['article'] : ['article', source],
    steps: [
      `In A make a flow with a ${form} connection to data of B: its run succeeds.`,
      'Turn isolation On at A, without rules.',
      WAIT,
    ],
    outcomes: isCovered ? [covered, left] : [left, covered],
  };
}

function outcomes(name: string): readonly [Outcome, Outcome] {
  return [
    { id: 'covered', see: 'The run fails.', means: `Isolation covers ${name}.` },
    {
      id: 'not-covered',
      see: 'The run succeeds.',
      means: `Isolation does not cover ${name}: only a data policy or an advanced connector policy stops it.`,
    },
  ];
}
