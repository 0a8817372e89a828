import { describe, expect, it } from 'vitest';
import { languageFor, languageName, type Language } from '../../../shared/words/language';
import { loadWords } from '../../../shared/words/load-words';
import { dayOf, listOf, message } from '../../../shared/words/message';
import { say as english } from '../../support/english';

const german = await loadWords('de');

describe('a message', () => {
  it('is said in a language, with the plural and the numbers of that language', () => {
    expect(english('base.probe', { count: 1, name: 'Contoso' })).toBe('1 rule for Contoso');
    expect(english('base.probe', { count: 1525, name: 'Contoso' })).toBe('1,525 rules for Contoso');
    expect(german('base.probe', { count: 1525, name: 'Contoso' })).toBe('1.525 Regeln für Contoso');
  });

  it('takes lists, days and other messages as its values', () => {
    const inner = message('base.probe', { count: 2, name: dayOf('2026-11-30') });
    const list = listOf(['A', 'B', inner]);
    expect(english.word(list)).toBe('A, B and 2 rules for 30 November 2026');
    expect(german.word(list)).toBe('A, B und 2 Regeln für 30. November 2026');
    expect(english.word(listOf(['A', 'B'], 'or'))).toBe('A or B');
    expect(english.word(listOf(['A', inner, 'Litware, Inc.', 'B'], 'commas'))).toBe(
      'A, 2 rules for 30 November 2026, Litware, Inc., B',
    );
    expect(english.word(listOf(['A', 'B', 'C'], 'semicolons'))).toBe('A; B; C');
    expect(english.word(listOf(['That is so.', 'This too.'], 'sentences'))).toBe('That is so. This too.');
    expect(english.word(listOf([], 'commas'))).toBe('');
    expect(english.word(listOf([]))).toBe('');
  });

  it('leaves a text that a person wrote as it is, braces and tags too', () => {
    expect(english('base.probe', { count: 2, name: '<b>{count}</b>' })).toBe('2 rules for <b>{count}</b>');
    expect(english('base.inTurn', { before: '{next} $&', next: 'Inc.' })).toBe('{next} $& Inc.');
    expect(english.word('base.probe')).toBe('base.probe');
  });

  it('that this version does not know is said by its id, and a day that is none as it was written', () => {
    expect(english({ id: 'gone.long' } as never)).toBe('gone.long');
    expect(english.word(dayOf('soon'))).toBe('soon');
  });

  it('equals its English words in a test', () => {
    expect({ a: [message('base.probe', { count: 1, name: 'X' })] }).toEqual({ a: ['1 rule for X'] });
  });
});

describe('a mistake in a message', () => {
  // Each line is a violation: `npm run types` fails when the compiler stops refusing one of them.
  it('does not compile: an id that is not there, a value that is missing, misspelled or too many', () => {
    const mistakes = [
      // @ts-expect-error -- there is no such message
      () => message('base.prob', { count: 1, name: 'X' }),
      // @ts-expect-error -- the name is missing
      () => message('base.probe', { count: 1 }),
      // @ts-expect-error -- all values are missing
      () => message('base.probe'),
      // @ts-expect-error -- a count is a number
      () => message('base.probe', { count: '1', name: 'X' }),
      // @ts-expect-error -- the name is misspelled
      () => english('base.probe', { count: 1, nam: 'X' }),
      // @ts-expect-error -- what a person typed is no message
      () => english('X'),
    ];
    expect(mistakes).toHaveLength(6);
  });
});

describe('the language of a system', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['de_DE.UTF-8'], 'de'],
    [['tlh-KX', 'de'], 'de'],
    [['tlh'], 'en'],
    [[], 'en'],
  ])('%j is spoken as %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });

  it.each([
    ['pt_BR.UTF-8', 'pt-BR'],
    ['pt-PT', 'en'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['de-CH', 'de'],
  ])('%s is spoken as the folder %s, where there are folders for regions', (wanted, language) => {
    const known = ['en', 'de', 'pt-BR', 'zh-Hant'] as unknown as readonly Language[];
    expect(languageFor([wanted], known)).toBe(language);
  });

  it('is named by itself', () => {
    expect((['en', 'de'] as const).map(languageName)).toEqual(['English', 'Deutsch']);
  });

  it('writes percent as the language does', () => {
    expect(english.percent(0.754)).toBe('75%');
    expect(german.percent(0.754)).toBe('75\u00A0%');
    expect(german.number(1525.5)).toBe('1.525,5');
  });
});
