export default {
  'canvas.moreToRun': '{count, plural, one {# more to run} other {# more to run}}',
} as const;
