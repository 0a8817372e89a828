import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersCode, readAnswersCodes } from '../../../shared/lesson/answers-code';
import { readAnswers, writeAnswers } from '../../../shared/lesson/class-answers';
import { english } from '../../support/english';
import { arbitraryAnswers } from '../../support/class-answers';

describe('the answers of a participant', () => {
  it('come back from their file as they were', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const text = writeAnswers(answers);
        const read = readAnswers(text);
        expect(read.ok && writeAnswers(read.value)).toBe(text);
      }),
    );
  });

  it('come back from their code, whatever stands around it and however it is broken into lines', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryAnswers, fc.boolean(), (one, two, isLower) => {
        const codes = [one, two].map(answersCode);
        for (const code of codes) expect(code).toMatch(/^[A-Z0-9:]+$/);
        const pasted = `Anna: ${codes[0]}\n[12:04] Bert:\n${codes[1]} 👍`;
        const read = readAnswersCodes(isLower ? pasted.toLowerCase() : pasted);
        expect(read.map((each) => each.ok && writeAnswers(each.value))).toEqual([one, two].map(writeAnswers));
      }),
    );
  });

  it('are never read wrong from a code of which one sign is another', () => {
    fc.assert(
      fc.property(
        arbitraryAnswers,
        fc.nat(),
        fc.constantFrom('A', 'B', 'M', 'X', '2', '7'),
        (answers, place, sign) => {
          const code = answersCode(answers);
          const at = 12 + (place % (code.length - 12));
          const wrong = `${code.slice(0, at)}${sign}${code.slice(at + 1)}`;
          const [read] = readAnswersCodes(wrong);
          const isSame = read?.ok === true && writeAnswers(read.value) === writeAnswers(answers);
          expect(isSame || read?.ok === false).toBe(true);
        },
      ),
    );
  });

  it('are refused with a sentence where a text is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `TISANSWERS1:${text}`),
        ),
        (text) => {
          for (const read of [readAnswers(text), ...readAnswersCodes(text)]) {
            expect(read.ok ? '.' : english(read.error.message)).toMatch(/[.)]$/);
          }
        },
      ),
    );
  });
});
