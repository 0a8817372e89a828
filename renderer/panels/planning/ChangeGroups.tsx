import { shownText } from '../../../shared/base/shown-text';
import type { Comparison, GroupChange } from '../../../shared/compare/compare';
import { changesByFlow, changesByTenant, countWords } from '../../../shared/compare/compare';
import type { Scenario } from '../../../shared/model/scenario';
import { revealFlow, revealTenants } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';
import { More, useOpening } from './More';
import { sayNodes } from '../../words/nodes';
import { say } from '../../words/say';

/** The first; more are a click away. */
const SHOWN = 100;

interface ChangeGroupsProps {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
}

/** The same difference a tenant and a flow at a time, each a way to go there. */
export function ChangeGroups({ scenario, comparison }: ChangeGroupsProps) {
  const workbench = useWorkbench();
  return (
    <>
      <Groups
        title={say('planning.byTenant')}
        groups={changesByTenant(scenario, comparison)}
        onReveal={(id) => revealTenants(workbench, [id])}
      />
      <Groups
        title={say('planning.byFlowOrApp')}
        groups={changesByFlow(scenario, comparison)}
        onReveal={(id) => revealFlow(workbench, { id })}
      />
    </>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: readonly GroupChange[];
  readonly onReveal: (id: string) => void;
}

function Groups({ title, groups, onReveal }: GroupsProps) {
  const { shown, more } = useOpening(groups, SHOWN);
  if (groups.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="planning__list" aria-label={title}>
        {shown.map((group) => (
          <li key={group.id}>
            {sayNodes(
              'planning.groupChange',
              {
                name: (
                  <button type="button" className="link" onClick={() => onReveal(group.id)}>
                    {shownText(group.name)}
                  </button>
                ),
              },
              { changes: countWords(group), unchanged: group.unchanged },
            )}
          </li>
        ))}
        <More as="li" {...more} />
      </ul>
    </section>
  );
}
