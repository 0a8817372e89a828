import { CircleCheck, CircleMinus, OctagonX, Plug, UserRound } from 'lucide-react';
import { SOURCES } from '../../../shared/base/sources';
import type { MakerView } from '../../../shared/run/maker-view';
import { MAKER_SOURCES } from '../../../shared/run/maker-view';
import './maker.css';

const ICONS = { Succeeded: CircleCheck, Failed: OctagonX, Skipped: CircleMinus };

/** What the maker meets, drawn: the card of the connection while building, and the run that fails. */
export function MakerPicture({ view }: { readonly view: MakerView }) {
  return (
    <div className="maker">
      <div className="maker__drawings">
        <figure className="maker__figure">
          <div role="img" aria-label={view.words.building}>
            <Card view={view} />
          </div>
          <figcaption>While building</figcaption>
        </figure>
        <figure className="maker__figure">
          <div role="img" aria-label={view.words.running}>
            <FailedRun run={view.run} />
          </div>
          <figcaption>When it runs</figcaption>
        </figure>
      </div>
      <div className="maker__notes quiet">
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          A drawing of this program in its own words, after:{' '}
          {MAKER_SOURCES.map((id) => SOURCES[id].title).join('; ')}.
        </p>
      </div>
    </div>
  );
}

/** Nothing in it can be pressed: it is a picture of what can be. */
function Card({ view: { step, connector, account, refusal, facts, saved } }: { readonly view: MakerView }) {
  return (
    <div className="maker__card selectable">
      <p className="maker__head">
        <Plug size={16} aria-hidden /> <strong>{step}</strong>
      </p>
      <p className="maker__line">
        <span className="quiet">Connection</span>
        <span className="maker__account">
          <UserRound size={14} aria-hidden /> {account ?? connector}
        </span>
        <span className="maker__state">Not connected</span>
      </p>
      <p className="maker__error">
        <OctagonX size={16} aria-hidden />
        <span>{refusal}</span>
      </p>
      <dl className="maker__facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="maker__line">
        <span className="maker__state">{saved.state}</span>
      </p>
      <p className="maker__small">{saved.words}</p>
    </div>
  );
}

function FailedRun({ run: { title, steps, error } }: Pick<MakerView, 'run'>) {
  return (
    <div className="maker__card selectable">
      <p className="maker__head">
        <strong>{title}</strong>
        <span className="maker__state">Failed</span>
      </p>
      <ol className="maker__steps">
        {steps.map(({ name, status }, at) => {
          const Icon = ICONS[status];
          return (
            // A step has no other name than its place.
            <li key={at} className={`maker__step maker__step--${status.toLowerCase()}`}>
              <Icon size={16} aria-hidden />
              <span className="maker__name">{name}</span>
              <span>{status}</span>
            </li>
          );
        })}
      </ol>
      <p className="maker__error">
        <OctagonX size={16} aria-hidden />
        <span>{error}</span>
      </p>
    </div>
  );
}
