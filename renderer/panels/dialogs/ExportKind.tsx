import { chooseExport } from '../../document/export-choices';
import { useWorkbench } from '../../workbench/context';
import { Field } from '../../ui/Field';
import type { ExportKind } from './export-kinds';
import { KIND_GROUPS } from './export-kinds';
import { say } from '../../words/say';

/** What is to leave the program. */
export function KindChoice({ kind }: { readonly kind: ExportKind }) {
  const workbench = useWorkbench();
  return (
    <Field label={say('dialogs.what')}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={kind}
          onChange={(event) => chooseExport(workbench, { kind: event.target.value })}
        >
          {KIND_GROUPS.map(({ label, entries }) => (
            <optgroup key={label.id} label={say(label)}>
              {entries.map((entry) => (
                <option key={entry.kind} value={entry.kind}>
                  {say.word(entry.label)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
