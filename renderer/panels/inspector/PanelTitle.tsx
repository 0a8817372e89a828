import { shownText } from '../../../shared/base/shown-text';
import type { ReactNode } from 'react';

interface PanelTitleProps {
  /** What kind of thing is shown: "Tenant". */
  readonly kind: string;
  /** Absent where the panel shows the name in another way. */
  readonly name?: string;
  readonly children?: ReactNode;
}

/** Says what the inspector shows; long names wrap, because this is where one looks for the whole name. */
export function PanelTitle({ kind, name, children }: PanelTitleProps) {
  return (
    <header className="inspector__title">
      <h2 className="inspector__heading">
        <span className="inspector__kind">{kind}</span>
        {name === undefined ? null : <span className="inspector__name">{shownText(name)}</span>}
      </h2>
      {children}
    </header>
  );
}
