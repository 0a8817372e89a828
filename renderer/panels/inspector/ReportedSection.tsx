import { attemptsLine, isOnlyListed, OUTCOME_WORDS } from '../../../shared/explain/outcome-words';
import type { Connection, Outcome } from '../../../shared/model/scenario';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Choice } from './Choice';
import { Section } from './Section';
import { say } from '../../words/say';

/** What can have become of attempts. */
function options() {
  const outcomes = ['worked', 'blocked', 'unknown'] as const satisfies readonly Outcome[];
  return outcomes.map((value) => ({ value, label: say(OUTCOME_WORDS[value]) }));
}

/** What reports say of a connection: attempts. Whether they worked only a person can find out, and say here. */
export function ReportedSection({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const { id, outcome } = connection;
  if (outcome === undefined) return null;
  const line = say.word(attemptsLine(connection));
  const isListed = isOnlyListed(connection);
  return (
    <Section title={isListed ? 'In the inventory' : 'In reports'}>
      {line === '' ? null : <p>{line}</p>}
      <Choice
        label="What became of the attempts"
        value={outcome}
        options={options()}
        onChange={(value) =>
          editAndTell(workbench, { type: 'update-connection', id, changes: { outcome: value } })
        }
      />
      {outcome === 'unknown' ? (
        <p className="quiet">
          {isListed
            ? 'An inventory says that a connection is there, not that it worked.'
            : 'A report lists attempts, blocked ones included.'}{' '}
          Look for a run of the flow or app that went well
          {isListed ? '.' : ', or for the connection in the inventory.'}
        </p>
      ) : null}
    </Section>
  );
}
