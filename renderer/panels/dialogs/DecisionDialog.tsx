import { useId, useState } from 'react';
import type { Pair, PairChanges } from '../../../shared/edit/edit';
import { tenantWord } from '../../../shared/explain/words';
import { decisionsByPair, pairKey } from '../../../shared/model/pair-decisions';
import type { PairDecision } from '../../../shared/model/scenario';
import { message, type Word } from '../../../shared/words/message';
import { detail } from '../../document/impact';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { SelectField, type SelectOption } from '../../ui/SelectField';
import { useWorkbench } from '../../workbench/context';
import { scenarioOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';
import { say } from '../../words/say';

type Texts = Readonly<Record<'owner' | 'due' | 'note', string>>;
type Decided = PairDecision['decision'] | 'as-it-is';

const DECISIONS = ['keep', 'drop', 'ask'] as const;

const FIELDS = [
  { key: 'owner', label: message('dialogs.owner'), type: 'text', hint: message('dialogs.ownerHint') },
  { key: 'due', label: message('dialogs.due'), type: 'date', hint: undefined },
  { key: 'note', label: message('dialogs.note'), type: 'text', hint: undefined },
] as const;

/** Owner, date and note for many pairs at once. A field that nobody touches leaves each pair its own. */
export function DecisionDialog({ pairs }: { readonly pairs: readonly Pair[] }) {
  const workbench = useWorkbench();
  const form = useId();
  const [before] = useState(() => decisionsOf(pairs, decisionsByPair(scenarioOf(workbench))));
  const [texts, setTexts] = useState<Texts>(before.texts);
  const [decision, setDecision] = useState<Decided>(before.decision);
  const [error, setError] = useState<Word | null>(null);
  const close = () => closeDialog(workbench);
  const apply = () => {
    const refusal = detail(workbench, pairs, changesOf(before, texts, decision));
    setError(refusal);
    if (refusal === null) close();
  };
  const actions = (
    <>
      <Button onClick={close}>{say('dialogs.cancel')}</Button>
      <Button look="primary" type="submit" form={form}>
        {say('dialogs.ok')}
      </Button>
    </>
  );
  const [first] = pairs;
  const named = first && pairs.length === 1 ? first : null;
  const scenario = scenarioOf(workbench);
  const title = named
    ? say('dialogs.decisionOnPair', {
        from: tenantWord(scenario, named.from),
        to: tenantWord(scenario, named.to),
      })
    : say('dialogs.decisionOnPairs', { count: pairs.length });
  return (
    <Dialog title={title} onClose={close} actions={actions}>
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <SelectField
          label={say('dialogs.decision')}
          value={decision}
          options={decisionOptions(before.decision)}
          onChange={setDecision}
        />
        <TextFields texts={texts} mixed={before.mixed} error={error} onChange={setTexts} />
      </form>
    </Dialog>
  );
}

function decisionOptions(before: Decided): readonly SelectOption<Decided>[] {
  const decisions = DECISIONS.map((value) => ({ value, label: say('dialogs.decide', { decision: value }) }));
  if (before !== 'as-it-is') return decisions;
  return [{ value: 'as-it-is', label: say('dialogs.asItIs') }, ...decisions];
}

interface TextFieldsProps {
  readonly texts: Texts;
  readonly mixed: Before['mixed'];
  readonly error: Word | null;
  readonly onChange: (texts: Texts) => void;
}

function TextFields({ texts, mixed, error, onChange }: TextFieldsProps) {
  return FIELDS.map(({ key, label, type, hint }) => (
    <Field
      key={key}
      label={say(label)}
      hint={mixed[key] ? say('dialogs.notTheSameForAll') : hint && say(hint)}
      error={key === 'note' ? error : null}
    >
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type={type}
          value={texts[key]}
          onChange={(event) => onChange({ ...texts, [key]: event.target.value })}
        />
      )}
    </Field>
  ));
}

interface Before {
  readonly texts: Texts;
  readonly mixed: Readonly<Record<keyof Texts, boolean>>;
  readonly decision: Decided;
}

/** What is the same for all of them stands in the fields. */
function decisionsOf(pairs: readonly Pair[], decided: ReadonlyMap<string, PairDecision>): Before {
  const all = pairs.map(({ from, to }) => decided.get(pairKey(from, to)));
  const common = (key: keyof Texts) => {
    const found = new Set(all.map((one) => one?.[key] ?? ''));
    return found.size === 1 ? ([...found][0] ?? '') : null;
  };
  const texts = { owner: common('owner'), due: common('due'), note: common('note') };
  const decisions = new Set(all.map((one) => one?.decision ?? 'as-it-is'));
  return {
    texts: { owner: texts.owner ?? '', due: texts.due ?? '', note: texts.note ?? '' },
    mixed: { owner: texts.owner === null, due: texts.due === null, note: texts.note === null },
    decision: decisions.size === 1 ? ([...decisions][0] ?? 'as-it-is') : 'as-it-is',
  };
}

/** Only what was touched; a field that was emptied takes the text away. */
function changesOf(before: Before, texts: Texts, decision: Decided): PairChanges {
  const touched = (['owner', 'due', 'note'] as const).filter((key) => texts[key] !== before.texts[key]);
  return {
    ...(decision === 'as-it-is' || decision === before.decision ? {} : { decision }),
    ...Object.fromEntries(touched.map((key) => [key, texts[key].trim() === '' ? null : texts[key].trim()])),
  };
}
