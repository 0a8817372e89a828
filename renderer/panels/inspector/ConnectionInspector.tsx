import { shownText } from '../../../shared/base/shown-text';
import { ArrowLeftRight, ArrowRight, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ConnectionChanges } from '../../../shared/edit/edit';
import type { Connection } from '../../../shared/model/scenario';
import { useTenant } from '../../verdicts/hooks';
import { select } from '../../workbench/session';
import { textOrNull } from './edits';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { IconButton } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { AuthChoice } from './AuthChoice';
import { ConnectorPicker } from './ConnectorPicker';
import { ExpectationSection } from './ExpectationSection';
import { ExplanationSection } from './ExplanationSection';
import { FlowsSection } from './FlowsSection';
import { MakerSection } from './MakerSection';
import { PanelTitle } from './PanelTitle';
import { ReportedSection } from './ReportedSection';
import { Section } from './Section';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';

/** A connection: first why it is allowed or blocked, then what it is. */
export function ConnectionInspector({ connection }: { readonly connection: Connection }) {
  return (
    <>
      <PanelTitle kind={say('inspector.connection')}>
        <Ends connection={connection} />
      </PanelTitle>
      <ExplanationSection connection={connection} />
      <MakerSection connection={connection} />
      <ReportedSection connection={connection} />
      <DetailsSection connection={connection} />
      <ExpectationSection connection={connection} />
      <FlowsSection connection={connection.id} />
    </>
  );
}

/** Both tenants by name, each a way to go there: the gate that blocks is changed at its tenant. */
function Ends({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const { id, from, to } = connection;
  const [refusal, setRefusal] = useState<string | null>(null);
  const swap = () =>
    setRefusal(tryEdit(workbench, { type: 'update-connection', id, changes: { from: to, to: from } }));
  return (
    <div className="ends">
      <End tenant={from} role={say('inspector.creatorTenant')} />
      <ArrowRight className="ends__arrow" size={16} aria-label={say('inspector.connectsTo')} />
      <End tenant={to} role={say('inspector.signInTenant')} />
      <IconButton
        label={say('inspector.swapDirection')}
        className="ends__swap"
        icon={<ArrowLeftRight size={16} />}
        disabled={from === to}
        onClick={swap}
      />
      {refusal === null ? null : (
        <p className="ends__refusal field__error" role="alert">
          <CircleAlert size={16} aria-hidden /> {refusal}
        </p>
      )}
    </div>
  );
}

function End({ tenant, role }: { readonly tenant: string; readonly role: string }) {
  const workbench = useWorkbench();
  const name = useTenant(tenant)?.name ?? tenant;
  return (
    <div className="ends__end">
      <span className="ends__role">{role}</span>
      <button
        type="button"
        className="link truncate"
        title={name}
        aria-label={say('inspector.tenantInRole', { role, name })}
        onClick={() => select(workbench, { tenants: [tenant] })}
      >
        {shownText(name)}
      </button>
    </div>
  );
}

function DetailsSection({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const { id, account = '', owner = '', environment = '', note = '' } = connection;
  const accountToken = useFocusToken('connection-account');
  const put = (changes: ConnectionChanges) => tryEdit(workbench, { type: 'update-connection', id, changes });
  return (
    <Section title={say('inspector.details')}>
      <ConnectorPicker connection={connection} />
      <AuthChoice connection={connection} />
      <CommitField
        draft={`connection ${connection.id} account`}
        label={say('inspector.account')}
        value={account}
        placeholder="someone@contoso.com"
        focusToken={accountToken}
        onCommit={(text) => put({ account: textOrNull(text) })}
      />
      <CommitField
        draft={`connection ${connection.id} owner`}
        label={say('inspector.owner')}
        value={owner}
        placeholder={say('inspector.whoMadeConnection')}
        onCommit={(text) => put({ owner: textOrNull(text) })}
      />
      <CommitField
        draft={`connection ${connection.id} environment`}
        label={say('inspector.environment')}
        value={environment}
        placeholder={say('inspector.environmentExample')}
        onCommit={(text) => put({ environment: textOrNull(text) })}
      />
      <CommitField
        draft={`connection ${connection.id} note`}
        label={say('inspector.note')}
        value={note}
        isMultiline
        onCommit={(text) => put({ note: textOrNull(text) })}
      />
    </Section>
  );
}
