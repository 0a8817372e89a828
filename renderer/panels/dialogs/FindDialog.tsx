import { reveal } from '../../camera/reveal';
import { Command } from 'cmdk';
import { Building2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useScenario } from '../../verdicts/hooks';
import { closeDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { Dialog } from '../../ui/Dialog';
import { StateBadge } from '../../ui/StateBadge';
import type { FindTarget } from './find-targets';
import { findTargets } from './find-targets';
import { say } from '../../words/say';

/** Find a thing, select it and bring it into view. */
export function FindDialog() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const [text, setText] = useState('');
  const found = useMemo(() => findTargets(workbench, scenario, text), [workbench, scenario, text]);
  const go = (target: FindTarget) => {
    closeDialog(workbench);
    reveal(workbench, target.selection, target.places);
  };
  return (
    <Dialog title={say('dialogs.find')} hidesTitle look="top" onClose={() => closeDialog(workbench)}>
      <Command label={say('dialogs.find')} shouldFilter={false} loop className="picker">
        <Command.Input
          className="input picker__input"
          placeholder={say('dialogs.findHint')}
          title={say('dialogs.findHint')}
          aria-label={say('dialogs.findHint')}
          value={text}
          onValueChange={setText}
        />
        <Command.List className="picker__list" label={say('dialogs.found')}>
          <Command.Empty className="picker__empty">
            {text.trim() === ''
              ? say('dialogs.scenarioIsEmpty')
              : say('dialogs.nothingFound', { text: text.trim() })}
          </Command.Empty>
          {found.map((target) => (
            <Command.Item
              key={target.key}
              className="picker__item"
              value={target.key}
              onSelect={() => go(target)}
            >
              {target.state === null ? (
                <Building2 size={16} aria-hidden />
              ) : (
                <StateBadge state={target.state} />
              )}
              <span className="picker__name truncate" title={target.name}>
                {target.name}
              </span>{' '}
              <span className="picker__detail truncate" title={target.detail}>
                {target.detail}
              </span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
