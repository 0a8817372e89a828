import { listOf, message, type Message, type MessageId, type WordList } from '../../words/message';
import type { Say } from '../../words/say';
import { groupBy } from '../../base/group-by';
import { shownText } from '../../base/shown-text';
import { checkRules } from '../../check/check-rules';
import type { Comparison } from '../../compare/compare';
import { compareWithBaseline } from '../../compare/compare';
import { policyChanges } from '../../compare/policy-changes';
import { evaluate } from '../../evaluate/evaluate';
import type { ConnectionResult, Evaluation } from '../../evaluate/verdict';
import { evidenceLevel } from '../../evidence/explain-evidence';
import { tenantWord } from '../../explain/words';
import type { Connection, PairDecision, Scenario, Tenant, View } from '../../model/scenario';
import { WILDCARD } from '../../model/scenario';
import { otherAdministrators } from './administrators';
import type { Block, Figure, Page } from './blocks';
import { bullets, paragraph, section, table } from './blocks';
import { fullStop } from './full-stop';
import { flowsByConnection } from './flows-by-connection';
import { dealings, letterAsks } from './letter-asks';
import { isTurn, partKind } from './policy-parts';
import { blockers, some } from './report-pairs';
import { groupPicture } from './report-picture';

/** So many rows fit on the page with everything else. */
const ROWS = 5;
const DATES = 5;
const NAMED_TENANTS = 4;

/** One page for management: what is planned, how much, what is at risk, by when, and a picture of who is who. */
export function managementReport(say: Say, scenario: Scenario, view: View, date: string): Page {
  const evaluation = evaluate(scenario, view.groups);
  const comparison = compareWithBaseline(scenario);
  return {
    title: shownText(scenario.name),
    below: [say('exports.managementBelow', { date })],
    blocks: [
      { kind: 'figures', figures: figures(say, scenario, evaluation, comparison) },
      paragraph(whatIsPlanned(say, scenario, comparison)),
      groupPicture(say, scenario, view),
      ...section(
        say(comparison ? 'exports.managementStops' : 'exports.managementBlocked'),
        worst(say, scenario, { evaluation, comparison }),
      ),
      ...section(say('exports.managementRisks'), bullets(risks(say, scenario, { evaluation, date }))),
      ...section(say('exports.managementDates'), dates(say, scenario)),
    ],
  };
}

function isMine({ managed }: Tenant): boolean {
  return managed !== false;
}

function figures(
  say: Say,
  { tenants }: Scenario,
  { summary }: Evaluation,
  comparison: Comparison | null,
): readonly Figure[] {
  const mine = tenants.filter(isMine);
  const on = mine.filter(({ isolation }) => isolation.enabled).length;
  const figure = (value: number, label: Message): Figure => ({
    value: say.number(value),
    label: say(label),
  });
  const { connections, allowed, blocked } = summary;
  return [
    figure(mine.length, message('exports.figureOurs', { count: mine.length, on })),
    figure(tenants.length - mine.length, message('exports.figureOthers')),
    figure(connections, message('exports.figureConnections', { allowed, blocked })),
    comparison
      ? figure(
          comparison.newlyBlocked.length,
          message('exports.figureNewlyBlocked', { allowed: comparison.newlyAllowed.length }),
        )
      : figure(blocked, message('exports.figureBlocked')),
  ];
}

function whatIsPlanned(say: Say, scenario: Scenario, comparison: Comparison | null): string {
  const { baseline } = scenario;
  if (!comparison || !baseline) return say('exports.plannedNoBaseline');
  const changes = policyChanges(scenario, baseline.isolation);
  const turned = (isolation: 'on' | 'off') => {
    const ids = changes
      .filter(({ parts }) => parts.some((part) => partKind(part) === isolation))
      .map(({ tenant }) => tenant);
    return ids.length === 0
      ? []
      : [message('exports.plannedTurned', { isolation, tenants: whom(scenario, ids) })];
  };
  const rules = changes.flatMap(({ parts }) => parts.filter((part) => !isTurn(part)));
  const parts = [
    ...turned('on'),
    ...turned('off'),
    ...(rules.length === 0 ? [] : [message('exports.changesOfRules', { count: rules.length })]),
  ];
  const told = parts.length === 0 ? [message('exports.plannedNothing')] : parts;
  return fullStop(
    say('exports.plannedAgainst', {
      baseline: shownText(baseline.label),
      changes: listOf(told, 'semicolons'),
    }),
  );
}

/** Tenants of ours by name while they are few, all others by their number. */
function whom(scenario: Scenario, ids: readonly string[]): WordList {
  const meant = new Set(ids);
  const tenants = scenario.tenants.filter(({ id }) => meant.has(id));
  const mine = tenants.filter(isMine).map(({ name }) => shownText(name));
  const others = tenants.length - mine.length;
  const named =
    mine.length > NAMED_TENANTS ? [message('exports.tenantsOfOurs', { count: mine.length })] : mine;
  return listOf([...named, ...(others === 0 ? [] : [message('exports.tenantsOfOthers', { count: others })])]);
}

