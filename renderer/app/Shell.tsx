import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useSessionStore } from '../store/session-store';

interface ShellProps {
  readonly outline: ReactNode;
  readonly canvas: ReactNode;
  readonly inspector: ReactNode;
  readonly results: ReactNode;
}

/** Outline, canvas and inspector side by side, results below. Panels fold and resize; the canvas takes what is left. */
export function Shell({ outline, canvas, inspector, results }: ShellProps) {
  const areResultsShown = useSessionStore((state) => state.panels.results);
  return (
    // The bars between the panels can be reached by Tab, so they, too, must lie in a landmark.
    <Group orientation="vertical" className="shell" role="main">
      <Panel id="upper" minSize={240}>
        <UpperRow outline={outline} canvas={canvas} inspector={inspector} />
      </Panel>
      {areResultsShown ? (
        <>
          <Separator className="separator separator--level" aria-label="Height of the results" />
          <Panel
            id="results"
            defaultSize="24%"
            minSize={120}
            maxSize={520}
            groupResizeBehavior="preserve-pixel-size"
          >
            <section className="panel" aria-label="Results">
              {results}
            </section>
          </Panel>
        </>
      ) : null}
    </Group>
  );
}

function UpperRow({ outline, canvas, inspector }: Omit<ShellProps, 'results'>) {
  const panels = useSessionStore((state) => state.panels);
  return (
    <Group orientation="horizontal">
      {panels.outline ? (
        <>
          <Panel
            id="outline"
            defaultSize="20%"
            minSize={200}
            maxSize={480}
            groupResizeBehavior="preserve-pixel-size"
          >
            <aside className="panel" aria-label="Outline">
              {outline}
            </aside>
          </Panel>
          <Separator className="separator separator--upright" aria-label="Width of the outline" />
        </>
      ) : null}
      <Panel id="canvas" minSize={320}>
        <div className="panel">{canvas}</div>
      </Panel>
      {panels.inspector ? (
        <>
          <Separator className="separator separator--upright" aria-label="Width of the inspector" />
          <Panel
            id="inspector"
            defaultSize="27%"
            minSize={280}
            maxSize={560}
            groupResizeBehavior="preserve-pixel-size"
          >
            <aside className="panel" aria-label="Inspector">
              {inspector}
            </aside>
          </Panel>
        </>
      ) : null}
    </Group>
  );
}
