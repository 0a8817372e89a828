import { FolderOpen, TriangleAlert, X } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { PickedText } from '../../../shared/ipc/contract';
import { listOf, message } from '../../../shared/words/message';
import type { NamesPreview } from '../../document/names';
import { applyNames, NAMES_DRAFT, previewNames } from '../../document/names';
import { Button, IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useFormDraft } from '../../ui/drafts';
import { FewLines, FewNames } from '../../ui/FewFirst';
import { Field } from '../../ui/Field';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { closeDialog, showToast } from '../../workbench/session';
import { sayNodes } from '../../words/nodes';
import { say } from '../../words/say';

/** A list is chosen as a file or pasted; Esc keeps it for the next time. */
const NOTHING: PickedText = { name: '', text: '' };

/** As they stand in the file, whatever the language. */
const COLUMNS = ['Name', 'Domains', 'Tenant ID', 'Mine', 'Group', 'Owner', 'Contact'];

/** Tells the drawn tenants who they are, by a list that is kept as a file or stands in Excel. */
export function NamesDialog() {
  const workbench = useWorkbench().author;
  const [list, setList] = useFormDraft<PickedText>(NAMES_DRAFT, NOTHING);
  const preview = usePreview(list);
  const close = () => closeDialog(workbench);
  const actions = (
    <>
      <Button
        onClick={() => {
          setList(null);
          close();
        }}
      >
        {say('dialogs.cancel')}
      </Button>
      <Button
        look="primary"
        disabled={preview?.changesSomething !== true}
        onClick={() => {
          if (preview !== null && applyNames(workbench, preview)) close();
        }}
      >
        {say('dialogs.apply')}
      </Button>
    </>
  );
  return (
    <Dialog title={say('dialogs.namesTitle')} look="wide" onClose={close} actions={actions}>
      <div className="dialog-form">
        <p className="quiet">{say('dialogs.namesAbout', { columns: listOf(COLUMNS) })}</p>
        <ListChoice list={list} onList={setList} />
        {preview === null ? null : <Preview preview={preview} />}
      </div>
    </Dialog>
  );
}

function usePreview(list: PickedText): NamesPreview | null {
  const document = useAuthor(({ timeline }) => timeline.present);
  // A list of a thousand tenants takes longer to read than a key to press.
  const asked = useDeferredValue(list);
  return useMemo(() => (asked.text.trim() === '' ? null : previewNames(asked, document)), [asked, document]);
}

interface ListChoiceProps {
  readonly list: PickedText;
  readonly onList: (list: PickedText | null) => void;
}

function ListChoice({ list, onList }: ListChoiceProps) {
  const workbench = useWorkbench().author;
  const pick = async () => {
    const outcome = await workbench.desk.bridge.pickTexts();
    if (outcome.kind !== 'picked') return;
    const [unread] = outcome.unread;
    if (unread !== undefined)
      showToast(workbench, message('dialogs.fileRemark', { file: unread.name, remark: unread.message }));
    const [file, ...more] = outcome.files;
    if (file !== undefined) onList(file);
    if (more.length > 0) showToast(workbench, message('dialogs.oneListAtATime', { file: file?.name ?? '' }));
  };
  return (
    <>
      <Button onClick={() => void pick()}>
        <FolderOpen size={16} aria-hidden /> {say('dialogs.chooseFile')}
      </Button>
      {list.name === '' ? (
        <Field label={say('dialogs.rowsFromExcel')}>
          {(wiring) => (
            <textarea
              className="input"
              rows={6}
              spellCheck={false}
              {...wiring}
              value={list.text}
              onChange={(event) => onList({ name: '', text: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <ul className="import-files">
          <li>
            {shownText(list.name)}
            <IconButton
              label={say('dialogs.leaveFileOut', { file: list.name })}
              icon={<X size={14} />}
              onClick={() => onList(null)}
            />
          </li>
        </ul>
      )}
    </>
  );
}

const FIRST_NAMES = 5;
const FIRST_LINES = 8;

function Preview({ preview }: { readonly preview: NamesPreview }) {
  const { additions, remarks, isRead, changesSomething } = preview;
  return (
    <>
      {isRead ? (
        <section aria-label={say('dialogs.whatWillChange')}>
          <h3>{say('dialogs.whatWillChange')}</h3>
          {changesSomething ? (
            <ChangeLines additions={additions} />
          ) : (
            <p className="quiet">{say('dialogs.namesChangeNothing')}</p>
          )}
        </section>
      ) : null}
      {remarks.length === 0 ? null : (
        <section aria-label={isRead ? say('dialogs.remarks') : say('dialogs.notANamesList')}>
          <h3 className="import-title">
            <TriangleAlert size={16} aria-hidden />{' '}
            {isRead ? say('dialogs.remarks') : say('dialogs.notANamesList')}
          </h3>
          <FewLines lines={remarks} first={FIRST_LINES} />
        </section>
      )}
    </>
  );
}

function ChangeLines({ additions }: Pick<NamesPreview, 'additions'>) {
  return (
    <ul className="few-lines">
      {additions.map(({ sentence, names }, at) => (
        <li key={at}>
          {names === undefined
            ? say.word(sentence)
            : sayNodes(
                'dialogs.changeWithNames',
                { names: <FewNames names={names} first={FIRST_NAMES} /> },
                { change: sentence },
              )}
        </li>
      ))}
    </ul>
  );
}
