import { describe, expect, it } from 'vitest';
import { exportClass } from '../../../../shared/exchange/export/class-csv';
import { classPictureText, drawClass } from '../../../../shared/exchange/export/class-picture';
import { classResults } from '../../../../shared/lesson/class-results';
import { aClassLesson, answersBy, says, tried, twelve } from '../../../support/class-answers';
import { say } from '../../../support/english';

const resultsOf = (lesson = aClassLesson(), answers = twelve()) =>
  classResults(
    lesson,
    answers.map((one, at) => ({ source: `${at + 1}.json`, answers: one })),
  );

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('the picture of a class', () => {
  it('tells what went worst first, with numbers and signs and not by colour alone', () => {
    const { svg, width } = drawClass(say, resultsOf());
    expect(width).toBe(1280);
    expect(texts(svg)).toEqual([
      'Two gates',
      '12 participants, 4 questions',
      '5. Let it in.',
      '✓ 1',
      '(✓) 8',
      '? 3',
      '1 of 12 right at once',
      '4. Who decides?',
      '✓ 6',
      '(✓) 6',
      '6 of 12 right at once',
      'Most said instead: The creator tenant (6)',
      '3. And now?',
      '✓ 8',
      '✗ 4',
      '8 of 12 right at once',
      'Most said instead: Allowed (4)',
      '1. Does it work?',
      '✓ 12',
      '12 of 12 right at once',
      '✓',
      'Right at once',
      '(✓)',
      'Right later',
      '✗',
      'Wrong',
      '?',
      'Revealed',
      '–',
      'Not answered',
    ]);
  });

  it('holds the five that went worst of many, and no name of a person', () => {
    const lesson = aClassLesson();
    const [first] = lesson.steps;
    if (!first) throw new Error('The lesson has steps.');
    const many = {
      ...lesson,
      steps: [first, ...Array.from({ length: 9 }, (_, n) => ({ ...first, id: `more-${n}` }))],
    };
    const results = resultsOf(many, [answersBy('Anna', tried('more-8', says('blocked')))]);
    const { svg, height } = drawClass(say, results);
    expect(texts(svg)).toContain('1 participant, 10 questions. The 5 that went worst');
    expect(texts(svg)[2]).toBe('10. Does it work?');
    expect(svg).not.toContain('Anna');
    expect(height).toBe(118 + 5 * 108 + 64);
    expect(classPictureText(say, results)).toMatch(
      /^1 participant, 10 questions\. The 5 that went worst\. Does it work\? 0 of 1 right at once\. Most said instead: Blocked \(1\)/,
    );
  });

  it('lets no text of a lesson out of its place', () => {
    const lesson = { ...aClassLesson(), title: '</text><script>alert(1)</script>\u202E' };
    const { svg } = drawClass(say, resultsOf(lesson, []));
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('⟨U+202E⟩');
  });
});

describe('the table of a class', () => {
  it('runs no formula that a name or a file begins with', () => {
    const results = classResults(aClassLesson(), [
      { source: '+cmd.json', answers: answersBy('=HYPERLINK("x")', tried('open', says('allowed'))) },
    ]);
    const [, row] = exportClass(say, results, true).split('\r\n');
    expect(row).toMatch(/^"'=HYPERLINK\(""x""\)",'\+cmd\.json,1,4,/);
    expect(exportClass(say, results, false)).not.toContain('HYPERLINK');
  });
});
