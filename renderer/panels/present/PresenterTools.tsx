import { ArrowLeft, ArrowRight, Eye, MonitorOff, MonitorPlay, Pointer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PresenterAct, PresenterView } from '../../../shared/ipc/presenter';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

interface PresenterToolsProps {
  readonly view: PresenterView;
  readonly onAct: (act: PresenterAct) => void;
}

/** The ways through the lesson, and what the audience sees of the presenter: nothing at all, or a red dot. */
export function PresenterTools({ view, onAct }: PresenterToolsProps) {
  const { isPresenting, isBlack, isLaserOn } = view;
  const toggle = (act: PresenterAct, isOn: boolean, words: ReactNode) => (
    <Button look="quiet" disabled={!isPresenting} aria-pressed={isOn} onClick={() => onAct(act)}>
      {words}
    </Button>
  );
  return (
    <footer className="presenter__ways">
      <div className="presenter__tools">
        <Button look="quiet" onClick={() => onAct('present')}>
          <MonitorPlay size={16} aria-hidden />{' '}
          {say(isPresenting ? 'present.endPresenting' : 'present.present')}
        </Button>
        {toggle(
          'black',
          isBlack,
          <>
            <MonitorOff size={16} aria-hidden /> {say('present.blackScreen')}
          </>,
        )}
        {toggle(
          'laser',
          isLaserOn,
          <>
            <Pointer size={16} aria-hidden /> {say('present.laserPointer')}
          </>,
        )}
      </div>
      <Ways view={view} onAct={onAct} />
    </footer>
  );
}

function Ways({ view: { steps, isAsked }, onAct }: PresenterToolsProps) {
  return (
    <>
      <Button disabled={!steps || steps.current.number === 1} onClick={() => onAct('back')}>
        <ArrowLeft size={16} aria-hidden /> {say('present.back')}
      </Button>
      {isAsked ? (
        <Button onClick={() => onAct('reveal')}>
          <Eye size={16} aria-hidden /> {say('present.reveal')}
        </Button>
      ) : null}
      <Button look="primary" disabled={!steps?.next} onClick={() => onAct('next')}>
        {say('present.next')} <ArrowRight size={16} aria-hidden />
      </Button>
    </>
  );
}
