/**
 * The page's policy takes no text for markup or for the address of a script. These two are made here and nowhere else:
 * the program's own workers, and pages that are shown in a frame which runs nothing.
 */

interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

declare global {
  interface Window {
    /** Chromium has it; the browser edition also runs where it is missing. */
    readonly trustedTypes?: Factory;
  }
}

/** Named in the policy of `electron/main/protocol`. */
const NAME = 'simulator';

const RULES: Policy = { createHTML: (text) => text, createScriptURL: ownUrl };

let policy: Policy | null = null;

/** A name can be given once a page. */
function ours(): Policy {
  policy ??= window.trustedTypes?.createPolicy(NAME, RULES) ?? RULES;
  return policy;
}

function ownUrl(url: string): string {
  if (new URL(url, window.location.href).origin === window.location.origin) return url;
  throw new TypeError('A worker of this program comes from this program.');
}

/** Starts one of the program's own workers, by the address that the bundler gave its script. */
export function startOwnWorker(url: string): Worker {
  return new Worker(ours().createScriptURL(url), { type: 'module' });
}

/** Shows a page in a frame; the frame must be sandboxed without scripts. */
export function showPage(frame: HTMLIFrameElement, page: string): void {
  frame.srcdoc = ours().createHTML(page);
}
