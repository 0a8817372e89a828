import { shownText } from '../../shared/base/shown-text';
import type { EdgeProps } from '@xyflow/react';
import { BaseEdge, EdgeLabelRenderer, useInternalNode } from '@xyflow/react';
import { Workflow } from 'lucide-react';
import { memo } from 'react';
import { changeWord } from '../../shared/compare/compare';
import { connectorName } from '../../shared/connectors/lookup';
import type { ConnectionResult } from '../../shared/evaluate/verdict';
import { gateMarks } from '../../shared/picture/gate-marks';
import type { EdgeGeometry } from '../../shared/picture/geometry';
import { boxAt, edgeGeometry, loopGeometry } from '../../shared/picture/geometry';
import type { Lane } from '../../shared/picture/lanes';
import type { Flow } from '../../shared/model/scenario';
import type { Covered } from '../verdicts/covering';
import { shownState } from '../verdicts/covering';
import { usePathSteps } from '../verdicts/flow-path';
import { useChange, useConnection, useConnectionResult, useFlowsOf, useTenant } from '../verdicts/hooks';
import { useIsDimmed } from '../present/present';
import { useIsLookedAt } from '../lesson/use-lesson';
import { useFlowLetters } from '../verdicts/flow-letters';
import { STATE_WORDS, StateIcon } from '../ui/StateBadge';
import type { ConnectionEdgeType } from './projection';
import { RunMark } from './RunMark';

/** A connection: arrow from creator to sign-in tenant, its state as icon, colour and word, blocks at the blocking end. */
export const ConnectionEdge = memo(function ConnectionEdge(props: EdgeProps<ConnectionEdgeType>) {
  const { id, source, target, data, selected } = props;
  const geometry = useGeometry(source, target, data);
  const result = useConnectionResult(id);
  const isDimmed = useIsDimmed(source, target);
  const steps = usePathSteps(id);
  if (!geometry || !result) return null;
  const state = shownState(result);
  const look = `connection connection--${state} ${selected ? 'connection--selected' : ''} ${isDimmed ? 'is-dimmed' : ''} ${pathLook(steps)}`;
  return (
    <g className={look}>
      <BaseEdge id={id} path={geometry.path} markerEnd={`url(#arrow-${state})`} interactionWidth={18} />
      <RunMark connection={id} from={source} path={geometry.path} />
      <EdgeLabelRenderer>
        <div className={isDimmed ? 'is-dimmed' : ''}>
          <ConnectionLabel id={id} result={result} at={geometry.label} isSelected={selected === true} />
          {result === 'covered' ? null : <GateMarks result={result} geometry={geometry} />}
        </div>
      </EdgeLabelRenderer>
    </g>
  );
});

/** Beside the selected flow's path things step back. */
function pathLook(steps: string | null): string {
  if (steps === null) return '';
  return steps === '' ? 'is-off-path' : 'is-on-path';
}

function useGeometry(source: string, target: string, lane: Lane | undefined): EdgeGeometry | null {
  const from = useInternalNode(source);
  const to = useInternalNode(target);
  if (!from || !to || !lane) return null;
  const fromBox = boxAt(from.internals.positionAbsolute);
  if (source === target) return loopGeometry(fromBox, lane.slot);
  return edgeGeometry(fromBox, boxAt(to.internals.positionAbsolute), lane.slot, lane.slots, lane.isReversed);
}

interface LabelProps {
  readonly id: string;
  readonly result: ConnectionResult | Covered;
  readonly at: { readonly x: number; readonly y: number };
  readonly isSelected: boolean;
}

function ConnectionLabel({ id, result, at, isSelected }: LabelProps) {
  const flows = useFlowsOf(id);
  const letters = useFlowLetters(id);
  const change = useChange(id);
  const steps = usePathSteps(id);
  const isLookedAt = useIsLookedAt('connections', id);
  const connector = useConnection(id)?.connector;
  const state = shownState(result);
  const name = shownText(connectorName(connector ?? ''));
  return (
    <div
      className={`connection-label connection-label--${state} ${isSelected ? 'is-selected' : ''} ${change ? 'is-changed' : ''} ${isLookedAt ? 'is-looked-at' : ''} ${pathLook(steps)} nodrag nopan`}
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
      data-connection={id}
      title={titleOf(`${STATE_WORDS[state]}: ${name}`, flows)}
    >
      {steps ? <PathSteps steps={steps} /> : null}
      <StateIcon state={state} size={15} />
      <span className="connection-label__word">{change ? changeWord(change) : STATE_WORDS[state]}</span>
      <span className="connection-label__name truncate">{name}</span>
      {flows.length > 0 ? (
        <Workflow size={13} aria-label={`part of ${flows.map((f) => shownText(f.name)).join(', ')}`} />
      ) : null}
      {letters === '' ? null : (
        <span className="connection-label__flow" aria-hidden>
          {letters}
        </span>
      )}
    </div>
  );
}

/** Which steps of the selected flow happen here: the order of the story, on the picture. */
function PathSteps({ steps }: { readonly steps: string }) {
  return (
    <span className="connection-label__steps" role="img" aria-label={`Step ${steps} of the flow`}>
      {shortened(steps)}
    </span>
  );
}

/** A label has room for three numbers: "1, 3 … 19". */
function shortened(steps: string): string {
  const [first, second, ...more] = steps.split(', ');
  return more.length > 1 ? `${first}, ${second} … ${more.at(-1)}` : steps;
}

/** Which flows run through it: the icon alone does not say which. */
function titleOf(text: string, flows: readonly Flow[]): string {
  return flows.length === 0
    ? text
    : `${text}, part of ${flows.map((flow) => shownText(flow.name)).join(', ')}`;
}

/** The mark of a block stands at the end of the tenant whose policy it is. */
function GateMarks({
  result,
  geometry,
}: {
  readonly result: ConnectionResult;
  readonly geometry: EdgeGeometry;
}) {
  return gateMarks(result).map(({ gate, tenant, words }) => (
    <GateMark
      key={gate}
      at={gate === 'outbound' ? geometry.outboundMark : geometry.inboundMark}
      tenant={tenant}
      words={words}
    />
  ));
}

interface GateMarkProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly tenant: string;
  readonly words: string;
}

function GateMark({ at, tenant, words }: GateMarkProps) {
  const name = shownText(useTenant(tenant)?.name ?? tenant);
  return (
    <span
      className="gate-mark"
      role="img"
      aria-label={`${name} ${words}`}
      title={`${name} ${words}`}
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
    >
      <StateIcon state="blocked" size={18} />
    </span>
  );
}
