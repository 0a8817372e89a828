/** Attributes on which the style sheet of every page decides how an element is shown. */
const DECIDING = ['hidden', 'type', 'open', 'popover'] as const;

/** What an element has from those around it unless it says otherwise, with what holds where nobody says anything. */
const INHERITED: Readonly<Record<string, string>> = { visibility: 'visible', 'pointer-events': 'auto' };

/** Properties that no style sheet of jsdom sets: an element has them only from itself. */
const OWN: Readonly<Record<string, string>> = { 'animation-name': '' };

const quick = Symbol('answers quickly');

/**
 * How an element is shown is asked of every element by every search for a role, and jsdom matches and parses its whole
 * style sheet for each answer: a quarter of what the component tests cost. The page of a test has no style sheet of its
 * own, so the few properties that are asked often follow from the elements; everything else is jsdom's own answer.
 */
export function answerQuickly(view: Window & typeof globalThis): void {
  const { getComputedStyle } = view;
  // Files share a page, and each prepares it.
  if (quick in getComputedStyle) return;
  const asked = (element: Element): CSSStyleDeclaration => getComputedStyle.call(view, element);
  const kinds = new Map<string, string>();
  const display = (element: Element): string => {
    const kind = JSON.stringify([element.tagName, ...DECIDING.map((name) => element.getAttribute(name))]);
    if (!kinds.has(kind)) kinds.set(kind, asked(bare(element)).display);
    return said(element, 'display') || (kinds.get(kind) ?? '');
  };
  const answer = (element: Element, property: string): string | undefined => {
    // How a summary is shown depends on where it stands.
    if (property === 'display') return element.tagName === 'SUMMARY' ? undefined : display(element);
    const inherited = INHERITED[property];
    if (inherited !== undefined) return saidAround(element, property) || inherited;
    const initial = OWN[property];
    return initial === undefined ? undefined : said(element, property) || initial;
  };
  const answering = (element: Element, pseudo?: string | null): CSSStyleDeclaration => {
    if (typeof pseudo === 'string' || view.document.styleSheets.length > 0) {
      return getComputedStyle.call(view, element, pseudo);
    }
    return styleOf(
      (property) => answer(element, property),
      () => asked(element),
    );
  };
  view.getComputedStyle = Object.assign(answering, { [quick]: true });
}

/** A style that asks for the whole of it only when the quick answers do not do. */
function styleOf(
  answer: (property: string) => string | undefined,
  ask: () => CSSStyleDeclaration,
): CSSStyleDeclaration {
  let asked: CSSStyleDeclaration | undefined;
  const whole = () => (asked ??= ask());
  const getPropertyValue = (property: string): string =>
    answer(property) ?? whole().getPropertyValue(property);
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === 'getPropertyValue') return getPropertyValue;
      const known = typeof name === 'string' ? answer(hyphenated(name)) : undefined;
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(whole(), name, whole());
      return typeof value === 'function' ? (value.bind(whole()) as unknown) : value;
    },
  });
}

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An element of the same kind that stands nowhere and says nothing else. */
function bare(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  copy.removeAttribute('style');
  return copy;
}

function said(element: Element, property: string): string {
  return element.hasAttribute('style') ? (element as HTMLElement).style.getPropertyValue(property) : '';
}

function saidAround(element: Element, property: string): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = said(at, property);
    if (value !== '' && value !== 'inherit') return value;
  }
  return '';
}
