import { ArrowLeftRight, Check, GitCompareArrows, RotateCcw, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useCommand } from '../../commands/handlers';
import { ToolMenu } from './controls';

const ENTRIES = [
  { id: 'analysis.swap', label: 'Swap', Icon: ArrowLeftRight },
  { id: 'analysis.return', label: 'Return to it', Icon: RotateCcw },
  { id: 'analysis.accept', label: 'Accept as new baseline', Icon: Check },
  { id: 'analysis.stop', label: 'Stop comparing', Icon: X },
] as const;

/** What can be done with the pinned policies; each is one undo step. */
export function BaselineMenu() {
  const run = useCommand();
  return (
    <ToolMenu label="Baseline" icon={<GitCompareArrows size={15} aria-hidden />}>
      {ENTRIES.map(({ id, label, Icon }) => (
        <DropdownMenu.Item key={id} className="menu__item" onSelect={() => run(id)}>
          <Icon size={15} aria-hidden /> {label}
        </DropdownMenu.Item>
      ))}
    </ToolMenu>
  );
}
