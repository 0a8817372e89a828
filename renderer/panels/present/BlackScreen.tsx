import { showAgain, usePresentStore } from '../../store/present-store';
import './pointers.css';

/** Nothing to be seen, so that the room looks at whoever speaks; whatever is pressed brings the picture back. */
export function BlackScreen() {
  const isBlack = usePresentStore((state) => state.isBlack);
  if (!isBlack) return null;
  return (
    <button
      type="button"
      className="black-screen"
      aria-label="Show the picture again"
      autoFocus
      onClick={showAgain}
    />
  );
}
