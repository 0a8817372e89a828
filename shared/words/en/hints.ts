export default {
  'hints.hint': 'Hint',
  'hints.closeForGood': 'Close hints for good (Help shows them again)',
  'hints.secondTenant': 'Press T to add a second tenant.',
  'hints.connect': 'Drag from one tenant to another to connect them.',
  'hints.turnOn': 'Turn isolation On in {tenant} to see what it blocks.',
  'hints.selectBlocked': 'Select the blocked connection to see why, and what would allow it.',
} as const;
