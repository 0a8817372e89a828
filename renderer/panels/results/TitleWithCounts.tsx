import { CircleCheck, CircleMinus, OctagonX } from 'lucide-react';
import type { Derived } from '../../verdicts/derived';
import { useFindings } from '../../verdicts/findings';
import { useScenario } from '../../verdicts/hooks';
import type { ResultsTab, TabCounts } from './tabs';
import { say } from '../../words/say';

const ICONS = { allowed: CircleCheck, blocked: OctagonX, 'not-evaluated': CircleMinus, plain: null };

interface TitleProps {
  readonly tab: ResultsTab;
  readonly verdicts: Derived;
}

/** A tab's name with its counts: read out and pointed at in words, shown in figures. */
export function TitleWithCounts({ tab, verdicts }: TitleProps) {
  const findings = useFindings(useScenario());
  const counts = tab.countsOf?.(verdicts.evaluation, verdicts.comparison, findings) ?? null;
  const name = say(tab.name);
  const title = counts ? say('results.tabWithCounts', { tab: name, counts: counts.words }) : name;
  return (
    <>
      <span className="visually-hidden">{title}</span>
      <span className="results__title" title={title} aria-hidden>
        <span className="truncate">{name}</span>
        {(counts?.figures ?? []).map((figure) => (
          <Figure key={figure.kind} {...figure} />
        ))}
      </span>
    </>
  );
}

function Figure({ kind, text }: TabCounts['figures'][number]) {
  const Icon = ICONS[kind];
  return (
    <span className={`results__figure results__figure--${kind}`}>
      {Icon ? <Icon size={13} strokeWidth={2.25} /> : null}
      {text}
    </span>
  );
}
