import { MiniMap, Panel, useStore } from '@xyflow/react';
import { Maximize2, Plus, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommand } from '../commands/handlers';
import { usePresent } from '../workbench/context';
import { Button, IconButton } from '../ui/Button';
import { CanvasFilter } from './CanvasFilter';
import { GroupNotice, HiddenLine } from './CanvasLines';
import { PaintedMinimap } from './paint/PaintedMinimap';
import { PointedDot } from './PointedDot';
import type { PictureNodeType } from './projection';
import type { Picture } from './use-picture';
import { say } from '../words/say';

/** React Flow works out the minimap's scale from these, so they cannot stand in the style sheet. */
const MINIMAP_SIZE = { width: 140, height: 94 };

interface OverlayProps {
  readonly picture: Picture;
  readonly showsMinimap: boolean;
  readonly legend: ReactNode;
}

/** What floats over the canvas: legend, zoom, minimap, and the first step when there is nothing yet. */
export function CanvasOverlays({ picture, showsMinimap, legend }: OverlayProps) {
  const run = useCommand();
  const isPresenting = usePresent((state) => state.isPresenting);
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  const isEmpty = picture.scene.nodes.length === 0;
  if (isPresenting)
    return (
      <>
        {isEmpty ? <EmptyCanvas /> : null}
        <PointedDot />
      </>
    );
  return (
    <>
      <Panel position="bottom-left" className="canvas-bar" data-no-canvas-menu>
        <IconButton
          label={say('canvas.zoomOut')}
          icon={<ZoomOut size={16} />}
          onClick={() => run('view.zoom-out')}
        />
        <output className="canvas-bar__zoom" aria-label={say('canvas.zoomLevel')}>
          {say.percent(percent / 100)}
        </output>
        <IconButton
          label={say('canvas.zoomIn')}
          icon={<ZoomIn size={16} />}
          onClick={() => run('view.zoom-in')}
        />
        <IconButton
          label={say('canvas.fitAll')}
          icon={<Maximize2 size={16} />}
          onClick={() => run('view.fit')}
        />
        {isEmpty ? null : <CanvasFilter />}
      </Panel>
      <Panel position="top-left" className="canvas-top" data-no-canvas-menu>
        <div className="canvas-legend">{legend}</div>
        <GroupNotice />
        <HiddenLine hidden={picture.scene.hidden} />
      </Panel>
      {isEmpty ? <EmptyCanvas /> : null}
      {showsMinimap && !isEmpty ? <Overview picture={picture} /> : null}
    </>
  );
}

/** React Flow's minimap knows only what it draws itself. */
function Overview({ picture: { scene, boxes } }: { readonly picture: Picture }) {
  if (!scene.isRoomy) {
    return (
      <Panel position="bottom-right">
        <PaintedMinimap boxes={boxes} />
      </Panel>
    );
  }
  return (
    <MiniMap<PictureNodeType>
      pannable
      zoomable
      ariaLabel={say('canvas.minimap')}
      nodeClassName="minimap-tenant"
      className="canvas-minimap"
      style={MINIMAP_SIZE}
    />
  );
}

function EmptyCanvas() {
  const run = useCommand();
  return (
    <Panel position="center-left" className="canvas-empty">
      <p>{say('canvas.noTenantsYet')}</p>
      <Button look="primary" onClick={() => run('scenario.add-tenant')}>
        <Plus size={16} aria-hidden /> {say('canvas.addTenant')}
      </Button>
    </Panel>
  );
}
