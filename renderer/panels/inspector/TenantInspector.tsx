import { ClipboardList } from 'lucide-react';
import type { Tenant } from '../../../shared/model/scenario';
import { Button } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { AddRuleForm } from './AddRuleForm';
import { TenantChange } from './ChangeNote';
import { DomainList } from './DomainList';
import { IsolationSwitch } from './IsolationSwitch';
import { LookSection } from './LookSection';
import { PanelTitle } from './PanelTitle';
import { RulesTable } from './RulesTable';
import { Section } from './Section';
import { editAndTell, tryEdit } from '../../workbench/dispatch';
import { textOrNull } from './edits';
import { useWorkbench } from '../../workbench/context';
import { openDialog } from '../../workbench/session';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';

/** A tenant: first what it lets through, which is what people come for, then who it is. */
export function TenantInspector({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const rules = tenant.isolation.rules.length;
  return (
    <>
      <PanelTitle kind={say('inspector.tenant')} name={tenant.name} />
      <Section title={say('inspector.tenantIsolation')}>
        <IsolationSwitch tenant={tenant} />
        <TenantChange tenant={tenant.id} />
      </Section>
      <Section title={say('inspector.rules')} aside={<span className="quiet">{rules}</span>}>
        <RulesTable tenant={tenant} />
        <AddRuleForm tenant={tenant} />
        <Button onClick={() => openDialog(workbench, { kind: 'paste-rules', tenant: tenant.id })}>
          <ClipboardList size={16} aria-hidden /> {say('inspector.pasteRules')}
        </Button>
      </Section>
      <IdentitySection tenant={tenant} />
      <LookSection tenant={tenant.id} />
    </>
  );
}

function IdentitySection({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const { id } = tenant;
  const nameToken = useFocusToken('tenant-name');
  const idToken = useFocusToken('tenant-id');
  return (
    <Section title={say('inspector.identity')}>
      <CommitField
        draft={`tenant ${tenant.id} name`}
        label={say('inspector.name')}
        value={tenant.name}
        focusToken={nameToken}
        onCommit={(text) => tryEdit(workbench, { type: 'update-tenant', id, changes: { name: text.trim() } })}
      />
      <CommitField
        draft={`tenant ${tenant.id} id`}
        label={say('inspector.tenantId')}
        value={tenant.tenantId ?? ''}
        placeholder="00000000-0000-0000-0000-000000000000"
        focusToken={idToken}
        onCommit={(text) =>
          tryEdit(workbench, { type: 'update-tenant', id, changes: { tenantId: textOrNull(text) } })
        }
      />
      <DomainList tenant={tenant} />
      <label className="inspector__check">
        <input
          type="checkbox"
          checked={tenant.managed ?? true}
          onChange={(event) =>
            editAndTell(workbench, { type: 'update-tenant', id, changes: { managed: event.target.checked } })
          }
        />
        {say('inspector.youAdministerIt')}
      </label>
      <TextOf
        tenant={tenant}
        field="owner"
        label={say('inspector.owner')}
        placeholder={say('inspector.whoAdministersIt')}
      />
      <TextOf
        tenant={tenant}
        field="contact"
        label={say('inspector.contact')}
        placeholder="admin@contoso.com"
      />
      <TextOf tenant={tenant} field="note" label={say('inspector.note')} isMultiline />
    </Section>
  );
}

interface TextOfProps {
  readonly tenant: Tenant;
  readonly field: 'owner' | 'contact' | 'note';
  readonly label: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
}

/** A text about the tenant that may as well be empty. */
function TextOf({ tenant, field, ...look }: TextOfProps) {
  const workbench = useWorkbench();
  const { id } = tenant;
  return (
    <CommitField
      draft={`tenant ${id} ${field}`}
      value={tenant[field] ?? ''}
      onCommit={(text) =>
        tryEdit(workbench, { type: 'update-tenant', id, changes: { [field]: textOrNull(text) } })
      }
      {...look}
    />
  );
}
