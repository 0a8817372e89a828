import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { look } from '../../camera/camera';
import { derive } from '../../verdicts/derived';
import { useScenario } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import { select } from '../../workbench/session';
import { lineLabel, nodeLabel, nodeName } from '../projection';
import type { PaintModel } from './paint-model';
import type { Place } from './reading-order';
import { moveAlong, placeOfSelection } from './reading-order';

/**
 * The painted picture for keyboard and screen reader: Up and Down go from box to box, Left and Right along the lines of
 * a box, Enter to the other end of a line. What is reached is selected, brought into sight, and read out.
 */
export function PaintedReader({ model }: { readonly model: PaintModel }) {
  const workbench = useWorkbench();
  const { tenants } = derive(useScenario());
  const optionId = useId();
  const [place, setPlace] = useState<Place>({ node: null, line: null });
  const go = (to: Place) => {
    setPlace(to);
    const line = model.lines.find(({ line: { id } }) => id === to.line)?.line;
    const node = model.nodes.find(({ node: { id } }) => id === to.node)?.node;
    if (line) select(workbench, { connections: line.connections });
    else if (node) select(workbench, { tenants: node.tenants });
    if (node) look(workbench, { kind: 'in-sight', ids: node.tenants });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveAlong(model, place, event.key);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  const nodes = new Map(model.nodes.map(({ node }) => [node.id, node]));
  const words = wordsOf(
    model,
    place,
    (id) => nodeName(nodes.get(id), tenants),
    (id) => {
      const node = nodes.get(id);
      return node ? nodeLabel(node, tenants) : '';
    },
  );
  return (
    <div
      className="painted-reader"
      role="listbox"
      tabIndex={0}
      aria-label="Tenants and connections on the canvas"
      aria-activedescendant={words === '' ? undefined : optionId}
      onFocus={() => setPlace((before) => placeOfSelection(model, workbench, before))}
      onKeyDown={onKeyDown}
    >
      <div id={optionId} role="option" aria-selected className="visually-hidden">
        {words === '' ? 'Press an arrow key' : words}
      </div>
    </div>
  );
}

function wordsOf(
  { lines }: PaintModel,
  { node, line }: Place,
  nameOf: (id: string) => string,
  labelOf: (id: string) => string,
): string {
  const found = line === null ? undefined : lines.find(({ line: { id } }) => id === line);
  if (found) {
    const { face } = found;
    const marks = face.marks.map(({ words }) => words);
    return [lineLabel(found.line, face, nameOf), face.word, ...marks].filter(Boolean).join(', ');
  }
  return node === null ? '' : labelOf(node);
}
