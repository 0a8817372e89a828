import { message, type Message } from '../../../shared/words/message';
import { say } from '../../words/say';

export type RuleOrder = 'file' | 'name' | 'direction' | 'owner' | 'review';

const ORDERS: readonly { readonly id: RuleOrder; readonly label: Message }[] = [
  { id: 'file', label: message('inspector.orderAsAdded') },
  { id: 'name', label: message('inspector.orderByName') },
  { id: 'direction', label: message('inspector.orderByDirection') },
  { id: 'owner', label: message('inspector.orderByOwner') },
  { id: 'review', label: message('inspector.orderByReview') },
];

interface RulesToolsProps {
  readonly text: string;
  readonly order: RuleOrder;
  readonly onText: (text: string) => void;
  readonly onOrder: (order: RuleOrder) => void;
  readonly shown: number;
  readonly all: number;
}

/** Finds and orders the rules of a tenant. */
export function RulesTools({ text, order, onText, onOrder, shown, all }: RulesToolsProps) {
  return (
    <div className="rules__tools">
      <input
        type="search"
        className="input"
        aria-label={say('inspector.searchRules')}
        placeholder={say('inspector.search')}
        title={say('inspector.search')}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <select
        className="input"
        aria-label={say('inspector.orderOfRules')}
        value={order}
        onChange={(event) => onOrder(event.target.value as RuleOrder)}
      >
        {ORDERS.map(({ id, label }) => (
          <option key={id} value={id}>
            {say(label)}
          </option>
        ))}
      </select>
      {shown === all ? null : (
        <span className="quiet" role="status">
          {say('inspector.shownOf', { shown, all })}
        </span>
      )}
    </div>
  );
}
