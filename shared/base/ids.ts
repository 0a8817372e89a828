/** What an id in a scenario file looks like (scenario-v1, section 1). */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

const MAX_ID_LENGTH = 64;
/** Normalizing takes a time that grows with the square of a run of accents; more would not fit into an id. */
const MAX_NORMALIZED = 4 * MAX_ID_LENGTH;

/** "Contoso (Europe) Ltd." -> "contoso-europe-ltd": readable ids make scenario files that people can diff. */
export function slug(text: string): string {
  return text
    .slice(0, MAX_NORMALIZED)
    .normalize('NFKD')
    .replace(/[̀-ͯ]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, MAX_ID_LENGTH)
    .replace(/^-+|-+$/g, '');
}

/**
 * An id made from `text` that is not in `taken`: the slug itself, else slug-2, slug-3, ...
 * Deterministic, so that the same edits give the same file.
 */
export function freshId(text: string, taken: ReadonlySet<string>, fallback = 'item'): string {
  const base = slug(text) || fallback;
  if (!taken.has(base)) return base;
  for (let n = 2; ; n += 1) {
    const suffix = `-${n}`;
    const candidate = base.slice(0, MAX_ID_LENGTH - suffix.length) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}
