export default {
  'base.probe': '{count, plural, one {# rule} other {# rules}} for {name}',
  'base.inTurn': '{before} {next}',
  'base.withComma': '{before}, {next}',
  'base.withSemicolon': '{before}; {next}',
} as const;
