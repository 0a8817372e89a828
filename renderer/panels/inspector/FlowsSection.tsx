import { shownText } from '../../../shared/base/shown-text';
import { useFlowsOf } from '../../verdicts/hooks';
import { select } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { FlowKindIcon } from '../../ui/FlowKindIcon';
import { Section } from './Section';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

/** Who is hit when this connection is blocked. */
export function FlowsSection({ connection }: { readonly connection: string }) {
  const workbench = useWorkbench();
  const flows = useFlowsOf(connection);
  return (
    <Section title={say('inspector.usedBy')} aside={<span className="quiet">{flows.length}</span>}>
      {flows.length === 0 ? <p className="quiet">{say('inspector.usedByNothing')}</p> : null}
      <ul className="flows">
        {flows.map((flow) => (
          <li className="flows__one" key={flow.id}>
            <FlowKindIcon kind={flow.kind} />
            <div>
              <button type="button" className="link" onClick={() => select(workbench, { flows: [flow.id] })}>
                {shownText(flow.name)}
              </button>
              <p className="quiet">
                {say.word(
                  listOf(
                    flow.steps.filter((step) => step.connection === connection).map((step) => step.name),
                    'commas',
                  ),
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
