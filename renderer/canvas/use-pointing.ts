import { useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import type { PointTarget, Question } from '../../shared/model/lesson';
import type { Point } from '../../shared/picture/geometry';
import { answer } from '../lesson/play';
import { useOpenQuestion } from '../lesson/use-lesson';
import { useWorkbench } from '../workbench/context';
import type { LineEdgeType } from './projection';

type PointQuestion = Extract<Question, { readonly kind: 'point' }>;

/** What has a use of its own is used, not pointed at. */
const CONTROLS = 'button, input, a, [role="switch"], .react-flow__panel, .react-flow__minimap';

/**
 * "Point at it": while a step asks for something on the canvas, a click on such a thing is the answer. A gate is where a
 * line meets its tenant: the half of the line that is nearer to it.
 */
export function usePointing() {
  const workbench = useWorkbench();
  const open = useOpenQuestion();
  const flow = useReactFlow();
  const question = open?.kind === 'point' ? open : null;
  const onClickCapture = (event: MouseEvent) => {
    if (!question || !(event.target instanceof Element) || event.target.closest(CONTROLS)) return;
    const place = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const at = targetAt(question, event.target, place, (id) => flow.getEdge(id) as LineEdgeType | undefined);
    if (at) answer(workbench, { kind: 'point', at });
  };
  return { look: question ? 'is-pointing' : '', onClickCapture };
}

type FindLine = (id: string) => LineEdgeType | undefined;

/** The thing under the pointer, as the question asks for it; null where it asks for things of another kind. */
function targetAt(
  question: PointQuestion,
  element: Element,
  place: Point,
  findLine: FindLine,
): PointTarget | null {
  const tenant = idOf(element, '.react-flow__node', 'data-id');
  if (tenant !== null) return asks(question, 'tenant') ? { kind: 'tenant', id: tenant } : null;
  const line = idOf(element, '[data-line]', 'data-line') ?? idOf(element, '.react-flow__edge', 'data-id');
  const data = line === null ? undefined : findLine(line)?.data;
  return data ? targetOn(question, data, place) : null;
}

function targetOn(
  question: PointQuestion,
  { line, geometry }: NonNullable<LineEdgeType['data']>,
  place: Point,
): PointTarget | null {
  const id = askedFirst(question, line.connections);
  if (id === undefined) return null;
  if (!asks(question, 'gate')) return asks(question, 'connection') ? { kind: 'connection', id } : null;
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
function askedFirst({ targets }: PointQuestion, connections: readonly string[]): string | undefined {
  const asked = targets.flatMap((target) =>
    target.kind === 'gate' ? target.connection : target.kind === 'connection' ? target.id : [],
  );
  return connections.find((id) => asked.includes(id)) ?? connections[0];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
