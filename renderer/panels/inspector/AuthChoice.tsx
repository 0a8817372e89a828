import { AUTH_LABELS, effectiveAuth, findConnector } from '../../../shared/connectors/lookup';
import { signInGround } from '../../../shared/evidence/sign-in';
import type { AuthKind, Connection } from '../../../shared/model/scenario';
import { useIsCovered } from '../../verdicts/covering';
import { Choice } from './Choice';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';

const ALL: readonly AuthKind[] = ['entra', 'service-principal', 'other'];

/** Isolation looks only at Entra ID sign-ins, so it matters where a connector has more than one way. */
export function AuthChoice({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const isCovered = useIsCovered();
  const offered = waysOffered(connection);
  if (offered.length < 2 && connection.auth === undefined) return null;
  const value = effectiveAuth(connection);
  return (
    <>
      <Choice
        label={say('inspector.authentication')}
        value={value}
        options={offered.map((way) => ({ value: way, label: say.word(AUTH_LABELS[way]) }))}
        onChange={(auth) =>
          editAndTell(workbench, { type: 'update-connection', id: connection.id, changes: { auth } })
        }
      />
      {isCovered ? null : <AuthNote connection={connection} value={value} />}
    </>
  );
}

interface AuthNoteProps {
  readonly connection: Connection;
  readonly value: AuthKind;
}

/** What of the way of signing in is an assumption. */
function AuthNote({ connection, value }: AuthNoteProps) {
  if (value === 'service-principal') {
    return <p className="quiet">{say('inspector.judgedAsEntraSignIn')}</p>;
  }
  if (signInGround(connection) !== 'way-unsaid' && signInGround(connection) !== 'unknown-connector')
    return null;
  return <p className="quiet">{say('inspector.signInAssumed')}</p>;
}

/** All ways where the catalogue knows nothing or a file says otherwise: what it says must be seen and be changeable. */
function waysOffered({ connector, auth }: Connection): readonly AuthKind[] {
  const known = findConnector(connector)?.auth ?? ALL;
  const isKnown = auth === undefined || known.includes(auth);
  return isKnown ? ALL.filter((way) => known.includes(way)) : ALL;
}
