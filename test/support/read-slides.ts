import { strFromU8, unzipSync } from 'fflate';

/** A PowerPoint file as a test sees it. */
export interface ReadSlides {
  readonly slides: readonly ReadSlide[];
  /** The parts by their names. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

export interface ReadSlide {
  /** A paragraph each. */
  readonly text: readonly string[];
  /** The alternative texts of its pictures. */
  readonly pictures: readonly string[];
  readonly notes: readonly string[];
}

/** Reads the slides in their order, each with its notes; needs a DOM. */
export function readSlides(bytes: Uint8Array): ReadSlides {
  const parts = unzipSync(bytes);
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const xml = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`The file has no ${name}.`);
    const page = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
    if (page.querySelector('parsererror')) throw new Error(`${name} is no XML.`);
    return page;
  };
  const slides = Array.from({ length: count }, (_, n) => {
    const slide = xml(`ppt/slides/slide${n + 1}.xml`);
    const notes = [...xml(`ppt/notesSlides/notesSlide${n + 1}.xml`).getElementsByTagName('p:sp')];
    const body = notes.find((shape) => shape.querySelector('[type="body"]'));
    return {
      text: paragraphsOf(slide),
      pictures: [...slide.getElementsByTagName('p:pic')].map(
        (picture) => picture.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr') ?? '',
      ),
      notes: body ? paragraphsOf(body) : [],
    };
  });
  return { slides, parts };
}

function paragraphsOf(within: Document | Element): readonly string[] {
  return [...within.getElementsByTagName('a:p')]
    .map((paragraph) =>
      [...paragraph.getElementsByTagName('a:t')].map(({ textContent }) => textContent).join(''),
    )
    .filter((text) => text !== '');
}
