import { connectorName } from '../../shared/connectors/lookup';
import type { Scenario } from '../../shared/model/scenario';
import { shownText } from '../../shared/base/shown-text';
import { setFilter } from '../picture/choose';
import type { PictureFilter } from '../picture/picture-state';
import { askableFilter } from '../picture/shown';
import { useScenario, useVerdicts } from '../verdicts/hooks';
import { useSession, useWorkbench } from '../workbench/context';
import { oncePer } from '../../shared/base/once-per';
import './canvas-filter.css';
import { say } from '../words/say';
import { message, type Word } from '../../shared/words/message';

interface Choice {
  readonly value: string;
  readonly label: Word;
  readonly filter: PictureFilter | null;
}

const ALL: Choice = { value: 'all', label: message('canvas.everything'), filter: null };
const KINDS: readonly Choice[] = [
  { value: 'blocked', label: message('canvas.blocked'), filter: { kind: 'blocked' } },
  { value: 'changed', label: message('canvas.changed'), filter: { kind: 'changed' } },
  { value: 'mine', label: message('canvas.myTenants'), filter: { kind: 'mine' } },
  { value: 'external', label: message('canvas.externalTenants'), filter: { kind: 'external' } },
];

/** What the canvas shows. What it cannot show now (nothing is pinned, a question is open) is not offered. */
export function CanvasFilter() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const verdicts = useVerdicts();
  const filter = useSession(({ picture }) => picture.filter);
  const asked = askableFilter(scenario, filter, verdicts);
  const kinds = KINDS.filter((choice) => askableFilter(scenario, choice.filter, verdicts) !== null);
  const { connectors, flows } = choicesIn(scenario);
  const choose = (value: string) => {
    const choice = [...kinds, ...connectors, ...flows].find((one) => one.value === value);
    setFilter(workbench, choice?.filter ?? null);
  };
  return (
    <label className={`canvas-filter ${asked ? 'is-filtering' : ''}`}>
      <span className="canvas-filter__label">{say('canvas.showLabel')}</span>
      <select
        className="canvas-filter__select"
        aria-label={say('canvas.showOnCanvas')}
        value={valueOf(asked)}
        onChange={(event) => choose(event.target.value)}
      >
        <Choices choices={[ALL, ...kinds]} />
        {connectors.length > 0 ? (
          <optgroup label={say('canvas.oneConnector')}>
            <Choices choices={connectors} />
          </optgroup>
        ) : null}
        {flows.length > 0 ? (
          <optgroup label={say('canvas.oneFlow')}>
            <Choices choices={flows} />
          </optgroup>
        ) : null}
      </select>
    </label>
  );
}

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {say.word(label)}
    </option>
  ));
}

function valueOf(filter: PictureFilter | null): string {
  if (filter === null) return ALL.value;
  if (filter.kind === 'connector') return `connector ${filter.connector}`;
  return filter.kind === 'flow' ? `flow ${filter.flow}` : filter.kind;
}

/** The connectors that occur, by name, and the flows. */
const choicesIn = oncePer(({ connections, flows = [] }: Scenario) => {
  const used = [...new Set(connections.map(({ connector }) => connector))];
  const toChoice = (filter: PictureFilter, label: string): Choice => ({
    value: valueOf(filter),
    label: shownText(label),
    filter,
  });
  return {
    connectors: used
      .toSorted((a, b) => connectorName(a).localeCompare(connectorName(b)))
      .map((connector) => toChoice({ kind: 'connector', connector }, connectorName(connector))),
    flows: flows.map(({ id, name }) => toChoice({ kind: 'flow', flow: id }, name)),
  };
});
