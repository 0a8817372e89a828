import { useId, useState } from 'react';
import { plural } from '../../../shared/base/plural';
import type { Pair, PairChanges } from '../../../shared/edit/edit';
import { tenantName } from '../../../shared/explain/words';
import { decisionsByPair, pairKey } from '../../../shared/model/pair-decisions';
import type { PairDecision } from '../../../shared/model/scenario';
import { detail } from '../../document/impact';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import { useWorkbench } from '../../workbench/context';
import { scenarioOf } from '../../workbench/reads';
import { closeDialog } from '../../workbench/session';

type Texts = Readonly<Record<'owner' | 'due' | 'note', string>>;
type Decided = PairDecision['decision'] | 'as-it-is';

const DECISIONS = [
  { value: 'keep', label: 'Keep' },
  { value: 'drop', label: 'Drop' },
  { value: 'ask', label: 'Ask' },
] as const;

const FIELDS = [
  { key: 'owner', label: 'Owner', type: 'text', hint: 'Who sees to it' },
  { key: 'due', label: 'Due', type: 'date', hint: undefined },
  { key: 'note', label: 'Note', type: 'text', hint: undefined },
] as const;

/** Owner, date and note for many pairs at once. A field that nobody touches leaves each pair its own. */
export function DecisionDialog({ pairs }: { readonly pairs: readonly Pair[] }) {
  const workbench = useWorkbench();
  const form = useId();
  const [before] = useState(() => decisionsOf(pairs, decisionsByPair(scenarioOf(workbench))));
  const [texts, setTexts] = useState<Texts>(before.texts);
  const [decision, setDecision] = useState<Decided>(before.decision);
  const [error, setError] = useState<string | null>(null);
  const close = () => closeDialog(workbench);
  const apply = () => {
    const refusal = detail(workbench, pairs, changesOf(before, texts, decision));
    setError(refusal);
    if (refusal === null) close();
  };
  const actions = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button look="primary" type="submit" form={form}>
        OK
      </Button>
    </>
  );
  const [first] = pairs;
  const named = first && pairs.length === 1 ? first : null;
  const scenario = scenarioOf(workbench);
  const title = named
    ? `${tenantName(scenario, named.from)} to ${tenantName(scenario, named.to)}`
    : plural(pairs.length, 'pair of tenants', 'pairs of tenants');
  return (
    <Dialog title={`Owner, due date and note: ${title}`} onClose={close} actions={actions}>
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <SelectField
          label="Decision"
          value={decision}
          options={before.decision === 'as-it-is' ? [AS_IT_IS, ...DECISIONS] : DECISIONS}
          onChange={setDecision}
        />
        <TextFields texts={texts} mixed={before.mixed} error={error} onChange={setTexts} />
      </form>
    </Dialog>
  );
}

interface TextFieldsProps {
  readonly texts: Texts;
  readonly mixed: Before['mixed'];
  readonly error: string | null;
  readonly onChange: (texts: Texts) => void;
}

function TextFields({ texts, mixed, error, onChange }: TextFieldsProps) {
  return FIELDS.map(({ key, label, type, hint }) => (
    <Field key={key} label={label} hint={mixed[key] ? MIXED : hint} error={key === 'note' ? error : null}>
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

const AS_IT_IS = { value: 'as-it-is', label: 'As it is' } as const;
const MIXED = 'Not the same for all: left empty, each keeps its own.';

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
