import { list } from '../../../shared/explain/words';
import { shownText } from '../../../shared/base/shown-text';
import type { AppCommandId } from '../../../shared/commands/app-commands';
import { isCommandEnabled, runCommand } from '../../commands/handlers';
import { selectedGroups } from '../../picture/groups';
import { useSceneOptions } from '../../picture/scene-options';
import { Button } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { Section } from './Section';

const COMMANDS: readonly { readonly id: AppCommandId; readonly label: string }[] = [
  { id: 'group.make', label: 'Group…' },
  { id: 'group.rename', label: 'Rename…' },
  { id: 'group.unfold', label: 'Unfold' },
  { id: 'group.fold', label: 'Fold' },
  { id: 'group.ungroup', label: 'Ungroup' },
  { id: 'view.focus', label: 'Only these' },
];

/** The groups that the selected tenants are in, and what can be done with them. */
export function GroupSection() {
  const workbench = useWorkbench();
  // Which commands make sense follows the groups as they are shown.
  useSceneOptions();
  const names = selectedGroups(workbench).map(({ name }) => shownText(name));
  return (
    <Section title="Groups">
      <p className="quiet">{whereWords(names)}</p>
      <div className="inspector__buttons">
        {COMMANDS.filter(({ id }) => isCommandEnabled(workbench, id)).map(({ id, label }) => (
          <Button key={id} onClick={() => runCommand(workbench, id)}>
            {label}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function whereWords(names: readonly string[]): string {
  if (names.length === 0) return 'In no group';
  return `In ${list(names)}`;
}
