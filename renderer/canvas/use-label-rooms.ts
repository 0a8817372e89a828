import { useMemo } from 'react';
import type { LabelPart } from '../../shared/picture/label-size';
import { labelParts, labelWidth } from '../../shared/picture/label-size';
import { placeLabels } from '../../shared/picture/label-room';
import type { LineFace } from '../../shared/picture/line-face';
import type { SceneLine } from '../../shared/picture/scene-parts';
import { lettersOn } from '../verdicts/flow-letters';
import { useScenario } from '../verdicts/hooks';
import { useSession } from '../workbench/context';
import type { LabelPlaces, LabelRooms } from './label-places';
import { isLineSelected } from './projection';
import { runButtons } from './run-buttons';
import type { Afar } from './use-afar';
import type { Picture } from './use-picture';

const NO_ROOMS: LabelRooms = new Map();
/** A label that is only an icon. */
const ICON_ONLY: readonly LabelPart[] = [];

/**
 * Where labels and marks have room at this distance, by line id; `growth` of the letters is 0 where nothing could be read
 * anyway. What is selected comes first.
 */
export function useLabelRooms(picture: Picture, { look }: Afar, growth: number): LabelPlaces {
  const scenario = useScenario();
  const selected = useSession((state) => state.selection.connections);
  const { scene, boxes, geometries, faces } = picture;
  return useMemo(() => {
    const letters = lettersOn(scenario);
    const partsOf = (line: SceneLine) =>
      partsAt(look, faces.get(line.id) as LineFace, letters(line.connections));
    if (growth === 0) return { rooms: NO_ROOMS, partsOf, scale: 1 };
    const chosen = new Set(selected);
    const nodes = scene.nodes.map((node) => ({ ...node, at: boxes.get(node.id) ?? node.at }));
    const wishOf = (line: SceneLine) => {
      const face = faces.get(line.id) as LineFace;
      const gates = face.marks.map(({ gate }) => gate);
      return {
        width: labelWidth(partsOf(line)),
        hasOutboundMark: gates.includes('outbound'),
        hasInboundMark: gates.includes('inbound'),
      };
    };
    const rooms = placeLabels({ nodes, lines: scene.lines }, geometries, wishOf, {
      scale: growth,
      obstacles: runButtons(scenario, boxes),
      priority: (line) => (isLineSelected(line, chosen) ? 1 : 0),
    });
    return { rooms, partsOf, scale: growth };
  }, [scene, boxes, geometries, faces, look, growth, scenario, selected]);
}

/** From afar a label says less. */
function partsAt(look: Afar['look'], face: LineFace, letters: string): readonly LabelPart[] {
  if (look === '') return labelParts(face, letters);
  if (look === 'is-afar') return labelParts({ word: face.word, name: '', account: '' }, letters);
  return letters === '' ? ICON_ONLY : labelParts({ word: '', name: '', account: '' }, letters);
}
