import { makerView } from '../../../shared/run/maker-view';
import type { Connection } from '../../../shared/model/scenario';
import { useConnectionResult, useScenario } from '../../verdicts/hooks';
import { MakerPicture } from '../maker/MakerPicture';
import { Section } from './Section';
import { say } from '../../words/say';

/** What the person who made the flow meets when this connection is blocked: a drawing of the product's messages. */
export function MakerSection({ connection }: { readonly connection: Connection }) {
  const scenario = useScenario();
  const result = useConnectionResult(connection.id);
  const view = result && result !== 'covered' ? makerView(scenario, connection, result) : null;
  if (view === null) return null;
  return (
    <Section title={say('inspector.whatMakerSees')}>
      <MakerPicture view={view} />
    </Section>
  );
}
