import { showAgain } from '../../present/present';
import { usePresent, useWorkbench } from '../../workbench/context';
import './pointers.css';
import { say } from '../../words/say';

/** Nothing to be seen, so that the audience looks at whoever speaks; whatever is pressed brings the picture back. */
export function BlackScreen() {
  const workbench = useWorkbench();
  const isBlack = usePresent((state) => state.isBlack);
  if (!isBlack) return null;
  return (
    <button
      type="button"
      className="black-screen"
      aria-label={say('present.showPictureAgain')}
      autoFocus
      onClick={() => showAgain(workbench)}
    />
  );
}
