import { Tooltip } from 'radix-ui';
import type { CSSProperties } from 'react';
import { Canvas } from '../canvas/Canvas';
import { Dialogs } from '../panels/dialogs/Dialogs';
import { Inspector } from '../panels/inspector/Inspector';
import { Legend } from '../panels/legend/Legend';
import { LessonBar } from '../panels/lesson/LessonBar';
import { LessonPanel } from '../panels/lesson/LessonPanel';
import { Outline } from '../panels/outline/Outline';
import { BlackScreen } from '../panels/present/BlackScreen';
import { Ink } from '../panels/present/Ink';
import { Laser } from '../panels/present/Laser';
import { PresentBottom } from '../panels/present/PresentBottom';
import { PresentTop } from '../panels/present/PresentTop';
import { Results } from '../panels/results/Results';
import { usePresent, useWorkbench } from '../workbench/context';
import { isCommandEnabled, runCommand } from '../commands/handlers';
import { openExample, openLesson, startNew } from '../document/open';
import { RunBar } from '../panels/runs/RunBar';
import './app.css';
import { Header } from './Header';
import { PresenterLink } from './PresenterLink';
import { PolicyBanner } from './PolicyBanner';
import { Shell } from './Shell';
import { StatusBar } from './StatusBar';
import { LiveRegion, Toast } from './Toast';
import { useAnnouncements } from './use-announcements';
import { useBridgeEvents } from './use-bridge-events';
import { useFileDrop } from './use-file-drop';
import { usePresentKeys } from './use-present-keys';
import { useRoomResults } from './use-room-results';
import { useRunPlayer } from './use-run-player';
import { useShortcuts } from './use-shortcuts';
import { useTheme } from './use-theme';
import { useWindowState } from './use-window-state';

/** The whole window: what stands where. What things do is told by the commands. */
export function App() {
  const workbench = useWorkbench();
  const theme = useTheme();
  usePresentKeys();
  useShortcuts();
  useWindowState();
  useBridgeEvents();
  useAnnouncements();
  useRunPlayer();
  const isFileOver = useFileDrop();
  const isPresenting = usePresent((state) => state.isPresenting);
  const areResultsInRoom = useRoomResults();
  const scale = usePresent((state) => state.scale);
  const tool = usePresent((state) => state.tool);
  const room = isPresenting ? `app--presenting ${areResultsInRoom ? 'app--shows-results' : ''}` : '';
  const look = `app ${room} ${tool === 'laser' ? 'app--laser' : ''}`;
  return (
    <Tooltip.Provider delayDuration={500}>
      <div className={look} style={{ '--present-scale': scale } as CSSProperties}>
        {isPresenting ? <PresentTop onCommand={() => runCommand(workbench)} /> : <Header />}
        <LessonBar />
        <PolicyBanner />
        <RunBar />
        <Shell
          lesson={<LessonPanel />}
          outline={<Outline onCommand={() => runCommand(workbench)} />}
          canvas={
            <>
              <Canvas
                onCommand={() => runCommand(workbench)}
                isEnabled={() => isCommandEnabled(workbench)}
                legend={<Legend />}
              />
              {isPresenting ? <Ink isDrawing={tool === 'ink'} /> : null}
            </>
          }
          inspector={<Inspector />}
          results={<Results />}
        />
        {isPresenting ? (
          <PresentBottom
            onCommand={() => runCommand(workbench)}
            isEnabled={() => isCommandEnabled(workbench)}
          />
        ) : (
          <StatusBar />
        )}
        {tool === 'laser' ? <Laser /> : null}
        <BlackScreen />
        <PresenterLink theme={theme} />
        <Toast />
        <LiveRegion />
        <Dialogs
          onNew={() => startNew(workbench.desk)}
          onCommand={() => runCommand(workbench)}
          isEnabled={() => isCommandEnabled(workbench)}
          onExample={(id) => void openExample(workbench.desk, id)}
          onLesson={(id) => void openLesson(workbench.desk, id)}
        />
        {isFileOver ? (
          <div className="drop-hint">Drop a scenario to open it, or files of other tools to import them</div>
        ) : null}
      </div>
    </Tooltip.Provider>
  );
}
