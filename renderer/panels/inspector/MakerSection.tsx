import { makerView } from '../../../shared/run/maker-view';
import type { Connection } from '../../../shared/model/scenario';
import { useConnectionResult, useScenario } from '../../verdicts/hooks';
import { Section } from './Section';

/** What the person who made the flow meets when this connection is blocked: a model of the product's messages. */
export function MakerSection({ connection }: { readonly connection: Connection }) {
  const scenario = useScenario();
  const result = useConnectionResult(connection.id);
  const sights = result && result !== 'covered' ? makerView(scenario, connection, result) : [];
  if (sights.length === 0) return null;
  return (
    <Section title="What the maker sees">
      <dl className="maker selectable">
        {sights.map(({ when, title, text }) => (
          <div key={title}>
            <dt>
              {title} <span className="quiet">({when})</span>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        A model: told after the product’s documentation and screenshots, in words of this program. The
        documentation says Suspended; a screenshot shows such a flow still On.
      </p>
    </Section>
  );
}
