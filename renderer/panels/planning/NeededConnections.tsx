import { chooseImpact } from '../../document/impact';
import { Button } from '../../ui/Button';
import { useScenario } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import { showResultsTab } from '../../workbench/session';
import { say } from '../../words/say';

/** How many are marked as needed; they are chosen in Impact, where what else is known about them stands beside. */
export function NeededConnections() {
  const workbench = useWorkbench();
  const needed = useScenario().connections.filter(({ expect }) => expect === 'allowed').length;
  const choose = () => {
    chooseImpact(workbench, { filter: 'all', words: '' });
    showResultsTab(workbench, 'changes');
  };
  return (
    <p className="planning__note">
      {say('planning.markedAsNeeded', { count: needed })}{' '}
      <Button onClick={choose}>{say('planning.chooseInImpact')}</Button>
    </p>
  );
}
