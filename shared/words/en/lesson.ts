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
} as const;
