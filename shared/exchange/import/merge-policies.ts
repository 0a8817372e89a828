import { message } from '../../words/message';
import { withAnswer } from './answered-switch';
import { shownText } from '../../base/shown-text';
import type { Edit } from '../../edit/edit';
import type { ScenarioDocument, Tenant } from '../../model/scenario';
import { FreshIds } from './fresh-ids';
import type { Identities, TenantChoices } from './identities';
import { identitiesOf } from './identities';
import type { Addition, ImportProblem, ImportWarning, Merged } from './import-result';
import { NOT_READ, remarksOn } from './not-read';
import type { PolicyOfFile, TargetedPolicy } from './policy-targets';
import { Targets } from './policy-targets';
import { changesOf, keyOfDrawn } from './import-tenants';
import type { ImportedPolicy, MissingIsDisabled, Question } from './reading';
import { editsFor, rulesFrom } from './rule-edits';

/** What a person says of policies that leave something open. */
export interface PolicyAnswers {
  readonly tenants?: TenantChoices;
  readonly fallbackTenant?: string;
  /** Absent: a new tenant is Off where its policy does not say, and not imported where what it says cannot be read. */
  readonly missingIsDisabled?: MissingIsDisabled;
}

/**
 * What was read of the policy of a tenant that is there replaces its switch and its rules; rules that stay keep their id,
 * note, owner and review date. Any other policy brings its tenant along. Rules make no tenants.
 */
export function mergePolicies(
  policies: readonly PolicyOfFile[],
  answers: PolicyAnswers,
  into: ScenarioDocument,
): Merged {
  const { tenants: choices = {}, fallbackTenant, missingIsDisabled } = answers;
  const identities = identitiesOf(choices, into.scenario.tenants);
  const targets = new Targets(into, identities, fallbackTenant);
  const warnings: ImportWarning[] = [];
  const chosen = new Map<string, TargetedPolicy>();
  for (const one of policies) {
    const target = targets.of(one);
    const before = chosen.get(target.key);
    if (before !== undefined) {
      const told = message('imports.policyTwice', { file: one.file });
      warnings.push({ file: before.file, code: 'policy-twice', message: told });
    }
    chosen.set(target.key, { ...one, ...target });
  }
  const parts = [...chosen.values()].map((one) =>
    one.tenant === null
      ? added(one, targets, one.missing ?? missingIsDisabled, into)
      : replaced(one, one.tenant, one.missing ?? missingIsDisabled, into),
  );
  const known = parts.flatMap(({ target }) => target ?? []).map((tenant) => knownNow(tenant, identities));
  return {
    edits: [
      {
        type: 'insert',
        tenants: parts.flatMap(({ tenant }) => tenant ?? []),
        connections: [],
        flows: [],
        positions: {},
      },
      ...parts.flatMap(({ edits }) => edits),
      ...known.flatMap(({ edits }) => edits),
    ],
    additions: [...parts, ...known].flatMap(({ sentences }) => sentences),
    warnings: [...warnings, ...parts.flatMap(({ remarks }) => remarks)],
    questions: [...targets.questions, ...parts.flatMap(({ questions = [] }) => questions)],
    problems: parts.flatMap(({ problems = [] }) => problems),
    strangers: targets.strangers(policies),
    whose: parts.flatMap(({ file, tenant, target }) => {
      const whose = tenant ?? target;
      return whose === null ? [] : [{ file, tenant: whose.id }];
    }),
  };
}

/** What a person said of a policy's tenant ID is noted at the drawn tenant that has it. */
function knownNow(tenant: Tenant, identities: Identities): Pick<Part, 'edits' | 'sentences'> {
  const edits = changesOf(tenant, keyOfDrawn(tenant, identities), false, identities);
  const isAdopted = identities.adopted.has(tenant.id);
  return {
    edits,
    sentences: isAdopted
      ? [{ sentence: message('imports.notesTenantIdOf', { tenant: shownText(tenant.name) }) }]
      : [],
  };
}

interface Part {
  readonly file: string;
  /** A new one. */
  readonly tenant: Tenant | null;
  /** A drawn one. */
  readonly target: Tenant | null;
  readonly edits: readonly Edit[];
  readonly sentences: readonly Addition[];
  readonly remarks: readonly ImportWarning[];
  readonly questions?: readonly Question[];
  readonly problems?: readonly ImportProblem[];
}

