import type { SourceId } from '../base/sources';
import { shownText } from '../base/shown-text';
import { connectorName } from '../connectors/lookup';
import type { Verdict } from '../evaluate/verdict';
import { tenantWord } from '../explain/words';
import type { Connection, Flow, Scenario } from '../model/scenario';
import { inTurn } from '../words/in-turn';
import { listOf, message, type Message, type Word } from '../words/message';
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
  readonly refusal: Message;
  readonly facts: readonly { readonly label: Message; readonly value: Word }[];
  /** What becomes of the flow or app that is saved so. */
  readonly saved: { readonly state: Message; readonly words: Message };
  readonly run: { readonly title: Word; readonly steps: readonly MakerStep[]; readonly error: Message };
  /** What is not known about it. */
  readonly notes: readonly Message[];
  /** Both drawings in words. */
  readonly words: { readonly building: Message; readonly running: Message };
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
  const title = flow?.name ?? message('run.aFlowWithThis');
  const error = blockError(scenario, connection, blockedBy, 'run');
  const refusal = message('run.refusal', {
    account: account ?? message('run.theAccount'),
    tenants: listOf(blockedBy.map((id) => tenantWord(scenario, id))),
  });
  return {
    step,
    connector,
    account,
    refusal,
    facts: [
      { label: message('run.ownerTenant'), value: tenantWord(scenario, connection.from) },
      { label: message('run.signInTenant'), value: tenantWord(scenario, connection.to) },
      { label: message('run.connector'), value: connector },
    ],
    saved,
    run: { title, steps, error },
    notes: notesOn(verdict, blockedBy.length),
    words: {
      building: message('run.buildingWords', {
        step,
        connector,
        error: blockError(scenario, connection, blockedBy, 'connect'),
        saved: saved.words,
      }),
      running: runningWords(title, steps, error),
    },
  };
}

function runningWords(title: Word, steps: readonly MakerStep[], error: Message): Message {
  const each = steps.map(({ name, status }) => message('run.stepStatus', { name, status }));
  return inTurn(message('run.failedRun', { title }), [...each, error]);
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
    return { state: message('run.notAdded'), words: message('run.notAddedWords') };
  }
  return { state: message('run.suspended'), words: message('run.suspendedWords') };
}

function notesOn({ outbound }: Verdict, count: number): readonly Message[] {
  return [
    ...(count > 1 ? [message('run.twoTenantsBlock')] : []),
    ...(outbound?.outcome === 'blocked' ? [message('run.outboundWordsNotKnown')] : []),
    message('run.suspendedOrOn'),
  ];
}
