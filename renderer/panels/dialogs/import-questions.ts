import { shownText } from '../../../shared/base/shown-text';
import type { AnswersByFile, FileAnswers } from '../../../shared/exchange/import/file-answers';
import type { TenantChoices } from '../../../shared/exchange/import/identities';
import type { MixQuestion } from '../../../shared/exchange/import/mix-outcome';
import { isDomain } from '../../../shared/model/tenant-identity';
import { message, type Message, type Word } from '../../../shared/words/message';
import { say } from '../../words/say';
import type { SelectOption } from '../../ui/SelectField';
import type { Import } from './use-import';

/** A question of an import, or one that was answered before. */
export interface ShownQuestion extends Omit<MixQuestion, 'message'> {
  readonly message: Word;
}

/** Questions of one kind, with what can be answered. */
export interface QuestionGroup {
  readonly code: string;
  readonly title: Message;
  readonly questions: readonly ShownQuestion[];
  readonly options: readonly SelectOption<string>[];
}

const NEW_TENANT = 'new tenant';
export const OTHER_TENANT = 'other tenant';
const MINE = 'mine';
const EXTERNAL = 'external';

const TITLES = {
  'which-tenant': message('dialogs.whoseIsIt'),
  'whose-report': message('dialogs.whoseReport'),
  'whose-inventory': message('dialogs.whoseInventory'),
  'whose-domain': message('dialogs.whoseDomain'),
  'missing-is-disabled': message('dialogs.onOrOff'),
  'rules-to-include': message('dialogs.rulesToInclude'),
  'which-policy': message('dialogs.whichPolicy'),
} as const;

type Code = keyof typeof TITLES;

/** What is asked of the files now, and what was answered of them before. */
export function groupsOf({ files, said, mix, document }: Import): readonly QuestionGroup[] {
  const asked = mix.result?.questions ?? [];
  const names = new Set(files.map(({ name }) => name));
  const known = new Set(asked.map(keyOf));
  const answered = Object.entries(said.answers)
    .filter(([file]) => names.has(file))
    .flatMap(([file, answers]) => answeredIn(file, answers))
    .filter((one) => !known.has(keyOf(one)));
  const all = [...asked, ...answered, ...answeredDomains(said.tenants, asked)];
  const order = new Map([...names].map((name, n) => [name, n]));
  return (Object.keys(TITLES) as Code[]).flatMap((code) => {
    const questions = all
      .filter((one) => one.code === code)
      .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0));
    if (questions.length === 0) return [];
    return [{ code, title: TITLES[code], questions, options: optionsOf(code, mix, said.tenants, document) }];
  });
}

function keyOf({ file, code, part = '' }: ShownQuestion): string {
  return `${code}\n${file}\n${part}`;
}

function answeredIn(file: string, answers: FileAnswers): readonly ShownQuestion[] {
  const ask = (code: Code, question: Message): ShownQuestion => ({
    file,
    code,
    message: question,
    isBlocking: true,
  });
  const owners = Object.keys(answers.owners ?? {}).map((part) => ({
    ...ask(
      'which-tenant',
      part === '' ? message('dialogs.whoseIsFile', { file }) : message('dialogs.whoseIsPart', { file, part }),
    ),
    ...(part === '' ? {} : { part }),
  }));
  return [
    ...owners,
    ...(answers.missingIsDisabled === undefined
      ? []
      : [ask('missing-is-disabled', message('dialogs.doesNotSay', { file }))]),
    ...(answers.rulesToInclude === undefined
      ? []
      : [ask('rules-to-include', message('dialogs.hasRulesToInclude', { file }))]),
    ...(answers.variable === undefined
      ? []
      : [
          {
            ...ask('which-policy', message('dialogs.holdsSeveral', { file })),
            choices: [answers.variable],
          },
        ]),
  ];
}

function optionsOf(
  code: Code,
  mix: Import['mix'],
  choices: TenantChoices,
  { scenario }: Import['document'],
): readonly SelectOption<string>[] {
  switch (code) {
    case 'which-tenant':
      return [
        ...scenario.tenants.map(({ id, name }) => ({ value: id, label: shownText(name) })),
        ...reportingIn(mix, choices),
        { value: NEW_TENANT, label: say('dialogs.newTenantOfFile') },
        { value: OTHER_TENANT, label: say('dialogs.anotherTenant') },
      ];
    case 'whose-domain':
      return [
        { value: EXTERNAL, label: say('dialogs.newExternalTenant') },
        { value: MINE, label: say('dialogs.newTenantOfMine') },
        ...scenario.tenants.map(({ id, name }) => ({ value: id, label: shownText(name) })),
        ...reportingIn(mix, choices),
        { value: OTHER_TENANT, label: say('dialogs.anotherTenant') },
      ];
    case 'whose-inventory':
    case 'whose-report':
      return [
        { value: MINE, label: say('dialogs.yesMine') },
        { value: EXTERNAL, label: say('dialogs.noExternal') },
      ];
    case 'missing-is-disabled':
      return [
        { value: 'off', label: say('dialogs.isolationOff') },
        { value: 'on', label: say('dialogs.isolationOn') },
      ];
    case 'rules-to-include':
      return [
        { value: 'add', label: say('dialogs.addsRules') },
        { value: 'replace', label: say('dialogs.replacesRules') },
      ];
    case 'which-policy':
      return [];
  }
}

