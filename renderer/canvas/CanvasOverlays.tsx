import { MiniMap, Panel, useStore } from '@xyflow/react';
import { Maximize2, Plus, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppCommandId } from '../../shared/commands/app-commands';
import { usePresent } from '../workbench/context';
import { Button, IconButton } from '../ui/Button';
import type { TenantNodeType } from './projection';

/** React Flow works out the minimap's scale from these, so they cannot stand in the style sheet. */
const MINIMAP_SIZE = { width: 140, height: 94 };

interface OverlayProps {
  readonly onCommand: (id: AppCommandId) => void;
  readonly showsMinimap: boolean;
  readonly isEmpty: boolean;
  readonly legend: ReactNode;
}

/** What floats over the canvas: legend, zoom, minimap, and the first step when there is nothing yet. */
export function CanvasOverlays({ onCommand, showsMinimap, isEmpty, legend }: OverlayProps) {
  const isPresenting = usePresent((state) => state.isPresenting);
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  if (isPresenting) return isEmpty ? <EmptyCanvas onCommand={onCommand} /> : null;
  return (
    <>
      <Panel position="bottom-left" className="canvas-bar" data-no-canvas-menu>
        <IconButton
          label="Zoom out"
          icon={<ZoomOut size={16} />}
          onClick={() => onCommand('view.zoom-out')}
        />
        <output className="canvas-bar__zoom" aria-label="Zoom">
          {percent} %
        </output>
        <IconButton label="Zoom in" icon={<ZoomIn size={16} />} onClick={() => onCommand('view.zoom-in')} />
        <IconButton label="Fit all" icon={<Maximize2 size={16} />} onClick={() => onCommand('view.fit')} />
      </Panel>
      <Panel position="top-left" className="canvas-legend" data-no-canvas-menu>
        {legend}
      </Panel>
      {isEmpty ? <EmptyCanvas onCommand={onCommand} /> : null}
      {showsMinimap && !isEmpty ? (
        <MiniMap<TenantNodeType>
          pannable
          zoomable
          ariaLabel="Minimap"
          nodeClassName="minimap-tenant"
          className="canvas-minimap"
          style={MINIMAP_SIZE}
        />
      ) : null}
    </>
  );
}

function EmptyCanvas({ onCommand }: Pick<OverlayProps, 'onCommand'>) {
  return (
    <Panel position="center-left" className="canvas-empty">
      <p>This scenario has no tenants yet. Double-click the canvas, or:</p>
      <Button look="primary" onClick={() => onCommand('scenario.add-tenant')}>
        <Plus size={16} aria-hidden /> Add a tenant
      </Button>
    </Panel>
  );
}
