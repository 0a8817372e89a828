import { SOURCES } from '../../../shared/base/sources';
import type { Evidence, Ground } from '../../../shared/evidence/evidence';
import { evidenceShort, evidenceWord, measuredSentence } from '../../../shared/evidence/evidence-words';
import { openDialog } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { say } from '../../words/say';

/** How sure the verdict is: a quiet line, what would settle an assumption, and behind it what all of it rests on. */
export function EvidenceNote({ evidence }: { readonly evidence: Evidence }) {
  const { level, grounds, seen } = evidence;
  const weakest = grounds.filter((ground) => ground.level === level);
  return (
    <div className="evidence quiet selectable">
      <p>
        <span className={`evidence__level evidence__level--${level}`}>{say('inspector.evidence')}</span>{' '}
        {say('inspector.evidenceIs', { evidence: evidenceShort(evidence) })}
      </p>
      {level === 'assumed' ? weakest.map((ground, at) => <Assumption key={at} ground={ground} />) : null}
      {seen === null ? null : <p>{say.word(seen)}</p>}
      <details className="evidence__why">
        <summary>{say('inspector.whyWeThinkSo')}</summary>
        <div className="evidence__grounds">
          {grounds.map((ground, at) => (
            <GroundItem key={at} ground={ground} />
          ))}
        </div>
      </details>
    </div>
  );
}

function Assumption({ ground }: { readonly ground: Ground }) {
  const { says, settle, measured } = ground;
  return (
    <p>
      {say.word(says)} {measured ? say.word(measuredSentence(measured)) : ''}{' '}
      {settle === null ? '' : say.word(settle)} <OpenTest ground={ground} />
    </p>
  );
}

/** One thing the verdict rests on, with its page as text: nothing is fetched. */
function GroundItem({ ground }: { readonly ground: Ground }) {
  const { level, says, sources, measured } = ground;
  return (
    <div>
      <p>
        <strong>{say('inspector.evidenceIs', { evidence: evidenceWord(level) })}</strong> {say.word(says)}
        {measured ? ` ${say.word(measuredSentence(measured))}` : ''}{' '}
        {level === 'assumed' ? null : <OpenTest ground={ground} />}
      </p>
      {sources.map((id) => (
        <p className="evidence__source" key={id}>
          {SOURCES[id].title}
          {SOURCES[id].url === '' ? null : <span className="evidence__url">{SOURCES[id].url}</span>}
        </p>
      ))}
    </div>
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
      {say('inspector.openTest')}
    </button>
  );
}
