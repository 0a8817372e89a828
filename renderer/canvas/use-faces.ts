import { useMemo, useRef } from 'react';
import { shownText } from '../../shared/base/shown-text';
import type { Scenario } from '../../shared/model/scenario';
import type { FaceSource, LineFace } from '../../shared/picture/line-face';
import { lineFace } from '../../shared/picture/line-face';
import type { SceneLine } from '../../shared/picture/scene-parts';
import { useIsCovered } from '../verdicts/covering';
import { derive } from '../verdicts/derived';
import { useScenario } from '../verdicts/hooks';
import { useWorkbench } from '../workbench/context';
import { useKept } from './use-kept';
import { say } from '../words/say';

interface KnownFace {
  /** Its connections and their results: objects that an edit makes anew only where it changes them. */
  readonly parts: readonly unknown[];
  readonly face: LineFace;
}

interface Known {
  readonly source: FaceSource | null;
  readonly faces: ReadonlyMap<string, KnownFace>;
}

/** What stands on each line; only lines with a connection whose result is another are told anew. */
export function useFaces(lines: readonly SceneLine[]): ReadonlyMap<string, LineFace> {
  const source = useFaceSource();
  const before = useRef<Known>({ source: null, faces: new Map() });
  return useMemo(() => {
    const known = isSameSource(before.current.source, source) ? before.current.faces : new Map();
    const faces = new Map(lines.map((line) => [line.id, tell(line, source, known.get(line.id))] as const));
    before.current = { source, faces };
    return new Map([...faces].map(([id, { face }]) => [id, face]));
  }, [lines, source]);
}

function tell(line: SceneLine, source: FaceSource, old: KnownFace | undefined): KnownFace {
  const parts: unknown[] = [];
  for (const id of line.connections) parts.push(source.connections.get(id), source.results.get(id));
  const isSame = old?.parts.length === parts.length && old.parts.every((part, at) => part === parts[at]);
  return isSame ? old : { parts, face: lineFace(say, line, source) };
}

function useFaceSource(): FaceSource {
  const { verdicts } = useWorkbench();
  const scenario = useScenario();
  const isCovered = useIsCovered();
  const tenants = useKept(scenario.tenants, isSameNames);
  const nameOf = useMemo(() => {
    const names = new Map(tenants.map(({ id, name }) => [id, shownText(name)]));
    return (id: string) => names.get(id) ?? shownText(id);
  }, [tenants]);
  return useMemo(() => {
    const { results, comparison } = verdicts.of(scenario);
    return {
      connections: derive(scenario).connections,
      results,
      changes: comparison?.changes,
      isCovered,
      nameOf,
    };
  }, [verdicts, scenario, isCovered, nameOf]);
}

/** What is said of a line depends on more than its parts: names, and what is compared. */
function isSameSource(a: FaceSource | null, b: FaceSource): boolean {
  return a !== null && a.isCovered === b.isCovered && a.changes === b.changes && a.nameOf === b.nameOf;
}

function isSameNames(a: Scenario['tenants'], b: Scenario['tenants']): boolean {
  return a.length === b.length && a.every(({ id, name }, at) => id === b[at]?.id && name === b[at]?.name);
}
