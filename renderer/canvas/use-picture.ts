import { useCallback, useMemo, useRef, useState } from 'react';
import type { Position, Scenario, View } from '../../shared/model/scenario';
import type { AnyOtherFace } from '../../shared/picture/any-other';
import { anyOtherFace } from '../../shared/picture/any-other';
import type { Box, EdgeGeometry } from '../../shared/picture/geometry';
import { boxAt } from '../../shared/picture/geometry';
import type { LineFace } from '../../shared/picture/line-face';
import type { AudienceFactor } from '../../shared/picture/audience-places';
import { AS_PLACED, audiencePlace } from '../../shared/picture/audience-places';
import type { NoteFace } from '../../shared/picture/note-faces';
import { noteFaces } from '../../shared/picture/note-faces';
import { placeTenants } from '../../shared/picture/placement';
import type { Scene } from '../../shared/picture/scene';
import { makeScene } from '../../shared/picture/scene';
import type { SceneNode } from '../../shared/picture/scene-parts';
import { useIsCovered } from '../verdicts/covering';
import { useSceneOptions } from '../picture/scene-options';
import { useDocument, useSession } from '../workbench/context';
import { useFaces } from './use-faces';
import { useGeometries } from './use-geometries';
import { useKept } from './use-kept';
import { useOpened } from './use-opened';
import { useAudienceFactor } from './use-audience-factor';

type Positions = Readonly<Record<string, Position>>;
const NOWHERE: Positions = {};

/** Everything that is drawn, however it is drawn; parts that an edit did not change keep their identity. */
export interface Picture {
  readonly scene: Scene;
  /** How much closer than in the document tenants stand. */
  readonly factor: AudienceFactor;
  /** Where tenants stand here, by their ids. */
  readonly places: ReadonlyMap<string, Position>;
  /** By node id, where a drag has it now. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** By line id. */
  readonly geometries: ReadonlyMap<string, EdgeGeometry>;
  /** By line id. */
  readonly faces: ReadonlyMap<string, LineFace>;
  /** A tenant that nobody has drawn; null while it is not shown. */
  readonly anyOther: AnyOtherFace | null;
  /** Title and notes, the lowest first. */
  readonly notes: readonly NoteFace[];
}

export interface DrawnPicture {
  readonly picture: Picture;
  /**
   * Where tenants stand while they are being dragged, and how far selected notes go with them; null ends the drag. Not an
   * edit yet.
   */
  readonly moveTo: (positions: Positions | null, notesBy?: Position | null) => void;
}

/** A picture before anything is said of its lines. */
export interface LaidPicture extends Pick<DrawnPicture, 'moveTo'> {
  readonly laid: Omit<Picture, 'faces'>;
}

/**
 * Document, selection and drag as a picture; its first half: what is drawn, and where. The document stays ours: nothing is
 * read back from what draws it.
 */
export function useLaid(): LaidPicture {
  const { scenario, view } = useDocument((state) => state.timeline.present);
  const [dragged, setDragged] = useState(NOWHERE);
  const [notesBy, setNotesBy] = useState<Position | null>(null);
  const factor = useAudienceFactor();
  const places = useKept(
    useMemo(() => placesIn(factor, placeTenants(scenario, view)), [factor, scenario, view]),
    isSamePlaces,
  );
  const scene = useScene(scenario, places);
  const boxes = useBoxes(scene, dragged);
  const geometries = useGeometries(scene.lines, boxes, dragged);
  const anyOther = useAnyOther(scenario, scene, boxes);
  const notes = useCarried(useNotes(view, factor), notesBy);
  const laid = useMemo(
    () => ({ factor, scene, places, boxes, geometries, anyOther, notes }),
    [factor, scene, places, boxes, geometries, anyOther, notes],
  );
  const moveTo = useCallback((positions: Positions | null, by: Position | null = null) => {
    setDragged((before) => (positions === null ? NOWHERE : { ...before, ...positions }));
    setNotesBy(positions === null ? null : by);
  }, []);
  return { laid, moveTo };
}

