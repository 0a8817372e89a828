import type { PaintModel } from '../../renderer/canvas/paint/paint-model';
import { paintModel } from '../../renderer/canvas/paint/paint-model';
import type { Picture } from '../../renderer/canvas/use-picture';
import type { Selection } from '../../renderer/workbench/session-state';
import { evaluate } from '../../shared/evaluate/evaluate';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { boxAt } from '../../shared/picture/geometry';
import { lineFace } from '../../shared/picture/line-face';
import { AS_PLACED } from '../../shared/picture/audience-places';
import { placeTenants } from '../../shared/picture/placement';
import { layLines } from '../../shared/picture/routes';
import { makeScene } from '../../shared/picture/scene';
import { say } from './english';

/** The picture of a document as the canvas makes it, without a window. */
export function aPicture({ scenario, view }: ScenarioDocument): Picture {
  const places = placeTenants(scenario, view);
  const scene = makeScene(scenario, places, view.groups ? { groups: view.groups } : {});
  const source = {
    connections: new Map(scenario.connections.map((connection) => [connection.id, connection])),
    results: new Map(evaluate(scenario).connections.map((result) => [result.id, result])),
    isCovered: false,
    nameOf: (tenant: string) => tenant,
  };
  return {
    factor: AS_PLACED,
    scene,
    places,
    boxes: new Map(scene.nodes.map(({ id, at }) => [id, boxAt(at)])),
    geometries: layLines(scene),
    faces: new Map(scene.lines.map((line) => [line.id, lineFace(say, line, source)])),
    anyOther: null,
    notes: [],
  };
}

/** What the canvas layer paints of a document while this is selected. */
export function aPaintModel(document: ScenarioDocument, selection: Partial<Selection> = {}): PaintModel {
  return paintModel(aPicture(document), document.scenario, {
    selection: { tenants: [], connections: [], flows: [], ...selection },
    path: null,
    spotlight: null,
    lookedAt: { tenants: [], connections: [] },
  });
}
