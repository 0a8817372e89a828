import { message } from '../../words/message';
import type { Notes } from './reading';

/** How a terminal is told to colour what follows. */
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]{0,20}m`, 'g');
const IS_PLAN = /(?:^|\n)[ \t]{0,40}[-+~/]{1,3}[ \t]{1,4}resource[ \t]/;
const MARK = /^[ \t]*([-+~]|-\/\+|\+\/-|<=)[ \t]+(?=\S)/;
const HIDDEN = /^[ \t]*# \(\d+ unchanged elements? hidden\)/;

/**
 * The text that `terraform plan` prints, as the configuration of what will be: what is added or kept stays, the new value
 * of two is taken, what goes is dropped. Anything else is given back as it is.
 */
export function planAsConfiguration(text: string, notes: Notes): string {
  if (!IS_PLAN.test(text.replace(ESCAPES, ''))) return text;
  const lines: string[] = [];
  /** How many brackets are open in what goes. */
  let gone = 0;
  for (const raw of text.replace(ESCAPES, '').split('\n')) {
    const mark = MARK.exec(raw)?.[1];
    const open = opened(raw);
    if (gone > 0 || mark === '-') {
      if (gone === 0 && /\bresource[ \t]+"powerplatform_tenant_isolation_policy"/.test(raw)) {
        notes.warn(
          'destroyed',
          message('imports.planDestroys', { line: raw.trim().slice(0, 120) }),
          lines.length + 1,
        );
      }
      gone = Math.max(0, gone + open);
      lines.push('');
      continue;
    }
    lines.push(asConfigured(raw, mark));
  }
  notes.warn('plan-text', message('imports.planText'));
  return lines.join('\n');
}

function asConfigured(raw: string, mark: string | undefined): string {
  // Some of the list is not shown, so not all of it is known.
  if (HIDDEN.test(raw)) return 'unchanged_elements_that_the_plan_hides,';
  const line = mark === undefined ? raw : raw.replace(MARK, '');
  const arrow = line.indexOf(' -> ');
  const equals = line.indexOf('=');
  const later = arrow > equals && equals > 0 ? `${line.slice(0, equals + 1)} ${line.slice(arrow + 4)}` : line;
  return later
    .replace('(known after apply)', 'known_after_apply')
    .replace('(sensitive value)', 'sensitive_value');
}

function opened(line: string): number {
  let open = 0;
  for (const sign of line) open += '{[('.includes(sign) ? 1 : '}])'.includes(sign) ? -1 : 0;
  return open;
}
