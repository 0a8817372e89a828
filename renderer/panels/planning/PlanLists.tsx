import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { decisionsByPair, pairKey } from '../../../shared/model/pair-decisions';
import type { Scenario } from '../../../shared/model/scenario';
import { listOf, message } from '../../../shared/words/message';
import type { Ask } from '../../../shared/plan/wanted';
import { derive } from '../../verdicts/derived';
import { VirtualRows } from '../../ui/VirtualRows';
import { ConnectionLink } from './ConnectionLink';
import { TenantLink } from './TenantLink';
import type { MadePlan } from './use-plan';
import { say } from '../../words/say';

const ROW_HEIGHT = 28;

interface PlanListProps {
  readonly label: string;
  /** What is said where there is nothing to list. */
  readonly nothing: string;
  readonly rows: readonly { readonly key: string; readonly what: ReactNode; readonly said: string }[];
}

/** Any number of lines, of which those in sight are drawn: what it is, and what is said of it. */
function PlanList({ label, nothing, rows }: PlanListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  if (rows.length === 0) return <p className="planning__hint quiet">{nothing}</p>;
  return (
    <div className="plan__table" role="table" aria-label={label} aria-rowcount={rows.length} ref={scroller}>
      <VirtualRows
        count={rows.length}
        keyOf={(index) => rows[index]?.key ?? `${index}`}
        rowHeight={ROW_HEIGHT}
        scroller={scroller}
      >
        {(index, measure) => (
          <div key={rows[index]?.key} className="plan__item" data-index={index} ref={measure}>
            <div className="plan__pair" role="row" aria-rowindex={index + 1}>
              <span role="cell">{rows[index]?.what}</span>
              <span role="cell">{rows[index]?.said}</span>
            </div>
          </div>
        )}
      </VirtualRows>
    </div>
  );
}

export function ImpossibleOnes({ plan: { made } }: { readonly plan: MadePlan }) {
  const rows = made.impossible.map(({ connection, because }) => ({
    key: connection,
    what: <ConnectionLink id={connection} />,
    said: say.word(because),
  }));
  return <PlanList label={say('planning.cannotBeKept')} nothing={say('planning.allCanBeKept')} rows={rows} />;
}

/** What is still to be asked, and kept meanwhile. */
export function Asks({ plan: { asks } }: { readonly plan: MadePlan }) {
  const rows = asks.map((ask) => ({
    key: pairKey(ask.from, ask.to),
    what: (
      <>
        <TenantLink id={ask.from} /> → <TenantLink id={ask.to} />
      </>
    ),
    said: askWords(ask),
  }));
  return <PlanList label={say('planning.toAsk')} nothing={say('planning.nothingToAsk')} rows={rows} />;
}

function askWords({ connections, owner, due, note }: Ask): string {
  const sentences = [
    say('planning.keptMeanwhile', { count: connections.length }),
    owner ? say('planning.askOwner', { owner }) : '',
    due ? say('planning.byDay', { day: due }) : '',
    note ?? '',
  ];
  return say.word(listOf(sentences.filter(Boolean), 'sentences'));
}

/** Every connection that is blocked with the plan in force, and why the plan does not help it. */
export function BlockedOnes({ plan: { scenario, made, promise } }: { readonly plan: MadePlan }) {
  const rows = useMemo(() => {
    const because = new Map(made.impossible.map((one) => [one.connection, one.because]));
    const isDropped = droppedIn(scenario);
    return promise.staysBlocked.map((id) => ({
      key: id,
      what: <ConnectionLink id={id} />,
      said: say(
        because.get(id) ?? message(isDropped(id) ? 'planning.decidedToDrop' : 'planning.notAmongKept'),
      ),
    }));
  }, [scenario, made, promise]);
  return (
    <PlanList label={say('planning.stayBlocked')} nothing={say('planning.nothingBlocked')} rows={rows} />
  );
}

function droppedIn(scenario: Scenario): (connection: string) => boolean {
  const decisions = decisionsByPair(scenario);
  const { connections } = derive(scenario);
  return (id) => {
    const one = connections.get(id);
    return one !== undefined && decisions.get(pairKey(one.from, one.to))?.decision === 'drop';
  };
}