/** The second half: what is said of the lines. */
export function useTold({ laid, moveTo }: LaidPicture): DrawnPicture {
  const faces = useFaces(laid.scene.lines);
  const picture = useMemo(() => ({ ...laid, faces }), [laid, faces]);
  return { picture, moveTo };
}

function placesIn(
  factor: AudienceFactor,
  places: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  if (factor === AS_PLACED) return places;
  return new Map([...places].map(([id, place]) => [id, audiencePlace(place, factor)]));
}

/** What it could do is told by policies, and covered with the verdicts. */
function useAnyOther(scenario: Scenario, scene: Scene, boxes: ReadonlyMap<string, Box>): AnyOtherFace | null {
  const isShown = useSession(({ picture }) => picture.hasAnyOther);
  const covered = useIsCovered();
  const { tenants } = scenario;
  return useMemo(
    () => (isShown && !covered ? anyOtherFace({ tenants }, scene, boxes) : null),
    [isShown, covered, tenants, scene, boxes],
  );
}

/** The same as long as title and notes are: moving tenants makes a new view. */
function useNotes({ title, notes }: View, factor: AudienceFactor): readonly NoteFace[] {
  return useMemo(() => {
    const faces = noteFaces({
      positions: NOWHERE,
      ...(title === undefined ? {} : { title }),
      ...(notes === undefined ? {} : { notes }),
    });
    // They stand where they were put beside the tenants, also where those stand closer.
    return factor === AS_PLACED ? faces : faces.map((face) => ({ ...face, ...audiencePlace(face, factor) }));
  }, [title, notes, factor]);
}

/** Selected notes go along with what is dragged. */
function useCarried(faces: readonly NoteFace[], by: Position | null): readonly NoteFace[] {
  const selected = useSession((state) => state.selection.notes);
  return useMemo(() => {
    if (by === null || selected === undefined) return faces;
    return faces.map((face) =>
      selected.includes(face.key) ? { ...face, x: face.x + by.x, y: face.y + by.y } : face,
    );
  }, [faces, selected, by]);
}

/** Verdicts and policies are no part of it: a switch leaves the scene as it is. */
function useScene(scenario: Scenario, places: ReadonlyMap<string, Position>): Scene {
  const drawn = useKept(scenario, isSameForScene);
  const choice = useSceneOptions();
  const closed = useMemo(() => makeScene(drawn, places, choice), [drawn, places, choice]);
  const opened = useOpened(closed);
  return useMemo(() => {
    if (opened.length === 0) return closed;
    const looked = new Set(opened);
    return makeScene(drawn, places, { ...choice, opens: (id) => looked.has(id) });
  }, [closed, drawn, places, choice, opened]);
}

function isSameForScene(a: Scenario, b: Scenario): boolean {
  if (a.connections !== b.connections || a.tenants.length !== b.tenants.length) return false;
  return a.tenants === b.tenants || a.tenants.every(({ id }, at) => id === b.tenants[at]?.id);
}

function isSamePlaces(a: ReadonlyMap<string, Position>, b: ReadonlyMap<string, Position>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, { x, y }] of a) {
    const other = b.get(id);
    if (other === undefined || other.x !== x || other.y !== y) return false;
  }
  return true;
}

/** Boxes that did not move keep their identity, and so does the whole while none did. */
function useBoxes({ nodes }: Scene, dragged: Positions): ReadonlyMap<string, Box> {
  const before = useRef<ReadonlyMap<string, Box>>(new Map());
  const boxes = useMemo(() => {
    const now = new Map(
      nodes.map((node) => {
        const { x, y } = dragged[node.id] ?? node.at;
        const old = before.current.get(node.id);
        return [node.id, old?.x === x && old.y === y ? old : boxAt({ x, y })] as const;
      }),
    );
    before.current = now;
    return now;
  }, [nodes, dragged]);
  return useKept(boxes, isSameBoxes);
}

function isSameBoxes(a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, box] of a) if (b.get(id) !== box) return false;
  return true;
}

/** The nodes that stand for these tenants, each once. */
export function nodesOf({ nodeOf }: Scene, tenants: readonly string[]): readonly SceneNode[] {
  return [...new Set(tenants.flatMap((id) => nodeOf.get(id) ?? []))];
}
