import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { say } from '../words/say';

export interface CheckEntry {
  readonly id: string;
  readonly name: string;
}

interface CheckListProps {
  readonly label: string;
  readonly entries: readonly CheckEntry[];
  readonly isChecked: (id: string) => boolean;
  readonly onCheck: (id: string, isChecked: boolean) => void;
  /** Buttons that check several at once. */
  readonly children?: ReactNode;
}

/** A longer list is searched, not scrolled; so many are drawn at first, and more by a click. */
const FILTER_FROM = 12;
const SHOWN = 200;

/** Several of many: checkboxes in a box of their own, with a filter where they are many. */
export function CheckList({ label, entries, isChecked, onCheck, children }: CheckListProps) {
  const [filter, setFilter] = useState('');
  const id = useId();
  const wanted = filter.trim().toLowerCase();
  const found = entries.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [shown, setShown] = useState(SHOWN);
  const more = found.length - shown;
  return (
    <fieldset className="check-list">
      <legend className="field__label">{label}</legend>
      <div className="check-list__tools">
        {entries.length >= FILTER_FROM ? (
          <input
            className="input"
            type="search"
            aria-label={say('ui.filterOf', { list: label })}
            placeholder={say('ui.filterByName')}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        ) : null}
        {children}
      </div>
      <ul className="check-list__entries">
        {found.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <input
              type="checkbox"
              id={`${id} ${entry.id}`}
              checked={isChecked(entry.id)}
              onChange={(event) => onCheck(entry.id, event.target.checked)}
            />{' '}
            <label htmlFor={`${id} ${entry.id}`}>{entry.name}</label>
          </li>
        ))}
        {found.length === 0 ? <li className="quiet">{say('ui.nothingHasThatName')}</li> : null}
        {more > 0 ? (
          <li>
            <button type="button" className="link" onClick={() => setShown(shown + SHOWN)}>
              {say('ui.andMore', { count: more })}
            </button>
          </li>
        ) : null}
      </ul>
    </fieldset>
  );
}
