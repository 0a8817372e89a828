import { CircleCheck, OctagonX, Plus, Trash2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { freshId } from '../../../shared/base/ids';
import type { IntentResult } from '../../../shared/evaluate/verdict';
import { tenantName } from '../../../shared/explain/words';
import type { Decision, Intent, Scenario } from '../../../shared/model/scenario';
import { WILDCARD } from '../../../shared/model/scenario';
import { dispatch } from '../../store/document-store';
import { useEvaluation, useScenario } from '../../store/hooks';
import { revealTenants } from '../../store/reveal';
import { Button, IconButton } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TenantChoice } from './TenantChoice';
import './planning.css';

/** More violations than this are only counted. */
const SHOWN_VIOLATIONS = 8;

/** What must stay possible or impossible, whoever changes the rules; judged again at every edit, over all pairs. */
export function IntentsTab() {
  const scenario = useScenario();
  const { intents } = useEvaluation();
  return (
    <div className="results__body">
      <div className="planning">
        {intents.length === 0 ? (
          <p className="planning__hint">
            An intent is what must stay true: that a tenant never reaches another, or always can. It is
            checked at every edit, and by the command line.
          </p>
        ) : (
          <ul className="planning__list" aria-label="Intents">
            {intents.map((result) => (
              <IntentRow key={result.id} scenario={scenario} result={result} />
            ))}
          </ul>
        )}
        <AddIntent scenario={scenario} />
      </div>
    </div>
  );
}

function IntentRow({ scenario, result }: { readonly scenario: Scenario; readonly result: IntentResult }) {
  const intent = scenario.intents?.find(({ id }) => id === result.id);
  if (!intent) return null;
  const Icon = result.holds ? CircleCheck : OctagonX;
  return (
    <li className="planning__item">
      <span className={`planning__change ${result.holds ? 'planning__holds' : 'planning__fails'}`}>
        <Icon size={15} aria-hidden /> {result.holds ? 'Holds' : 'Fails'}
      </span>
      <span>{sentence(scenario, intent)}</span>
      <Violations scenario={scenario} result={result} />
      <IconButton
        label={`Delete the intent: ${sentence(scenario, intent)}`}
        icon={<Trash2 size={15} />}
        onClick={() => dispatch({ type: 'remove-intents', ids: [intent.id] })}
      />
    </li>
  );
}

function Violations({ scenario, result }: { readonly scenario: Scenario; readonly result: IntentResult }) {
  const shown = result.violations.slice(0, SHOWN_VIOLATIONS);
  const more = result.violations.length - shown.length;
  return (
    <>
      {shown.map(({ from, to }) => (
        <button
          key={`${from} ${to}`}
          type="button"
          className="link"
          onClick={() => revealTenants([from, to])}
        >
          {tenantName(scenario, from)} → {tenantName(scenario, to)}
        </button>
      ))}
      {more > 0 ? <span className="quiet">and {more} more</span> : null}
    </>
  );
}

function sentence(scenario: Scenario, { description, from, to, must }: Intent): string {
  const name = (id: string) => (id === WILDCARD ? 'any tenant' : tenantName(scenario, id));
  const rule = `${name(from)} ${must === 'allowed' ? 'can always connect to' : 'never connects to'} ${name(to)}`;
  return description === undefined ? rule : `${description} (${rule})`;
}

function AddIntent({ scenario }: { readonly scenario: Scenario }) {
  const [from, setFrom] = useState(WILDCARD);
  const [to, setTo] = useState(WILDCARD);
  const [must, setMust] = useState<Decision>('blocked');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const taken = new Set((scenario.intents ?? []).map((intent) => intent.id));
    dispatch({ type: 'put-intent', intent: { id: freshId('intent', taken), from, to, must } });
  };
  return (
    <form className="planning__form" aria-label="Add intent" onSubmit={submit}>
      <TenantChoice label="Creator tenant" value={from} onChange={setFrom} />
      <Field label="Must be">
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={must}
            onChange={(event) => setMust(event.target.value as Decision)}
          >
            <option value="blocked">never able to connect to</option>
            <option value="allowed">always able to connect to</option>
          </select>
        )}
      </Field>
      <TenantChoice label="Sign-in tenant" value={to} onChange={setTo} />
      <Button type="submit">
        <Plus size={16} aria-hidden /> Add intent
      </Button>
    </form>
  );
}
