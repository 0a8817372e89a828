import type { Viewport } from '@xyflow/react';
import { ReactFlowProvider } from '@xyflow/react';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MIN_ZOOM } from '../../../renderer/canvas/fit';
import { MAX_ZOOM, useCanvasCamera } from '../../../renderer/canvas/use-canvas-camera';
import { useLaid, useTold } from '../../../renderer/canvas/use-picture';
import { look } from '../../../renderer/camera/camera';
import type { Aim } from '../../../renderer/camera/camera-state';
import { WorkbenchProvider } from '../../../renderer/workbench/context';
import { aDesk } from '../../support/on-workbench';
import { NODE_HEIGHT, NODE_WIDTH } from '../../../shared/picture/geometry';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { SMALL_WORLD } from '../../support/small-world';

const VIEW = new DOMRect(0, 0, 1000, 800);

/** jsdom lays nothing out: what React Flow is asked to do is written down. */
const flow = vi.hoisted(() => ({
  setCenter: vi.fn(),
  zoomTo: vi.fn(),
  setViewport: vi.fn(),
  getZoom: vi.fn(() => 1),
  getViewport: vi.fn(() => ({ x: 0, y: 0, zoom: 1 })),
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

/** Three tenants: itp is in the middle of what is in sight, contoso far to the right of it. */
const PLACED: ScenarioDocument = {
  ...SMALL_WORLD,
  view: { positions: { roth: { x: 0, y: 0 }, itp: { x: 400, y: 300 }, contoso: { x: 4000, y: 300 } } },
};

function camera() {
  const { workbench } = aDesk(PLACED);
  const element = document.createElement('div');
  element.getBoundingClientRect = () => VIEW;
  const { result } = renderHook(
    () => {
      const hook = useCanvasCamera(useTold(useLaid()).picture);
      hook.element.current = element;
      return hook;
    },
    {
      wrapper: ({ children }) => (
        <WorkbenchProvider value={workbench}>
          <ReactFlowProvider>{children}</ReactFlowProvider>
        </WorkbenchProvider>
      ),
    },
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

/** The tenants that the window shows as a whole from there. */
function shownFrom({ x, y, zoom }: Viewport): readonly string[] {
  return Object.entries(PLACED.view.positions)
    .filter(([, at]) => {
      const [left, top] = [at.x * zoom + x, at.y * zoom + y];
      const [right, bottom] = [left + NODE_WIDTH * zoom, top + NODE_HEIGHT * zoom];
      return left >= 0 && top >= 0 && right <= VIEW.width && bottom <= VIEW.height;
    })
    .map(([id]) => id);
}

const views = (): readonly Viewport[] => flow.setViewport.mock.calls.map(([view]) => view as Viewport);

/** The bar of a run comes to lie over this much of the canvas. */
function coverTop(element: HTMLElement, height: number): void {
  const place = document.createElement('div');
  place.className = 'shell__canvas';
  place.innerHTML = '<div class="canvas-banners"><p></p></div>';
  const bar = place.querySelector('p') as HTMLElement;
  bar.getBoundingClientRect = () => new DOMRect(0, 0, VIEW.width, height);
  place.append(element);
}

describe('where a new thing goes', () => {
  it('is asked with the first frame, not while the page is being drawn', () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => frames.push(act));
    const { workbench } = camera();
    expect(workbench.camera.getState().place).toBeNull();
    act(() => frames.forEach((frame) => frame(0)));
    expect(workbench.camera.getState().place).toEqual({
      x: VIEW.width / 2 - NODE_WIDTH / 2,
      y: VIEW.height / 2 - NODE_HEIGHT / 2,
    });
  });
});

describe('what comes to lie over the picture', () => {
  it('moves it for whoever looks at all of it', () => {
    const { aim, element } = camera();
    coverTop(element, 200);
    aim({ kind: 'still-whole' });
    const [view] = views();
    expect((view?.y ?? 0) >= 200).toBe(true);
  });

  it('moves nothing for who has zoomed', () => {
    const { aim, element } = camera();
    aim({ kind: 'zoom-to', zoom: 1 });
    vi.clearAllMocks();
    coverTop(element, 200);
    aim({ kind: 'still-whole' });
    expect(views()).toEqual([]);
  });
});

describe('the picture', () => {
  it('shows everything when it is asked to', () => {
    const { aim } = camera();
    aim({ kind: 'all' });
    expect(views().map(shownFrom)).toEqual([['roth', 'itp', 'contoso']]);
  });

  it('moves for every aim, also for one that equals the last', () => {
    const { aim } = camera();
    aim({ kind: 'tenants', ids: ['itp'] });
    aim({ kind: 'tenants', ids: ['itp'] });
    expect(views().map(shownFrom)).toEqual([['itp'], ['itp']]);
    expect(views()[0]?.zoom).toBeGreaterThan(1);
  });

  it('stays where it is when what is to be in sight is in sight', () => {
    const { aim } = camera();
    aim({ kind: 'in-sight', ids: ['itp'] });
    expect([flow.setViewport.mock.calls, flow.setCenter.mock.calls]).toEqual([[], []]);
  });

  it('still shows everything to whoever has looked nowhere else', () => {
    const { aim } = camera();
    aim({ kind: 'in-sight', ids: ['contoso'] });
    aim({ kind: 'in-sight', ids: ['itp', 'contoso'] });
    expect(views().map(shownFrom)).toEqual([
      ['roth', 'itp', 'contoso'],
      ['roth', 'itp', 'contoso'],
    ]);
    expect(flow.setCenter).not.toHaveBeenCalled();
  });

  it('goes to what is out of sight at the same zoom', () => {
    const { aim, pan } = camera();
    pan(new MouseEvent('mousedown'));
    aim({ kind: 'in-sight', ids: ['contoso'] });
    const middle = [4000 + NODE_WIDTH / 2, 300 + NODE_HEIGHT / 2];
    expect(flow.setCenter.mock.calls).toEqual([[...middle, { zoom: 1, duration: 200 }]]);
  });

  it('zooms out for what is too far apart to be seen at this zoom', () => {
    const { aim, pan } = camera();
    pan(new MouseEvent('mousedown'));
    aim({ kind: 'in-sight', ids: ['itp', 'contoso'] });
    expect(views().map(shownFrom)).toEqual([['itp', 'contoso']]);
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
    expect(views().map(shownFrom)).toEqual([['itp'], ['itp']]);
    pan(new MouseEvent('mousedown'));
    resize();
    expect(views()).toHaveLength(2);
  });
});
