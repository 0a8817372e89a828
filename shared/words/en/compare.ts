export default {
  'compare.neitherDrawn': 'Neither of them is drawn, so nothing is known about it.',
} as const;
