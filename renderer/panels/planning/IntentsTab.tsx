import { CircleCheck, OctagonX, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { freshId } from '../../../shared/base/ids';
import { changed } from '../../../shared/edit/records';
import type { IntentResult } from '../../../shared/evaluate/verdict';
import { intentSentence, unknownGroupSentence } from '../../../shared/explain/intent-sentence';
import { tenantWord } from '../../../shared/explain/words';
import type { Intent, Scenario } from '../../../shared/model/scenario';
import { dispatch, editAndTell } from '../../workbench/dispatch';
import { useEvaluation, useGroups, useScenario } from '../../verdicts/hooks';
import { revealTenants } from '../../camera/reveal';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';
import { IconButton } from '../../ui/Button';
import type { IntentContent } from './IntentForm';
import { IntentForm } from './IntentForm';
import { More, useOpening } from './More';
import './planning.css';
import { say } from '../../words/say';

/** The first violations; more are a click away. */
const SHOWN_VIOLATIONS = 8;

/** What must stay possible or impossible, whoever changes the rules; judged again at every edit, over all pairs. */
export function IntentsTab() {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const { intents } = useEvaluation();
  return (
    <div className="results__body">
      <div className="planning">
        {intents.length === 0 ? (
          <p className="planning__hint">{say('planning.intentsAbout')}</p>
        ) : (
          <ul className="planning__list" aria-label={say('planning.intents')}>
            {intents.map((result) => (
              <IntentRow key={result.id} scenario={scenario} result={result} />
            ))}
          </ul>
        )}
        <IntentForm
          label={say('planning.addIntent')}
          onSubmit={(intent) => add(workbench, scenario, intent)}
        />
      </div>
    </div>
  );
}

function IntentRow({ scenario, result }: { readonly scenario: Scenario; readonly result: IntentResult }) {
  const workbench = useWorkbench();
  const [isEditing, setIsEditing] = useState(false);
  const intent = scenario.intents?.find(({ id }) => id === result.id);
  const groups = useGroups();
  if (!intent) return null;
  const sentence = say(intentSentence(scenario, intent, groups));
  const Icon = result.holds ? CircleCheck : OctagonX;
  return (
    <li className="planning__row">
      <span className={`planning__change ${result.holds ? 'planning__holds' : 'planning__fails'}`}>
        <Icon size={15} aria-hidden /> {result.holds ? say('planning.holds') : say('planning.fails')}
      </span>
      <div className="planning__told">
        <span>{sentence}</span>
        {result.unknownGroup === undefined ? null : (
          <span>{say(unknownGroupSentence(result.unknownGroup))}</span>
        )}
        <Violations scenario={scenario} result={result} />
      </div>
      <div className="planning__buttons">
        <IconButton
          label={say('planning.editIntent', { intent: sentence })}
          icon={<Pencil size={15} />}
          onClick={() => setIsEditing(!isEditing)}
        />
        <IconButton
          label={say('planning.deleteIntent', { intent: sentence })}
          icon={<Trash2 size={15} />}
          onClick={() => dispatch(workbench, { type: 'remove-intents', ids: [intent.id] })}
        />
      </div>
      {isEditing ? (
        <IntentForm
          label={say('planning.changeIntent')}
          intent={intent}
          onCancel={() => setIsEditing(false)}
          onSubmit={(content) => {
            editAndTell(workbench, { type: 'put-intent', intent: rewritten(intent, content) });
            setIsEditing(false);
          }}
        />
      ) : null}
    </li>
  );
}

function Violations({ scenario, result }: { readonly scenario: Scenario; readonly result: IntentResult }) {
  const workbench = useWorkbench();
  const { shown, more } = useOpening(result.violations, SHOWN_VIOLATIONS);
  if (shown.length === 0) return null;
  return (
    <p className="planning__links">
      {shown.map(({ from, to }) => (
        <button
          key={`${from} ${to}`}
          type="button"
          className="link"
          onClick={() => revealTenants(workbench, [from, to])}
        >
          {say('planning.pair', { from: tenantWord(scenario, from), to: tenantWord(scenario, to) })}
        </button>
      ))}
      <More {...more} />
    </p>
  );
}

function add(workbench: Workbench, { intents }: Scenario, content: IntentContent): void {
  const taken = new Set((intents ?? []).map((intent) => intent.id));
  dispatch(workbench, { type: 'put-intent', intent: { id: freshId('intent', taken), ...content } });
}

/** Keys of other programs stay; a description that was emptied goes. */
function rewritten(intent: Intent, content: IntentContent): Intent {
  return changed<Intent>(intent, { ...content, description: content.description ?? null }, ['description']);
}
