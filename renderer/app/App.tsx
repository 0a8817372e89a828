import { Tooltip } from 'radix-ui';
import type { CSSProperties, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { PolicyBanner } from '../panels/runs/PolicyBanner';
import { StartPage } from '../panels/start/StartPage';
import { useAudienceTextSize } from '../present/audience-text-size';
import { InTurn, TurnProvider, TURNS, useTurns } from '../ui/turns';
import { DraftsProvider } from '../ui/drafts';
import { later, LaterNotice, useIsLoading, useLoadLater } from '../ui/later';
import {
  useDocument,
  usePresent,
  useSession,
  useWorkbench,
  useWorkbenchOn,
  WorkbenchProvider,
} from '../workbench/context';
import { useIsAtStart } from '../workbench/start-page';
import type { Desk } from '../workbench/workbench';
import './app.css';
import { Header } from './Header';
import { Shell } from './Shell';
import { StatusBar } from './StatusBar';
import { Busy, LiveRegion, Toast } from './Toast';
import { usePresenterEvents } from './use-presenter-events';
import { useFileDrop } from './use-file-drop';
import { useRunPlayer } from './use-run-player';
import { useTheme } from './use-theme';
import { useWindowState } from './use-window-state';
import { say } from '../words/say';

// The first script holds what the first picture needs; the others are here before anybody can ask for them.
/** Fetched at once with the first file. */
export const picture = later(() => import('./picture'));
const around = later(() => import('./around'));
const rest = later(() => import('./rest'));
const Canvas = picture.part((script) => script.Canvas);
const Legend = picture.part((script) => script.Legend);
const Inspector = around.part((script) => script.Inspector);
const Outline = around.part((script) => script.Outline);
const Results = around.part((script) => script.Results);
const BlackScreen = rest.part((script) => script.BlackScreen);
const Dialogs = rest.part((script) => script.Dialogs);
const Ink = rest.part((script) => script.Ink);
const Laser = rest.part((script) => script.Laser);
const LessonBar = rest.part((script) => script.LessonBar);
const LessonPanel = rest.part((script) => script.LessonPanel);
const PresentBottom = rest.part((script) => script.PresentBottom);
const PresentText = rest.part((script) => script.PresentText);
const PresentTop = rest.part((script) => script.PresentTop);
const WebMenu = rest.part((script) => script.WebMenu);
const AudiencePanel = rest.part((script) => script.AudiencePanel);
const PresenterLink = rest.part((script) => script.PresenterLink);
const SandboxBar = rest.part((script) => script.SandboxBar);
const RunBar = rest.part((script) => script.RunBar);
const Participant = rest.part((script) => script.Participant);
const SideBySide = rest.part((script) => script.SideBySide);

export interface AppProps {
  readonly desk: Desk;
  /** The program is just being started: the picture comes first. */
  readonly isStarting?: boolean;
}

/** The window: the workbench that is on the desk, with everything on it. */
export function App({ desk, isStarting = false }: AppProps) {
  const workbench = useWorkbenchOn(desk);
  return (
    <WorkbenchProvider value={workbench}>
      <DraftsProvider value={workbench.drafts}>
        <Tooltip.Provider delayDuration={500}>
          <Turns isStarting={isStarting}>
            <Everything />
          </Turns>
        </Tooltip.Provider>
      </DraftsProvider>
    </WorkbenchProvider>
  );
}

/** The page of a participant in the place of the window; its script is that of what no window shows at its start. */
export function ParticipantPage({ desk }: { readonly desk: Desk }) {
  useLoadLater();
  return <Participant desk={desk} />;
}

/** From here on the parts of the window come one after another. */
const MANY_CONNECTIONS = 500;

/** Of a large file all parts wait for their turn, when the program starts those around the picture. */
function Turns({ isStarting, children }: { readonly isStarting: boolean; readonly children: ReactNode }) {
  const { id } = useWorkbench();
  const isFirst = useRef(isStarting);
  useEffect(() => {
    isFirst.current = false;
  }, []);
  const isLarge = useDocument(
    ({ timeline }) => timeline.present.scenario.connections.length > MANY_CONNECTIONS,
  );
  const without = isFirst.current ? TURNS.lines : TURNS.results;
  return <TurnProvider value={useTurns(id, isLarge ? 0 : without)}>{children}</TurnProvider>;
}

/** The picture, and what is told over it. */
function CanvasPlace() {
  const { id } = useWorkbench();
  const isPresenting = usePresent((state) => state.isPresenting);
  const tool = usePresent((state) => state.tool);
  const isCompared = useSession((state) => state.sideBySide !== null);
  return (
    <>
      {/* Below the comparison the canvas stays as it is, and nobody can go there. */}
      <div className="canvas-place" inert={isCompared}>
        <InTurn key={id} part="picture">
          <Canvas legend={<Legend />} />
        </InTurn>
      </div>
      {isCompared ? <SideBySide /> : null}
      {/* Before an audience they stand in the band below, and cover nothing. */}
      {isCompared || isPresenting ? null : (
        <div className="canvas-banners">
          <SandboxBar />
          <PolicyBanner />
          <RunBar />
        </div>
      )}
      {isPresenting ? <Ink isDrawing={tool === 'ink'} /> : null}
    </>
  );
}

/** With another document come other panels: no filter and no scroll position outlives its document. */
function Panels() {
  const { id } = useWorkbench();
  return (
    <Shell
      lesson={<LessonPanel />}
      outline={
        <InTurn key={id} part="outline">
          <Outline />
        </InTurn>
      }
      canvas={<CanvasPlace />}
      inspector={<Inspector key={id} />}
      results={
        <InTurn key={id} part="results">
          <Results />
        </InTurn>
      }
    />
  );
}

/** What stands where. What things do is told by the commands. */
function Everything() {
  const { author } = useWorkbench();
  const isAtStart = useIsAtStart();
  const theme = useTheme();
  useWindowState();
  usePresenterEvents();
  useRunPlayer();
  useLoadLater();
  const isLoading = useIsLoading();
  const isFileOver = useFileDrop();
  const isPresenting = usePresent((state) => state.isPresenting);
  const audienceTextSize = useAudienceTextSize();
  const tool = usePresent((state) => state.tool);
  const look = `app ${isPresenting ? 'app--presenting' : ''} ${tool === 'laser' ? 'app--laser' : ''}`;
  return (
    <div
      className={look}
      aria-busy={isLoading}
      style={{ '--audience-text': `${audienceTextSize}px` } as CSSProperties}
    >
      {isPresenting ? <PresentTop /> : <Header menu={<WebMenu />} />}
      <LaterNotice />
      <LessonBar />
      <div className="stage-row">
        {isPresenting ? <PresentText /> : null}
        <div className="stage-column">
          {isAtStart ? <StartPage /> : <Panels />}
          {isPresenting ? <AudiencePanel /> : null}
        </div>
      </div>
      {isPresenting ? <PresentBottom /> : <StatusBar />}
      {tool === 'laser' ? <Laser /> : null}
      <BlackScreen />
      <PresenterLink theme={theme} />
      <Toast />
      <Busy />
      <LiveRegion />
      {/* What a dialog asks is about the document, also while a lesson plays on its stage. */}
      <DraftsProvider value={author.drafts}>
        <Dialogs key={author.id} />
      </DraftsProvider>
      {isFileOver ? <div className="drop-hint">{say('app.dropToOpenOrImport')}</div> : null}
    </div>
  );
}
