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
import { say } from '../../words/say';

export type IntentContent = Omit<Intent, 'id'>;

interface IntentFormProps {
  /** Names the form and its button. */
  readonly label: string;
  /** The one to change; absent for a new one. */
  readonly intent?: Intent;
  readonly onSubmit: (content: IntentContent) => void;
  readonly onCancel?: () => void;
}

const MUST = ['blocked', 'allowed'] as const;

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
      <TenantChoice label={say('planning.creatorTenant')} value={from} onChange={setFrom} />
      <SelectField
        label={say('planning.mustBe')}
        value={must}
        options={MUST.map((value) => ({ value, label: say('planning.must', { must: value }) }))}
        onChange={setMust}
      />
      <TenantChoice label={say('planning.signInTenant')} value={to} onChange={setTo} />
      <TextField
        label={say('planning.inYourWords')}
        value={description}
        placeholder={say('planning.wordsExample')}
        onChange={setDescription}
      />
      <Button type="submit" disabled={isOwn}>
        <Icon size={16} aria-hidden /> {label}
      </Button>
      {isOwn ? <p className="quiet planning__note">{say('planning.reachesItself')}</p> : null}
      {onCancel ? <Button onClick={onCancel}>{say('planning.cancel')}</Button> : null}
    </form>
  );
}
