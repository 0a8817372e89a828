import { attemptsLine, isOnlyListed, OUTCOME_WORDS } from '../../../shared/explain/outcome-words';
import type { Connection, Outcome } from '../../../shared/model/scenario';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Choice } from './Choice';
import { Section } from './Section';
import { say } from '../../words/say';

const OUTCOMES = ['worked', 'blocked', 'unknown'] as const satisfies readonly Outcome[];

/** What connection reports say of a connection: attempts. Whether they worked only a person can find out, and say here. */
export function ReportedSection({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const { id, outcome } = connection;
  if (outcome === undefined) return null;
  const line = attemptsLine(connection);
  const isListed = isOnlyListed(connection);
  return (
    <Section title={say(isListed ? 'inspector.inTheInventory' : 'inspector.inReports')}>
      {line === '' ? null : <p>{say.word(line)}</p>}
      <Choice
        label={say('inspector.whatBecameOfAttempts')}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: say.word(OUTCOME_WORDS[value]) }))}
        onChange={(value) =>
          editAndTell(workbench, { type: 'update-connection', id, changes: { outcome: value } })
        }
      />
      {outcome === 'unknown' ? (
        <p className="quiet">
          {say(isListed ? 'inspector.inventoryTellsLittle' : 'inspector.reportTellsLittle')}
        </p>
      ) : null}
    </Section>
  );
}
