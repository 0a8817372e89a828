import { CircleCheck, OctagonX, TriangleAlert } from 'lucide-react';
import { shownText } from '../../../shared/base/shown-text';
import { changeWord } from '../../../shared/compare/compare';
import { intentSentence } from '../../../shared/explain/intent-sentence';
import { tenantWord } from '../../../shared/explain/words';
import { promiseSentence } from '../../../shared/plan/promise';
import { useFindings } from '../../verdicts/findings';
import { useEvaluation, useGroups, useScenario, useVerdicts } from '../../verdicts/hooks';
import { usePlan } from '../planning/use-plan';
import type { AudienceRows } from './audience-row';
import { AudienceRow, isPart } from './audience-row';
import { say } from '../../words/say';

/** How many intents hold, then those that fail: they are what there is to talk about. */
export function IntentsForAudience({ rows }: AudienceRows) {
  const scenario = useScenario();
  const groups = useGroups();
  const { intents } = useEvaluation();
  const fails = intents.filter(({ holds }) => !holds);
  const shown = fails.slice(0, rows - 1);
  const areAllKept = fails.length === 0;
  const Icon = areAllKept ? CircleCheck : OctagonX;
  return (
    <ul className="audience-rows" aria-label={say('present.intents')}>
      <AudienceRow icon={<Icon aria-hidden />} state={areAllKept ? 'good' : 'bad'}>
        {say('present.intentsHold', { held: intents.length - fails.length, all: intents.length })}
        {isPart(fails.length, shown.length)
          ? ` ${say('present.partOfFailing', { shown: shown.length, all: fails.length })}`
          : null}
      </AudienceRow>
      {shown.map(({ id }) => {
        const intent = scenario.intents?.find((one) => one.id === id);
        return intent ? (
          <AudienceRow key={id} icon={<OctagonX aria-hidden />} state="bad" word={say('present.fails')}>
            {intent.description
              ? shownText(intent.description)
              : say(intentSentence(scenario, intent, groups))}
          </AudienceRow>
        ) : null;
      })}
    </ul>
  );
}

/** Against the baseline: how many connections changed, then which. */
export function ChangesForAudience({ rows }: AudienceRows) {
  const scenario = useScenario();
  const comparison = useVerdicts()?.comparison ?? null;
  if (comparison === null) return <p>{say('present.noBaseline')}</p>;
  const changed = scenario.connections.filter(({ id }) => comparison.changes.has(id));
  const shown = changed.slice(0, rows - 1);
  return (
    <ul className="audience-rows" aria-label={say('present.whatChanges')}>
      <AudienceRow>
        {say('present.newlyCounts', {
          blocked: comparison.newlyBlocked.length,
          allowed: comparison.newlyAllowed.length,
        })}
        {isPart(changed.length, shown.length)
          ? ` ${say('present.partOfChanging', { shown: shown.length, all: changed.length })}`
          : null}
      </AudienceRow>
      {shown.map(({ id, from, to }) => {
        const change = comparison.changes.get(id) ?? 'newly-blocked';
        const isBlocked = change === 'newly-blocked';
        const Icon = isBlocked ? OctagonX : CircleCheck;
        return (
          <AudienceRow
            key={id}
            icon={<Icon aria-hidden />}
            state={isBlocked ? 'bad' : 'good'}
            word={say(changeWord(change))}
          >
            {say('present.pair', { from: tenantWord(scenario, from), to: tenantWord(scenario, to) })}
          </AudienceRow>
        );
      })}
    </ul>
  );
}

/** What is odd about the rules; two sentences are what an audience reads. */
export function ChecksForAudience({ rows }: AudienceRows) {
  const scenario = useScenario();
  const findings = useFindings(scenario);
  if (findings === null) return <p>{say('present.checkingRules')}</p>;
  if (findings.length === 0) return <p>{say('present.nothingOdd')}</p>;
  const shown = findings.slice(0, Math.max(1, rows - 1));
  return (
    <ul className="audience-rows" aria-label={say('present.findings')}>
      {shown.map(({ code, tenant, rules, sentence }) => (
        <li
          key={[code, tenant, ...rules, say(sentence)].join(' ')}
          className="audience-row audience-row__whole"
        >
          <TriangleAlert aria-hidden /> <span>{say(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the plan promises. */
export function PlanForAudience() {
  const { made, promise } = usePlan();
  return (
    <p className="truncate">
      <strong>{say(promiseSentence(promise))}</strong> {ruleCount(made.rules.length)}
    </p>
  );
}

function ruleCount(rules: number): string {
  return say('present.rulesEnough', { rules });
}
