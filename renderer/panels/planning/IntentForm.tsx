import { Check, Plus } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { isNamedSet } from '../../../shared/model/intent-ends';
import type { Intent } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';
import { useDraftText } from '../../ui/drafts';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { TenantChoice } from './TenantChoice';

export type IntentContent = Omit<Intent, 'id'>;

interface IntentFormProps {
  /** Names the form and its button. */
  readonly label: string;
  /** The one to change; absent for a new one. */
  readonly intent?: Intent;
  readonly onSubmit: (content: IntentContent) => void;
  readonly onCancel?: () => void;
}

const MUST = [
  { value: 'blocked', label: 'never able to connect to' },
  { value: 'allowed', label: 'always able to connect to' },
] as const;

const NEW: IntentContent = { from: WILDCARD, to: WILDCARD, must: 'blocked' };

/** Who must or must never reach whom, and why in one's own words. */
export function IntentForm({ label, intent, onSubmit, onCancel }: IntentFormProps) {
  const start: IntentContent = intent ?? NEW;
  const [from, setFrom] = useState(start.from);
  const [to, setTo] = useState(start.to);
  const [must, setMust] = useState(start.must);
  const [description, setDescription] = useDraftText(`intent ${intent?.id ?? 'new'}`, start.description);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = description.trim();
    onSubmit({ from, to, must, ...(words === '' ? {} : { description: words }) });
    setDescription(start.description ?? '');
  };
  const Icon = intent ? Check : Plus;
  const isOwn = from === to && from !== WILDCARD && !isNamedSet(from);
  return (
    <form className="planning__form" aria-label={label} onSubmit={submit}>
      <TenantChoice label="Creator tenant" value={from} onChange={setFrom} />
      <SelectField label="Must be" value={must} options={MUST} onChange={setMust} />
      <TenantChoice label="Sign-in tenant" value={to} onChange={setTo} />
      <TextField
        label="In your words (optional)"
        value={description}
        placeholder="Payroll stays allowed"
        onChange={setDescription}
      />
      <Button type="submit" disabled={isOwn}>
        <Icon size={16} aria-hidden /> {label}
      </Button>
      {isOwn ? (
        <p className="quiet planning__note">A tenant always reaches itself: choose two different ones.</p>
      ) : null}
      {onCancel ? <Button onClick={onCancel}>Cancel</Button> : null}
    </form>
  );
}
