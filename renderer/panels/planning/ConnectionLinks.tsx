import { ConnectionLink } from './ConnectionLink';
import { More, useOpening } from './More';

/** The first of these; more are a click away. */
const SHOWN = 12;

interface ConnectionLinksProps {
  /** What they are: "Newly blocked". */
  readonly what: string;
  readonly ids: readonly string[];
}

/** Names connections, each a link; nothing where there are none. */
export function ConnectionLinks({ what, ids }: ConnectionLinksProps) {
  const { shown, more } = useOpening(ids, SHOWN);
  if (ids.length === 0) return null;
  return (
    <p className="planning__links">
      {what}:
      {shown.map((id) => (
        <ConnectionLink key={id} id={id} />
      ))}
      <More {...more} />
    </p>
  );
}
