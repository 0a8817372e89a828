import { useMemo } from 'react';
import { audienceVariants, labelParts, labelVariants, stackedSize } from '../../shared/picture/label-size';
import type { LabelWish } from '../../shared/picture/label-room';
import { placeLabels, wishOf } from '../../shared/picture/label-room';
import { runButtonBoxes } from '../../shared/picture/run-buttons';
import type { LineFace } from '../../shared/picture/line-face';
import { noteForAudience } from '../../shared/picture/note-for-audience';
import type { SceneLine } from '../../shared/picture/scene-parts';
import { badgeWord } from '../ui/StateBadge';
import { lettersOn } from '../verdicts/flow-letters';
import { useScenario } from '../verdicts/hooks';
import { useSession } from '../workbench/context';
import type { LabelPlaces } from './label-places';
import { isLineSelected } from './projection';
import type { CanvasText } from './use-canvas-text';
import type { Picture } from './use-picture';

type Look = CanvasText['look'];

const NO_PLACES: LabelPlaces = { rooms: new Map(), scale: 1 };

/**
 * Where labels and marks have room at this distance, by line id; `growth` of the letters is 0 where nothing could be read
 * anyway. What is selected comes first.
 */
export function useLabelRooms(picture: Picture, look: Look, growth: number): LabelPlaces {
  const scenario = useScenario();
  const selected = useSession((state) => state.selection.connections);
  const { scene, boxes, geometries, faces, notes } = picture;
  return useMemo(() => {
    if (growth === 0) return NO_PLACES;
    const isStacked = stacksWords(look, scene);
    const shownNotes = look.startsWith('is-for-audience')
      ? notes.map((note) => noteForAudience(note, growth))
      : notes;
    const chosen = new Set(selected);
    const letters = lettersOn(scenario);
    const nodes = scene.nodes.map((node) => ({ ...node, at: boxes.get(node.id) ?? node.at }));
    const wishFor = (line: SceneLine) => {
      const face = faces.get(line.id) as LineFace;
      return wishOf(face, variantsAt(look, isStacked, face, letters(line.connections)));
    };
    const rooms = placeLabels({ nodes, lines: scene.lines }, geometries, wishFor, {
      scale: growth,
      ...(isStacked ? { sizeOf: stackedSize } : {}),
      obstacles: [...runButtonBoxes(scenario, nodes, isStacked ? growth : 1), ...shownNotes],
      priority: (line) => (isLineSelected(line, chosen) ? 1 : 0),
    });
    return { rooms, scale: growth };
  }, [scene, boxes, geometries, faces, notes, look, growth, scenario, selected]);
}

/** A painted label has one line, also before an audience. */
function stacksWords(look: Look, { isRoomy }: Picture['scene']): boolean {
  return isRoomy && look.startsWith('is-for-audience');
}

/** From afar a label says less. */
function variantsAt(look: Look, isStacked: boolean, face: LineFace, letters: string): LabelWish['variants'] {
  // What is covered has no word of its own in the picture, and needs its room all the same.
  const told = { ...face, word: face.word || badgeWord(face.state) };
  if (isStacked) return audienceVariants(told, letters);
  if (!look.startsWith('is-afar')) return labelVariants(told, letters);
  const words = look === 'is-afar' ? [told.word, ''] : [''];
  return words.map((word) => labelParts({ word, name: '', account: '' }, letters));
}
