import { ArrowLeftRight, Check, GitCompareArrows, History, RotateCcw, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useCommand } from '../../commands/handlers';
import { ToolMenu } from './controls';
import { say } from '../../words/say';
import { message } from '../../../shared/words/message';

const ENTRIES = [
  { id: 'analysis.swap', label: message('impactPanel.swap'), Icon: ArrowLeftRight },
  { id: 'analysis.return', label: message('impactPanel.returnToIt'), Icon: RotateCcw },
  { id: 'analysis.accept', label: message('impactPanel.acceptAsNew'), Icon: Check },
  { id: 'analysis.stop', label: message('impactPanel.stopComparing'), Icon: X },
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
    <ToolMenu label={say('impactPanel.baseline')} icon={<GitCompareArrows size={15} aria-hidden />}>
      <DropdownMenu.Item className="menu__item" onSelect={() => onTell(!isTold)}>
        <History size={15} aria-hidden />{' '}
        {say(isTold ? 'impactPanel.backToTable' : 'impactPanel.whatWasDone')}
      </DropdownMenu.Item>
      <DropdownMenu.Separator className="menu__line" />
      {ENTRIES.map(({ id, label, Icon }) => (
        <DropdownMenu.Item key={id} className="menu__item" onSelect={() => run(id)}>
          <Icon size={15} aria-hidden /> {say(label)}
        </DropdownMenu.Item>
      ))}
    </ToolMenu>
  );
}
