import { EdgeLabelRenderer } from '@xyflow/react';
import { KeyRound, Workflow } from 'lucide-react';
import { memo } from 'react';
import type { Box, EdgeGeometry, Point } from '../../shared/picture/geometry';
import type { LabelRoom } from '../../shared/picture/label-room';
import type { LabelPart } from '../../shared/picture/label-size';
import { SIGN_ALONE } from '../../shared/picture/label-size';
import type { LineFace } from '../../shared/picture/line-face';
import type { SceneLine } from '../../shared/picture/scene-parts';
import { badgeWord, StateIcon } from '../ui/StateBadge';
import { usePathSteps } from '../verdicts/flow-path';
import { useFlowLetters } from '../verdicts/flow-letters';
import { useFlowNames } from '../verdicts/hooks';
import { useIsDimmed } from '../present/present';
import { useIsLookedAt } from '../lesson/use-lesson';
import { pathLook } from './path-look';
import type { LineEdgeType } from './projection';
import type { LabelRooms } from './label-places';
import { useLineClicks } from './use-line-clicks';
import { say } from '../words/say';
import { listOf } from '../../shared/words/message';

/** With the gap before it. */
const FLOW_SIGN = 18;
const NO_ROOM: LabelRoom = { label: null, parts: [], outboundMark: null, inboundMark: null };

interface LineLabelsProps {
  readonly edges: readonly LineEdgeType[];
  readonly rooms: LabelRooms;
  /** Id of the line under the pointer: its label is shown, room or not. */
  readonly hovered: string | null;
}

/**
 * What stands on the lines, in one layer that is looked up once: a layer looked up by every line costs all of them at
 * every step of a zoom.
 */
export function LineLabels({ edges, rooms, hovered }: LineLabelsProps) {
  const clicks = useLineClicks();
  return (
    <EdgeLabelRenderer>
      {edges.map(({ id, data, selected }) =>
        data ? (
          <OneLine
            key={id}
            {...data}
            room={rooms.get(id) ?? NO_ROOM}
            isSelected={selected === true}
            isHovered={hovered === id}
            clicks={clicks}
          />
        ) : null,
      )}
    </EdgeLabelRenderer>
  );
}

interface OneLineProps {
  readonly line: SceneLine;
  readonly tenants: readonly string[];
  readonly geometry: EdgeGeometry;
  readonly face: LineFace;
  readonly room: LabelRoom;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly clicks: ReturnType<typeof useLineClicks>;
}

const OneLine = memo(function OneLine(props: OneLineProps) {
  const { tenants, geometry, face, room } = props;
  const isDimmed = useIsDimmed(...tenants);
  return (
    <div className={isDimmed ? 'is-dimmed' : ''}>
      <LineLabel {...props} />
      {face.marks.map(({ gate, words }) => {
        const box = gate === 'outbound' ? room.outboundMark : room.inboundMark;
        const usual = gate === 'outbound' ? geometry.outboundMark : geometry.inboundMark;
        return (
          <GateMark key={gate} at={box ? middleOf(box) : usual} isLeftOut={box === null} words={words} />
        );
      })}
    </div>
  );
});

function LineLabel({ line, geometry, face, room, isSelected, isHovered, clicks }: OneLineProps) {
  const { connections } = line;
  const flows = useFlowNames(connections);
  const steps = usePathSteps(connections);
  const isLookedAt = useIsLookedAt('connections', ...connections);
  const { x, y } = room.label ? middleOf(room.label) : geometry.label;
  const looks = [
    'connection-label',
    `connection-label--${face.state}`,
    isSelected ? 'is-selected' : '',
    face.isChanged ? 'is-changed' : '',
    isLookedAt ? 'is-looked-at' : '',
    room.label || isHovered ? '' : 'is-left-out',
    isHovered ? 'is-hovered' : '',
    pathLook(steps),
    'nodrag nopan',
  ];
  return (
    // The line itself takes focus and keys; its label is only a larger place to point at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={looks.filter(Boolean).join(' ')}
      style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)`, maxWidth: widest(room, flows) }}
      data-line={line.id}
      data-connection={onlyOf(connections)}
      title={titleOf(face, flows)}
      onClick={(event) => clicks.onClick(event, connections)}
      onDoubleClick={() => clicks.onDoubleClick(connections)}
    >
      {steps ? <PathSteps steps={steps} /> : null}
      <LabelWords face={face} room={room} />
      {flows === '' ? null : <Workflow size={13} aria-label={say('canvas.partOf', { flows })} />}
      <FlowLetters connections={connections} />
    </div>
  );
}

/** The sign of a flow stands in the air beside it. */
function widest({ label }: LabelRoom, flows: string): number | undefined {
  return label ? label.width + (flows === '' ? 0 : FLOW_SIGN) : undefined;
}

function onlyOf([only, ...more]: readonly string[]): string | undefined {
  return more.length === 0 ? only : undefined;
}

/** As much as has room; all of it where it lies over the picture for a moment. */
function LabelWords({ face: { state, word, name, account }, room }: Pick<OneLineProps, 'face' | 'room'>) {
  const has = (kind: LabelPart['kind']) =>
    room.label === null || room.parts.some((part) => part.kind === kind);
  return (
    <>
      <StateIcon state={state} size={15} />
      {has('word') || (word === '' && room.parts !== SIGN_ALONE) ? (
        <span className="connection-label__word">{word === '' ? badgeWord(state) : word}</span>
      ) : null}
      {has('name') ? <span className="connection-label__name truncate">{name}</span> : null}
      {account !== '' && has('account') ? (
        <span className="connection-label__account">
          <KeyRound size={11} aria-label={say('canvas.signsInAs')} />{' '}
          <span className="truncate">{account}</span>
        </span>
      ) : null}
    </>
  );
}

function FlowLetters({ connections }: { readonly connections: readonly string[] }) {
  const letters = useFlowLetters(connections);
  return letters === '' ? null : (
    <span className="connection-label__flow" aria-hidden>
      {letters}
    </span>
  );
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Which steps of the selected flow happen here: the order of the story, on the picture. */
function PathSteps({ steps }: { readonly steps: string }) {
  return (
    <span className="connection-label__steps" role="img" aria-label={say('canvas.stepOfFlow', { steps })}>
      {shortened(steps)}
    </span>
  );
}

/** A label has room for three numbers: "1, 3 … 19". */
function shortened(steps: string): string {
  const [first, second, ...more] = steps.split(', ');
  return more.length > 1 ? `${first}, ${second} … ${more.at(-1)}` : steps;
}

/** All that the label has no room for; which flows run through it, the icon alone does not say. */
function titleOf({ state, word, name, account }: LineFace, flows: string): string {
  const parts = [
    `${word === '' ? badgeWord(state) : word}: ${name}`,
    account === '' ? '' : say('canvas.signsInAsAccount', { account }),
    flows === '' ? '' : say('canvas.partOf', { flows }),
  ];
  return say.word(listOf(parts.filter(Boolean), 'commas'));
}

interface GateMarkProps {
  readonly at: { readonly x: number; readonly y: number };
  /** It has no room; a screen reader is told all the same. */
  readonly isLeftOut: boolean;
  readonly words: string;
}

/** The mark of a block stands at the end of the tenant whose policy it is. */
function GateMark({ at, isLeftOut, words }: GateMarkProps) {
  return (
    <span
      className={`gate-mark ${isLeftOut ? 'is-left-out' : ''}`}
      role="img"
      aria-label={words}
      title={words}
      style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
    >
      <StateIcon state="blocked" size={18} />
    </span>
  );
}
