import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useLessonState, useDesk } from '../workbench/context';
import { say } from '../words/say';

interface ShellProps {
  readonly lesson: ReactNode;
  readonly outline: ReactNode;
  readonly canvas: ReactNode;
  readonly inspector: ReactNode;
  readonly results: ReactNode;
}

/**
 * The lesson beside everything; outline, canvas and inspector side by side, results below. Panels collapse and resize; the
 * canvas takes what is left.
 */
export function Shell({ lesson, ...panels }: ShellProps) {
  const isExpanded = useDesk((state) => state.panels.lesson);
  const isLesson = useLessonState((state) => state.mode !== 'off') && isExpanded;
  return (
    // The bars between the panels can be reached by Tab, so they, too, must lie in a landmark.
    <Group orientation="horizontal" className="shell" role="main">
      {isLesson ? (
        <>
          <Panel
            id="lesson"
            defaultSize="27%"
            minSize={260}
            maxSize={560}
            groupResizeBehavior="preserve-pixel-size"
          >
            <aside className="panel" aria-label={say('app.lesson')}>
              {lesson}
            </aside>
          </Panel>
          <Separator className="separator separator--upright" aria-label={say('app.widthOfLesson')} />
        </>
      ) : null}
      <Panel id="workbench" minSize={560}>
        <Workbench {...panels} />
      </Panel>
    </Group>
  );
}

function Workbench({ outline, canvas, inspector, results }: Omit<ShellProps, 'lesson'>) {
  const areResultsShown = useDesk((state) => state.panels.results);
  return (
    <Group orientation="vertical">
      <Panel id="upper" minSize={240}>
        <UpperRow outline={outline} canvas={canvas} inspector={inspector} />
      </Panel>
      {areResultsShown ? (
        <>
          <Separator className="separator separator--level" aria-label={say('app.heightOfResults')} />
          <Panel
            id="results"
            defaultSize="24%"
            minSize={120}
            maxSize={520}
            groupResizeBehavior="preserve-pixel-size"
          >
            <section className="panel shell__results" aria-label={say('app.results')}>
              {results}
            </section>
          </Panel>
        </>
      ) : null}
    </Group>
  );
}

function UpperRow({ outline, canvas, inspector }: Omit<ShellProps, 'results' | 'lesson'>) {
  const panels = useDesk((state) => state.panels);
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
            <aside className="panel" aria-label={say('app.outline')}>
              {outline}
            </aside>
          </Panel>
          <Separator className="separator separator--upright" aria-label={say('app.widthOfOutline')} />
        </>
      ) : null}
      <Panel id="canvas" minSize={240}>
        <div className="panel shell__canvas">{canvas}</div>
      </Panel>
      {panels.inspector ? (
        <>
          <Separator className="separator separator--upright" aria-label={say('app.widthOfInspector')} />
          <Panel
            id="inspector"
            defaultSize="27%"
            minSize={280}
            maxSize={560}
            groupResizeBehavior="preserve-pixel-size"
          >
            <aside className="panel" aria-label={say('app.inspector')}>
              {inspector}
            </aside>
          </Panel>
        </>
      ) : null}
    </Group>
  );
}
