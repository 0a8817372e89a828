import { ReactFlowProvider } from '@xyflow/react';
import { render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaintedMinimap } from '../../../../renderer/canvas/paint/PaintedMinimap';
import type { Box } from '../../../../shared/picture/geometry';
import { boxAt } from '../../../../shared/picture/geometry';

const BOXES: ReadonlyMap<string, Box> = new Map([
  ['a', boxAt({ x: 0, y: 0 })],
  ['b', boxAt({ x: 1000, y: 400 })],
]);
const context = {
  clearRect: vi.fn(),
  fillRect: vi.fn(),
  strokeRect: vi.fn(),
  setTransform: vi.fn(),
  canvas: { width: 0, height: 0 },
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    context as unknown as CanvasRenderingContext2D,
  );
});
afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

function show() {
  render(
    <ReactFlowProvider>
      <PaintedMinimap boxes={BOXES} />
    </ReactFlowProvider>,
  );
}

describe('the minimap of a painted picture', () => {
  it('shows each box, and what is in sight', async () => {
    show();
    await waitFor(() => expect(context.strokeRect).toHaveBeenCalledTimes(1));
    expect(context.fillRect).toHaveBeenCalledTimes(2);
  });

  it('has as many pixels as the screen has for it', async () => {
    vi.stubGlobal('devicePixelRatio', 2);
    show();
    await waitFor(() => expect(context.strokeRect).toHaveBeenCalledTimes(1));
    expect(context.canvas).toEqual({ width: 280, height: 188 });
    expect(context.setTransform).toHaveBeenCalledWith(2, 0, 0, 2, 0, 0);
    vi.unstubAllGlobals();
  });

  it('is drawn in the colours of the theme that is chosen', async () => {
    show();
    await waitFor(() => expect(context.strokeRect).toHaveBeenCalledTimes(1));
    document.documentElement.dataset['theme'] = 'dark';
    await waitFor(() => expect(context.strokeRect).toHaveBeenCalledTimes(2));
  });
});
