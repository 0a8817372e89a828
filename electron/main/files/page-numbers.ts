/** Where the number of the page goes on which a part of a report stands. */
const PLACE = /(<b data-page="(part-\d+)">)[^<]*(<\/b>)/g;

export function wantsPageNumbers(html: string): boolean {
  return html.search(PLACE) >= 0;
}

/** The page with the numbers that are known; without any it stays as it is. */
export function withPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(
    PLACE,
    (_, start: string, part: string, end: string) => `${start}${pages.get(part) ?? ''}${end}`,
  );
}

/**
 * On which page each part begins, as told by the PDF itself: Chromium notes where links lead ("/part-3 [17 0 R /XYZ ...]"),
 * and pages stand in the order of the page tree. What cannot be read has no number.
 */
export function pagesOfParts(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = new TextDecoder('latin1').decode(pdf);
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n<<(\/Type \/Pages?\b[^]*?)>>\nendobj/gm)].map(([, id, body]) => [
      id as string,
      body as string,
    ]),
  );
  const order = new Map(pagesBelow(rootOf(objects), objects).map((id, at) => [id, at + 1]));
  return new Map(
    [...text.matchAll(/\/(part-\d+) \[(\d+) 0 R \/XYZ/g)].flatMap(([, part, id]) => {
      const page = order.get(id as string);
      return page === undefined ? [] : [[part as string, page] as const];
    }),
  );
}

type Objects = ReadonlyMap<string, string>;

/** The one list of pages that belongs to no other. */
function rootOf(objects: Objects): string {
  const root = [...objects].find(([, body]) => body.startsWith('/Type /Pages') && !body.includes('/Parent '));
  return root?.[0] ?? '';
}

function pagesBelow(id: string, objects: Objects, seen: ReadonlySet<string> = new Set()): readonly string[] {
  const body = objects.get(id);
  if (body === undefined || seen.has(id)) return [];
  if (!body.startsWith('/Type /Pages')) return [id];
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '';
  const above = new Set([...seen, id]);
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(kid as string, objects, above));
}
