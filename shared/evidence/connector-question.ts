import { connectorName, effectiveAuth, findConnector } from '../connectors/lookup';
import { message } from '../words/message';
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
  const name = { connector: connectorName(connector) };
  const source = findConnector(connector)?.source ?? 'general';
  const isCovered = isEntraForm || isGoverned(effectiveAuth({ connector }));
  const [covered, left] = outcomes(name);
  return {
    id,
    title: isEntraForm
      ? message('evidence.connectorEntraTitle', name)
      : message('evidence.connectorTitle', name),
    known: message('evidence.connectorKnown', { covered: isCovered ? 'yes' : 'no' }),
    sources: source === 'general' ? ['article'] : ['article', source],
    steps: [
      isEntraForm
        ? message('evidence.makeFlowWithConnectorEntra', name)
        : message('evidence.makeFlowWithConnector', name),
      message('evidence.turnOnAtA'),
      WAIT,
    ],
    outcomes: isCovered ? [covered, left] : [left, covered],
  };
}

function outcomes(name: { readonly connector: string }): readonly [Outcome, Outcome] {
  return [
    {
      id: 'covered',
      see: message('evidence.runFails'),
      means: message('evidence.connectorMeansCovered', name),
    },
    {
      id: 'not-covered',
      see: message('evidence.runSucceeds'),
      means: message('evidence.connectorMeansNotCovered', name),
    },
  ];
}
