import { useEffect, useState } from 'react';
import type { VersionInfo } from '../../../shared/ipc/kept-work';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { message } from '../../../shared/words/message';
import { pictureUrl } from '../../bridge/rasterise';
import { compareWithFile } from '../../document/comparing';
import { readVersion, restoreVersion } from '../../document/versions';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { momentWords } from '../../ui/moment';
import { differenceBetween } from './difference';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { closeDialog } from '../../workbench/session';
import './kept-work.css';
import { say } from '../../words/say';

/** A larger picture says nothing in this size. */
const DRAWN_TENANTS = 60;

/** File > Earlier Versions: each saved state of this file with its time, what it looks like, and what differs now. */
export function VersionsDialog({ versions }: { readonly versions: readonly VersionInfo[] }) {
  const workbench = useWorkbench();
  const [chosen, choose] = useState<VersionInfo | null>(versions[0] ?? null);
  const document = useVersion(chosen);
  const close = () => closeDialog(workbench);
  const when = chosen ? momentWords(chosen.savedAt, 'medium') : '';
  const withDocument = (act: (ready: ScenarioDocument) => void) => () => {
    if (!document) return;
    close();
    act(document);
  };
  const compare = ({ scenario }: ScenarioDocument) =>
    compareWithFile(workbench.author, say('dialogs.versionOf', { when }), scenario);
  const actions = (
    <>
      <Button onClick={close}>{say('dialogs.cancel')}</Button>
      <Button disabled={!document} onClick={withDocument(compare)}>
        {say('dialogs.compare')}
      </Button>
      <Button
        look="primary"
        disabled={!document}
        onClick={withDocument((ready) => restoreVersion(workbench, ready, when))}
      >
        {say('dialogs.restore')}
      </Button>
    </>
  );
  return (
    <Dialog title={say('dialogs.versionsTitle')} look="wide" onClose={close} actions={actions}>
      {versions.length === 0 ? (
        <p>{say('dialogs.noVersions')}</p>
      ) : (
        <div className="versions">
          <VersionList versions={versions} chosen={chosen} onChoose={choose} />
          {document ? <Preview document={document} /> : null}
        </div>
      )}
      <p className="quiet">{say('dialogs.restoringHint')}</p>
    </Dialog>
  );
}

/** The document of a version; null until it is read, or when it cannot be. */
function useVersion(version: VersionInfo | null): ScenarioDocument | null {
  const workbench = useWorkbench();
  const [read, setRead] = useState<{ readonly id: string; readonly document: ScenarioDocument | null }>();
  useEffect(() => {
    if (!version) return;
    void readVersion(workbench, version).then((document) => setRead({ id: version.id, document }));
  }, [workbench, version]);
  return read?.id === version?.id ? (read?.document ?? null) : null;
}

interface VersionListProps {
  readonly versions: readonly VersionInfo[];
  readonly chosen: VersionInfo | null;
  readonly onChoose: (version: VersionInfo) => void;
}

function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  return (
    <div className="versions__list" role="listbox" aria-label={say('dialogs.versions')} tabIndex={0}>
      {versions.map((version) => (
        <button
          key={version.id}
          type="button"
          role="option"
          aria-selected={version === chosen}
          className="versions__one"
          onClick={() => onChoose(version)}
        >
          {momentWords(version.savedAt, 'medium')}
          <span className="quiet"> {sizeWords(version.bytes)}</span>
        </button>
      ))}
    </div>
  );
}

function Preview({ document: { scenario, view } }: { readonly document: ScenarioDocument }) {
  const present = useAuthor(({ timeline }) => timeline.present.scenario);
  const since = differenceBetween(scenario, present);
  const isDrawn = scenario.tenants.length > 0 && scenario.tenants.length <= DRAWN_TENANTS;
  return (
    <div className="versions__preview">
      {isDrawn ? <img src={pictureUrl(drawPicture(say, scenario, view, {}).svg)} alt="" /> : null}
      <p>
        {say('dialogs.sinceThen', {
          tenants: scenario.tenants.length,
          connections: scenario.connections.length,
        })}
      </p>
      <ul>
        {(since.length > 0 ? since : [message('dialogs.noVerdictChanged')]).map(say.word).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function sizeWords(bytes: number): string {
  return say('dialogs.kilobytes', { count: Math.max(1, Math.round(bytes / 1000)) });
}
