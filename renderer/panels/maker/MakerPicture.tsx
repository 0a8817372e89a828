import { CircleCheck, CircleMinus, OctagonX, Plug, UserRound } from 'lucide-react';
import { SOURCES } from '../../../shared/base/sources';
import type { MakerView } from '../../../shared/run/maker-view';
import { MAKER_SOURCES } from '../../../shared/run/maker-view';
import './maker.css';
import { say } from '../../words/say';
import { listOf } from '../../../shared/words/message';

const ICONS = { Succeeded: CircleCheck, Failed: OctagonX, Skipped: CircleMinus };

/** What the maker meets, drawn: the card of the connection while building, and the run that fails. */
export function MakerPicture({ view }: { readonly view: MakerView }) {
  return (
    <div className="maker">
      <div className="maker__drawings">
        <figure className="maker__figure">
          <div role="img" aria-label={say.word(view.words.building)}>
            <Card view={view} />
          </div>
          <figcaption>{say('maker.whileBuilding')}</figcaption>
        </figure>
        <figure className="maker__figure">
          <div role="img" aria-label={say.word(view.words.running)}>
            <FailedRun run={view.run} />
          </div>
          <figcaption>{say('maker.whenRuns')}</figcaption>
        </figure>
      </div>
      <div className="maker__notes quiet">
        {view.notes.map(say.word).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          {say('maker.drawingAfter', {
            sources: listOf(
              MAKER_SOURCES.map((id) => SOURCES[id].title),
              'semicolons',
            ),
          })}
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
        <Plug size={16} aria-hidden /> <strong>{say.word(step)}</strong>
      </p>
      <p className="maker__line">
        <span className="quiet">{say('maker.connection')}</span>
        <span className="maker__account">
          <UserRound size={14} aria-hidden /> {say.word(account ?? connector)}
        </span>
        <span className="maker__state">{say('maker.notConnected')}</span>
      </p>
      <p className="maker__error">
        <OctagonX size={16} aria-hidden />
        <span>{say.word(refusal)}</span>
      </p>
      <dl className="maker__facts">
        {facts.map(({ label, value }, at) => (
          <div key={at}>
            <dt>{say.word(label)}</dt>
            <dd>{say.word(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="maker__line">
        <span className="maker__state">{say.word(saved.state)}</span>
      </p>
      <p className="maker__small">{say.word(saved.words)}</p>
    </div>
  );
}

function FailedRun({ run: { title, steps, error } }: Pick<MakerView, 'run'>) {
  return (
    <div className="maker__card selectable">
      <p className="maker__head">
        <strong>{say.word(title)}</strong>
        <span className="maker__state">{say('maker.status', { status: 'Failed' })}</span>
      </p>
      <ol className="maker__steps">
        {steps.map(({ name, status }, at) => {
          const Icon = ICONS[status];
          return (
            // A step has no other name than its place.
            <li key={at} className={`maker__step maker__step--${status.toLowerCase()}`}>
              <Icon size={16} aria-hidden />
              <span className="maker__name">{say.word(name)}</span>
              <span>{say('maker.status', { status })}</span>
            </li>
          );
        })}
      </ol>
      <p className="maker__error">
        <OctagonX size={16} aria-hidden />
        <span>{say.word(error)}</span>
      </p>
    </div>
  );
}
