import { shownText } from '../../../shared/base/shown-text';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { isCommandEnabled, runCommand } from '../../commands/handlers';
import { selectedGroups } from '../../picture/groups';
import { useSceneOptions } from '../../picture/scene-options';
import { Button } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { Section } from './Section';
import { say } from '../../words/say';
import { listOf, message, type Message } from '../../../shared/words/message';

const COMMANDS: readonly { readonly id: AppCommandId; readonly label: Message }[] = [
  { id: 'group.make', label: message('inspector.makeGroup') },
  { id: 'group.rename', label: message('inspector.renameGroup') },
  { id: 'group.expand', label: message('inspector.expandGroup') },
  { id: 'group.collapse', label: message('inspector.collapseGroup') },
  { id: 'group.ungroup', label: message('inspector.ungroup') },
  { id: 'view.focus', label: message('inspector.onlyThese') },
];

/** The groups that the selected tenants are in, and what can be done with them. */
export function GroupSection() {
  const workbench = useWorkbench();
  // Which commands make sense follows the groups as they are shown.
  useSceneOptions();
  const names = selectedGroups(workbench).map(({ name }) => shownText(name));
  return (
    <Section title={say('inspector.groups')}>
      <p className="quiet">{whereWords(names)}</p>
      <div className="inspector__buttons">
        {COMMANDS.filter(({ id }) => isCommandEnabled(workbench, id)).map(({ id, label }) => (
          <Button key={id} onClick={() => runCommand(workbench, id)}>
            {say(label)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function whereWords(names: readonly string[]): string {
  if (names.length === 0) return say('inspector.inNoGroup');
  return say('inspector.inGroups', { groups: listOf(names) });
}
