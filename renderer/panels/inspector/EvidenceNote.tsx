import { SOURCES } from '../../../shared/base/sources';
import type { Evidence, Ground } from '../../../shared/evidence/evidence';
import { evidenceShort, evidenceWord, measuredSentence } from '../../../shared/evidence/evidence-words';
import { openDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';

/** How sure the verdict is: a quiet line, what would settle an assumption, and behind it what all of it rests on. */
export function EvidenceNote({ evidence }: { readonly evidence: Evidence }) {
  const { level, grounds, seen } = evidence;
  const weakest = grounds.filter((ground) => ground.level === level);
  return (
    <div className="evidence quiet selectable">
      <p>
        <span className={`evidence__level evidence__level--${level}`}>Evidence</span>{' '}
        {evidenceShort(evidence)}.
      </p>
      {level === 'assumed' ? weakest.map((ground) => <Assumption key={ground.says} ground={ground} />) : null}
      {seen === null ? null : <p>{seen}</p>}
      <details className="evidence__why">
        <summary>Why we think so</summary>
        <ul>
          {grounds.map((ground) => (
            <GroundItem key={ground.says} ground={ground} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function Assumption({ ground }: { readonly ground: Ground }) {
  const { says, settle, measured } = ground;
  return (
    <p>
      {says} {measured ? measuredSentence(measured) : ''} {settle} <OpenTest ground={ground} />
    </p>
  );
}

/** One thing the verdict rests on, with its page as text: nothing is fetched. */
function GroundItem({ ground }: { readonly ground: Ground }) {
  const { level, says, sources, measured } = ground;
  return (
    <li>
      <p>
        <strong>{evidenceWord(level)}.</strong> {says}
        {measured ? ` ${measuredSentence(measured)}` : ''}{' '}
        {level === 'assumed' ? null : <OpenTest ground={ground} />}
      </p>
      {sources.map((id) => (
        <p className="evidence__source" key={id}>
          {SOURCES[id].title}
          {SOURCES[id].url === '' ? null : <span className="evidence__url">{SOURCES[id].url}</span>}
        </p>
      ))}
    </li>
  );
}

/** Leads to the question on the page “What is not known”. */
function OpenTest({ ground: { question } }: { readonly ground: Ground }) {
  const workbench = useWorkbench();
  if (question === null) return null;
  return (
    <button
      type="button"
      className="link"
      onClick={() => openDialog(workbench, { kind: 'not-known', question })}
    >
      Open the test
    </button>
  );
}
