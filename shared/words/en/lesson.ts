export default {
  // A file with the answers of a participant
  'lesson.answersTooLarge': 'The file is larger than answers of a lesson can be (256 kB).',
  'lesson.notAnswers': 'This is not a file with the answers of a participant.',
  'lesson.answersTooNew':
    'The answers were written by a newer version of this program (format {version}). Update it to read them.',
  'lesson.stepAnsweredTwice': 'The step “{step}” is answered twice in one file.',
  'lesson.codeTooLong': 'The code is longer than any code can be.',
  'lesson.codeDamaged': 'A code is damaged or not whole. Scan it again, or take the file instead.',
  'lesson.mustBeMisses': '{where} must be a whole number from 0 to {max, number}, not {found}.',
  'lesson.mustHaveEntries': '{where} must have at most {max, number} entries, not {found}.',
  'lesson.mustBeTarget': '{where} must be a tenant, a connection or a gate, not {found}.',
  'lesson.mustBeTry': '{where} must be an answer or "revealed", not {found}.',
  'lesson.mustBeVersion': '{where} must be 1, not {found}.',
  // What became of a question
  'lesson.rightAtOnce': 'Right at once',
  'lesson.rightLater': 'Right later',
  'lesson.wrong': 'Wrong',
  'lesson.revealed': 'Revealed',
  'lesson.notAnswered': 'Not answered',
  'lesson.participant': 'Participant {number}',
  'lesson.rightCount': '{right, number} of {all, number} right at once',
  'lesson.mostSaid': 'Most said instead: {said} ({count, number})',
  'lesson.classSize':
    '{people, plural, one {# participant} other {# participants}}, {questions, plural, one {# question} other {# questions}}',
  'lesson.itTook': 'It took {time}.',
  'lesson.summary':
    'Right at once: {right, number} of {count, plural, one {# question} other {# questions}}. Revealed: {revealed, number}. {time}',
  'lesson.minutes': '{minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}}',
  // What an author should correct
  'lesson.noNarration': 'The step says nothing: it has no narration.',
  'lesson.otherVerdict':
    'The step says that “{connection}” is {expected, select, allowed {allowed} other {blocked}}, but it is {actual, select, allowed {allowed} other {blocked}}.',
  'lesson.badLink': 'The link to {link} cannot be opened: only https links can.',
  'lesson.answerWithoutText': 'An answer of the question has no text.',
  'lesson.answersSaySame': 'Two answers of the question say “{text}”.',
  'lesson.noGateToPointAt': '“{connection}” has no gate to point at: isolation does not cover it.',
  'lesson.neverBlocked': '“{connection}” can never be blocked: isolation does not cover it.',
  'lesson.goalReachedBefore': 'The goal of the question is reached before anybody does anything.',
  // Questions and their answers
  'lesson.connection': '{connector}: {from} → {to}',
  'lesson.yesNo': '{said, select, yes {Yes} other {No}}',
  'lesson.gate':
    'The gate of {owner} ({gate, select, outbound {outbound to} other {inbound from}} {other}, {connector})',
  'lesson.nothingChanged': 'Nothing changed',
  'lesson.policy': '{tenant}: {isolation, select, on {On} other {Off}}, {rules}',
  'lesson.ruleOfPolicy':
    '{direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}} for {tenant}',
  'lesson.noRules': 'no rules',
  'lesson.goal': '{connection} is {verdict, select, allowed {allowed} other {blocked}}',
} as const;
