import type { ReactNode } from 'react';

/** How many rows there is room for. */
export interface AudienceRows {
  readonly rows: number;
}

interface AudienceRowProps {
  readonly icon?: ReactNode;
  readonly state?: 'good' | 'bad' | undefined;
  /** One word that tells the state, before the text. */
  readonly word?: string;
  readonly children: ReactNode;
}

/** A row in letters for the audience: sign, word, and what it is about. */
export function AudienceRow({ icon, state, word, children }: AudienceRowProps) {
  return (
    <li className={`audience-row ${state ? `audience-row--${state}` : ''}`}>
      {icon}
      {word === undefined ? null : <strong className="audience-row__word">{word}</strong>}
      <span className="truncate">{children}</span>
    </li>
  );
}

/** Is there room for some of them, and not for all? Then it is said how many stand there. */
export function isPart(all: number, shown: number): boolean {
  return shown !== 0 && shown !== all;
}