function added(
  one: TargetedPolicy,
  targets: Targets,
  missing: MissingIsDisabled | undefined,
  into: ScenarioDocument,
): Part {
  const { policy, file } = one;
  const { tenantId } = policy;
  const name = targets.nameFor(one);
  const open = policy.enabled === undefined ? openSwitch(file, name, policy, missing) : null;
  const enabled = policy.enabled ?? missing === 'on';
  const tenant = newTenant(name, policy, enabled, targets);
  const rules = tenant.isolation.rules.length;
  const sentence = message('imports.addsTenant', { tenant: shownText(name), state: word(enabled), rules });
  const whose = { file, name, tenantId, known: null };
  const remarks = remarksOn(policy, whose, 0, into.scenario.tenants);
  return {
    file,
    tenant,
    target: null,
    edits: [],
    sentences: [{ sentence }],
    ...open,
    // The problem says what the remark on the switch would say.
    remarks: [...(open?.remarks ?? []), ...remarks.slice(open?.problems === undefined ? 0 : 1)],
  };
}

function newTenant(name: string, policy: ImportedPolicy, enabled: boolean, targets: Targets): Tenant {
  const { tenantId, domain, rules = [] } = policy;
  const domains = targets.freeDomain(domain);
  return {
    id: targets.fresh.take(name, 'tenant'),
    name,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(domains.length === 0 ? {} : { domains }),
    ...(targets.choiceOf(policy).isMine === false ? { managed: false } : {}),
    isolation: { enabled, rules: rulesFrom(rules, new FreshIds([])) },
  };
}

/** A new tenant must be On or Off: what cannot be read is asked, never guessed; what is missing has a suggestion. */
function openSwitch(
  file: string,
  name: string,
  policy: ImportedPolicy,
  missing: MissingIsDisabled | undefined,
): Pick<Part, 'remarks' | 'questions' | 'problems'> {
  const unread = policy.unread?.find(({ what }) => what === 'switch');
  const whose = policy.tenantId === undefined ? shownText(name) : `${shownText(name)} (${policy.tenantId})`;
  const text = unread?.text ?? '';
  const why = { tenant: whose, why: unread === undefined ? ('missing' as const) : ('unread' as const), text };
  if (missing === 'ask') {
    const asked = message('imports.switchAsked', why);
    return { remarks: [], questions: [{ file, code: 'missing-is-disabled', message: asked }] };
  }
  if (missing === undefined && unread !== undefined) {
    const told = message('imports.switchOpen', { tenant: whose, text });
    const line = unread.line === undefined ? {} : { line: unread.line };
    return { remarks: [], problems: [{ file, code: NOT_READ, message: told, ...line }] };
  }
  const taken = message('imports.switchTaken', { ...why, state: word(missing === 'on') });
  return { remarks: [{ file, code: 'missing-is-disabled', message: taken }] };
}

function replaced(
  { file, policy: read }: TargetedPolicy,
  tenant: Tenant,
  missing: MissingIsDisabled | undefined,
  into: ScenarioDocument,
): Part {
  const { name, tenantId, isolation } = tenant;
  const policy = withAnswer(read, missing);
  const { enabled } = policy;
  const edits: Edit[] = [];
  const sentences: Addition[] = [];
  if (enabled !== undefined && isolation.enabled !== enabled) {
    edits.push({ type: 'set-isolation', tenant: tenant.id, enabled });
    const told = { state: word(enabled), tenant: shownText(name) };
    sentences.push({ sentence: message('imports.turnsIsolation', told) });
  }
  const { more, changed, fewer, kept, ...ruleEdits } = editsFor(tenant, policy, into.scenario.tenants);
  edits.push(...ruleEdits.edits);
  if (ruleEdits.edits.length > 0) {
    const told = policy.isPartial === true ? 'imports.changesRules' : 'imports.replacesRules';
    const counts = { tenant: shownText(name), added: more, changed, removed: fewer };
    sentences.push({ sentence: message(told, counts) });
  }
  const remarks = remarksOn(policy, { file, name, tenantId, known: tenant }, kept, into.scenario.tenants);
  return {
    file,
    tenant: null,
    target: tenant,
    edits,
    sentences:
      sentences.length > 0
        ? sentences
        : [{ sentence: message('imports.leavesTenant', { tenant: shownText(name) }) }],
    remarks: [...missingAt(file, policy, tenant), ...remarks],
  };
}

/** What a file says nothing about stays as it is. */
function missingAt(
  file: string,
  policy: ImportedPolicy,
  { name, isolation }: Tenant,
): readonly ImportWarning[] {
  const isUnread = policy.unread?.some(({ what }) => what === 'switch') === true;
  if (policy.enabled !== undefined || isUnread) return [];
  const told = { tenant: shownText(name), state: word(isolation.enabled) };
  return [{ file, code: 'missing-is-disabled', message: message('imports.switchStays', told) }];
}

function word(enabled: boolean): 'on' | 'off' {
  return enabled ? 'on' : 'off';
}
