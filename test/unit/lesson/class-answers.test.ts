import { describe, expect, it } from 'vitest';
import { isAnswersFile, MAX_ANSWERS_LENGTH } from '../../../shared/lesson/answers-format';
import { readAnswers, writeAnswers } from '../../../shared/lesson/class-answers';
import { english } from '../../support/english';
import { answersBy, says, tried } from '../../support/class-answers';

const file = (more: object = {}) =>
  JSON.stringify({
    format: 'tenant-isolation-answers',
    version: 1,
    lesson: { title: 'Two gates', key: '00c0ffee' },
    answers: [{ step: 'open', tries: [{ kind: 'verdict', state: 'allowed' }] }],
    ...more,
  });

const codeOf = (text: string) => {
  const read = readAnswers(text);
  return read.ok ? 'read' : read.error.code;
};
const sentenceOf = (text: string) => {
  const read = readAnswers(text);
  return read.ok ? '' : english(read.error.message);
};

describe('a file of answers', () => {
  it('is written in a fixed order and read again', () => {
    const text = writeAnswers(
      answersBy('Anna', { ...tried('open', says('blocked'), 'revealed'), misses: 2 }),
    );
    expect(text).toBe(`{
  "format": "tenant-isolation-answers",
  "version": 1,
  "lesson": {
    "title": "Two gates",
    "key": "${answersBy('').lesson.key}"
  },
  "name": "Anna",
  "answers": [
    {
      "step": "open",
      "tries": [
        {
          "kind": "verdict",
          "state": "blocked"
        },
        "revealed"
      ],
      "misses": 2
    }
  ]
}
`);
    expect(readAnswers(text)).toMatchObject({ ok: true, value: { name: 'Anna' } });
  });

  it('is known by what it holds', () => {
    expect(isAnswersFile(file())).toBe(true);
    expect(isAnswersFile(`\uFEFF ${file()}`)).toBe(true);
    expect(isAnswersFile('{"format": "tenant-isolation-scenario"}')).toBe(false);
    expect(isAnswersFile('Somebody wrote "tenant-isolation-answers".')).toBe(false);
    expect(isAnswersFile(`{"x": "${'x'.repeat(MAX_ANSWERS_LENGTH)}", "tenant-isolation-answers"`)).toBe(
      false,
    );
  });

  it('passes over keys that it does not know', () => {
    expect(codeOf(file({ colour: 'red' }))).toBe('read');
  });

  it.each([
    ['that is too long', `${' '.repeat(MAX_ANSWERS_LENGTH)}{}`, 'too-large'],
    ['that is no JSON', '{"format": ', 'not-json'],
    ['that is a scenario', '{"format": "tenant-isolation-scenario"}', 'not-answers'],
    ['that is a list', '[]', 'not-answers'],
    ['of a newer version', file({ version: 2 }), 'too-new'],
    ['of a version that never was', file({ version: 0.5 }), 'invalid-shape'],
    ['without a lesson', file({ lesson: undefined }), 'invalid-shape'],
    ['with a name that is too long', file({ name: 'x'.repeat(81) }), 'invalid-shape'],
    ['with an empty name', file({ name: '' }), 'invalid-shape'],
    [
      'with an answer of no kind',
      file({ answers: [{ step: 'a', tries: [{ kind: 'guess' }] }] }),
      'invalid-shape',
    ],
    ['with a word for an answer', file({ answers: [{ step: 'a', tries: ['allowed'] }] }), 'invalid-shape'],
    [
      'that points at nothing',
      file({ answers: [{ step: 'a', tries: [{ kind: 'point', at: { kind: 'panel' } }] }] }),
      'invalid-shape',
    ],
    [
      'with too many tries',
      file({ answers: [{ step: 'a', tries: Array(21).fill('revealed') }] }),
      'invalid-shape',
    ],
    ['with half a miss', file({ answers: [{ step: 'a', tries: [], misses: 0.5 }] }), 'invalid-shape'],
    ['with a step id that is none', file({ answers: [{ step: '../a', tries: [] }] }), 'invalid-shape'],
    ['with answers that are no list', file({ answers: {} }), 'invalid-shape'],
    ['with tries that are no list', file({ answers: [{ step: 'a', tries: 'revealed' }] }), 'invalid-shape'],
    [
      'with policies that are none',
      file({ answers: [{ step: 'a', tries: [{ kind: 'set', policies: 'all' }] }] }),
      'invalid-shape',
    ],
    [
      'with more policies than a stage holds',
      file({
        answers: [
          {
            step: 'a',
            tries: [
              {
                kind: 'set',
                policies: Object.fromEntries(
                  Array.from({ length: 201 }, (_, n) => [`t${n}`, { enabled: true, rules: [] }]),
                ),
              },
            ],
          },
        ],
      }),
      'invalid-shape',
    ],
    [
      'with more steps than a lesson has',
      file({ answers: Array.from({ length: 201 }, (_, n) => ({ step: `s${n}`, tries: [] })) }),
      'invalid-shape',
    ],
    [
      'that answers a step twice',
      file({
        answers: [
          { step: 'a', tries: [] },
          { step: 'a', tries: [] },
        ],
      }),
      'duplicate-step',
    ],
    ['that says a key twice', file().replace('"version":1', '"version":1,"version":1'), 'invalid-shape'],
  ])('%s is refused with a sentence', (_what, text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(sentenceOf(text)).toMatch(/^[^\n]+[.)]$/);
  });
});
