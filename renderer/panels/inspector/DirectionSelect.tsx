import type { Ref } from 'react';
import { directionMessage } from '../../../shared/explain/direction';
import type { Direction } from '../../../shared/model/scenario';
import { say } from '../../words/say';

const DIRECTIONS: readonly Direction[] = ['inbound', 'outbound', 'both'];

interface DirectionSelectProps {
  /** Accessible name, where no label element names it. */
  readonly name?: string;
  readonly id?: string;
  readonly ref?: Ref<HTMLSelectElement>;
  readonly value: Direction;
  readonly onChange: (direction: Direction) => void;
}

export function DirectionSelect({ name, value, onChange, ...rest }: DirectionSelectProps) {
  return (
    <select
      {...rest}
      className="input"
      aria-label={name}
      value={value}
      onChange={(event) => onChange(event.target.value as Direction)}
    >
      {DIRECTIONS.map((direction) => (
        <option key={direction} value={direction}>
          {say(directionMessage(direction))}
        </option>
      ))}
    </select>
  );
}
