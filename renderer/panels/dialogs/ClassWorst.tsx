import { useMemo } from 'react';
import { classPictureText, drawClass } from '../../../shared/exchange/export/class-picture';
import type { ClassResults } from '../../../shared/lesson/class-results';
import { pictureUrl } from '../../bridge/rasterise';
import { say } from '../../words/say';

/** What the audience gets wrong most, as the picture that is saved for the projector. */
export function ClassWorst({ results }: { readonly results: ClassResults }) {
  const url = useMemo(() => pictureUrl(drawClass(say, results).svg), [results]);
  return (
    <section aria-label={say('dialogs.classWorst')}>
      <img className="class-picture" src={url} alt={classPictureText(say, results)} />
    </section>
  );
}
