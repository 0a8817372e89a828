import type { GroupChange } from '../../../shared/compare/compare';
import { countWords } from '../../../shared/compare/compare';
import { useChange, useFlowChange, useScenario, useTenantChange } from '../../verdicts/hooks';
import { showResultsTab } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { ChangeWord } from '../../ui/ChangeWord';
import { say } from '../../words/say';

/** What the policies change for this connection against the pinned ones. */
export function ConnectionChange({ connection }: { readonly connection: string }) {
  const change = useChange(connection);
  return change ? (
    <p>
      <ChangeWord change={change} /> <Against />
    </p>
  ) : null;
}

/** The same for the connections of a tenant, as counts. */
export function TenantChange({ tenant }: { readonly tenant: string }) {
  return <Counts change={useTenantChange(tenant)} />;
}

/** The same for the connections of a flow or app. */
export function FlowChange({ flow }: { readonly flow: string }) {
  return <Counts change={useFlowChange(flow)} />;
}

function Counts({ change }: { readonly change: GroupChange | undefined }) {
  return change ? (
    <p>
      {say.word(countWords(change))} <Against />
    </p>
  ) : null;
}

function Against() {
  const workbench = useWorkbench();
  const label = useScenario().baseline?.label ?? '';
  return (
    <button type="button" className="link" onClick={() => showResultsTab(workbench, 'changes')}>
      {say('inspector.against', { label })}
    </button>
  );
}
