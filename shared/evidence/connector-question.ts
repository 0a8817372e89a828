import { connectorName, effectiveAuth, findConnector } from '../connectors/lookup';
import { message, type Message } from '../words/message';
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
  const asked = isEntraForm ? askedOfEntraForm(name) : askedOf(name);
  const [covered, left] = outcomes(name);
  return {
    id,
    title: asked.title,
    known: message('evidence.connectorKnown', { covered: isCovered ? 'yes' : 'no' }),
    sources: source === 'general' ? ['article'] : ['article', source],
    steps: [asked.step, message('evidence.turnOnAtA'), WAIT],
    outcomes: isCovered ? [covered, left] : [left, covered],
  };
}

interface Asked {
  readonly title: Message;
  /** How a flow for the test is made. */
  readonly step: Message;
}

function askedOf(name: { readonly connector: string }): Asked {
  return {
    title: message('evidence.connectorTitle', name),
    step: message('evidence.makeFlowWithConnector', name),
  };
}

function askedOfEntraForm(name: { readonly connector: string }): Asked {
  return {
    title: message('evidence.connectorEntraTitle', name),
    step: message('evidence.makeFlowWithConnectorEntra', name),
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
