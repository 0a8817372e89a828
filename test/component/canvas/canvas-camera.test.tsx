import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM, useCanvasCamera } from '../../../renderer/canvas/use-canvas-camera';
import { look } from '../../../renderer/camera/camera';
import type { Aim } from '../../../renderer/camera/camera-state';
import { WorkbenchProvider } from '../../../renderer/workbench/context';
import { aDesk } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

const VIEW = { left: 0, top: 0, right: 1000, bottom: 800, width: 1000, height: 800 };

/** jsdom lays nothing out: what React Flow is asked to do is written down, and where nodes stand is told here. */
const flow = vi.hoisted(() => ({
  fitView: vi.fn(),
  setCenter: vi.fn(),
  zoomTo: vi.fn(),
  setViewport: vi.fn(),
  getZoom: vi.fn(() => 1),
  getViewport: vi.fn(() => ({ x: 0, y: 0, zoom: 1 })),
  getNode: vi.fn((id: string) => ({ id })),
  getNodes: vi.fn(() => []),
  getNodesBounds: vi.fn(() => ({ x: 0, y: 0, width: 100, height: 100 })),
  flowToScreenPosition: (point: { x: number; y: number }) => point,
  screenToFlowPosition: (point: { x: number; y: number }) => point,
}));
vi.mock('@xyflow/react', async (original) => ({
  ...(await original<object>()),
  useReactFlow: () => flow,
  useOnViewportChange: () => undefined,
}));

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function camera() {
  const { workbench } = aDesk(SMALL_WORLD);
  const element = document.createElement('div');
  element.getBoundingClientRect = () => VIEW as DOMRect;
  const { result } = renderHook(
    () => {
      const hook = useCanvasCamera();
      hook.element.current = element;
      return hook;
    },
    { wrapper: ({ children }) => <WorkbenchProvider value={workbench}>{children}</WorkbenchProvider> },
  );
  act(() => result.current.onInit());
  vi.clearAllMocks();
  return {
    workbench,
    element,
    aim: (aim: Aim) => act(() => look(workbench, aim)),
    pan: (event: MouseEvent | null) => result.current.onMoveStart(event),
  };
}

describe('the picture', () => {
  it('shows everything when it is asked to', () => {
    const { aim } = camera();
    aim({ kind: 'all' });
    expect(flow.fitView).toHaveBeenCalledTimes(1);
    expect(flow.fitView.mock.calls[0]?.[0]).not.toHaveProperty('nodes');
  });

  it('moves for every aim, also for one that equals the last', () => {
    const { aim } = camera();
    aim({ kind: 'tenants', ids: ['itp'] });
    aim({ kind: 'tenants', ids: ['itp'] });
    expect(flow.fitView.mock.calls.map(([options]) => options?.nodes)).toEqual([
      [{ id: 'itp' }],
      [{ id: 'itp' }],
    ]);
  });

  it('stays where it is when what is to be in sight is in sight', () => {
    const { aim } = camera();
    aim({ kind: 'in-sight', ids: ['itp'] });
    expect([flow.fitView.mock.calls, flow.setCenter.mock.calls]).toEqual([[], []]);
  });

  it('goes to what is out of sight at the same zoom', () => {
    const { aim } = camera();
    flow.getNodesBounds.mockReturnValueOnce({ x: 2000, y: 0, width: 100, height: 100 });
    aim({ kind: 'in-sight', ids: ['itp'] });
    expect(flow.setCenter.mock.calls).toEqual([[2050, 50, { zoom: 1, duration: 200 }]]);
  });

  it('zooms out for what is too far apart to be seen at this zoom', () => {
    const { aim } = camera();
    flow.getNodesBounds.mockReturnValueOnce({ x: 0, y: 0, width: 3000, height: 100 });
    aim({ kind: 'in-sight', ids: ['itp', 'roth'] });
    expect(flow.fitView.mock.calls[0]?.[0]?.nodes).toEqual([{ id: 'itp' }, { id: 'roth' }]);
  });

  it('zooms to and by, within its bounds; quick steps all count', () => {
    const { aim } = camera();
    aim({ kind: 'zoom-by', factor: 1.2 });
    aim({ kind: 'zoom-by', factor: 1.2 });
    aim({ kind: 'zoom-to', zoom: 1 });
    aim({ kind: 'zoom-to', zoom: 99 });
    aim({ kind: 'zoom-to', zoom: 0.0001 });
    const zooms = flow.zoomTo.mock.calls.map(([zoom]) => zoom as number);
    expect(zooms[1]).toBeCloseTo(1.44);
    expect(zooms.slice(2)).toEqual([1, MAX_ZOOM, MIN_ZOOM]);
  });
});

describe('a canvas that changes its size', () => {
  /** Every observer of a size is told. */
  function resizable() {
    const told: (() => void)[] = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(listener: (entries: unknown[]) => void) {
          told.push(() => listener([{ contentRect: { width: VIEW.width, height: VIEW.height } }]));
        }
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    );
    vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => (act(0), 1));
    return () => told.forEach((tell) => tell());
  }

  it('looks there again, until somebody pans or zooms by hand', () => {
    const resize = resizable();
    const { aim, pan } = camera();
    aim({ kind: 'tenants', ids: ['itp'] });
    pan(null);
    resize();
    const wanted = () => flow.fitView.mock.calls.filter(([options]) => options?.nodes !== undefined).length;
    expect(wanted()).toBe(2);
    pan(new MouseEvent('mousedown'));
    resize();
    expect(wanted()).toBe(2);
  });
});
