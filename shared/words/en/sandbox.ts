export default {
  'sandbox.tryingSomething': 'Trying something',
  'sandbox.youAreTrying': 'You are trying something.',
  'sandbox.fileStays': 'Your file stays as it is.',
  'sandbox.reset': 'Reset',
  'sandbox.keep': 'Keep what I tried',
  'sandbox.leave': 'Leave',
} as const;
