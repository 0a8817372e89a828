import { shownText } from '../../base/shown-text';
import type { Edit, RuleChanges } from '../../edit/edit';
import { newRule } from '../../edit/new-records';
import { directionLabel } from '../../explain/direction';
import { directionTogether, whomItNames } from '../../explain/same-tenant';
import { ruleTenantName } from '../../explain/words';
import { isIsoDate } from '../../model/iso-date';
import type { Direction, Rule, Scenario, Tenant } from '../../model/scenario';
import { isRuleTenant, ruleNameFor, tenantNamed } from '../../model/tenant-identity';

/** One line of a pasted list, as it was understood. */
export interface ListedRule {
  /** From 1, as the lines of the text are counted. */
  readonly line: number;
  /** `new`: a rule is added. `changed`: a rule for that tenant is widened or gets details. `same`: nothing to do. */
  readonly kind: 'new' | 'changed' | 'same' | 'unread';
  /** What is done, or why the line cannot be read: one sentence that names the tenant. */
  readonly sentence: string;
}

export interface RuleList {
  readonly lines: readonly ListedRule[];
  /** Everything that could be read, as one undo step; null when there is nothing to do. */
  readonly command: Edit | null;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Wish {
  readonly tenant: string;
  readonly direction: Direction;
  readonly details: Pick<RuleChanges, 'note' | 'owner' | 'reviewBy'>;
}

const COLUMNS = ['tenant', 'direction', 'note', 'owner', 'reviewBy'] as const;
type ColumnName = (typeof COLUMNS)[number];

/** How people and other tools head these columns, without blanks and in small letters. */
const HEADINGS: Readonly<Record<string, ColumnName>> = {
  tenant: 'tenant',
  tenantdomain: 'tenant',
  tenantid: 'tenant',
  tenantdomainorid: 'tenant',
  domain: 'tenant',
  name: 'tenant',
  direction: 'direction',
  alloweddirection: 'direction',
  note: 'note',
  reason: 'note',
  comment: 'note',
  owner: 'owner',
  requestedby: 'owner',
  reviewby: 'reviewBy',
  reviewdate: 'reviewBy',
  review: 'reviewBy',
};

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  inbound: 'inbound',
  in: 'inbound',
  outbound: 'outbound',
  out: 'outbound',
  both: 'both',
  inout: 'both',
  inboundandoutbound: 'both',
  'inbound&outbound': 'both',
  'inbound,outbound': 'both',
};

/**
 * Reads a list of rules for one tenant: a line a rule, as text, or as cells with tabs or semicolons between them (tenant,
 * direction, note, owner, review date; a first line of headings may say otherwise). A line of which anything cannot be
 * read changes nothing. What is listed twice, or is there already, becomes one rule that allows all of it.
 */
export function readRuleList(scenario: Scenario, tenant: Tenant, text: string, usual: Direction): RuleList {
  const { columns, lines } = splitList(text);
  let rules = tenant.isolation.rules;
  const commands: Edit[] = [];
  const told = lines.map(({ line, cells }): ListedRule => {
    const wish = readLine(scenario, columns, cells, usual);
    if (typeof wish === 'string') return { line, kind: 'unread', sentence: wish };
    const done = place({ scenario, tenant, rules, wish });
    if (done.edit) commands.push(done.edit);
    ({ rules } = done);
    return { line, kind: done.kind, sentence: done.sentence };
  });
  const label = `Paste rules at ${shownText(tenant.name)}`;
  return { lines: told, command: commands.length > 0 ? { type: 'batch', label, commands } : null };
}

function splitList(text: string): {
  readonly columns: readonly (ColumnName | null)[];
  readonly lines: readonly Line[];
} {
  const lines = text.split(/\r\n|\r|\n/).flatMap((content, at): readonly Line[] => {
    if (content.trim() === '') return [];
    const mark = content.includes('\t') ? '\t' : ';';
    return [{ line: at + 1, cells: content.split(mark).map(unquoted) }];
  });
  const headings = lines[0]?.cells.map(
    (cell) => HEADINGS[cell.toLowerCase().replaceAll(/[\s_-]/g, '')] ?? null,
  );
  if (headings?.includes('tenant') && !isRuleTenant(lines[0]?.cells[0] ?? '')) {
    return { columns: headings, lines: lines.slice(1) };
  }
  return { columns: COLUMNS, lines };
}

