import { expect, it } from 'vitest';
import type { Language } from '../../../shared/words/language';
import { loadWords } from '../../../shared/words/load-words';
import type { Say } from '../../../shared/words/say';
import { createSpeaker } from '../../../shared/words/speaker';

it('says nothing before it was told to speak a language', () => {
  const { say } = createSpeaker(loadWords);
  expect(() => say('base.probe', { count: 1, name: 'X' })).toThrow(/before the words are loaded/);
  expect(() => say.language).toThrow(/before the words are loaded/);
});

it('knows its first language before the words of it are here', async () => {
  const { say, speak } = createSpeaker(loadWords);
  const isSpoken = speak('de');
  expect(say.language).toBe('de');
  await isSpoken;
  const isChanged = speak('en');
  expect([say.language, say('base.probe', { count: 2, name: 'X' })]).toEqual(['de', '2 Regeln für X']);
  await isChanged;
  expect(say.language).toBe('en');
});

it('says everything in the language that it was told to speak last', async () => {
  const { say, speak } = createSpeaker(loadWords);
  await speak('en');
  expect(say('base.probe', { count: 2, name: 'X' })).toBe('2 rules for X');
  await speak('de');
  expect(say('base.probe', { count: 2, name: 'X' })).toBe('2 Regeln für X');
  expect([say.language, say.number(1525), say.percent(0.5)]).toEqual(['de', '1.525', '50\u00A0%']);
});

it('speaks the language that was asked for last, whichever is read first', async () => {
  const reading = new Map<Language, (say: Say) => void>();
  const { say, speak } = createSpeaker((language) => new Promise((done) => reading.set(language, done)));
  const both = Promise.all([speak('de'), speak('en')]);
  reading.get('en')?.(await loadWords('en'));
  reading.get('de')?.(await loadWords('de'));
  await both;
  expect(say.language).toBe('en');
});
