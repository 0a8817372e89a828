import { ContextMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { runCommand } from '../../commands/handlers';
import { decide, markNeeded, pairsOf } from '../../document/impact';
import { useWorkbench } from '../../workbench/context';
import { openDialog } from '../../workbench/session';
import { revealSelection } from '../../camera/reveal';
import { chosenRows } from './chosen';
import type { Impact } from './use-impact';
import { say } from '../../words/say';
import { decisionWord } from '../../../shared/impact/words';
import { currentPlatform, formatKeys } from '../../ui/keys';

const DECISIONS = [
  { key: 'K', decision: 'keep' },
  { key: 'D', decision: 'drop' },
  { key: 'A', decision: 'ask' },
  { key: 'U', decision: null },
] as const;

interface ImpactMenuProps {
  readonly impact: Impact;
  readonly children: ReactNode;
}

/** What can be done with the rows that are selected and shown; by the right button, the menu key or Shift+F10. */
export function ImpactMenu({ impact, children }: ImpactMenuProps) {
  const workbench = useWorkbench();
  const chosen = () => chosenRows(workbench, impact.shown);
  const connections = () => chosen().flatMap((row) => row.connections);
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal container={document.querySelector<HTMLElement>('[role="main"]')}>
        <ContextMenu.Content className="menu" aria-label={say('impactPanel.menuOfRows')} loop>
          {DECISIONS.map(({ key, decision }) => (
            <Item key={key} keys={key} onSelect={() => decide(workbench, chosen(), decision)}>
              {say.word(decisionWord(decision ?? 'undecided'))}
            </Item>
          ))}
          <Item onSelect={() => openDialog(workbench, { kind: 'decision', pairs: pairsOf(chosen()) })}>
            {say('impactPanel.ownerDueAndNote')}
          </Item>
          <ContextMenu.Separator className="menu__line" />
          <Item onSelect={() => markNeeded(workbench, connections(), true)}>
            {say('impactPanel.markAsNeeded')}
          </Item>
          <Item onSelect={() => markNeeded(workbench, connections(), false)}>
            {say('impactPanel.markAsNotNeeded')}
          </Item>
          <ContextMenu.Separator className="menu__line" />
          <Item
            keys={formatKeys('Enter', currentPlatform())}
            onSelect={() => revealSelection(workbench, placesOf(chosen()))}
          >
            {say('impactPanel.showOnTheCanvas')}
          </Item>
          <Item
            keys={formatKeys('CmdOrCtrl+C', currentPlatform())}
            onSelect={() => runCommand(workbench, 'edit.copy')}
          >
            {say('impactPanel.copyCells')}
          </Item>
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

function placesOf(rows: Impact['shown']): readonly string[] {
  return [...new Set(rows.flatMap(({ owns, partners }) => [...owns, ...partners]))];
}

interface ItemProps {
  readonly keys?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

function Item({ keys, onSelect, children }: ItemProps) {
  return (
    <ContextMenu.Item className="menu__item" onSelect={onSelect}>
      {children}
      {keys ? <span className="menu__keys">{keys}</span> : null}
    </ContextMenu.Item>
  );
}
