import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../shared/check/check-rules';
import { otherAdministrators } from '../../../shared/exchange/export/administrators';
import { pageAsText } from '../../../shared/exchange/export/blocks-text';
import { makeLetter } from '../../../shared/exchange/export/letter';
import { makeReport } from '../../../shared/exchange/export/report';
import { writeSteps } from '../../../shared/exchange/export/steps';
import { explainConnection } from '../../../shared/explain/explain';
import { intentSentence } from '../../../shared/explain/intent-sentence';
import { audienceSentence } from '../../../shared/explain/audience-sentence';
import { plan } from '../../../shared/plan/plan';
import { rollout } from '../../../shared/plan/rollout';
import { blockError } from '../../../shared/run/block-error';
import { startOf } from '../../../shared/run/trigger-words';
import type { Scenario } from '../../../shared/model/scenario';
import { arbitraryScenario } from '../../support/arbitraries';
import { hidesOrTurns, hostileName } from '../../support/hostile-names';
import type { Word } from '../../../shared/words/message';
import { say } from '../../support/english';

const names = fc.array(hostileName, { minLength: 5, maxLength: 5 });

function withNames(scenario: Scenario, all: readonly string[]): Scenario {
  const nth = (at: number) => all[at % all.length] as string;
  return {
    ...scenario,
    tenants: scenario.tenants.map((tenant, at) => ({ ...tenant, name: nth(at) })),
    connections: scenario.connections.map((connection, at) => ({
      ...connection,
      account: nth(at),
      connector: nth(at + 1),
    })),
    flows: (scenario.flows ?? []).map((flow, at) => ({
      ...flow,
      name: nth(at + 2),
      steps: flow.steps.map((step, n) => ({ ...step, name: nth(n) })),
    })),
    intents: (scenario.intents ?? []).map((intent, at) => ({ ...intent, description: nth(at + 3) })),
  };
}

function* explanations(scenario: Scenario): Iterable<Word> {
  for (const connection of scenario.connections) {
    const explained = explainConnection(scenario, connection.id);
    if (!explained) continue;
    const { headline, gates, notEvaluated, remedies, caution } = explained;
    yield* [headline, notEvaluated ?? '', caution, audienceSentence(scenario, connection.id) ?? ''];
    yield* gates.map(({ sentence }) => sentence);
    yield* remedies.map(({ label }) => label);
    yield blockError(scenario, connection, [connection.to], 'run');
  }
}

function* starts(scenario: Scenario): Iterable<Word> {
  for (const flow of scenario.flows ?? []) yield startOf(scenario, flow)?.label ?? '';
  for (const intent of scenario.intents ?? []) yield intentSentence(scenario, intent);
}

function* checks(scenario: Scenario): Iterable<Word> {
  for (const { sentence, fix } of checkRules(scenario))
    yield* [say.word(sentence), say.word(fix?.label ?? '')];
}

function* plans(scenario: Scenario): Iterable<Word> {
  const isolate = scenario.tenants.map(({ id }) => id);
  const made = plan(scenario, { keep: 'working', isolate });
  yield* made.impossible.map(({ because }) => because);
  for (const { actions, notes } of rollout(scenario, made, isolate))
    yield* [...actions.map(({ sentence }) => sentence), ...notes];
}

function* reports(scenario: Scenario): Iterable<Word> {
  for (const form of ['management', 'full'] as const) {
    const page = makeReport(say, scenario, { date: '2026-01-31', view: { positions: {} }, form });
    yield* pageAsText(page).split('\n');
  }
  for (const administrator of otherAdministrators(scenario)) {
    yield* pageAsText(makeLetter(say, scenario, administrator, '2026-01-31')).split('\n');
  }
  for (const tenant of scenario.tenants) yield* writeSteps(say, scenario, tenant).split('\n');
}

describe('no name turns a sentence of the program round, or hides in it', () => {
  it.each([
    ['explanations', explanations],
    ['starts of flows and intents', starts],
    ['checks', checks],
    ['plans', plans],
    ['reports', reports],
  ])('%s', (_what, sentencesOf) => {
    fc.assert(
      fc.property(arbitraryScenario, names, (scenario, all) => {
        const sentences = [...sentencesOf(withNames(scenario, all))].map((word) => say.word(word));
        expect(sentences.filter(hidesOrTurns)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
