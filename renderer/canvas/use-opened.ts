import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Scene } from '../../shared/picture/scene';
import { roomToOpen } from '../../shared/picture/room-to-open';
import { usePresent, useSession } from '../workbench/context';
import { useAtRest } from './use-at-rest';
import { useKept } from './use-kept';

/** Nearer than any fit of the whole picture comes: whoever is here looks at a part of it. */
const CLOSE = 1.3;
/** So long after a press a second one may follow: what was pressed stays under the pointer. */
const DOUBLE_CLICK_MS = 320;

const NONE: readonly string[] = [];

/** Connections whose pairs are opened: those that are selected, and near by those that have room for it. */
export function useOpened(scene: Scene): readonly string[] {
  const selected = useSelected();
  const close = useClose(scene);
  return useKept(close.length === 0 ? selected : [...selected, ...close], isSameList);
}

/** The selection; after a press only when a double click can no longer be meant. */
function useSelected(): readonly string[] {
  const selected = useKept(
    useSession((state) => state.selection.connections),
    isSameList,
  );
  const pressedAt = useRef(-Infinity);
  useEffect(() => {
    const press = () => (pressedAt.current = performance.now());
    window.addEventListener('pointerdown', press, { capture: true, passive: true });
    return () => window.removeEventListener('pointerdown', press, { capture: true });
  }, []);
  const [opened, setOpened] = useState(selected);
  useLayoutEffect(() => {
    const wait = pressedAt.current + DOUBLE_CLICK_MS - performance.now();
    if (wait <= 0) return setOpened(selected);
    const timer = setTimeout(() => setOpened(selected), wait);
    return () => clearTimeout(timer);
  }, [selected]);
  return opened;
}

/** Told anew when the picture has come to rest. An audience looks at it from afar, however near it is. */
function useClose(scene: Scene): readonly string[] {
  const store = useStoreApi();
  const isPresenting = usePresent((state) => state.isPresenting);
  const [close, setClose] = useState(NONE);
  const look = useCallback(() => {
    const { transform, width, height } = store.getState();
    const [x, y, zoom] = transform;
    const sight = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    const now = zoom < CLOSE || isPresenting ? NONE : roomToOpen(scene, sight);
    setClose((before) => (isSameList(before, now) ? before : now));
  }, [store, scene, isPresenting]);
  useAtRest(look);
  return close;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
