import { useMemo } from 'react';
import type { LabelPart } from '../../shared/picture/label-size';
import { labelParts, labelWidth } from '../../shared/picture/label-size';
import type { LabelRoom } from '../../shared/picture/label-room';
import { placeLabels } from '../../shared/picture/label-room';
import type { LineFace } from '../../shared/picture/line-face';
import type { SceneLine } from '../../shared/picture/scene-parts';
import { lettersOn } from '../verdicts/flow-letters';
import { useScenario } from '../verdicts/hooks';
import { useSession } from '../workbench/context';
import { isLineSelected } from './projection';
import { runButtons } from './run-buttons';
import type { Afar } from './use-afar';
import type { Picture } from './use-picture';

export type LabelRooms = ReadonlyMap<string, LabelRoom>;

const NO_ROOMS: LabelRooms = new Map();
/** A label that is only an icon. */
const ICON_ONLY: readonly LabelPart[] = [];

/**
 * Where labels and marks have room at this distance, by line id; `growth` of the letters is 0 where nothing could be read
 * anyway. What is selected comes first.
 */
export function useLabelRooms(picture: Picture, { look }: Afar, growth: number): LabelRooms {
  const scenario = useScenario();
  const selected = useSession((state) => state.selection.connections);
  const { scene, boxes, geometries, faces } = picture;
  return useMemo(() => {
    if (growth === 0) return NO_ROOMS;
    const chosen = new Set(selected);
    const letters = lettersOn(scenario);
    const nodes = scene.nodes.map((node) => ({ ...node, at: boxes.get(node.id) ?? node.at }));
    const wishOf = (line: SceneLine) => {
      const face = faces.get(line.id) as LineFace;
      const gates = face.marks.map(({ gate }) => gate);
      return {
        width: labelWidth(partsAt(look, face, letters(line.connections))),
        hasOutboundMark: gates.includes('outbound'),
        hasInboundMark: gates.includes('inbound'),
      };
    };
    return placeLabels({ nodes, lines: scene.lines }, geometries, wishOf, {
      scale: growth,
      obstacles: runButtons(scenario, boxes),
      priority: (line) => (isLineSelected(line, chosen) ? 1 : 0),
    });
  }, [scene, boxes, geometries, faces, look, growth, scenario, selected]);
}

/** From afar a label says less. */
function partsAt(look: Afar['look'], face: LineFace, letters: string): readonly LabelPart[] {
  if (look === '') return labelParts(face, letters);
  if (look === 'is-afar') return labelParts({ word: face.word, name: '', account: '' }, letters);
  return letters === '' ? ICON_ONLY : labelParts({ word: '', name: '', account: '' }, letters);
}
