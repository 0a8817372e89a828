import { ArrowLeftRight, Check, GitCompareArrows, History, RotateCcw, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useCommand } from '../../commands/handlers';
import { ToolMenu } from './controls';

const ENTRIES = [
  { id: 'analysis.swap', label: 'Swap', Icon: ArrowLeftRight },
  { id: 'analysis.return', label: 'Return to it', Icon: RotateCcw },
  { id: 'analysis.accept', label: 'Accept as new baseline', Icon: Check },
  { id: 'analysis.stop', label: 'Stop comparing', Icon: X },
] as const;

interface BaselineMenuProps {
  /** Does what was done stand where the table stands? */
  readonly isTold: boolean;
  readonly onTell: (isTold: boolean) => void;
}

/** What was done since the policies were pinned, and what can be done with them; each is one undo step. */
export function BaselineMenu({ isTold, onTell }: BaselineMenuProps) {
  const run = useCommand();
  return (
    <ToolMenu label="Baseline" icon={<GitCompareArrows size={15} aria-hidden />}>
      <DropdownMenu.Item className="menu__item" onSelect={() => onTell(!isTold)}>
        <History size={15} aria-hidden /> {isTold ? 'Back to the table' : 'What was done'}
      </DropdownMenu.Item>
      <DropdownMenu.Separator className="menu__line" />
      {ENTRIES.map(({ id, label, Icon }) => (
        <DropdownMenu.Item key={id} className="menu__item" onSelect={() => run(id)}>
          <Icon size={15} aria-hidden /> {label}
        </DropdownMenu.Item>
      ))}
    </ToolMenu>
  );
}
