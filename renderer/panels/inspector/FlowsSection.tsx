import { shownText } from '../../../shared/base/shown-text';
import { useFlowsOf } from '../../verdicts/hooks';
import { select } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { FlowKindIcon } from '../../ui/FlowKindIcon';
import { Section } from './Section';

/** Who is hit when this connection is blocked. */
export function FlowsSection({ connection }: { readonly connection: string }) {
  const workbench = useWorkbench();
  const flows = useFlowsOf(connection);
  return (
    <Section title="Used by" aside={<span className="quiet">{flows.length}</span>}>
      {flows.length === 0 ? <p className="quiet">No flow, app or agent in this scenario uses it.</p> : null}
      <ul className="flows">
        {flows.map((flow) => (
          <li className="flows__one" key={flow.id}>
            <FlowKindIcon kind={flow.kind} />
            <div>
              <button type="button" className="link" onClick={() => select(workbench, { flows: [flow.id] })}>
                {shownText(flow.name)}
              </button>
              <p className="quiet">
                {flow.steps
                  .filter((step) => step.connection === connection)
                  .map((step) => step.name)
                  .join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
