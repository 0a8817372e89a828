import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent, KeyboardEventHandler, MouseEvent } from 'react';
import type { PointTarget, Question } from '../../shared/model/lesson';
import type { Connection } from '../../shared/model/scenario';
import type { Point } from '../../shared/picture/geometry';
import { answer } from '../lesson/play';
import { useOpenQuestion } from '../lesson/use-lesson';
import { useWorkbench } from '../workbench/context';
import { scenarioOf } from '../workbench/reads';
import type { LineEdgeType } from './projection';

type PointQuestion = Extract<Question, { readonly kind: 'point' }>;

/** What has a use of its own is used, not pointed at. */
const CONTROLS = 'button, input, a, [role="switch"], .react-flow__panel, .react-flow__minimap';

/**
 * "Point at it": while a step asks for something on the canvas, a click on such a thing is the answer, or Enter on what has
 * the focus. A gate is where a line meets its tenant: the half of the line that is nearer to it, or the tenant itself.
 */
export function usePointing() {
  const workbench = useWorkbench();
  const open = useOpenQuestion();
  const flow = useReactFlow();
  const question = open?.kind === 'point' ? open : null;
  const pointed = (element: Element, place: Point | null): boolean => {
    if (!question) return false;
    const at = targetAt(question, element, place, {
      findLine: (id) => flow.getEdge(id) as LineEdgeType | undefined,
      connections: scenarioOf(workbench).connections,
    });
    if (at) answer(workbench, { kind: 'point', at });
    return at !== null;
  };
  const onClickCapture = ({ target, clientX, clientY }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest(CONTROLS)) return;
    pointed(target, flow.screenToFlowPosition({ x: clientX, y: clientY }));
  };
  /** What Enter does where it answers nothing is not changed. */
  const onKeyDownCapture = (otherwise: KeyboardEventHandler) => (event: KeyboardEvent) => {
    const { key, target } = event;
    const isThing = target instanceof Element && target.matches('.react-flow__node, .react-flow__edge');
    if (key !== 'Enter' || !isThing || !pointed(target, null)) return otherwise(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return { look: question ? 'is-pointing' : '', onClickCapture, onKeyDownCapture };
}

interface Things {
  readonly findLine: (id: string) => LineEdgeType | undefined;
  readonly connections: readonly Connection[];
}

/**
 * The thing under the pointer, or with the focus (`place` is null then), as the question asks for it; null where it asks
 * for things of another kind.
 */
function targetAt(
  question: PointQuestion,
  element: Element,
  place: Point | null,
  { findLine, connections }: Things,
): PointTarget | null {
  const tenant = idOf(element, '.react-flow__node', 'data-id');
  if (tenant !== null) {
    if (asks(question, 'tenant')) return { kind: 'tenant', id: tenant };
    return asks(question, 'gate') ? gateOf(question, tenant, connections) : null;
  }
  const line = idOf(element, '[data-line]', 'data-line') ?? idOf(element, '.react-flow__edge', 'data-id');
  const data = line === null ? undefined : findLine(line)?.data;
  return data ? targetOn(question, data, place) : null;
}

/** The gate of a tenant on the connection that is asked about; none where that begins and ends there, or passes elsewhere. */
function gateOf(
  question: PointQuestion,
  tenant: string,
  connections: readonly Connection[],
): PointTarget | null {
  const asked = connections.find(
    ({ id, from, to }) => isAsked(question, id) && from !== to && (from === tenant || to === tenant),
  );
  if (!asked) return null;
  return { kind: 'gate', connection: asked.id, gate: asked.from === tenant ? 'outbound' : 'inbound' };
}

function targetOn(
  question: PointQuestion,
  { line, geometry }: NonNullable<LineEdgeType['data']>,
  place: Point | null,
): PointTarget | null {
  const id = askedFirst(question, line.connections);
  if (id === undefined) return null;
  if (!asks(question, 'gate')) return asks(question, 'connection') ? { kind: 'connection', id } : null;
  // A line has two gates: which of them is said by a place on it.
  if (place === null) return null;
  const { outboundMark, inboundMark } = geometry;
  const isOutbound = distance(place, outboundMark) < distance(place, inboundMark);
  return { kind: 'gate', connection: id, gate: isOutbound ? 'outbound' : 'inbound' };
}

function asks({ targets }: PointQuestion, kind: PointTarget['kind']): boolean {
  return targets.some((target) => target.kind === kind);
}

function idOf(element: Element, selector: string, attribute: string): string | null {
  return element.closest(selector)?.getAttribute(attribute) ?? null;
}

/** A line may stand for several connections: then for the one that is asked for, if it is among them. */
function askedFirst(question: PointQuestion, connections: readonly string[]): string | undefined {
  return connections.find((id) => isAsked(question, id)) ?? connections[0];
}

function isAsked({ targets }: PointQuestion, connection: string): boolean {
  return targets.some((target) =>
    target.kind === 'gate'
      ? target.connection === connection
      : target.kind === 'connection' && target.id === connection,
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
