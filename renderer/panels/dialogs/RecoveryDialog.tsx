import { useEffect, useState } from 'react';
import type { RecoveryOffer } from '../../../shared/ipc/kept-work';
import type { Recovered } from '../../document/recovery';
import { discardRecovered, openRecovered, readRecovered } from '../../document/recovery';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { momentWords } from '../../ui/moment';
import { differenceBetween } from './difference';
import { useWorkbench } from '../../workbench/context';
import { closeDialog, openDialog } from '../../workbench/session';
import './kept-work.css';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

interface RecoveryDialogProps {
  readonly offers: readonly RecoveryOffer[];
}

/** Work that was in no file when the program stopped: each document with its time and what differs; keep it or not. */
export function RecoveryDialog({ offers }: RecoveryDialogProps) {
  const workbench = useWorkbench();
  const { desk } = workbench;
  const close = () => closeDialog(workbench);
  const settle = (offer: RecoveryOffer) => {
    const others = offers.filter((other) => other !== offer);
    if (others.length > 0) openDialog({ desk }, { kind: 'recovery', offers: others });
    else closeDialog({ desk });
  };
  const open = async (offer: RecoveryOffer) => {
    if (await openRecovered(desk, offer)) settle(offer);
  };
  const discard = async (offer: RecoveryOffer) => {
    await discardRecovered(desk, offer);
    settle(offer);
  };
  return (
    <Dialog
      title={say('dialogs.recoveryTitle')}
      look="wide"
      onClose={close}
      actions={<Button onClick={close}>{say('dialogs.later')}</Button>}
    >
      <p>{say('dialogs.recoveryAbout')}</p>
      <ul className="recovery">
        {offers.map((offer, at) => (
          <li key={offer.id} className="recovery__offer">
            <div className="recovery__what">
              <strong className="truncate" title={offer.name}>
                {offer.name}
              </strong>
              <span className="quiet">{momentWords(offer.at, 'short')}</span>
              <Differences offer={offer} />
            </div>
            <Button
              aria-label={say('dialogs.discardOffer', { name: offer.name })}
              onClick={() => void discard(offer)}
            >
              {say('dialogs.discard')}
            </Button>
            <Button
              look="primary"
              autoFocus={at === 0}
              aria-label={say('dialogs.openOffer', { name: offer.name })}
              onClick={() => void open(offer)}
            >
              {say('dialogs.open')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What was done since the last save, and what it would change, as Impact shows it. */
function Differences({ offer }: { readonly offer: RecoveryOffer }) {
  const { desk } = useWorkbench();
  const [work, setWork] = useState<Recovered | 'damaged' | null>(null);
  useEffect(() => {
    void readRecovered(desk, offer).then((read) => setWork(read ?? 'damaged'));
  }, [desk, offer]);
  if (work === null) return <span className="quiet">…</span>;
  if (work === 'damaged') return <span>{say('dialogs.keptIsDamaged')}</span>;
  return (
    <span>
      {differencesOf(work)}
      {work.remark === null ? '' : ` ${say.word(work.remark)}`}
    </span>
  );
}

function differencesOf({ timeline, drafts }: Recovered): string {
  const { past, present } = timeline;
  const first = past[0]?.document ?? present;
  const last = past.at(-1)?.label;
  const typed = Object.keys(drafts).length;
  const told = [
    past.length > 0 ? say('dialogs.edits', { count: past.length }) : '',
    last === undefined ? '' : say('dialogs.theLastEdit', { edit: last }),
    ...differenceBetween(first.scenario, present.scenario),
    typed > 0 ? say('dialogs.halfTyped', { count: typed }) : '',
  ];
  return say.word(
    listOf(
      told.filter((one) => one !== ''),
      'sentences',
    ),
  );
}
