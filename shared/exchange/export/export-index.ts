import { listOf, message, type Message, type Word } from '../../words/message';
import type { Say } from '../../words/say';
import { APP_VERSION } from '../../base/version';
import { policyChanges } from '../../compare/policy-changes';
import { directionMessage } from '../../explain/direction';
import { ruleTenantWord } from '../../explain/words';
import type { Isolation, Rule, Scenario } from '../../model/scenario';
import { identityKey, tenantNamed } from '../../model/tenant-identity';
import type { ApplyStep } from './apply-order';
import type { TenantExportKind } from './export-tenant';
import type { LetterRow } from './export-letters';
import { markdownText as text } from './markdown-text';
import type { ExportProblem } from './resolve-rules';
import { isTurn } from './policy-parts';
import { oneRuleEach } from './resolve-rules';

/** What was not written, or is not what one could take it for. */
export interface ExportRemark {
  readonly code: ExportProblem['code'] | 'no-baseline' | 'not-in-baseline';
  readonly sentence: Message;
}

interface IndexParts {
  readonly date: string;
  readonly kinds: readonly TenantExportKind[];
  /** In the order in which they are applied. */
  readonly steps: readonly ApplyStep[];
  readonly folders: ReadonlyMap<string, string>;
  readonly remarks: readonly ExportRemark[];
  readonly letters: readonly LetterRow[];
  /** How many other administrators have nothing to do with us and get none. */
  readonly withoutLetter: number;
}

/** By its first line a folder is known for an earlier export, which may be written over. */
export const INDEX_MARK = '<!-- Policies exported by Tenant Isolation Simulator -->';

/** The page beside the folders: in which order to apply what is in them, what to look at, and how to go back. */
export function writeIndex(say: Say, scenario: Scenario, parts: IndexParts): string {
  const sections = [
    INDEX_MARK,
    `# ${say('exports.indexTitle', { name: text(scenario.name) })}`,
    written(say, parts),
    parts.remarks.length === 0 ? null : section(say('exports.indexLookFirst'), bullets(say, parts.remarks)),
    ...letterSections(say, parts),
    ...policySections(say, scenario, parts),
  ];
  return `${sections.filter((part) => part !== null).join('\n\n')}\n`;
}

function written(say: Say, { date, steps }: IndexParts): string {
  const values = { date: text(date), version: APP_VERSION };
  return steps.length === 0
    ? say('exports.indexWritten', values)
    : say('exports.indexWrittenTenants', { ...values, tenants: steps.length });
}

function policySections(say: Say, scenario: Scenario, parts: IndexParts): readonly string[] {
  if (parts.steps.length === 0) return [];
  return [
    section(say('exports.indexRulesFirst'), rulesFirst(say, parts.kinds)),
    section(say('exports.indexThenSwitch'), switchOrder(say, scenario, parts)),
    section(say('exports.indexIfBreaks'), say('exports.indexGoBack')),
    section(say('exports.indexRuleNames'), ruleTables(say, scenario, parts)),
  ];
}