/** Spreadsheets put quotes around a cell that holds a mark of theirs. */
function unquoted(cell: string): string {
  const text = cell.trim();
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** The wish of a line, or the sentence that says why it has none. */
function readLine(
  { tenants }: Scenario,
  columns: readonly (ColumnName | null)[],
  cells: readonly string[],
  usual: Direction,
): Wish | string {
  const cell = (name: ColumnName) => cells[columns.indexOf(name)] ?? '';
  const named = whom(tenants, cell('tenant'));
  const shown = shownText(cell('tenant'));
  if (named === 'several')
    return `Several tenants are called “${shown}”; name it by its domain or tenant ID.`;
  if (named === null) return `“${shown}” is neither a domain nor a tenant ID nor the name of a drawn tenant.`;
  const direction = readDirection(cell('direction'), usual);
  if (direction === null) {
    return `The direction “${shownText(cell('direction'))}” of the rule for “${shown}” is not inbound, outbound or both.`;
  }
  const reviewBy = cell('reviewBy');
  if (reviewBy !== '' && !isIsoDate(reviewBy)) {
    return `The review date “${shownText(reviewBy)}” of the rule for “${shown}” is not a date such as 2027-01-31.`;
  }
  const details = { note: cell('note'), owner: cell('owner'), reviewBy };
  return { tenant: named, direction, details: given(details) };
}

/** What a rule can name; the name of one drawn tenant stands for its tenant ID. */
function whom(tenants: readonly Tenant[], text: string): string | 'several' | null {
  if (isRuleTenant(text)) return text;
  const called = tenants.filter(({ name }) => name.trim().toLowerCase() === text.toLowerCase());
  if (called.length > 1) return 'several';
  return (called[0] && ruleNameFor(called[0])) ?? null;
}

function readDirection(text: string, usual: Direction): Direction | null {
  if (text === '') return usual;
  return DIRECTIONS[text.toLowerCase().replaceAll(/[\s+/_-]/g, '')] ?? null;
}

/** A cell that is empty says nothing. */
function given(details: Readonly<Record<'note' | 'owner' | 'reviewBy', string>>): Wish['details'] {
  return Object.fromEntries(Object.entries(details).filter(([, text]) => text !== ''));
}

interface Place {
  readonly scenario: Scenario;
  readonly tenant: Tenant;
  /** As they are after the lines before. */
  readonly rules: readonly Rule[];
  readonly wish: Wish;
}

interface Placed extends Omit<ListedRule, 'line'> {
  readonly rules: readonly Rule[];
  readonly edit?: Edit;
}

function place({ scenario, tenant, rules, wish }: Place): Placed {
  const name = ruleTenantName(scenario, wish.tenant);
  const added = {
    ...newRule({ ...tenant, isolation: { ...tenant.isolation, rules } }, wish.tenant, wish.direction),
    ...wish.details,
  } as Rule;
  const drawn = tenantNamed(scenario.tenants, wish.tenant);
  if (drawn?.id === tenant.id) {
    return {
      kind: 'unread',
      rules,
      sentence: `${name} is the tenant itself: connections within it are never evaluated.`,
    };
  }
  const there = rules.find((rule) => whomItNames(scenario, rule) === whomItNames(scenario, added));
  if (!there) {
    const sentence = `Adds a rule for ${name} (${directionLabel(wish.direction).toLowerCase()}).`;
    return {
      kind: 'new',
      sentence,
      rules: [...rules, added],
      edit: { type: 'add-rule', tenant: tenant.id, rule: added },
    };
  }
  const changes = changesTo(there, wish);
  if (Object.keys(changes).length === 0) {
    return { kind: 'same', sentence: `The rule for ${name} is there already.`, rules };
  }
  const how = changes.direction
    ? `is now ${directionLabel(changes.direction).toLowerCase()}`
    : 'gets the details of this line';
  return {
    kind: 'changed',
    sentence: `The rule for ${name} is there already, and ${how}.`,
    rules: rules.map((rule) => (rule === there ? ({ ...there, ...changes } as Rule) : rule)),
    edit: { type: 'update-rule', tenant: tenant.id, id: there.id, changes },
  };
}

/** What is there is widened, never narrowed; details that are listed take the place of those it has. */
function changesTo(there: Rule, { direction, details }: Wish): RuleChanges {
  const together = directionTogether([there, { ...there, direction }]);
  const news = Object.entries(details).filter(([key, text]) => there[key as keyof Rule] !== text);
  return {
    ...(together === there.direction ? {} : { direction: together }),
    ...(Object.fromEntries(news) as RuleChanges),
  };
}
