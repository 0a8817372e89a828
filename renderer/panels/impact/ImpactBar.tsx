import { ClipboardList, Columns3, Ellipsis, Pin, Save } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { plural } from '../../../shared/base/plural';
import { IMPACT_COLUMNS } from '../../../shared/impact/columns';
import type { ColumnId } from '../../../shared/impact/columns';
import type { GroupedBy, RowsBy } from '../../../shared/impact/rows';
import { runCommand } from '../../commands/handlers';
import { chooseImpact, decide, markNeeded, pairsOf, saveImpact } from '../../document/impact';
import { Button } from '../../ui/Button';
import { useScenario } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import { openDialog, showResultsTab } from '../../workbench/session';
import { BaselineMenu } from './BaselineMenu';
import { Choice, ToolMenu } from './controls';
import { chosenRows } from './chosen';
import type { Impact } from './use-impact';

const ROWS: readonly { readonly value: RowsBy; readonly label: string }[] = [
  { value: 'partner', label: 'Partners' },
  { value: 'pair', label: 'Pairs' },
];

const GROUPS: readonly { readonly value: GroupedBy; readonly label: string }[] = [
  { value: 'none', label: 'No groups' },
  { value: 'partner', label: 'By partner' },
  { value: 'own', label: 'By own tenant' },
  { value: 'group', label: 'By group' },
  { value: 'connector', label: 'By connector' },
  { value: 'environment', label: 'By environment' },
  { value: 'decision', label: 'By decision' },
  { value: 'acts', label: 'By who acts' },
];

interface ImpactBarProps {
  readonly impact: Impact;
  readonly isTold: boolean;
  readonly onTell: (isTold: boolean) => void;
}

/** What is shown in a sentence, how it is shown, and what can be done with all of it. */
export function ImpactBar({ impact, isTold, onTell }: ImpactBarProps) {
  const workbench = useWorkbench();
  const { by, groupedBy } = impact.choices;
  const { baseline } = useScenario();
  return (
    <div className="impact__bar">
      <Summary impact={impact} />
      <Choice
        label="Rows"
        value={by}
        options={ROWS}
        onChange={(next) => chooseImpact(workbench, { by: next, folded: [] })}
      />
      <Choice
        label="Groups"
        value={groupedBy}
        options={GROUPS}
        onChange={(next) => chooseImpact(workbench, { groupedBy: next, folded: [] })}
      />
      <Columns impact={impact} />
      <Actions impact={impact} />
      <Button title="Save what is shown as CSV…" onClick={() => void saveImpact(workbench)}>
        <Save size={15} aria-hidden /> <span className="results__word">Save as CSV…</span>
      </Button>
      <Button title="Plan: the rules for what is kept" onClick={() => showResultsTab(workbench, 'plan')}>
        <ClipboardList size={15} aria-hidden /> <span className="results__word">Plan</span>
      </Button>
      {baseline ? (
        <BaselineMenu isTold={isTold} onTell={onTell} />
      ) : (
        <Button title="Compare from here" onClick={() => runCommand(workbench, 'analysis.compare-from-here')}>
          <Pin size={15} aria-hidden /> <span className="results__word">Compare from here</span>
        </Button>
      )}
    </div>
  );
}

function Summary({ impact }: { readonly impact: Impact }) {
  const workbench = useWorkbench();
  const { comparison } = workbench.verdicts.of(useScenario());
  const compared = comparison
    ? `Compared with “${comparison.label}”: ${comparison.newlyBlocked.length} newly blocked, ${comparison.newlyAllowed.length} newly allowed, ${comparison.unchanged} unchanged.`
    : '';
  const text = [rowWords(impact), compared].filter(Boolean).join(' ');
  return (
    <p className="impact__told truncate" role="status" title={text}>
      {text}
    </p>
  );
}

