import type { ReactNode } from 'react';
import { shownText } from '../../../shared/base/shown-text';

interface TwoLinesProps {
  readonly icon: ReactNode;
  readonly name: string;
  /** At the end of the first line. */
  readonly word?: ReactNode;
  readonly detail: string;
}

/** What most rows look like: a name with a word at its end, and a detail below. */
export function TwoLines({ icon, word, ...texts }: TwoLinesProps) {
  const name = shownText(texts.name);
  const detail = shownText(texts.detail);
  return (
    <>
      <span className="outline-row__icon">{icon}</span>
      <span className="outline-row__lines">
        <span className="outline-row__first">
          <span className="outline-row__name truncate" title={name}>
            {name}
          </span>{' '}
          {word}{' '}
        </span>
        <span className="outline-row__detail truncate" title={detail}>
          {detail}
        </span>
      </span>
    </>
  );
}
