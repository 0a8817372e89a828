export default {
  'maker.whileBuilding': 'While building',
  'maker.whenRuns': 'When it runs',
  'maker.connection': 'Connection',
  'maker.notConnected': 'Not connected',
  'maker.status': '{status, select, Succeeded {Succeeded} Failed {Failed} other {Skipped}}',
  'maker.drawingAfter': 'A drawing of this program in its own words, after: {sources}.',
} as const;
