import { useEffect, useState } from 'react';
import { plural } from '../../../shared/base/plural';
import type { VersionInfo } from '../../../shared/ipc/kept-work';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { drawPicture } from '../../../shared/picture/draw-picture';
import { pictureUrl } from '../../bridge/rasterise';
import { compareWithFile } from '../../document/comparing';
import { readVersion, restoreVersion } from '../../document/versions';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { differenceBetween } from './difference';
import { useAuthor, useWorkbench } from '../../workbench/context';
import { closeDialog } from '../../workbench/session';
import './kept-work.css';

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
/** A larger picture says nothing in this size. */
const DRAWN_TENANTS = 60;

/** File > Earlier Versions: each saved state of this file with its time, what it looks like, and what differs now. */
export function VersionsDialog({ versions }: { readonly versions: readonly VersionInfo[] }) {
  const workbench = useWorkbench();
  const [chosen, choose] = useState<VersionInfo | null>(versions[0] ?? null);
  const document = useVersion(chosen);
  const close = () => closeDialog(workbench);
  const when = chosen ? WHEN.format(chosen.savedAt) : '';
  const withDocument = (act: (ready: ScenarioDocument) => void) => () => {
    if (!document) return;
    close();
    act(document);
  };
  const compare = ({ scenario }: ScenarioDocument) =>
    compareWithFile(workbench.author, `Version of ${when}`, scenario);
  const actions = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button disabled={!document} onClick={withDocument(compare)}>
        Compare
      </Button>
      <Button
        look="primary"
        disabled={!document}
        onClick={withDocument((ready) => restoreVersion(workbench, ready, when))}
      >
        Restore
      </Button>
    </>
  );
  return (
    <Dialog title="Earlier versions" look="wide" onClose={close} actions={actions}>
      {versions.length === 0 ? (
        <p>No earlier version of this file is kept yet. One is kept with each save.</p>
      ) : (
        <div className="versions">
          <VersionList versions={versions} chosen={chosen} onChoose={choose} />
          {document ? <Preview document={document} /> : null}
        </div>
      )}
      <p className="quiet">Restoring is an edit that you can undo. The file changes with the next save.</p>
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
    <div className="versions__list" role="listbox" aria-label="Versions" tabIndex={0}>
      {versions.map((version) => (
        <button
          key={version.id}
          type="button"
          role="option"
          aria-selected={version === chosen}
          className="versions__one"
          onClick={() => onChoose(version)}
        >
          {WHEN.format(version.savedAt)}
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
      {isDrawn ? <img src={pictureUrl(drawPicture(scenario, view, {}).svg)} alt="" /> : null}
      <p>
        {plural(scenario.tenants.length, 'tenant')}, {plural(scenario.connections.length, 'connection')}.
        Since then:
      </p>
      <ul>
        {(since.length > 0 ? since : ['Nothing that changes a verdict.']).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function sizeWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`;
}
