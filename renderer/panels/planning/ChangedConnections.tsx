import type { Comparison } from '../../../shared/compare/compare';
import { ChangeWord } from '../../ui/ChangeWord';
import { ConnectionLink } from './ConnectionLink';
import { More } from './More';

/** More than this are only counted; the table of connections shows them all with the filter "Changed". */
const SHOWN = 200;

/** Every connection whose verdict changed, each a way to go there. */
export function ChangedConnections({ comparison }: { readonly comparison: Comparison }) {
  const more = comparison.changes.size - SHOWN;
  if (comparison.changes.size === 0) return null;
  return (
    <section>
      <h3>By connection</h3>
      <ul className="planning__list" aria-label="Changed connections">
        {[...comparison.changes].slice(0, SHOWN).map(([id, change]) => (
          <li className="planning__changed" key={id}>
            <ChangeWord change={change} /> <ConnectionLink id={id} />
          </li>
        ))}
        <More as="li" of={more} />
      </ul>
    </section>
  );
}
