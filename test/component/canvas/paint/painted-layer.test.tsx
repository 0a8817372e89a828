import { act, render } from '@testing-library/react';
import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { PaintedLayer } from '../../../../renderer/canvas/paint/PaintedLayer';
import { paint } from '../../../../renderer/canvas/paint/painter';
import { aDocument, aTenant } from '../../../support/builders';
import { aPaintModel } from '../../../support/pictures';

vi.mock('../../../../renderer/canvas/paint/painter', () => ({ paint: vi.fn() }));

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({} as never);
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => (act(0), 0));
});

const MODEL = aPaintModel(aDocument([aTenant('a')], []));
const LABELS = { rooms: new Map(), scale: 1 };

it('is painted anew when the view moves, and not when it glides to where it is', () => {
  let flow: ReturnType<typeof useStoreApi> | undefined;
  function Flow() {
    flow = useStoreApi();
    return null;
  }
  render(
    <ReactFlowProvider>
      <Flow />
      <PaintedLayer model={MODEL} labels={LABELS} held={new Set()} hovered={null} />
    </ReactFlowProvider>,
  );
  const paintedBy = (x: number) => {
    vi.mocked(paint).mockClear();
    act(() => flow?.setState({ transform: [x, 0, 1] }));
    return vi.mocked(paint).mock.calls.map(([, , view]) => view.x);
  };
  expect([40, 40, 40 + 1e-9, 41].map(paintedBy)).toEqual([[40], [], [], [41]]);
});
