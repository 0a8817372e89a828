import { shownText } from '../../shared/base/shown-text';
import {
  Monitor,
  Moon,
  PanelBottom,
  PanelLeft,
  PanelRight,
  Plus,
  Presentation,
  Redo2,
  Save,
  Search,
  Sun,
  Undo2,
  Cable,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppCommandId } from '../../shared/commands/app-commands';
import { isDirty, redoLabel, undoLabel } from '../../shared/edit/timeline';
import type { ThemeChoice } from '../../shared/ipc/contract';
import { useAuthor, useDocument, useSession, useDesk, useWorkbench } from '../workbench/context';
import type { PanelName } from '../workbench/panels';
import { isCommandEnabled, runCommand } from '../commands/handlers';
import { documentName } from '../document/guard';
import { chooseTheme } from '../commands/view-handlers';
import { Button, IconButton } from '../ui/Button';
import { say } from '../words/say';

/** The bar at the top: the browser edition's menu, what is open, the commands used most, and the look. */
export function Header({ menu }: { readonly menu: ReactNode }) {
  const workbench = useWorkbench();
  const timeline = useDocument((state) => state.timeline);
  const author = useAuthor((state) => state.timeline);
  const undo = undoLabel(timeline);
  const redo = redoLabel(timeline);
  useSession((state) => state.selection);
  return (
    <header className="header">
      {workbench.desk.bridge.edition === 'browser' ? menu : null}
      <div className="header__group" role="toolbar" aria-label={say('app.mainCommands')}>
        <Button look="primary" onClick={() => runCommand(workbench, 'scenario.add-tenant')}>
          <Plus size={16} aria-hidden /> {say('app.tenant')}
        </Button>
        <Button
          disabled={!isCommandEnabled(workbench, 'scenario.connect')}
          onClick={() => runCommand(workbench, 'scenario.connect')}
        >
          <Cable size={16} aria-hidden /> {say('app.connect')}
        </Button>
        <Tool id="edit.undo" label={undo ? say(undo) : say('app.nothingToUndo')} icon={<Undo2 size={16} />} />
        <Tool id="edit.redo" label={redo ? say(redo) : say('app.nothingToRedo')} icon={<Redo2 size={16} />} />
        <Tool id="file.save" label={say('app.save')} icon={<Save size={16} />} />
        <Tool id="edit.find" label={say('app.find')} icon={<Search size={16} />} />
      </div>
      <h1 className="header__title truncate" title={author.present.scenario.name}>
        {shownText(documentName(workbench))}
        {isDirty(author) ? <span aria-label={say('app.notSavedMark')}> *</span> : null}
      </h1>
      <div className="header__group">
        <PanelToggle panel="outline" id="view.outline" icon={<PanelLeft size={16} />} />
        <PanelToggle panel="results" id="view.results" icon={<PanelBottom size={16} />} />
        <PanelToggle panel="inspector" id="view.inspector" icon={<PanelRight size={16} />} />
        <Button onClick={() => runCommand(workbench, 'view.present')}>
          <Presentation size={16} aria-hidden /> {say('app.present')}
        </Button>
        <ThemeButton />
      </div>
    </header>
  );
}

function Tool({
  id,
  label,
  icon,
}: {
  readonly id: AppCommandId;
  readonly label: string;
  readonly icon: ReactNode;
}) {
  const workbench = useWorkbench();
  return (
    <IconButton
      label={label}
      icon={icon}
      disabled={!isCommandEnabled(workbench, id)}
      onClick={() => runCommand(workbench, id)}
    />
  );
}

interface PanelToggleProps {
  readonly panel: Exclude<PanelName, 'minimap' | 'lesson'>;
  readonly id: AppCommandId;
  readonly icon: ReactNode;
}

function PanelToggle({ panel, id, icon }: PanelToggleProps) {
  const workbench = useWorkbench();
  const isShown = useDesk((state) => state.panels[panel]);
  return (
    <IconButton
      label={say('app.showPanel', { panel })}
      aria-pressed={isShown}
      icon={icon}
      onClick={() => runCommand(workbench, id)}
    />
  );
}

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  light: 'dark',
  dark: 'system',
  system: 'light',
};
const THEME_ICONS = { light: Sun, dark: Moon, system: Monitor };

function ThemeButton() {
  const workbench = useWorkbench();
  const theme = useDesk((state) => state.theme);
  const Icon = THEME_ICONS[theme];
  return (
    <IconButton
      label={say('app.changeTheme', { theme, next: NEXT_THEME[theme] })}
      icon={<Icon size={16} />}
      onClick={() => chooseTheme(workbench, NEXT_THEME[theme])}
    />
  );
}
