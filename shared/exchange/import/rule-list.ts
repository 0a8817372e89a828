import { shownText } from '../../base/shown-text';
import type { Edit, RuleChanges } from '../../edit/edit';
import { newRule } from '../../edit/new-records';
import { directionTogether, whomItNames } from '../../explain/same-tenant';
import { ruleTenantWord } from '../../explain/words';
import { isIsoDate } from '../../model/iso-date';
import type { Direction, Rule, Scenario, Tenant } from '../../model/scenario';
import { isRuleTenant, ruleNameFor, tenantNamed } from '../../model/tenant-identity';
import { message, type Message } from '../../words/message';

/** One line of a pasted list, as it was understood. */
export interface ListedRule {
  /** From 1, as the lines of the text are counted. */
  readonly line: number;
  /** `new`: a rule is added. `changed`: a rule for that tenant is widened or gets details. `same`: nothing to do. */
  readonly kind: 'new' | 'changed' | 'same' | 'unread';
  /** What is done, or why the line cannot be read: one sentence that names the tenant. */
  readonly sentence: Message;
}

export interface RuleList {
  /** The line that says which column is what; null where none does. */
  readonly headings: number | null;
  readonly lines: readonly ListedRule[];
  /** Everything that could be read, as one undo step; null when there is nothing to do. */
  readonly edit: Edit | null;
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
  const { headings, columns, lines } = splitList(text);
  let rules = tenant.isolation.rules;
  const edits: Edit[] = [];
  const told = lines.map(({ line, cells }): ListedRule => {
    const wish = readLine(scenario, columns, cells, usual);
    if ('id' in wish) return { line, kind: 'unread', sentence: wish };
    const done = place({ scenario, tenant, rules, wish });
    if (done.edit) edits.push(done.edit);
    ({ rules } = done);
    return { line, kind: done.kind, sentence: done.sentence };
  });
  const label = message('imports.stepOfRules', { tenant: shownText(tenant.name) });
  return { headings, lines: told, edit: edits.length > 0 ? { type: 'batch', label, edits } : null };
}

interface SplitList {
  readonly headings: number | null;
  readonly columns: readonly (ColumnName | null)[];
  readonly lines: readonly Line[];
}

function splitList(text: string): SplitList {
  const lines = text.split(/\r\n|\r|\n/).flatMap((content, at): readonly Line[] => {
    if (content.trim() === '') return [];
    const mark = content.includes('\t') ? '\t' : ';';
    return [{ line: at + 1, cells: content.split(mark).map(unquoted) }];
  });
  const [first, ...others] = lines;
  const columns = first?.cells.map((cell) => HEADINGS[cell.toLowerCase().replaceAll(/[\s_-]/g, '')] ?? null);
  return first && columns?.includes('tenant')
    ? { headings: first.line, columns, lines: others }
    : { headings: null, columns: COLUMNS, lines };
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
): Wish | Message {
  const cell = (name: ColumnName) => cells[columns.indexOf(name)] ?? '';
  const named = whom(tenants, cell('tenant'));
  const shown = shownText(cell('tenant'));
  if (named === undefined) return message('imports.severalCalled', { tenant: shown });
  if (named === null) return message('imports.nobodyCalled', { tenant: shown });
  const direction = readDirection(cell('direction'), usual);
  if (direction === null) {
    return message('imports.directionUnclear', { text: shownText(cell('direction')), tenant: shown });
  }
  const reviewBy = cell('reviewBy');
  if (reviewBy !== '' && !isIsoDate(reviewBy)) {
    return message('imports.reviewUnclear', { text: shownText(reviewBy), tenant: shown });
  }
  const details = { note: cell('note'), owner: cell('owner'), reviewBy };
  return { tenant: named, direction, details: given(details) };
}

/** What a rule can name; the name of one drawn tenant stands for its tenant ID. Undefined: several are called so. */
function whom(tenants: readonly Tenant[], text: string): string | null | undefined {
  if (isRuleTenant(text)) return text;
  const called = tenants.filter(({ name }) => name.trim().toLowerCase() === text.toLowerCase());
  if (called.length > 1) return undefined;
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
  const name = ruleTenantWord(scenario, wish.tenant);
  const added = {
    ...newRule({ ...tenant, isolation: { ...tenant.isolation, rules } }, wish.tenant, wish.direction),
    ...wish.details,
  } as Rule;
  const drawn = tenantNamed(scenario.tenants, wish.tenant);
  if (drawn?.id === tenant.id) {
    return {
      kind: 'unread',
      rules,
      sentence: message('imports.tenantItself', { tenant: name }),
    };
  }
  const there = rules.find((rule) => whomItNames(scenario, rule) === whomItNames(scenario, added));
  if (!there) {
    const sentence = message('imports.addsRule', { tenant: name, direction: wish.direction });
    return {
      kind: 'new',
      sentence,
      rules: [...rules, added],
      edit: { type: 'add-rule', tenant: tenant.id, rule: added },
    };
  }
  const changes = changesTo(there, wish);
  if (Object.keys(changes).length === 0) {
    return { kind: 'same', sentence: message('imports.ruleThere', { tenant: name }), rules };
  }
  return {
    kind: 'changed',
    sentence: changes.direction
      ? message('imports.ruleWidened', { tenant: name, direction: changes.direction })
      : message('imports.ruleGetsDetails', { tenant: name }),
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
