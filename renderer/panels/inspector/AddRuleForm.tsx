import { Plus } from 'lucide-react';
import type { FormEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { newRule } from '../../../shared/edit/new-records';
import type { Direction, Tenant } from '../../../shared/model/scenario';
import { scenarioOf } from '../../workbench/reads';
import { announce } from '../../workbench/session';
import { tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { DirectionSelect } from './DirectionSelect';
import { RulePreview } from './RulePreview';
import { TenantOptions } from './TenantOptions';
import { namedTenant } from './named-tenant';
import { useFocusToken } from './use-focus-token';

/** Adds an exception. Nothing is added before the button or Enter, so a half-typed rule never reaches a file. */
export function AddRuleForm({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const [direction, setDirection] = useState<Direction>('inbound');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const field = useFocusedField('rule-tenant');
  const optionsId = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = namedTenant(scenarioOf(workbench).tenants, text);
    const rule = newRule(tenant, named, direction);
    const refusal = tryEdit(workbench, { type: 'add-rule', tenant: tenant.id, rule });
    setError(refusal);
    if (refusal !== null) return;
    setText('');
    announce(workbench, `Rule for ${named} added.`);
  };
  const type = (next: string) => {
    setText(next);
    setError(null);
  };

  return (
    <form className="add-rule" aria-label="Add exception" onSubmit={submit}>
      <Field label="Allowed direction">
        {(wiring) => <DirectionSelect id={wiring.id} value={direction} onChange={setDirection} />}
      </Field>
      <Field label="Tenant domain or ID" hint="A domain, a tenant ID, or * for all tenants" error={error}>
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
      <RulePreview tenant={tenant} text={text} direction={direction} />
      <Button type="submit" disabled={text.trim() === ''}>
        <Plus size={16} aria-hidden /> Add exception
      </Button>
    </form>
  );
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
