import type { ReactNode } from 'react';
import { Component } from 'react';
import { useStore } from 'zustand';
import { saveCopy } from '../document/save';
import { Button } from '../ui/Button';
import { workbenchOn } from '../workbench/create-workbench';
import type { DeskState } from '../workbench/desk-state';
import type { Desk } from '../workbench/workbench';
import { useStateOfCrash } from './use-window-state';
import { say } from '../words/say';

interface Props {
  readonly desk: Desk;
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
}

/** When the interface fails, the document is still there: say so, and let the person save it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { desk, children } = this.props;
    if (this.state.message === null) return children;
    return (
      <CrashScreen desk={desk} message={this.state.message} onTry={() => this.setState({ message: null })} />
    );
  }
}

interface CrashScreenProps {
  readonly desk: Desk;
  readonly message: string;
  readonly onTry: () => void;
}

function CrashScreen({ desk, message, onTry }: CrashScreenProps) {
  const told = useStore(desk.state, toldNow);
  useStateOfCrash(desk);
  const tryAgain = () => {
    // A dialog that was open when it failed would fail again.
    desk.state.setState({ dialog: null });
    onTry();
  };
  return (
    <div className="crash" role="alert">
      <h1>{say('app.windowFailed')}</h1>
      <p>{say('app.scenarioIsStillInMemory')}</p>
      <p className="quiet selectable">{message}</p>
      {told === '' ? null : <p role="status">{told}</p>}
      <div className="crash__actions">
        <Button look="primary" onClick={() => void saveCopy(workbenchOn(desk))}>
          {say('app.saveCopy')}
        </Button>
        <Button onClick={tryAgain}>{say('app.tryToGoOn')}</Button>
      </div>
    </div>
  );
}

/** What the rest of the window would tell in a dialog or a short message, such as that saving failed. */
function toldNow({ dialog, toast }: DeskState): string {
  if (dialog?.kind === 'problem') return say('app.problemTold', { title: dialog.title, intro: dialog.intro });
  if (dialog?.kind === 'conflict') {
    return say('app.changedElsewhereNotSaved', { name: dialog.conflict.name });
  }
  return toast ? say.word(toast.text) : '';
}