/** Who loses most: tenants of others, and pairs of ours, by their number of connections. */
function worst(
  say: Say,
  scenario: Scenario,
  {
    evaluation: { connections },
    comparison,
  }: { readonly evaluation: Evaluation; readonly comparison: Comparison | null },
): readonly Block[] {
  const isMeant = (id: string, verdict: string) =>
    comparison ? comparison.changes.get(id) === 'newly-blocked' : verdict === 'blocked';
  const users = flowsByConnection(scenario);
  const meant = connections.filter(({ id, verdict }) => isMeant(id, verdict));
  if (meant.length === 0) return [paragraph(say('exports.nothing'))];
  const pairs = [...groupBy(meant, ({ from, to }) => `${from} ${to}`).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const rows = pairs.slice(0, ROWS).map((group) => {
    const [result] = group as [(typeof group)[number], ...typeof group];
    return [
      say.word(tenantWord(scenario, result.from)),
      say.word(tenantWord(scenario, result.to)),
      say.number(group.length),
      blockers(say, scenario, result),
      some(
        say,
        group.flatMap(({ id }) => users.get(id) ?? []),
      ),
    ];
  });
  return [...worstTable(say, rows), ...worstRest(say, pairs.slice(ROWS))];
}

function worstTable(say: Say, rows: readonly (readonly string[])[]): readonly Block[] {
  const count = say('exports.headConnections');
  const head = [
    say('exports.headFromFlowsIn'),
    say('exports.headToAccountsIn'),
    count,
    say('exports.headBlockedBy'),
    say('exports.headUsedBy'),
  ];
  return table({ head, rows, numbers: [count] });
}

function worstRest(say: Say, rest: readonly (readonly unknown[])[]): readonly Block[] {
  const count = rest.reduce((sum, group) => sum + group.length, 0);
  return count === 0 ? [] : [paragraph(say('exports.worstRest', { count, pairs: rest.length }))];
}

function risks(
  say: Say,
  scenario: Scenario,
  { evaluation, date }: { readonly evaluation: Evaluation; readonly date: string },
): readonly string[] {
  const { summary } = evaluation;
  const lines: readonly (readonly [number, RiskId])[] = [
    [neededOfOthers(scenario), 'exports.riskOthers'],
    [undecided(scenario, evaluation), 'exports.riskUndecided'],
    [wideRules(scenario), 'exports.riskWide'],
    [overdue(scenario, date), 'exports.riskOverdue'],
    [unsure(scenario, evaluation), 'exports.riskUnsure'],
    [summary.expectationsFailed, 'exports.riskExpectations'],
    [summary.intentsFailed, 'exports.riskIntents'],
    [oddRules(scenario), 'exports.riskFindings'],
  ];
  const told = lines.flatMap(([count, id]) => (count === 0 ? [] : [say(id, { count })]));
  return told.length === 0 ? [say('exports.riskNone')] : told;
}

/** How many there are is all that these name. */
type RiskId = Exclude<Extract<MessageId, `exports.risk${string}`>, 'exports.riskNone'>;

function neededOfOthers(scenario: Scenario): number {
  const asks = otherAdministrators(scenario).flatMap((one) => letterAsks(dealings(scenario, one)));
  return asks.filter(({ urgency }) => urgency === 'now').length;
}

function undecided({ decisions = [] }: Scenario, { connections }: Evaluation): number {
  const decided = new Set(decisions.map(({ from, to }) => `${from} ${to}`));
  const blocked = connections.filter(({ verdict }) => verdict === 'blocked');
  return new Set(blocked.map(({ from, to }) => `${from} ${to}`).filter((pair) => !decided.has(pair))).size;
}

function ownRules({ tenants }: Scenario) {
  return tenants.filter(isMine).flatMap(({ isolation }) => isolation.rules);
}

function wideRules({ tenants }: Scenario): number {
  const isolated = tenants.filter((tenant) => isMine(tenant) && tenant.isolation.enabled);
  return isolated.flatMap(({ isolation }) => isolation.rules).filter(({ tenant }) => tenant === WILDCARD)
    .length;
}

/** Days as YYYY-MM-DD sort as texts do. */
function overdue(scenario: Scenario, date: string): number {
  return ownRules(scenario).filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < date).length;
}

function unsure(scenario: Scenario, { connections }: Evaluation): number {
  const isAssumed = (result: ConnectionResult, at: number) =>
    evidenceLevel(scenario, scenario.connections[at] as Connection, result) === 'assumed';
  return connections.filter(isAssumed).length;
}

function oddRules(scenario: Scenario): number {
  const mine = new Set(scenario.tenants.filter(isMine).map(({ id }) => id));
  return checkRules(scenario).filter(({ tenant, code }) => mine.has(tenant) && code !== 'while-off').length;
}

/** What has to be done by when: decisions that are due, and reviews of rules. */
function dates(say: Say, scenario: Scenario): readonly Block[] {
  const due = (scenario.decisions ?? []).flatMap(({ from, to, due: day, owner, decision }) =>
    day === undefined ? [] : [[day, say(decisionWords(scenario, { from, to, decision })), owner ?? '']],
  );
  const reviews = scenario.tenants.filter(isMine).flatMap(({ name, isolation }) =>
    [...groupBy(isolation.rules, ({ reviewBy }) => reviewBy)].flatMap(([day, rules]) =>
      day === undefined
        ? []
        : [
            [
              day,
              say('exports.dateReview', { count: rules.length, tenant: shownText(name) }),
              some(
                say,
                rules.flatMap(({ owner }) => owner ?? []),
              ),
            ],
          ],
    ),
  );
  const all = [...due, ...reviews].toSorted((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
  return [
    ...table({
      head: [say('exports.headBy'), say('exports.headWhat'), say('exports.headWho')],
      rows: all.slice(0, DATES),
    }),
    ...(all.length > DATES ? [paragraph(say('exports.laterDates', { count: all.length - DATES }))] : []),
  ];
}

function decisionWords(
  scenario: Scenario,
  { from, to, decision }: Pick<PairDecision, 'from' | 'to' | 'decision'>,
): Message {
  return message('exports.dateDecision', {
    from: tenantWord(scenario, from),
    to: tenantWord(scenario, to),
    decision: message('exports.decision', { decision }),
  });
}
