export type RuleOrder = 'file' | 'name' | 'direction' | 'owner' | 'review';

const ORDERS: readonly { readonly id: RuleOrder; readonly label: string }[] = [
  { id: 'file', label: 'As they were added' },
  { id: 'name', label: 'By tenant name' },
  { id: 'direction', label: 'By direction' },
  { id: 'owner', label: 'By owner' },
  { id: 'review', label: 'By review date' },
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
        aria-label="Search the rules of this tenant"
        placeholder="Search"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <select
        className="input"
        aria-label="Order of the rules"
        value={order}
        onChange={(event) => onOrder(event.target.value as RuleOrder)}
      >
        {ORDERS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {shown === all ? null : (
        <span className="quiet" role="status">
          {shown} of {all} shown
        </span>
      )}
    </div>
  );
}
