import type { Comparison } from '../../../shared/compare/compare';
import { ChangeWord } from '../../ui/ChangeWord';
import { ConnectionLink } from './ConnectionLink';
import { More, useOpening } from './More';
import { say } from '../../words/say';

/** The first; more are a click away. */
const SHOWN = 200;

/** Every connection whose verdict changed, each a way to go there. */
export function ChangedConnections({ comparison }: { readonly comparison: Comparison }) {
  const { shown, more } = useOpening([...comparison.changes], SHOWN);
  if (comparison.changes.size === 0) return null;
  return (
    <section>
      <h3>{say('planning.byConnection')}</h3>
      <ul className="planning__list" aria-label={say('planning.changedConnections')}>
        {shown.map(([id, change]) => (
          <li className="planning__changed" key={id}>
            <ChangeWord change={change} /> <ConnectionLink id={id} />
          </li>
        ))}
        <More as="li" {...more} />
      </ul>
    </section>
  );
}
