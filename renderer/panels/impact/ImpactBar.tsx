import { ClipboardList, Columns3, Ellipsis, Pin, Save } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
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
import { say } from '../../words/say';
import { decisionWord } from '../../../shared/impact/words';
import { listOf } from '../../../shared/words/message';

const ROWS: readonly RowsBy[] = ['partner', 'pair'];

const GROUPS: readonly GroupedBy[] = [
  'none',
  'partner',
  'own',
  'group',
  'connector',
  'environment',
  'decision',
  'acts',
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
        label={say('impactPanel.rows')}
        value={by}
        options={ROWS.map((value) => ({ value, label: say('impactPanel.rowsBy', { by: value }) }))}
        onChange={(next) => chooseImpact(workbench, { by: next, folded: [] })}
      />
      <Choice
        label={say('impactPanel.groups')}
        value={groupedBy}
        options={GROUPS.map((value) => ({ value, label: say('impactPanel.groupedBy', { by: value }) }))}
        onChange={(next) => chooseImpact(workbench, { groupedBy: next, folded: [] })}
      />
      <Columns impact={impact} />
      <Actions impact={impact} />
      <Button
        title={[say('impactPanel.saveAsCsv'), say('impactPanel.saveWhatIsShown')].join('\n')}
        onClick={() => void saveImpact(workbench)}
      >
        <Save size={15} aria-hidden /> <span className="results__word">{say('impactPanel.saveAsCsv')}</span>
      </Button>
      <Button
        title={[say('impactPanel.plan'), say('impactPanel.planForWhatIsKept')].join('\n')}
        onClick={() => showResultsTab(workbench, 'plan')}
      >
        <ClipboardList size={15} aria-hidden />{' '}
        <span className="results__word">{say('impactPanel.plan')}</span>
      </Button>
      {baseline ? (
        <BaselineMenu isTold={isTold} onTell={onTell} />
      ) : (
        <Button
          title={say('impactPanel.compareFromHere')}
          onClick={() => runCommand(workbench, 'analysis.compare-from-here')}
        >
          <Pin size={15} aria-hidden />{' '}
          <span className="results__word">{say('impactPanel.compareFromHere')}</span>
        </Button>
      )}
    </div>
  );
}

function Summary({ impact }: { readonly impact: Impact }) {
  const workbench = useWorkbench();
  const { comparison } = workbench.verdicts.of(useScenario());
  const compared = comparison
    ? say('impactPanel.comparedWith', {
        label: comparison.label,
        blocked: comparison.newlyBlocked.length,
        allowed: comparison.newlyAllowed.length,
        unchanged: comparison.unchanged,
      })
    : '';
  const text = say.word(listOf([rowWords(impact), compared].filter(Boolean), 'sentences'));
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
  const counts = { all: all.length, found: shown.length };
  const isAll = counts.found >= counts.all;
  if (!isWhole) return isAll ? say('impactPanel.rowsAll', counts) : say('impactPanel.rowsFound', counts);
  const undecided = shown.reduce((sum, row) => sum + row.decided.undecided, 0);
  const values = { ...counts, undecided, pairs: pairsOf(shown).length };
  if (choices.by === 'partner') {
    return isAll ? say('impactPanel.partnersAll', values) : say('impactPanel.partnersFound', values);
  }
  return isAll ? say('impactPanel.pairsAll', values) : say('impactPanel.pairsFound', values);
}

function Columns({ impact: { columns } }: { readonly impact: Impact }) {
  const workbench = useWorkbench();
  const shown = new Set<ColumnId>(columns.map(({ id }) => id));
  const toggle = (id: ColumnId, isShown: boolean) => {
    const next = IMPACT_COLUMNS.filter((column) => (column.id === id ? isShown : shown.has(column.id)));
    chooseImpact(workbench, { columns: next.map((column) => column.id) });
  };
  return (
    <ToolMenu label={say('impactPanel.columns')} icon={<Columns3 size={15} aria-hidden />}>
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
          {say.word(title)}
        </DropdownMenu.CheckboxItem>
      ))}
      <DropdownMenu.Separator className="menu__line" />
      <MenuItem onSelect={() => chooseImpact(workbench, { columns: null })}>
        {say('impactPanel.usualOnes')}
      </MenuItem>
    </ToolMenu>
  );
}

/** For all that is shown, or of that what is selected: each entry says for how many. */
function Actions({ impact }: { readonly impact: Impact }) {
  return (
    <ToolMenu label={say('impactPanel.rowsShown')} icon={<Ellipsis size={15} aria-hidden />}>
      <ActionItems impact={impact} />
    </ToolMenu>
  );
}

function ActionItems({ impact: { facts, shown } }: { readonly impact: Impact }) {
  const workbench = useWorkbench();
  const selected = chosenRows(workbench, shown);
  const rows = selected.length > 0 ? selected : shown;
  const of = say(selected.length > 0 ? 'impactPanel.selectedRows' : 'impactPanel.shownRows', {
    count: rows.length,
  });
  const connections = rows.flatMap((row) => row.connections);
  const working = connections.filter((id) => {
    const result = facts.byId.get(id)?.result;
    return result?.notEvaluatedBecause === null && result.verdict === 'allowed';
  });
  return (
    <>
      <DropdownMenu.Label className="impact__of">{of}</DropdownMenu.Label>
      <MenuItem onSelect={() => decide(workbench, rows, 'keep')}>{say.word(decisionWord('keep'))}</MenuItem>
      <MenuItem onSelect={() => decide(workbench, rows, 'drop')}>{say.word(decisionWord('drop'))}</MenuItem>
      <MenuItem onSelect={() => decide(workbench, rows, 'ask')}>{say.word(decisionWord('ask'))}</MenuItem>
      <MenuItem onSelect={() => decide(workbench, rows, null)}>
        {say.word(decisionWord('undecided'))}
      </MenuItem>
      <MenuItem onSelect={() => openDialog(workbench, { kind: 'decision', pairs: pairsOf(rows) })}>
        {say('impactPanel.ownerDueAndNote')}
      </MenuItem>
      <DropdownMenu.Separator className="menu__line" />
      <MenuItem isDisabled={working.length === 0} onSelect={() => markNeeded(workbench, working, true)}>
        {say('impactPanel.markWorkingAsNeeded', { count: working.length })}
      </MenuItem>
      <MenuItem onSelect={() => markNeeded(workbench, connections, false)}>
        {say('impactPanel.markAllAsNotNeeded', { count: connections.length })}
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
