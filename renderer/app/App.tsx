import { Tooltip } from 'radix-ui';
import { Canvas } from '../canvas/Canvas';
import { Dialogs } from '../panels/dialogs/Dialogs';
import { Inspector } from '../panels/inspector/Inspector';
import { Legend } from '../panels/legend/Legend';
import { LessonBar } from '../panels/lesson/LessonBar';
import { LessonPanel } from '../panels/lesson/LessonPanel';
import { Outline } from '../panels/outline/Outline';
import { Results } from '../panels/results/Results';
import './app.css';
import { isCommandEnabled, runCommand } from './commands/handlers';
import { openExample, openLesson, startNew } from './files/open';
import { Header } from './Header';
import { Shell } from './Shell';
import { StatusBar } from './StatusBar';
import { LiveRegion, Toast } from './Toast';
import { useAnnouncements } from './use-announcements';
import { useBridgeEvents } from './use-bridge-events';
import { useFileDrop } from './use-file-drop';
import { useShortcuts } from './use-shortcuts';
import { useTheme } from './use-theme';
import { useWindowState } from './use-window-state';

/** The whole window: what stands where. What things do is told by the commands. */
export function App() {
  useTheme();
  useShortcuts();
  useWindowState();
  useBridgeEvents();
  useAnnouncements();
  const isFileOver = useFileDrop();
  return (
    <Tooltip.Provider delayDuration={500}>
      <div className="app">
        <Header />
        <LessonBar />
        <Shell
          lesson={<LessonPanel />}
          outline={<Outline onCommand={runCommand} />}
          canvas={<Canvas onCommand={runCommand} isEnabled={isCommandEnabled} legend={<Legend />} />}
          inspector={<Inspector />}
          results={<Results />}
        />
        <StatusBar />
        <Toast />
        <LiveRegion />
        <Dialogs
          onNew={startNew}
          onCommand={runCommand}
          isEnabled={isCommandEnabled}
          onExample={(id) => void openExample(id)}
          onLesson={(id) => void openLesson(id)}
        />
        {isFileOver ? (
          <div className="drop-hint">Drop a scenario to open it, or files of other tools to import them</div>
        ) : null}
      </div>
    </Tooltip.Provider>
  );
}
