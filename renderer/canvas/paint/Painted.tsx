import { derive } from '../../verdicts/derived';
import { useScenario } from '../../verdicts/hooks';
import { nodeName } from '../projection';
import { LineTip } from './LineTip';
import { PaintedLayer } from './PaintedLayer';
import { PaintedReader } from './PaintedReader';
import { PaintedRun } from './PaintedRun';
import type { LabelPlaces } from '../label-places';
import type { PaintModel } from './paint-model';
import type { HoveredLine } from './use-paint-pointer';

interface PaintedProps {
  readonly model: PaintModel;
  readonly labels: LabelPlaces;
  /** Ids of nodes that the page draws itself. */
  readonly held: ReadonlySet<string>;
  readonly hovered: HoveredLine | null;
}

/** A picture with more boxes and lines than a page can hold: painted, and still reachable by hand, key and reader. */
export function Painted({ model, labels, held, hovered }: PaintedProps) {
  const { tenants } = derive(useScenario());
  const nameOf = (id: string) => nodeName(model.nodes.find(({ node }) => node.id === id)?.node, tenants);
  return (
    <>
      <PaintedLayer model={model} labels={labels} held={held} hovered={hovered?.line.line.id ?? null} />
      <PaintedReader model={model} />
      <PaintedRun model={model} />
      {hovered ? <LineTip hovered={hovered} nameOf={nameOf} /> : null}
    </>
  );
}
