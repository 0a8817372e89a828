export default {
  'base.probe': '{count, plural, one {# rule} other {# rules}} for {name}',
} as const;
