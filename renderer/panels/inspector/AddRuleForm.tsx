import { Plus } from 'lucide-react';
import type { FormEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { newRule } from '../../../shared/edit/new-records';
import type { Direction, Tenant } from '../../../shared/model/scenario';
import { useScenario } from '../../verdicts/hooks';
import { scenarioOf } from '../../workbench/reads';
import { announce } from '../../workbench/session';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { useFormDraft } from '../../ui/drafts';
import { Field } from '../../ui/Field';
import { DirectionSelect } from './DirectionSelect';
import { RulePreview } from './RulePreview';
import { TenantOptions } from './TenantOptions';
import { namedTenant, namelessTenant } from './named-tenant';
import { NameTenant } from './NameTenant';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';
import { message } from '../../../shared/words/message';

const EMPTY: { readonly direction: Direction; readonly text: string } = { direction: 'inbound', text: '' };

/** Adds a rule. Nothing is added before the button or Enter, so a half-typed rule never reaches a file. */
export function AddRuleForm({ tenant }: { readonly tenant: Tenant }) {
  const { direction, text, error, type, turn, submit } = useNewRule(tenant);
  const field = useFocusedField('rule-tenant');
  const optionsId = useId();
  const nameless = namelessTenant(useScenario().tenants, text);
  return (
    <form className="add-rule" aria-label={say('inspector.addRule')} onSubmit={submit}>
      <Field label={say('inspector.allowedDirection')}>
        {(wiring) => <DirectionSelect id={wiring.id} value={direction} onChange={turn} />}
      </Field>
      <Field label={say('inspector.tenantDomainOrId')} hint={say('inspector.ruleTenantHint')} error={error}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            ref={field}
            list={optionsId}
            autoComplete="off"
            spellCheck={false}
            placeholder="contoso.com"
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || text === '') return;
              event.stopPropagation();
              type('');
            }}
          />
        )}
      </Field>
      <TenantOptions id={optionsId} except={tenant.id} />
      {nameless ? (
        <NameTenant tenant={nameless} onNamed={type} />
      ) : (
        <RulePreview tenant={tenant} text={text} direction={direction} />
      )}
      <Button type="submit" disabled={text.trim() === '' || nameless !== undefined}>
        <Plus size={16} aria-hidden /> {say('inspector.addRule')}
      </Button>
    </form>
  );
}

/** The rule that is being typed; what is typed of it is a draft of the document. */
function useNewRule(tenant: Tenant) {
  const workbench = useWorkbench();
  const [typed, keep] = useFormDraft(`tenant ${tenant.id} new rule`, EMPTY);
  const { text } = typed;
  const [direction, setDirection] = useState(typed.direction);
  const [error, setError] = useState<string | null>(null);
  // A direction alone is nothing that could be lost.
  const put = (next: typeof EMPTY) => keep(next.text === '' ? null : next);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = namedTenant(scenarioOf(workbench).tenants, text);
    const rule = newRule(tenant, named, direction);
    const refusal = tryEdit(workbench, { type: 'add-rule', tenant: tenant.id, rule });
    setError(refusal);
    if (refusal !== null) return;
    keep(null);
    announce(workbench, message('inspector.ruleAdded', { tenant: named }));
  };
  const type = (next: string) => {
    put({ direction, text: next });
    setError(null);
  };
  const turn = (next: Direction) => {
    setDirection(next);
    put({ direction: next, text });
  };
  return { direction, text, error, type, turn, submit };
}

function useFocusedField(name: string) {
  const field = useRef<HTMLInputElement>(null);
  const token = useFocusToken(name);
  useEffect(() => {
    if (token === undefined) return;
    field.current?.focus();
    field.current?.select();
  }, [token]);
  return field;
}
