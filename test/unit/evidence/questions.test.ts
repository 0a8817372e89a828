import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../../../shared/base/ids';
import { CONNECTORS } from '../../../shared/connectors/catalogue';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { openQuestions, strayAnswers } from '../../../shared/evidence/open-questions';
import { findQuestion, QUESTIONS, readAnswer } from '../../../shared/evidence/questions';
import { UNTESTABLE } from '../../../shared/evidence/other-questions';
import type { MeasuredAnswer, Scenario } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const here = (scenario: Scenario) => openQuestions(scenario, evaluate(scenario).connections);
const idsOf = (scenario: Scenario) => here(scenario).map(({ question }) => question.id);
const answer = (question: string, text: string): MeasuredAnswer => ({
  question,
  answer: text,
  date: '2026-11-20',
});

describe('the open questions of the model', () => {
  it('each have an id that a file can hold, a test of at least two steps, and two outcomes told apart', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const { id, title, known, steps, outcomes, sources } of QUESTIONS) {
      expect(id).toMatch(ID_PATTERN);
      expect(english(title)).toMatch(/\?$/);
      expect(english(known)).toMatch(/\.$/);
      expect(sources.length).toBeGreaterThan(0);
      expect(steps.length).toBeGreaterThanOrEqual(2);
      expect(outcomes[0].id).not.toBe(outcomes[1].id);
      for (const text of [...steps, ...outcomes.flatMap(({ see, means }) => [see, means])]) {
        expect(english(text)).toMatch(/[.:]$/);
      }
    }
    expect(UNTESTABLE.every((text) => english(text).endsWith('.'))).toBe(true);
  });

  it('are all there for an empty scenario, with no connection that rests on them', () => {
    const all = here(aScenario([]));
    expect(all).toHaveLength(QUESTIONS.length);
    expect(all.every(({ connections, measured }) => connections === 0 && measured === null)).toBe(true);
  });

  it('that verdicts here rest on come first, most connections first', () => {
    const tenants = [anIsolatedTenant('A'), anIsolatedTenant('B'), aTenant('C')];
    const scenario = aScenario(tenants, [
      aConnection('A', 'B', { id: '1' }),
      aConnection('B', 'A', { id: '2', auth: 'service-principal' }),
      aConnection('A', 'C', { id: '3', auth: 'service-principal' }),
      aConnection('C', 'A', { id: '4', auth: 'service-principal' }),
    ]);
    expect(
      here(scenario)
        .map(({ question, connections }) => [question.id, connections])
        .slice(0, 3),
    ).toEqual([
      ['service-principal', 3],
      ['both-on', 2],
      ['agents', 0],
    ]);
  });

  it('ask about a connector of which nothing is known, not about one that a source names', () => {
    const tenants = [aTenant('A'), aTenant('B')];
    const scenario = aScenario(tenants, [
      aConnection('A', 'B', { id: '1', connector: 'shared_yammer' }),
      aConnection('A', 'B', { id: '2', connector: 'shared_teams' }),
      aConnection('A', 'B', { id: '3', connector: 'shared_service-now', auth: 'entra' }),
      aConnection('A', 'B', { id: '4', connector: 'Unknown connector' }),
      aConnection('A', 'B', { id: '5', connector: 'shared_ourown' }),
    ]);
    expect(idsOf(scenario).slice(0, 4)).toEqual([
      'connector-shared_yammer',
      'connector-shared_service-now-entra',
      'connector-shared_ourown',
      'both-on',
    ]);
  });

  it('keep a question about a connector once it was answered', () => {
    const scenario = aScenario(
      [aTenant('A'), aTenant('B')],
      [aConnection('A', 'B', { connector: 'shared_teams' })],
    );
    const measured = [
      answer('connector-shared_teams', 'covered'),
      answer('connector-shared_gmail', 'covered'),
    ];
    const asked = here({ ...scenario, measured });
    expect(asked[0]).toMatchObject({ question: { id: 'connector-shared_teams' }, connections: 1 });
    expect(asked.find(({ question }) => question.id === 'connector-shared_gmail')).toMatchObject({
      connections: 0,
      measured: { isAsHere: false },
    });
  });
});

describe('a question about a connector', () => {
  it('goes by what the catalogue takes for granted, with the agreeing outcome first', () => {
    expect(findQuestion('connector-shared_teams')?.outcomes.map(({ id }) => id)).toEqual([
      'covered',
      'not-covered',
    ]);
    expect(findQuestion('connector-shared_gmail')?.outcomes.map(({ id }) => id)).toEqual([
      'not-covered',
      'covered',
    ]);
    expect(findQuestion('connector-shared_service-now-entra')).toMatchObject({
      title: 'Does isolation cover ServiceNow, signed in with Entra ID?',
      outcomes: [{ id: 'covered' }, { id: 'not-covered' }],
    });
    expect(english(findQuestion('connector-shared_ourown')?.title)).toBe(
      'Does isolation cover shared_ourown?',
    );
  });

  it('fits into a file for every connector of the catalogue', () => {
    for (const { api } of CONNECTORS) expect(`connector-${api}-entra`).toMatch(ID_PATTERN);
  });

  it('is none where the id says nothing of a connector', () => {
    expect(findQuestion('connector-')).toBeUndefined();
    expect(findQuestion('weather')).toBeUndefined();
  });
});

describe('answers', () => {
  it('are read as A, as B, or as something this version does not know', () => {
    expect(readAnswer(answer('both-on', 'both-needed')).isAsHere).toBe(true);
    expect(readAnswer(answer('both-on', 'one-is-enough')).isAsHere).toBe(false);
    expect(readAnswer(answer('both-on', 'maybe'))).toMatchObject({ outcome: null, isAsHere: null });
    expect(readAnswer(answer('weather', 'maybe'))).toMatchObject({ outcome: null, isAsHere: null });
  });

  it('to questions that this version does not have are kept apart', () => {
    const measured = [answer('both-on', 'both-needed'), answer('weather', 'rain')];
    expect(strayAnswers({ ...aScenario([]), measured })).toEqual([measured[1]]);
    expect(idsOf({ ...aScenario([]), measured })).not.toContain('weather');
    expect(strayAnswers(aScenario([]))).toEqual([]);
  });
});