/** "5 of 90 partners, 4 pairs undecided." */
function rowWords({ all, shown, choices }: Impact): string {
  const isWhole =
    choices.groupedBy !== 'own' && choices.groupedBy !== 'connector' && choices.groupedBy !== 'environment';
  const what = !isWhole ? 'row' : choices.by === 'partner' ? 'partner' : 'pair';
  const of = shown.length < all.length ? `${shown.length.toLocaleString('en')} of ` : '';
  const pairs = pairsOf(shown);
  const decided = new Map(shown.map((row) => [row, row.decided.undecided]));
  const undecided = isWhole ? [...decided.values()].reduce((sum, one) => sum + one, 0) : null;
  const left =
    undecided === null
      ? ''
      : `, ${undecided.toLocaleString('en')} of ${plural(pairs.length, 'pair')} undecided`;
  return `${of}${plural(all.length, what)}${left}.`;
}

function Columns({ impact: { columns } }: { readonly impact: Impact }) {
  const workbench = useWorkbench();
  const shown = new Set<ColumnId>(columns.map(({ id }) => id));
  const toggle = (id: ColumnId, isShown: boolean) => {
    const next = IMPACT_COLUMNS.filter((column) => (column.id === id ? isShown : shown.has(column.id)));
    chooseImpact(workbench, { columns: next.map((column) => column.id) });
  };
  return (
    <ToolMenu label="Columns" icon={<Columns3 size={15} aria-hidden />}>
      {IMPACT_COLUMNS.map(({ id, title }) => (
        <DropdownMenu.CheckboxItem
          key={id}
          className="menu__item impact__check"
          checked={shown.has(id)}
          disabled={id === 'partner'}
          // Several are chosen in a row: the menu stays open.
          onSelect={(event) => event.preventDefault()}
          onCheckedChange={(isShown) => toggle(id, isShown)}
        >
          <DropdownMenu.ItemIndicator className="impact__tick" aria-hidden>
            ✓
          </DropdownMenu.ItemIndicator>
          {title}
        </DropdownMenu.CheckboxItem>
      ))}
      <DropdownMenu.Separator className="menu__line" />
      <MenuItem onSelect={() => chooseImpact(workbench, { columns: null })}>The usual ones</MenuItem>
    </ToolMenu>
  );
}

/** For all that is shown, or of that what is selected: each entry says for how many. */
function Actions({ impact }: { readonly impact: Impact }) {
  return (
    <ToolMenu label="Rows shown" icon={<Ellipsis size={15} aria-hidden />}>
      <ActionItems impact={impact} />
    </ToolMenu>
  );
}

function ActionItems({ impact: { facts, shown } }: { readonly impact: Impact }) {
  const workbench = useWorkbench();
  const selected = chosenRows(workbench, shown);
  const rows = selected.length > 0 ? selected : shown;
  const of =
    selected.length > 0 ? `${plural(rows.length, 'selected row')}` : `${plural(rows.length, 'row')} shown`;
  const connections = rows.flatMap((row) => row.connections);
  const working = connections.filter((id) => {
    const result = facts.byId.get(id)?.result;
    return result?.notEvaluatedBecause === null && result.verdict === 'allowed';
  });
  return (
    <>
      <DropdownMenu.Label className="impact__of">{of}</DropdownMenu.Label>
      <MenuItem onSelect={() => decide(workbench, rows, 'keep')}>Keep</MenuItem>
      <MenuItem onSelect={() => decide(workbench, rows, 'drop')}>Drop</MenuItem>
      <MenuItem onSelect={() => decide(workbench, rows, 'ask')}>Ask</MenuItem>
      <MenuItem onSelect={() => decide(workbench, rows, null)}>Undecided</MenuItem>
      <MenuItem onSelect={() => openDialog(workbench, { kind: 'decision', pairs: pairsOf(rows) })}>
        Owner, due date and note…
      </MenuItem>
      <DropdownMenu.Separator className="menu__line" />
      <MenuItem isDisabled={working.length === 0} onSelect={() => markNeeded(workbench, working, true)}>
        Mark what works today as needed ({working.length.toLocaleString('en')})
      </MenuItem>
      <MenuItem onSelect={() => markNeeded(workbench, connections, false)}>
        Mark as not needed ({connections.length.toLocaleString('en')})
      </MenuItem>
    </>
  );
}

interface MenuItemProps {
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

function MenuItem({ onSelect, isDisabled = false, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item className="menu__item" disabled={isDisabled} onSelect={onSelect}>
      {children}
    </DropdownMenu.Item>
  );
}
