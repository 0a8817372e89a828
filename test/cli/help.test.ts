import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manualPage } from '../../electron/cli/help/manual';
import type { OptionHelp } from '../../electron/cli/help/verb-help';
import { VERB_HELP } from '../../electron/cli/help/verbs-help';
import { VERB_NAMES } from '../../electron/cli/verbs';
import { serialize } from '../../shared/format/serialize';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../support/builders';
import { runCli } from '../support/cli-run';
import { english } from '../support/english';

/** Each option, and each value that it may have. */
const wordsOf = (options: readonly OptionHelp[]) =>
  options.flatMap(({ name, takes }) => [`--${name}`, ...(takes?.choices ?? [])]);
const NAMES = VERB_HELP.map(({ name }) => name);

describe('the help', () => {
  it('tells every verb, and where more is told', () => {
    const { status, out, err } = runCli('--help');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const { name, about } of VERB_HELP) {
      expect(out).toContain(`  ${name} `);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(english(about));
    }
    expect(NAMES.toSorted()).toEqual([...VERB_NAMES].toSorted());
    expect(runCli('-h').out).toBe(out);
  });

  it.each(VERB_HELP.map((verb) => [verb.name, verb] as const))(
    'of %s tells each option with its values, examples and exit status',
    (name, { options, examples }) => {
      const { out, status } = runCli(name, '--help');
      expect(status).toBe(0);
      for (const words of wordsOf(options)) expect(out).toContain(words);
      expect(examples.length).toBeGreaterThan(0);
      for (const { command } of examples) expect(out).toContain(`  tisim ${command}\n`);
      expect(out).toContain('Exit status:\n  0  Done.');
      expect(runCli(name, 'a.tisim', '-h').out).toBe(out);
      // Columns of a terminal; usage lines hold words that cannot be broken.
      expect(out.split('\n').filter((line) => line.length > 125 && !line.includes('|'))).toEqual([]);
    },
  );

  it.each(VERB_HELP.map((verb) => [verb.name, verb] as const))(
    'names in the usage of %s the options that the table has, and no other',
    (_, { usage, options }) => {
      const inUsage = usage.join(' ').match(/--[a-z-]+/g) ?? [];
      expect([...new Set(inUsage)].toSorted()).toEqual(options.map(({ name }) => `--${name}`).toSorted());
    },
  );

  it('stands in the document of the command line, usage for usage', () => {
    const document = readFileSync('electron/cli/README.md', 'utf8').replaceAll(/\s+/g, ' ');
    for (const line of VERB_HELP.flatMap(({ usage }) => usage)) expect(document).toContain(`tisim ${line}`);
  });
});

describe('the examples of the help', () => {
  let folder = '';
  const before = process.cwd();
  const REPORT = resolve('test/fixtures/exchange/cases/F19-report-received.json');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'simulator-help-'));
    const tenants = [
      { ...anIsolatedTenant('contoso'), tenantId: '11111111-2222-4333-8444-555555555555' },
      aTenant('fabrikam', { tenantId: '22222222-2222-4333-8444-555555555555' }),
    ];
    const intents = [{ id: 'i', from: 'fabrikam', to: 'contoso', must: 'blocked' as const }];
    const document = aDocument(tenants, [aConnection('fabrikam', 'contoso')], { intents });
    for (const name of ['rollout', 'today', 'planned']) {
      writeFileSync(join(folder, `${name}.tisim`), serialize(document, '1.0.0'));
    }
    const policy = {
      properties: {
        tenantId: '33333333-2222-4333-8444-555555555555',
        isDisabled: false,
        allowedTenants: [{ tenantId: 'fabrikam.com', direction: { inbound: true, outbound: false } }],
      },
    };
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
    copyFileSync(REPORT, join(folder, 'report.json'));
    process.chdir(folder);
  });

  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it.each(VERB_HELP.flatMap(({ examples }) => examples.map(({ command }) => command)))(
    'works: %s',
    (command) => {
      const { status, err } = runCli(...command.split(' '));
      expect(status, err).toBeLessThan(2);
      expect(err).not.toContain('usage');
    },
  );
});

