import { groupBy } from '../../base/group-by';
import { plural } from '../../base/plural';
import { shownText } from '../../base/shown-text';
import { checkRules } from '../../check/check-rules';
import type { Comparison } from '../../compare/compare';
import { compareWithBaseline } from '../../compare/compare';
import { policyChanges } from '../../compare/policy-changes';
import { evaluate } from '../../evaluate/evaluate';
import type { ConnectionResult, Evaluation } from '../../evaluate/verdict';
import { evidenceLevel } from '../../evidence/explain-evidence';
import { fullStop, list, tenantName } from '../../explain/words';
import type { Connection, Scenario, Tenant, View } from '../../model/scenario';
import { WILDCARD } from '../../model/scenario';
import { otherAdministrators } from './administrators';
import type { Block, Figure, Page } from './blocks';
import { bullets, paragraph, section, table } from './blocks';
import { flowsByConnection } from './flows-by-connection';
import { dealings, letterAsks } from './letter-asks';
import { blockers, some } from './report-pairs';
import { groupPicture } from './report-picture';

/** So many rows fit on the page with everything else. */
const ROWS = 5;
const DATES = 5;
const NAMED_TENANTS = 4;

/** One page for management: what is planned, how much, what is at risk, by when, and a picture of who is who. */
export function managementReport(scenario: Scenario, view: View, date: string): Page {
  const evaluation = evaluate(scenario);
  const comparison = compareWithBaseline(scenario);
  return {
    title: shownText(scenario.name),
    below: [`Tenant isolation of Power Platform, ${date}`],
    blocks: [
      { kind: 'figures', figures: figures(scenario, evaluation, comparison) },
      paragraph(whatIsPlanned(scenario, comparison)),
      groupPicture(scenario, view),
      ...section(
        comparison ? 'What stops working' : 'What is blocked',
        worst(scenario, evaluation, comparison),
      ),
      ...section('Risks', bullets(risks(scenario, evaluation, date))),
      ...section('Dates', dates(scenario)),
    ],
  };
}

function isMine({ managed }: Tenant): boolean {
  return managed !== false;
}

function figures(
  { tenants }: Scenario,
  { summary }: Evaluation,
  comparison: Comparison | null,
): readonly Figure[] {
  const mine = tenants.filter(isMine);
  const on = mine.filter(({ isolation }) => isolation.enabled).length;
  const figure = (value: number, label: string): Figure => ({ value: value.toLocaleString('en'), label });
  return [
    figure(mine.length, `${mine.length === 1 ? 'tenant' : 'tenants'} of ours, ${on} with isolation On`),
    figure(tenants.length - mine.length, 'tenants of others'),
    figure(
      summary.connections,
      `connections: ${summary.allowed.toLocaleString('en')} allowed, ${summary.blocked.toLocaleString('en')} blocked`,
    ),
    comparison
      ? figure(
          comparison.newlyBlocked.length,
          `newly blocked, ${comparison.newlyAllowed.length} newly allowed`,
        )
      : figure(summary.blocked, 'blocked'),
  ];
}

function whatIsPlanned(scenario: Scenario, comparison: Comparison | null): string {
  const { baseline } = scenario;
  if (!comparison || !baseline) {
    return 'No baseline is pinned, so this page shows the state of the scenario and not a change.';
  }
  const changes = policyChanges(scenario, baseline.isolation);
  const turned = (word: string) =>
    changes.filter(({ parts }) => parts.includes(`isolation turned ${word}`)).map(({ tenant }) => tenant);
  const [on, off] = [turned('On'), turned('Off')];
  const rules = changes.flatMap(({ parts }) => parts.filter((part) => part.startsWith('rule')));
  const switched = (ids: readonly string[], word: string) =>
    ids.length === 0 ? [] : [`isolation turned ${word} at ${whom(scenario, ids)}`];
  const parts = [
    ...switched(on, 'On'),
    ...switched(off, 'Off'),
    ...(rules.length === 0 ? [] : [`${plural(rules.length, 'change')} of rules`]),
  ];
  const what = parts.length === 0 ? 'no change of any policy' : parts.join('; ');
  return fullStop(`Planned against “${shownText(baseline.label)}”: ${what}`);
}

/** Tenants of ours by name while they are few, all others by their number. */
function whom(scenario: Scenario, ids: readonly string[]): string {
  const meant = new Set(ids);
  const tenants = scenario.tenants.filter(({ id }) => meant.has(id));
  const mine = tenants.filter(isMine).map(({ name }) => shownText(name));
  const others = tenants.length - mine.length;
  const named = mine.length > NAMED_TENANTS ? [`${plural(mine.length, 'tenant')} of ours`] : mine;
  return list([...named, ...(others === 0 ? [] : [`${plural(others, 'tenant')} of others`])]);
}

