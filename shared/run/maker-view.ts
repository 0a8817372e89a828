import type { SourceId } from '../base/sources';
import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import type { Verdict } from '../evaluate/verdict';
import { fullStop, list, tenantName } from '../explain/words';
import type { Connection, Flow, Scenario } from '../model/scenario';
import { blockError } from './block-error';
import type { StepStatus } from './run';
import { blockers, simulateRun } from './simulate-run';

interface MakerStep {
  readonly name: string;
  readonly status: StepStatus;
}

/** What a maker meets where isolation blocks, to be drawn: the connection's card while building, and the failed run. */
export interface MakerView {
  /** The step whose connection is blocked, or its connector. */
  readonly step: string;
  readonly connector: string;
  /** Who signs in; null: not known. */
  readonly account: string | null;
  /** Why the card has no connection. */
  readonly refusal: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What becomes of the flow or app that is saved so. */
  readonly saved: { readonly state: string; readonly words: string };
  readonly run: { readonly title: string; readonly steps: readonly MakerStep[]; readonly error: string };
  /** What is not known about it. */
  readonly notes: readonly string[];
  /** Both drawings in words. */
  readonly words: { readonly building: string; readonly running: string };
}

/** Where the drawings come from: the article, and screenshots of 2021. */
export const MAKER_SOURCES: readonly SourceId[] = ['error-2021', 'article'];

/**
 * What the maker of a blocked connection sees, while building and when it runs (domain, 1.8 and 1.9: article and 2021
 * screenshots; the texts are this program's own). Null when nothing is blocked.
 */
export function makerView(scenario: Scenario, connection: Connection, verdict: Verdict): MakerView | null {
  const blockedBy = blockers(verdict);
  if (blockedBy.length === 0) return null;
  const connector = connectorName(connection.connector);
  const flow = failingFlow(scenario, connection);
  const steps = flow ? flow.steps : [{ name: connector, status: 'Failed' as const }];
  const step = steps.find(({ status }) => status === 'Failed')?.name ?? connector;
  const account = connection.account === undefined ? null : shownText(connection.account);
  const saved = savedAs(flow?.kind);
  const title = flow?.name ?? 'A flow with this connection';
  const error = blockError(scenario, connection, blockedBy, 'run');
  const names = list(blockedBy.map((id) => tenantName(scenario, id)));
  const refusal = fullStop(
    `The sign-in of ${account ?? 'the account'} was refused because of the tenant isolation configuration of ${names}`,
  );
  return {
    step,
    connector,
    account,
    refusal,
    facts: [
      { label: 'Connection owner tenant', value: tenantName(scenario, connection.from) },
      { label: 'Connection sign-in tenant', value: tenantName(scenario, connection.to) },
      { label: 'Connector', value: connector },
    ],
    saved,
    run: { title, steps, error },
    notes: notesOn(verdict, blockedBy.length),
    words: {
      building: `The card of the step “${step}”, which uses ${connector}. It has no connection. ${blockError(scenario, connection, blockedBy, 'connect')} ${saved.words}`,
      running: `A failed run of “${title}”. ${steps.map(({ name, status }) => `${name}: ${status}.`).join(' ')} ${error}`,
    },
  };
}

/** A flow or app that this very connection stops, with how far it comes. */
function failingFlow(scenario: Scenario, { id }: Connection) {
  for (const flow of scenario.flows ?? []) {
    if (flow.kind === 'agent' || !flow.steps.some(({ connection }) => connection === id)) continue;
    const { steps } = simulateRun({ scenario, flow, id: '', startedAt: 0 });
    if (steps.find(({ status }) => status === 'Failed')?.connection !== id) continue;
    return {
      name: shownText(flow.name),
      kind: flow.kind,
      steps: steps.map(({ name, status }): MakerStep => ({ name: shownText(name), status })),
    };
  }
  return null;
}

function savedAs(kind: Flow['kind'] | undefined): MakerView['saved'] {
  if (kind === 'app' || kind === 'code-app') {
    return {
      state: 'Not added',
      words:
        'The app does not add the connection. Power Apps says that the data did not load and asks to try again.',
    };
  }
  return {
    state: 'Suspended',
    words:
      'The flow is saved but Suspended: it does not run until its connection is allowed. The product then speaks of a data policy violation, which hides that tenant isolation is the cause.',
  };
}

function notesOn({ outbound }: Verdict, count: number): readonly string[] {
  const isOutbound = outbound?.outcome === 'blocked';
  return [
    ...(count > 1
      ? [
          'Two tenants block it. Which one the product names first is not documented; opening one alone does not help.',
        ]
      : []),
    ...(isOutbound ? ['How the product words an outbound block is not known.'] : []),
    'The documentation says Suspended; a screenshot shows such a flow still On.',
  ];
}
