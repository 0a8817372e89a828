import type { ReactNode } from 'react';
import { Component } from 'react';
import { Button } from '../ui/Button';
import { saveCopy } from '../document/save';

interface State {
  readonly message: string | null;
}

/** When the interface fails, the document is still there: say so, and let the person save a copy of it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <div className="crash" role="alert">
        <h1>Something went wrong in the window</h1>
        <p>Your scenario is still in memory. Save a copy of it, then try to go on.</p>
        <p className="quiet selectable">{this.state.message}</p>
        <div className="crash__actions">
          <Button look="primary" onClick={() => void saveCopy(workbench)}>
            Save a copy…
          </Button>
          <Button onClick={() => this.setState({ message: null })}>Try to go on</Button>
        </div>
      </div>
    );
  }
}
