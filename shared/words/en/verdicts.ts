export default {
  'verdicts.whatDoYouExpect': 'What do you expect?',
  'verdicts.noConnections': 'No connections yet.',
  'verdicts.summary': '{count, plural, one {# connection} other {# connections}}: {verdicts}.',
} as const;
