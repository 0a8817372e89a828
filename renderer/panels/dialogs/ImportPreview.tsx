import { TriangleAlert } from 'lucide-react';
import { NOT_READ } from '../../../shared/exchange/import/not-read';
import type { MixResult } from '../../../shared/exchange/import/import-mix';
import type { Addition } from '../../../shared/exchange/import/import-result';
import { message } from '../../../shared/words/message';
import { FewLines, FewNames } from '../../ui/FewFirst';
import { sayNodes } from '../../words/nodes';
import { sentenceOf } from './ImportFiles';
import { say } from '../../words/say';

const FIRST_NAMES = 5;
const FIRST_LINES = 8;

/** What an import would do, and what of the files it does not understand; nothing has changed yet. */
export function ImportPreview({ result }: { readonly result: MixResult }) {
  const unread = result.files.flatMap(({ file, remarks }) =>
    remarks
      .filter(({ code }) => code === NOT_READ)
      .map((remark) => message('dialogs.fileRemark', { file, remark: sentenceOf(remark) })),
  );
  return (
    <>
      {result.additions.length === 0 ? null : (
        <section aria-label={say('dialogs.whatWillChange')}>
          <h3>{say('dialogs.whatWillChange')}</h3>
          <ChangeLines additions={result.additions} />
        </section>
      )}
      {unread.length === 0 ? null : (
        <section aria-label={say('dialogs.notUnderstood')} className="import-unread">
          <h3 className="import-title">
            <TriangleAlert size={16} aria-hidden />{' '}
            {say('dialogs.notUnderstoodCount', { count: unread.length })}
          </h3>
          <FewLines lines={unread} first={FIRST_LINES} />
        </section>
      )}
    </>
  );
}

/** What lists names stands first; sentences on single tenants can be many. */
function ChangeLines({ additions }: { readonly additions: readonly Addition[] }) {
  const listing = additions.filter(({ names }) => names !== undefined);
  const single = additions.filter(({ names }) => names === undefined).map(({ sentence }) => sentence);
  return (
    <>
      {listing.length === 0 ? null : (
        <ul className="few-lines">
          {listing.map(({ sentence, names = [] }, at) => (
            <li key={at}>
              {sayNodes(
                'dialogs.changeWithNames',
                { names: <FewNames names={names} first={FIRST_NAMES} /> },
                { change: sentence },
              )}
            </li>
          ))}
        </ul>
      )}
      {single.length === 0 ? null : <FewLines lines={single} first={FIRST_LINES} />}
    </>
  );
}
