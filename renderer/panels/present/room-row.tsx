import type { ReactNode } from 'react';

/** How many rows there is room for. */
export interface RoomRows {
  readonly rows: number;
}

interface RoomRowProps {
  readonly icon?: ReactNode;
  readonly state?: 'good' | 'bad' | undefined;
  /** One word that tells the state, before the text. */
  readonly word?: string;
  readonly children: ReactNode;
}

/** A row in letters for the room: sign, word, and what it is about. */
export function RoomRow({ icon, state, word, children }: RoomRowProps) {
  return (
    <li className={`room-row ${state ? `room-row--${state}` : ''}`}>
      {icon}
      {word === undefined ? null : <strong className="room-row__word">{word}</strong>}
      <span className="truncate">{children}</span>
    </li>
  );
}

/** Is there room for some of them, and not for all? Then it is said how many stand there. */
export function isPart(all: number, shown: number): boolean {
  return shown !== 0 && shown !== all;
}
