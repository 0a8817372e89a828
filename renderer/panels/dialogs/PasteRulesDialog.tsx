import { Check, CircleMinus, Plus, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { ListedRule } from '../../../shared/exchange/import/rule-list';
import { readRuleList } from '../../../shared/exchange/import/rule-list';
import type { Direction, Tenant } from '../../../shared/model/scenario';
import { message, type Word } from '../../../shared/words/message';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useDraftText } from '../../ui/drafts';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import { useScenario, useTenant } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import { tryEdit } from '../../workbench/dispatch';
import { announce, closeDialog } from '../../workbench/session';
import { say } from '../../words/say';

const USUAL = ['inbound', 'outbound', 'both'] as const;

/** Many rules at once, from a list; nothing is added before the person has seen what was understood. */
export function PasteRulesDialog({ tenant: id }: { readonly tenant: string }) {
  const tenant = useTenant(id);
  return tenant ? <PasteRules tenant={tenant} /> : null;
}

function PasteRules({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const { text, setText, usual, setUsual, error, list, count, left, add } = useRuleList(tenant);
  const close = () => closeDialog(workbench);
  const actions = (
    <>
      <Button onClick={close}>{say('dialogs.close')}</Button>
      <Button look="primary" disabled={list.edit === null} onClick={() => (add() ? close() : undefined)}>
        {count === 0 ? say('dialogs.addRules') : say('dialogs.addOrChange', { count })}
      </Button>
    </>
  );
  return (
    <Dialog
      title={say('dialogs.pasteRulesTitle', { tenant: shownText(tenant.name) })}
      look="wide"
      onClose={close}
      actions={actions}
    >
      <div className="dialog-form">
        <Field label={say('dialogs.listOfRules')} hint={say('dialogs.listOfRulesHint')} error={error}>
          {(wiring) => (
            <textarea
              {...wiring}
              className="input"
              rows={7}
              spellCheck={false}
              placeholder={exampleList()}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <SelectField
          label={say('dialogs.usualDirection')}
          value={usual}
          options={USUAL.map((value) => ({
            value,
            label: say('explain.direction', { direction: value }),
          }))}
          onChange={setUsual}
        />
        <Understood lines={list.lines} left={left} />
      </div>
    </Dialog>
  );
}

/** The list as it is typed, and what is understood of it. */
function useRuleList(tenant: Tenant) {
  const workbench = useWorkbench();
  const scenario = useScenario();
  // A draft of the document: closing the dialog loses nothing.
  const [text, setText] = useDraftText(`tenant ${tenant.id} list of rules`);
  const [usual, setUsual] = useState<Direction>('inbound');
  const [error, setError] = useState<Word | null>(null);
  const list = useMemo(() => readRuleList(scenario, tenant, text, usual), [scenario, tenant, text, usual]);
  const { lines, edit, headings } = list;
  const count = lines.filter(({ kind }) => kind === 'new' || kind === 'changed').length;
  const left = lines.filter(({ kind }) => kind === 'unread').length;
  /** True: nothing is left to be put right. */
  const add = (): boolean => {
    const refusal = edit && tryEdit(workbench, edit);
    setError(refusal);
    if (refusal !== null) return false;
    announce(workbench, message('dialogs.rulesAddedOrChanged', { count }));
    setText(unreadOf(text, lines, headings));
    return left === 0;
  };
  return { text, setText, usual, setUsual, error, list, count, left, add };
}

/** What could not be read stays, to be put right. */
function unreadOf(text: string, lines: readonly ListedRule[], headings: number | null): string {
  const unread = new Set(lines.filter(({ kind }) => kind === 'unread').map(({ line }) => line));
  return text
    .split(/\r\n|\r|\n/)
    .filter((_, at) => unread.has(at + 1) || (unread.size > 0 && at + 1 === headings))
    .join('\n');
}

const ICONS = { new: Plus, changed: Check, same: CircleMinus, unread: TriangleAlert } as const;

function exampleList(): string {
  return `fabrikam.com\tinbound\t${say('dialogs.noteExample')}\tEva\t2027-01-31\ncontoso.com`;
}

interface UnderstoodProps {
  readonly lines: readonly ListedRule[];
  readonly left: number;
}

function Understood({ lines, left }: UnderstoodProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <p role="status">
        {left === 0
          ? say('dialogs.allLinesRead', { count: lines.length })
          : say('dialogs.someLinesNotRead', { count: lines.length, left })}
      </p>
      <ul className="paste-rules" aria-label={say('dialogs.understood')}>
        {lines.map(({ line, kind, sentence }) => {
          const Icon = ICONS[kind];
          return (
            <li key={line} className={`paste-rules__${kind}`}>
              <Icon size={15} aria-hidden />{' '}
              {say('dialogs.lineRemark', { line: `${line}`, remark: sentence })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
