import type { CSSProperties, RefObject } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Outcome, Variant } from '../../../shared/compare/side-by-side';
import type { PairWay, VariantPicture } from '../../../shared/picture/draw-side-by-side';
import { drawVariants } from '../../../shared/picture/draw-side-by-side';
import { inDark } from '../../../shared/picture/in-dark';
import { pictureUrl } from '../../bridge/rasterise';
import { useAudienceTextSize } from '../../present/audience-text-size';
import { StateBadge } from '../../ui/StateBadge';
import { useIsDark } from '../../ui/use-dark';
import { usePresent } from '../../workbench/context';
import { bestGrid } from './best-grid';
import { AudiencePair } from './AudiencePair';
import { say } from '../../words/say';

interface VariantsProps {
  readonly variants: readonly Variant[];
  /** A question is open: what would happen is not told. */
  readonly isCovered: boolean;
}

/** More are counted: nobody reads on in four places. */
const TOLD = 6;
/** At the size of the desk, in CSS pixels: the least column, the head of a card, its borders, a line, a letter. */
const COLUMN = 200;
const HEAD = 50;
const SIDES = 36;
const LINE = 19;
const LETTER = 7.4;

/** The pictures, laid out so that they are as large as the room allows. */
export function Variants({ variants, isCovered }: VariantsProps) {
  const list = useRef<HTMLUListElement>(null);
  const room = useRoom(list);
  const scale = usePresent((state) => (state.isPresenting ? state.scale : 1));
  const drawn = useMemo(
    () => ({
      across: drawVariants(say, variants, 'across', { isCovered }),
      down: drawVariants(say, variants, 'down', { isCovered }),
    }),
    [variants, isCovered],
  );
  const letter = useAudienceTextSize();
  const { way, columns } = useMemo(() => {
    const sizes =
      letter > 0 ? audienceSizes(letter) : { across: sizeOf(drawn.across), down: sizeOf(drawn.down) };
    return bestGrid(variants.length, room, sizes, wordsOf(variants, scale));
  }, [variants, drawn, room, scale, letter]);
  return (
    <ul className="side-by-side__variants" style={{ '--columns': columns } as CSSProperties} ref={list}>
      {variants.map((variant, at) => (
        <li key={variant.setting} className="side-by-side__variant">
          <Shown
            variant={variant}
            picture={drawn[way][at] ?? null}
            wayForAudience={letter > 0 ? way : null}
            isCovered={isCovered}
          />
        </li>
      ))}
    </ul>
  );
}

/** About how much room the words of a variant take, before they are laid out. */
function wordsOf(variants: readonly Variant[], scale: number) {
  const lettersOf = ({ state, what, why }: Outcome) =>
    state.length + say.word(what).length + say(why).length + 4;
  const heightIn = (width: number) => {
    const perLine = Math.max(1, (width - SIDES) / (LETTER * scale));
    const lines = variants.map(({ detail, outcomes }) =>
      [...(scale > 1 ? [] : [say(detail).length]), ...outcomes.slice(0, TOLD).map(lettersOf)].reduce(
        (sum, letters) => sum + Math.ceil(letters / perLine),
        0,
      ),
    );
    return scale * (HEAD + LINE * Math.max(...lines));
  };
  return { width: COLUMN * scale, heightIn };
}

/** All are of one size. */
function sizeOf(pictures: readonly (VariantPicture | null)[]) {
  return pictures.find((picture) => picture !== null) ?? { width: 1, height: 1 };
}

/** What the two tenants need in letters of this size, with the line between them. */
function audienceSizes(letter: number) {
  return {
    across: { width: 24 * letter, height: 4.3 * letter },
    down: { width: 11 * letter, height: 11 * letter },
  };
}

function useRoom(list: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return room;
}

interface ShownProps {
  readonly variant: Variant;
  readonly picture: VariantPicture | null;
  /** How the two stand before an audience; null at a desk. */
  readonly wayForAudience: PairWay | null;
  readonly isCovered: boolean;
}

function Shown({ variant, picture, wayForAudience, isCovered }: ShownProps) {
  const { title, detail, outcomes, scenario } = variant;
  return (
    <article className="side-by-side__card" aria-label={say(title)}>
      <h3 className="side-by-side__name">{say(title)}</h3>
      <p className="side-by-side__detail">{say(detail)}</p>
      {picture && wayForAudience === null ? <Drawn picture={picture} /> : null}
      {picture && scenario && wayForAudience !== null ? (
        <AudiencePair scenario={scenario} way={wayForAudience} isCovered={isCovered} words={picture.words} />
      ) : null}
      {picture ? <Outcomes outcomes={outcomes} isCovered={isCovered} /> : null}
    </article>
  );
}

function Drawn({ picture }: { readonly picture: VariantPicture }) {
  const isDark = useIsDark();
  const url = useMemo(() => pictureUrl(isDark ? inDark(picture.svg) : picture.svg), [picture, isDark]);
  return (
    <img
      className="side-by-side__picture"
      src={url}
      alt={picture.words}
      style={{ maxWidth: picture.width * 1.5 }}
    />
  );
}

function Outcomes({ outcomes, isCovered }: Pick<Variant, 'outcomes'> & { readonly isCovered: boolean }) {
  const left = outcomes.length - TOLD;
  if (outcomes.length === 0) return <p className="quiet">{say('sideBySide.noConnection')}</p>;
  if (isCovered) return <StateBadge state="covered" />;
  return (
    <ul className="side-by-side__outcomes">
      {outcomes.slice(0, TOLD).map((outcome) => (
        <OutcomeRow key={outcome.connection} outcome={outcome} />
      ))}
      {left > 0 ? <li className="quiet">{say('sideBySide.andMore', { count: left })}</li> : null}
    </ul>
  );
}

function OutcomeRow({ outcome: { state, what, why } }: { readonly outcome: Outcome }) {
  return (
    <li>
      <StateBadge state={state} /> <span className="side-by-side__what">{say.word(what)}.</span> {say(why)}
    </li>
  );
}