/** Others take longer than we do, so their letters go first. */
function letterSections(say: Say, { letters, withoutLetter }: IndexParts): readonly string[] {
  if (letters.length === 0) return [];
  const rows = letters
    .toSorted((a, b) => b.now - a.now)
    .map(
      ({ whom, files, now, due }) =>
        `| ${text(whom)} | ${now} | ${text(due ?? '')} | \`${files[0]?.replace(/\.\w+$/, '.*')}\` |`,
    );
  const rest = withoutLetter === 0 ? [] : ['', say('exports.indexNoLetter', { count: withoutLetter })];
  return [
    section(
      say('exports.indexLetters'),
      [
        say('exports.indexSendFirst'),
        '',
        tableRow([
          say('exports.headTo'),
          say('exports.headRulesNeededNow'),
          say('exports.headBy'),
          say('exports.headFiles'),
        ]),
        '| --- | --- | --- | --- |',
        ...rows,
        ...rest,
      ].join('\n'),
    ),
  ];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function bullets(say: Say, remarks: readonly ExportRemark[]): string {
  return remarks.map(({ sentence }) => `- ${text(say(sentence))}`).join('\n');
}

const WHOLE: Readonly<Record<TenantExportKind, string | null>> = {
  policy: '`policy.json`',
  terraform: '`terraform.tf`',
  m365dsc: '`m365dsc.ps1`',
  powershell: null,
  steps: null,
};

/** Which files can add the rules alone, and which set rules and switch at once. */
function rulesFirst(say: Say, kinds: readonly TenantExportKind[]): string {
  const whole = kinds.flatMap((kind) => WHOLE[kind] ?? []);
  return [
    say('exports.indexNoEffect'),
    '',
    ...(kinds.includes('steps') ? [`- ${say('exports.indexStepsFile')}`] : []),
    ...(kinds.includes('powershell') ? [`- ${say('exports.indexScriptFile')}`] : []),
    ...(whole.length === 0
      ? []
      : [`- ${say('exports.indexWholeFiles', { count: whole.length, files: listOf(whole) })}`]),
  ].join('\n');
}

function switchOrder(say: Say, scenario: Scenario, { steps, folders }: IndexParts): string {
  const { baseline } = scenario;
  const changes = new Map(
    policyChanges(scenario, baseline?.isolation ?? {}).map(({ tenant, parts }) => [tenant, parts]),
  );
  const rows = steps.map(({ tenant, blocks }, at) => {
    const what = baseline
      ? (changes.get(tenant.id) ?? [message('exports.indexNoChange')])
      : [policyWords(tenant.isolation)];
    const whose =
      tenant.managed === false
        ? say('exports.indexExternal', { tenant: text(tenant.name) })
        : text(tenant.name);
    return tableRow([
      `${at + 1}`,
      whose,
      `\`${folders.get(tenant.id)}/\``,
      text(summed(say, what)),
      `${blocks}`,
    ]);
  });
  const head = baseline
    ? say('exports.headChangesAgainst', { baseline: text(baseline.label) })
    : say('exports.headPolicy');
  const counted = baseline ? say('exports.headNewlyBlockedByIt') : say('exports.headBlockedByIt');
  return [
    say('exports.indexOrder'),
    '',
    tableRow([say('exports.headOrder'), say('exports.headTenant'), say('exports.headFolder'), head, counted]),
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function policyWords({ enabled, rules }: Isolation): Message {
  return message('exports.indexPolicy', { isolation: enabled ? 'on' : 'off', rules: rules.length });
}

/** More changes of rules than this are counted. */
const TOLD = 4;

function summed(say: Say, parts: readonly Word[]): string {
  const told = parts.length <= TOLD ? parts : withRulesCounted(parts);
  return say.word(listOf(told, 'semicolons'));
}

function withRulesCounted(parts: readonly Word[]): readonly Word[] {
  const turned = parts.filter(isTurn);
  return [...turned, message('exports.changesOfRules', { count: parts.length - turned.length })];
}

function ruleTables(say: Say, scenario: Scenario, { steps }: IndexParts): string {
  const tables = steps.map(({ tenant }) => {
    const rules = oneRuleEach(scenario, tenant);
    const state = message('exports.isolationState', { isolation: tenant.isolation.enabled ? 'on' : 'off' });
    const head = `### ${say('exports.tenantAndState', { tenant: text(tenant.name), state })}`;
    if (rules.length === 0) return `${head}\n\n${say('exports.noRules')}`;
    const rows = rules.map((rule) =>
      tableRow([
        text(say.word(ruleTenantWord(scenario, rule.tenant))),
        text(idOf(scenario, rule)),
        say(directionMessage(rule.direction)),
      ]),
    );
    return [
      `${head}\n`,
      tableRow([
        say('exports.headTenant'),
        say('exports.headTenantIdOrDomain'),
        say('exports.headAllowedDirection'),
      ]),
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return tables.join('\n\n');
}

function idOf({ tenants }: Scenario, { tenant }: Rule): string {
  return identityKey(tenantNamed(tenants, tenant)?.tenantId ?? tenant);
}
