import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERB_NAMES } from '../../electron/cli/verbs';
import { serialize } from '../../shared/format/serialize';
import { LANGUAGES } from '../../shared/words/language-list';
import { listOf } from '../../shared/words/message';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../support/builders';
import { runCli, runCliIn } from '../support/cli-run';
import { say } from '../support/english';

let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-lang-'));
  path = join(folder, 'story.tisim');
  const connection = { ...aConnection('a', 'b'), expect: 'allowed' as const };
  const intents = [{ id: 'apart', from: 'a', to: 'b', must: 'allowed' as const }];
  const scenario = aScenario([aTenant('a', { name: 'Alpha' }), anIsolatedTenant('b')], [connection], {
    name: 'Story',
    intents,
  });
  writeFileSync(path, serialize({ scenario, view: { positions: {} } }, 'test'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the language of the command line', () => {
  it('is the one that --lang names, wherever it stands', async () => {
    const german = await runCliIn({}, 'evaluate', path, '--lang', 'de');
    expect(german.out).toContain('BLOCKIERT  a-b  Alpha -> b, SharePoint: ');
    expect(german.out).toContain('NICHT WIE ERWARTET (zugelassen)');
    expect(german.out).toContain(
      '1 Verbindung: 0 zugelassen, 1 blockiert; 1 Erwartung und 1 Absicht nicht erfüllt',
    );
    expect(german.status).toBe(1);
    expect(await runCliIn({}, '--lang=de', 'evaluate', path)).toEqual(german);
    expect(await runCliIn({ LC_ALL: 'de_DE.UTF-8' }, 'evaluate', path, '--lang', 'en')).toEqual(
      runCli('evaluate', path),
    );
  });

  it.each([
    [{ LC_ALL: 'de_AT.UTF-8', LANG: 'en_US' }, 'Aufruf'],
    [{ LC_ALL: '', LC_MESSAGES: 'de', LANG: 'en' }, 'Aufruf'],
    [{ LANG: 'de_DE@euro' }, 'Aufruf'],
    [{ LC_ALL: 'C', LANG: 'de_DE' }, 'Usage'],
    [{ LANG: 'tlh.UTF-8' }, 'Usage'],
    [{}, 'Usage'],
  ])('is that of the environment otherwise: %j', async (environment, word) => {
    expect((await runCliIn(environment, '--help')).out).toContain(`\n${word}: tisim VERB ...`);
  });

  it('is a usage error when it is not spoken, which names those that are', async () => {
    const wrong = await runCliIn({}, 'evaluate', path, '--lang', 'tlh');
    expect(wrong).toEqual({
      status: 2,
      out: '',
      err: `tisim: usage: --lang takes ${say.word(listOf(LANGUAGES, 'or'))}, not “tlh”. Try --help.\n`,
    });
    const missing = await runCliIn({ LANG: 'de' }, 'evaluate', path, '--lang');
    expect(missing.err).toEqual(
      expect.stringMatching(
        /^tisim: usage: --lang nimmt en(, \w+)* oder \w+\. Versuchen Sie es mit --help\.\n$/,
      ),
    );
  });

  it('leaves what stands behind a -- to be a file', async () => {
    const { status, err } = await runCliIn({}, 'evaluate', '--', '--lang');
    expect(status).toBe(2);
    expect(err).toContain('--lang: not-found:');
  });

  it.each(VERB_NAMES)('speaks German in the help of %s', async (verb) => {
    const { out } = await runCliIn({}, verb, '--help', '--lang', 'de');
    expect(out).toContain('\nBeendigungsstatus:\n  0  Erledigt.');
    expect(out).toContain('--lang LANGUAGE');
    expect(out).not.toContain('Exit status');
  });

  it.each([
    ['fish', 'Gibt die Version aus.'],
    ['zsh', 'bewertet jede Verbindung'],
  ])('speaks German in the completion of %s', async (shell, words) => {
    expect((await runCliIn({}, 'completion', shell, '--lang', 'de')).out).toContain(words);
  });

  it('says in German what is wrong with the command', async () => {
    const of = async (...args: readonly string[]) => (await runCliIn({ LANG: 'de' }, ...args)).err;
    expect(await of('evaluate', '--colour')).toBe(
      'tisim: usage: Unbekannte Option „--colour“. Versuchen Sie es mit --help.\n',
    );
    expect(await of('evaluate', path, '--format', 'xml')).toContain(
      'text, json, junit oder sarif, nicht „xml“',
    );
    expect(await of('evaluate', join(folder, 'none.tisim'))).toContain(
      'none.tisim: not-found: Diese Datei gibt es nicht.',
    );
  });

  it('changes nothing for programs', async () => {
    const of = async (lang: string, ...args: readonly string[]) =>
      (await runCliIn({}, ...args, '--lang', lang)).out;
    const [english, ...others] = LANGUAGES;
    for (const lang of others) {
      for (const args of [
        ['evaluate', path, '--format', 'json'],
        ['evaluate', path, '--format', 'json', '--any-other'],
        ['diff', path, path, '--format', 'json'],
        ['schema'],
        ['completion', 'bash'],
      ])
        expect(await of(lang, ...args)).toBe(await of(english, ...args));
      const junit = ['evaluate', path, '--format', 'junit'];
      const names = (xml: string) => xml.match(/<testcase [^>]*>/g);
      expect(names(await of(lang, ...junit))).toEqual(names(await of(english, ...junit)));
      const sarif = ['evaluate', path, '--format', 'sarif'];
      const ids = (text: string) => text.match(/"(?:id|name|ruleId|level|uri|recordId\/v1)": .*/g);
      expect(ids(await of(lang, ...sarif))).toEqual(ids(await of(english, ...sarif)));
    }
  });

  it('is that of what people read in the formats of programs', async () => {
    const of = async (format: string) =>
      (await runCliIn({}, 'evaluate', path, '--format', format, '--lang', 'de')).out;
    expect(await of('junit')).toContain('Sollte zugelassen sein, ist aber blockiert.');
    expect(await of('sarif')).toContain('Eine Verbindung ist nicht so, wie die Datei es erwartet.');
  });
});
