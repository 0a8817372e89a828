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
import { moveAlong, NOWHERE, paintedAt, placeOfSelection } from './reading-order';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

/**
 * The painted picture for keyboard and screen reader: Up and Down go from box to box, Left and Right along the lines of
 * a box, Enter to the other end of a line. What is reached is selected, brought into sight, and read out.
 */
export function PaintedReader({ model }: { readonly model: PaintModel }) {
  const workbench = useWorkbench();
  const [{ place, steps }, setWay] = useState({ place: NOWHERE, steps: 0 });
  // Another one at every step: a reader may not read the same option twice.
  const optionId = `${useId()}-${steps}`;
  const goTo = (to: Place) => setWay((before) => ({ place: to, steps: before.steps + 1 }));
  const words = useWords(model, place);
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const to = isPlain ? moveAlong(model, place, event.key) : null;
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(to);
    const node = model.nodes.find(({ node: { id } }) => id === to.node)?.node;
    if (to.line) select(workbench, { connections: to.line.connections });
    else if (node) select(workbench, { tenants: node.tenants });
    if (node) look(workbench, { kind: 'in-sight', ids: node.tenants });
  };
  return (
    <div
      className="painted-reader"
      role="listbox"
      tabIndex={0}
      aria-label={say('canvas.tenantsAndConnections')}
      aria-activedescendant={words === '' ? undefined : optionId}
      onFocus={() => goTo(placeOfSelection(model, workbench, place))}
      onKeyDown={onKeyDown}
    >
      <div key={optionId} id={optionId} role="option" aria-selected className="visually-hidden">
        {words === '' ? say('canvas.pressArrowKey') : words}
      </div>
    </div>
  );
}

/** What is read out at a place. */
function useWords(model: PaintModel, { node, line }: Place): string {
  const { tenants } = derive(useScenario());
  const nodeOf = (id: string | null) => model.nodes.find((one) => one.node.id === id)?.node;
  const painted = line === null ? [] : paintedAt(model, line);
  const [first] = painted;
  if (line === null || !first) {
    const found = nodeOf(node);
    return found ? nodeLabel(found, tenants) : '';
  }
  const name =
    painted.length === 1 ? first.face.name : say('canvas.connections', { count: line.connections.length });
  const told = painted.flatMap(({ face }) => [face.word, ...face.marks.map(({ words }) => words)]);
  const label = lineLabel(line, { name }, (id) => nodeName(nodeOf(id), tenants));
  return say.word(listOf([label, ...new Set(told)].filter(Boolean), 'commas'));
}
