import type en from '../en/verdicts';
import type { Texts } from '../texts';

export default {
  'verdicts.whatDoYouExpect': 'Was erwarten Sie?',
  'verdicts.noConnections': 'Noch keine Verbindungen.',
  'verdicts.summary': '{count, plural, one {# Verbindung} other {# Verbindungen}}: {verdicts}.',
} satisfies Texts<typeof en>;
