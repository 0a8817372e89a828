import type { PointerEvent } from 'react';
import { useMemo } from 'react';
import type { CanvasPoint, PresenterStep } from '../../../shared/ipc/presenter';
import { pictureUrl } from '../../bridge/rasterise';
import { placeInPicture } from './place-in-picture';
import './presenter.css';
import { say } from '../../words/say';

interface StepPictureProps {
  readonly step: PresenterStep;
  /** What is pointed at on the canvas; null where nothing can be. */
  readonly onPoint: ((point: CanvasPoint | null) => void) | null;
}

/** What stands on the canvas. With the laser on, the audience sees its dot where the pointer is here. */
export function StepPicture({ step: { picture, title, frame }, onPoint }: StepPictureProps) {
  const url = useMemo(() => pictureUrl(picture), [picture]);
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLImageElement>) =>
    onPoint?.(placeInPicture(frame, contentOf(currentTarget), { x: clientX, y: clientY }));
  const leave = () => onPoint?.(null);
  return (
    // A picture that is an image runs nothing, whatever a file calls its tenants.
    <img
      className={`presenter__picture ${onPoint ? 'is-pointing' : ''}`}
      src={url}
      alt={say('present.onCanvas', { title })}
      draggable={false}
      onPointerMove={follow}
      onPointerLeave={leave}
      onPointerCancel={leave}
    />
  );
}

/** Without its border. */
function contentOf(image: HTMLImageElement) {
  const { left, top } = image.getBoundingClientRect();
  return {
    x: left + image.clientLeft,
    y: top + image.clientTop,
    width: image.clientWidth,
    height: image.clientHeight,
  };
}
