import { sayNodes } from '../../words/nodes';
import { CircleCheck, OctagonX } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import { matrix } from '../../../shared/compare/matrix';
import { connectorName } from '../../../shared/connectors/lookup';
import { stateOf } from '../../../shared/evaluate/verdict';
import { explainConnection } from '../../../shared/explain/explain';
import { ruleWord, tenantWord } from '../../../shared/explain/words';
import type { Scenario } from '../../../shared/model/scenario';
import { clockText } from '../../../shared/run/policy-time';
import type { Run } from '../../../shared/run/run';
import { useEvaluation, useScenario } from '../../verdicts/hooks';
import { useRuns, useSession } from '../../workbench/context';
import { StateIcon, badgeWord } from '../../ui/StateBadge';
import { cellMark } from '../matrix/CellMark';
import type { AudienceRows } from './audience-row';
import { AudienceRow, isPart } from './audience-row';
import { say } from '../../words/say';

/** The newest runs, each with what it came to and where it stopped. */
export function RunsForAudience({ rows }: AudienceRows) {
  const history = useRuns((state) => state.history);
  if (history.length === 0) return <p>{say('present.noFlowHasRun')}</p>;
  return (
    <ol className="audience-rows" aria-label={say('present.runHistory')}>
      {history.slice(0, rows).map((run) => {
        const hasFailed = run.status === 'Failed';
        const Icon = hasFailed ? OctagonX : CircleCheck;
        return (
          <AudienceRow
            key={run.id}
            icon={<Icon aria-hidden />}
            state={hasFailed ? 'bad' : 'good'}
            word={say('present.runStatus', { status: run.status })}
          >
            {runWords(run)}
          </AudienceRow>
        );
      })}
    </ol>
  );
}

function runWords({ startedAt, flowName, steps }: Run): string {
  const failed = steps.find(({ status }) => status === 'Failed');
  const run = { time: clockText(startedAt), flow: shownText(flowName) };
  return failed
    ? say('present.runStopped', { ...run, step: shownText(failed.name) })
    : say('present.runAt', run);
}

/** Each connection with its verdict, as chips: few lessons have more than a handful. */
export function ConnectionsForAudience() {
  const scenario = useScenario();
  const { connections } = useEvaluation();
  const name = namesOf(scenario);
  return (
    <ul className="audience-chips" aria-label={say('present.connections')}>
      {connections.map((result) => {
        const state = stateOf(result);
        return (
          <li key={result.id} className="audience-chip">
            <StateIcon state={state} /> <strong>{badgeWord(state)}</strong> {name(result.id)}
          </li>
        );
      })}
    </ul>
  );
}

/** By its two tenants; where all run between the same two, by its connector. */
function namesOf(scenario: Scenario): (connection: string) => string {
  const known = new Map(scenario.connections.map((connection) => [connection.id, connection]));
  const pairs = new Set(scenario.connections.map(({ from, to }) => `${from} ${to}`));
  return (id) => {
    const connection = known.get(id);
    if (!connection) return '';
    const { from, to, connector } = connection;
    if (pairs.size === 1) return connectorName(connector);
    return say('present.pair', { from: tenantWord(scenario, from), to: tenantWord(scenario, to) });
  };
}

/** More tenants than these make no table that an audience can read. */
const MOST_IN_TABLE = 4;

/** Creator tenants by sign-in tenants, last any other tenant. */
export function MatrixForAudience() {
  const scenario = useScenario();
  const table = useMemo(() => matrix(scenario), [scenario]);
  const { tenants } = table;
  if (tenants.length > MOST_IN_TABLE) return <ConnectionsForAudience />;
  return (
    <table className="audience-table" aria-label={say('present.matrixLabel')}>
      <thead>
        <tr>
          <th scope="col">{say('present.from')}</th>
          {tenants.map(({ id, name }) => (
            <th key={id} scope="col">
              {shownText(say.word(name))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tenants.map(({ id, name }, row) => (
          <tr key={id}>
            <th scope="row">{shownText(say.word(name))}</th>
            {tenants.map((to, column) => (
              <td key={to.id}>{cellMark(table.cell(row, column))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of what is selected: why a connection has its verdict, or which rules a tenant has. */
export function InspectorForAudience({ rows }: AudienceRows) {
  const scenario = useScenario();
  const connection = useSession((state) => state.selection.connections[0]);
  const tenant = useSession((state) => state.selection.tenants[0]);
  if (connection !== undefined)
    return <GatesForAudience scenario={scenario} connection={connection} rows={rows} />;
  return tenant === undefined ? null : <RulesForAudience scenario={scenario} tenant={tenant} />;
}

interface GatesProps extends AudienceRows {
  readonly scenario: Scenario;
  readonly connection: string;
}

function GatesForAudience({ scenario, connection, rows }: GatesProps) {
  const explanation = explainConnection(scenario, connection);
  if (!explanation) return null;
  const { gates, notEvaluated } = explanation;
  if (notEvaluated !== null) return <p className="audience-row__whole">{say(notEvaluated)}</p>;
  return (
    <ul className="audience-rows" aria-label={say('present.gates')}>
      {gates.slice(0, rows).map(({ gate, outcome, sentence }) => (
        <li key={gate} className="audience-row audience-row__whole">
          <StateIcon state={outcome} /> <span>{say(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}

/** More chips than these are a list. */
const MOST_CHIPS = 6;

function RulesForAudience({ scenario, tenant }: { readonly scenario: Scenario; readonly tenant: string }) {
  const { name = '', isolation } = scenario.tenants.find(({ id }) => id === tenant) ?? {};
  const rules = isolation?.rules ?? [];
  const shown = Math.min(MOST_CHIPS, rules.length);
  return (
    <>
      <p>
        {sayNodes(
          'present.tenantIsolation',
          { tenant: <strong>{shownText(say.word(name))}</strong> },
          { isolation: isolation?.enabled ? 'on' : 'off' },
        )}
        {isPart(rules.length, shown) ? ` ${say('present.partOfRules', { shown, all: rules.length })}` : null}
      </p>
      {rules.length === 0 ? (
        <p>{say('present.hasNoRules')}</p>
      ) : (
        <ul className="audience-chips" aria-label={say('present.rulesOf', { tenant: shownText(name) })}>
          {rules.slice(0, MOST_CHIPS).map((rule) => (
            <li key={rule.id} className="audience-chip">
              {say(ruleWord(scenario, rule))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