/** What a shell offers, asked the way it asks: the script read, then the line completed. */
const has = (program: string) => existsSync(`/usr/bin/${program}`) || existsSync(`/bin/${program}`);
const ask = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

describe('the completion of shells', () => {
  it('refuses a shell that it does not know', () => {
    expect(runCli('completion', 'tcsh')).toEqual({
      status: 2,
      out: '',
      err: 'tisim: usage: completion takes bash, zsh, fish or powershell. Try --help.\n',
    });
    expect(runCli('completion').status).toBe(2);
    expect(runCli('completion', 'bash', 'zsh').status).toBe(2);
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('of %s knows every verb, option and value', (shell) => {
    const { out } = runCli('completion', shell);
    for (const { name, options } of VERB_HELP) {
      expect(out).toContain(name);
      for (const option of options) {
        expect(out).toContain(option.name);
        for (const choice of option.takes?.choices ?? []) expect(out).toContain(choice);
      }
    }
  });

  const CASES = [
    ['tisim ', 'evaluate', NAMES],
    ['tisim ev', 'evaluate', ['evaluate']],
    ['tisim evaluate --f', '--format', ['--format', '--fail-on']],
    ['tisim evaluate --format j', 'json', ['json', 'junit']],
    ['tisim completion p', 'powershell', ['powershell']],
  ] as const;

  it
    .runIf(has('bash'))
    .each([
      ...CASES,
      ['tisim evaluate --fail-on blocked,un', 'blocked,unexpected', ['blocked,unexpected']] as const,
    ])('bash offers for “%s” among others %s', (line, _first, all) => {
    const script = `${runCli('completion', 'bash').out}
        COMP_WORDS=(${line.endsWith(' ') ? `${line}""` : line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _tisim
        printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = ask('bash', ['-c', script]);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual(expect.arrayContaining([...all]));
  });

  it
    .runIf(has('fish'))
    .each([
      ...CASES,
      ['tisim evaluate --fail-on blocked,un', 'blocked,unexpected', ['blocked,unexpected']] as const,
    ])('fish offers for “%s” among others %s', (line, _first, all) => {
    const script = `${runCli('completion', 'fish').out}\ncomplete -C '${line}'`;
    const { stdout, stderr } = ask('fish', ['--no-config', '-c', script]);
    expect(stderr).toBe('');
    expect(stdout.split('\n').map((one) => one.split('\t')[0])).toEqual(expect.arrayContaining([...all]));
  });

  it.runIf(has('zsh'))('zsh reads its script, and takes it as a completion', () => {
    const script = `autoload -Uz compinit && compinit -D -u\n${runCli('completion', 'zsh').out}\nprint $_comps[tisim]`;
    const { stdout, stderr } = ask('zsh', ['-f', '-c', script]);
    expect({ stdout, stderr }).toEqual({ stdout: '_tisim\n', stderr: '' });
  });
});

describe('the manual page', () => {
  it.runIf(has('mandoc'))('has no fault that mandoc would tell', () => {
    const lint = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], {
      input: manualPage(VERB_HELP, '2026-11-26'),
      encoding: 'utf8',
    });
    expect(lint.stdout + lint.stderr).toBe('');
  });

  it('tells verbs, options and exit statuses, with nothing that would be taken for a macro', () => {
    const page = manualPage(VERB_HELP, '2026-11-26');
    for (const { name, options } of VERB_HELP) {
      expect(page).toContain(`.SS ${name}`);
      for (const option of options) expect(page).toContain(`\\-\\-${option.name.replaceAll('-', '\\-')}`);
    }
    const macros = /^\.(TH|SH|SS|B|I|PP|TP|RS|RE)\b/;
    expect(page.split('\n').filter((line) => /^[.']/.test(line) && !macros.test(line))).toEqual([]);
  });
});