/** The tenants that other files of the same import belong to. */
function reportingIn({ result }: Import['mix'], choices: TenantChoices): readonly SelectOption<string>[] {
  return (result?.strangers ?? [])
    .filter(({ isReporting }) => isReporting)
    .map(({ tenantId, name = tenantId }) => ({ value: tenantId, label: choices[tenantId]?.name ?? name }));
}

type SaidOf = Pick<Import['said'], 'answers' | 'tenants'>;

const GIVEN: Readonly<Record<string, (question: ShownQuestion, said: SaidOf) => string | null | undefined>> =
  {
    'whose-report': ({ about = '' }, { tenants }) => WHOSE.get(tenants[about]?.isMine),
    'whose-inventory': ({ about = '' }, { tenants }) => WHOSE.get(tenants[about]?.isMine),
    'whose-domain': ({ domain = '' }, { tenants }) =>
      tenants[domain]?.sameAs ?? WHOSE.get(tenants[domain]?.isMine),
    'missing-is-disabled': ({ file }, { answers }) => answers[file]?.missingIsDisabled,
    'rules-to-include': ({ file }, { answers }) => answers[file]?.rulesToInclude,
    'which-policy': ({ file }, { answers }) => answers[file]?.variable,
    'which-tenant': ({ file, part = '' }, { answers }) => answers[file]?.owners?.[part],
  };

const WHOSE: ReadonlyMap<boolean | undefined, string> = new Map([
  [true, MINE],
  [false, EXTERNAL],
]);

/** What is answered; empty: nothing yet. */
export function valueOf(question: ShownQuestion, said: SaidOf): string {
  const given = GIVEN[question.code]?.(question, said);
  return given === null ? NEW_TENANT : (given ?? '');
}

/** What one answer to these questions says of the files, or of the tenants that they are about. */
export function answersFor(
  questions: readonly ShownQuestion[],
  value: string,
  said: SaidOf,
): { readonly files: AnswersByFile; readonly tenants: TenantChoices | null } {
  if (ABOUT_TENANTS.has(questions[0]?.code ?? '')) {
    const keys = questions.map(({ domain, about = '' }) => domain ?? about);
    return { files: {}, tenants: withWhose(said.tenants, keys, value) };
  }
  const files: Record<string, FileAnswers> = {};
  for (const { file, code, part = '' } of questions) {
    const before = files[file] ?? said.answers[file] ?? {};
    files[file] = { ...before, ...answerOf(code, part, value, before) };
  }
  return { files, tenants: null };
}

const ABOUT_TENANTS: ReadonlySet<string> = new Set(['whose-report', 'whose-inventory', 'whose-domain']);

/** Mine, external or the same as another tenant; an answer that is taken back leaves a name alone. */
function withWhose(choices: TenantChoices, keys: readonly string[], value: string): TenantChoices {
  const next = new Map(Object.entries(choices));
  for (const key of keys) {
    const { isMine: _mine, sameAs: _other, ...rest } = choices[key] ?? {};
    const isPlain = value === MINE || value === EXTERNAL;
    const choice = isPlain
      ? { ...rest, isMine: value === MINE }
      : { ...rest, ...(value && { sameAs: value }) };
    if (Object.keys(choice).length === 0) next.delete(key);
    else next.set(key, choice);
  }
  return Object.fromEntries(next);
}

/** Domains that were answered stay in sight. */
function answeredDomains(choices: TenantChoices, asked: readonly ShownQuestion[]): readonly ShownQuestion[] {
  const open = new Set(asked.map(({ domain }) => domain));
  return Object.keys(choices)
    .filter((key) => isDomain(key) && !open.has(key))
    .map((domain) => ({
      file: '',
      code: 'whose-domain',
      message: message('dialogs.whoseDomainIs', { domain }),
      domain,
      isBlocking: false,
    }));
}

function answerOf(code: string, part: string, value: string, before: FileAnswers): FileAnswers {
  // An empty text takes an answer back.
  if (code === 'missing-is-disabled') return { missingIsDisabled: value as 'off' | 'on' };
  if (code === 'rules-to-include') return { rulesToInclude: value as 'add' | 'replace' };
  if (code === 'which-policy') return { variable: value };
  return { owners: { ...before.owners, [part]: value === NEW_TENANT ? null : value } };
}
