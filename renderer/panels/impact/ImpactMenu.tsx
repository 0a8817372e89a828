import { ContextMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { runCommand } from '../../commands/handlers';
import { decide, markNeeded, pairsOf } from '../../document/impact';
import { useWorkbench } from '../../workbench/context';
import { openDialog } from '../../workbench/session';
import { revealSelection } from '../../camera/reveal';
import { chosenRows } from './chosen';
import type { Impact } from './use-impact';

const DECISIONS = [
  { label: 'Keep', key: 'K', decision: 'keep' },
  { label: 'Drop', key: 'D', decision: 'drop' },
  { label: 'Ask', key: 'A', decision: 'ask' },
  { label: 'Undecided', key: 'U', decision: null },
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
        <ContextMenu.Content className="menu" aria-label="Menu of the rows" loop>
          {DECISIONS.map(({ label, key, decision }) => (
            <Item key={key} keys={key} onSelect={() => decide(workbench, chosen(), decision)}>
              {label}
            </Item>
          ))}
          <Item onSelect={() => openDialog(workbench, { kind: 'decision', pairs: pairsOf(chosen()) })}>
            Owner, due date and note…
          </Item>
          <ContextMenu.Separator className="menu__line" />
          <Item onSelect={() => markNeeded(workbench, connections(), true)}>Mark as needed</Item>
          <Item onSelect={() => markNeeded(workbench, connections(), false)}>Mark as not needed</Item>
          <ContextMenu.Separator className="menu__line" />
          <Item keys="Enter" onSelect={() => revealSelection(workbench, placesOf(chosen()))}>
            Show on the canvas
          </Item>
          <Item keys="Ctrl+C" onSelect={() => runCommand(workbench, 'edit.copy')}>
            Copy cells
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