/** Who loses most: tenants of others, and pairs of ours, by their number of connections. */
function worst(
  scenario: Scenario,
  { connections }: Evaluation,
  comparison: Comparison | null,
): readonly Block[] {
  const isMeant = (id: string, verdict: string) =>
    comparison ? comparison.changes.get(id) === 'newly-blocked' : verdict === 'blocked';
  const users = flowsByConnection(scenario);
  const meant = connections.filter(({ id, verdict }) => isMeant(id, verdict));
  if (meant.length === 0) return [paragraph('Nothing.')];
  const pairs = [...groupBy(meant, ({ from, to }) => `${from} ${to}`).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const rows = pairs.slice(0, ROWS).map((group) => {
    const [result] = group as [(typeof group)[number], ...typeof group];
    return [
      tenantName(scenario, result.from),
      tenantName(scenario, result.to),
      group.length.toLocaleString('en'),
      blockers(scenario, result),
      some(group.flatMap(({ id }) => users.get(id) ?? [])),
    ];
  });
  const rest = pairs.slice(ROWS);
  const left = rest.reduce((sum, group) => sum + group.length, 0);
  return [
    ...table({
      head: ['From flows in', 'To accounts in', 'Connections', 'Blocked by', 'Used by'],
      rows,
      numbers: ['Connections'],
    }),
    ...(rest.length === 0
      ? []
      : [
          paragraph(
            `And ${plural(left, 'connection')} between ${plural(rest.length, 'other pair')} of tenants.`,
          ),
        ]),
  ];
}

function risks(scenario: Scenario, evaluation: Evaluation, date: string): readonly string[] {
  const { summary } = evaluation;
  const lines: readonly (readonly [number, (count: number) => string])[] = [
    [
      neededOfOthers(scenario),
      (n) => `${plural(n, 'rule')} can only be set by administrators of other tenants.`,
    ],
    [
      undecided(scenario, evaluation),
      (n) =>
        `${plural(n, 'pair')} of tenants with blocked connections ${n === 1 ? 'is' : 'are'} not decided yet.`,
    ],
    [
      wideRules(scenario),
      (n) =>
        `${plural(n, 'rule')} of ours for all tenants (*) ${n === 1 ? 'lets' : 'let'} everybody through.`,
    ],
    [
      overdue(scenario, date),
      (n) =>
        `${plural(n, 'rule')} ${n === 1 ? 'is' : 'are'} past the date for its review.`.replace(
          'its',
          n === 1 ? 'its' : 'their',
        ),
    ],
    [
      unsure(scenario, evaluation),
      (n) =>
        `${plural(n, 'verdict')} ${n === 1 ? 'rests' : 'rest'} on an assumption; the full report says on which.`,
    ],
    [
      summary.expectationsFailed,
      (n) => `${plural(n, 'connection')} ${n === 1 ? 'is' : 'are'} not as expected.`,
    ],
    [summary.intentsFailed, (n) => `${plural(n, 'intent')} ${n === 1 ? 'fails' : 'fail'}.`],
    [oddRules(scenario), (n) => `Rules check has ${plural(n, 'finding')} at tenants of ours.`],
  ];
  const told = lines.flatMap(([count, words]) => (count === 0 ? [] : [words(count)]));
  return told.length === 0 ? ['None that this program can see.'] : told;
}

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
function dates(scenario: Scenario): readonly Block[] {
  const due = (scenario.decisions ?? []).flatMap(({ from, to, due: day, owner, decision }) =>
    day === undefined
      ? []
      : [[day, `${tenantName(scenario, from)} → ${tenantName(scenario, to)}: ${decision}`, owner ?? '']],
  );
  const reviews = scenario.tenants
    .filter(isMine)
    .flatMap(({ name, isolation }) =>
      [...groupBy(isolation.rules, ({ reviewBy }) => reviewBy)].flatMap(([day, rules]) =>
        day === undefined
          ? []
          : [
              [
                day,
                `Review of ${plural(rules.length, 'rule')} of ${shownText(name)}`,
                some(rules.flatMap(({ owner }) => owner ?? [])),
              ],
            ],
      ),
    );
  const all = [...due, ...reviews].toSorted((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
  return [
    ...table({ head: ['By', 'What', 'Who'], rows: all.slice(0, DATES) }),
    ...(all.length > DATES ? [paragraph(`And ${plural(all.length - DATES, 'later date')}.`)] : []),
  ];
}
