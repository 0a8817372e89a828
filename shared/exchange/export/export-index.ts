import { plural } from '../../base/plural';
import { APP_VERSION } from '../../base/version';
import { policyChanges } from '../../compare/policy-changes';
import { directionLabel } from '../../explain/direction';
import { list, ruleTenantName } from '../../explain/words';
import type { Rule, Scenario } from '../../model/scenario';
import { identityKey, tenantNamed } from '../../model/tenant-identity';
import type { ApplyStep } from './apply-order';
import type { TenantExportKind } from './export-tenant';
import type { LetterRow } from './export-letters';
import { markdownText as text } from './markdown-text';
import type { ExportProblem } from './resolve-rules';
import { oneRuleEach } from './resolve-rules';

/** What was not written, or is not what one could take it for. */
export interface ExportRemark {
  readonly code: ExportProblem['code'] | 'no-baseline' | 'not-in-baseline';
  readonly sentence: string;
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
export function writeIndex(scenario: Scenario, parts: IndexParts): string {
  const sections = [
    INDEX_MARK,
    `# Policies to apply: ${text(scenario.name)}`,
    [
      `${text(parts.date)}, written by Tenant Isolation Simulator ${APP_VERSION}.`,
      parts.steps.length === 0 ? '' : ` ${plural(parts.steps.length, 'tenant')}, a folder each.`,
    ].join(''),
    parts.remarks.length === 0 ? null : section('Look at this first', bullets(parts.remarks)),
    ...letterSections(parts),
    ...policySections(scenario, parts),
  ];
  return `${sections.filter((part) => part !== null).join('\n\n')}\n`;
}

function policySections(scenario: Scenario, parts: IndexParts): readonly string[] {
  if (parts.steps.length === 0) return [];
  return [
    section('1. First the rules', rulesFirst(parts.kinds)),
    section('2. Then the switch, one tenant after the other', switchOrder(scenario, parts)),
    section('3. If something breaks', GO_BACK),
    section('The rules with their names', ruleTables(scenario, parts)),
  ];
}

/** Others take longer than we do, so their letters go first. */
function letterSections({ letters, withoutLetter }: IndexParts): readonly string[] {
  if (letters.length === 0) return [];
  const rows = letters
    .toSorted((a, b) => b.now - a.now)
    .map(
      ({ whom, files, now, due }) =>
        `| ${text(whom)} | ${now} | ${text(due ?? '')} | \`${files[0]?.replace(/\.\w+$/, '.*')}\` |`,
    );
  const rest =
    withoutLetter === 0
      ? []
      : [
          '',
          `${plural(withoutLetter, 'other administrator')} ${withoutLetter === 1 ? 'has' : 'have'} no connection with us that isolation decides about, and ${withoutLetter === 1 ? 'gets' : 'get'} no letter.`,
        ];
  return [
    section(
      'Letters to others',
      [
        'Send them before anything is switched: others need time to add their rules.',
        '',
        '| To | Rules needed now | By | Files |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...rest,
      ].join('\n'),
    ),
  ];
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function bullets(remarks: readonly ExportRemark[]): string {
  return remarks.map(({ sentence }) => `- ${text(sentence)}`).join('\n');
}

const WHOLE: Readonly<Record<TenantExportKind, string | null>> = {
  policy: '`policy.json`',
  terraform: '`terraform.tf`',
  m365dsc: '`m365dsc.ps1`',
  powershell: null,
  steps: null,
};

/** Which files can add the rules alone, and which set rules and switch at once. */
function rulesFirst(kinds: readonly TenantExportKind[]): string {
  const whole = kinds.flatMap((kind) => WHOLE[kind] ?? []);
  return [
    'Rules have no effect while isolation is Off. They can be added at all tenants in any order, at any time, and looked at in peace.',
    '',
    ...(kinds.includes('steps')
      ? ['- `steps.txt` has the rules before the switch: stop there and come back later.']
      : []),
    ...(kinds.includes('powershell')
      ? [
          '- `powershell.ps1 -RulesOnly` sets the rules and leaves the switch as it is. Without `-RulesOnly` it sets both.',
        ]
      : []),
    ...(whole.length === 0
      ? []
      : [
          `- ${list(whole)} ${whole.length === 1 ? 'sets' : 'set'} rules and switch in one go, so the rules are never behind the switch: apply ${whole.length === 1 ? 'it' : 'them'} in the order of part 2.`,
        ]),
  ].join('\n');
}

function switchOrder(scenario: Scenario, { steps, folders }: IndexParts): string {
  const { baseline } = scenario;
  const changes = new Map(
    policyChanges(scenario, baseline?.isolation ?? {}).map(({ tenant, parts }) => [tenant, parts]),
  );
  const rows = steps.map(({ tenant, blocks }, at) => {
    const what = baseline ? (changes.get(tenant.id) ?? ['nothing']) : [stateOf(tenant.isolation)];
    const whose = tenant.managed === false ? `${text(tenant.name)} (external: ask)` : text(tenant.name);
    return `| ${at + 1} | ${whose} | \`${folders.get(tenant.id)}/\` | ${text(summed(what))} | ${blocks} |`;
  });
  const head = baseline ? `Changes against “${text(baseline.label)}”` : 'Policy';
  const counted = baseline ? 'Newly blocked by it' : 'Blocked by it';
  return [
    'The tenant that blocks least comes first. After each, wait about an hour, until active apps and flows have been assessed again, and look at what failed before you go on.',
    '',
    `| Order | Tenant | Folder | ${head} | ${counted} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function stateOf({ enabled, rules }: { readonly enabled: boolean; readonly rules: readonly Rule[] }): string {
  return `isolation ${enabled ? 'On' : 'Off'} with ${plural(rules.length, 'rule')}`;
}

/** More changes of rules than this are counted. */
const TOLD = 4;

function summed(parts: readonly string[]): string {
  if (parts.length <= TOLD) return parts.join('; ');
  const [first = '', ...rest] = parts;
  const isSwitch = first.startsWith('isolation turned');
  const changes = isSwitch ? rest : parts;
  return [...(isSwitch ? [first] : []), `${plural(changes.length, 'change')} of rules`].join('; ');
}

const GO_BACK =
  'The folder `rollback` in each tenant’s folder holds its policy from before, in the same formats. Apply it the same way. Flows that were suspended meanwhile have to be turned on again by their owners.';

function ruleTables(scenario: Scenario, { steps }: IndexParts): string {
  const tables = steps.map(({ tenant }) => {
    const rules = oneRuleEach(scenario, tenant);
    const head = `### ${text(tenant.name)}: isolation ${tenant.isolation.enabled ? 'On' : 'Off'}`;
    if (rules.length === 0) return `${head}\n\nNo rules.`;
    const rows = rules.map(
      (rule) =>
        `| ${text(ruleTenantName(scenario, rule.tenant))} | ${text(idOf(scenario, rule))} | ${directionLabel(rule.direction)} |`,
    );
    return [
      `${head}\n`,
      '| Tenant | Tenant ID or domain | Allowed direction |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return tables.join('\n\n');
}

function idOf({ tenants }: Scenario, { tenant }: Rule): string {
  return identityKey(tenantNamed(tenants, tenant)?.tenantId ?? tenant);
}
