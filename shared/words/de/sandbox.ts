import type en from '../en/sandbox';
import type { Texts } from '../texts';

export default {
  'sandbox.tryingSomething': 'Etwas ausprobieren',
  'sandbox.youAreTrying': 'Sie probieren etwas aus.',
  'sandbox.fileStays': 'Ihre Datei bleibt, wie sie ist.',
  'sandbox.reset': 'Zurücksetzen',
  'sandbox.keep': 'Ausprobiertes behalten',
  'sandbox.leave': 'Verlassen',
} satisfies Texts<typeof en>;
