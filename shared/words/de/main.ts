import type en from '../en/main';
import type { Texts } from '../texts';

export default {
  'main.language': 'Sprache',
  'main.languageOfSystem': 'System ({language})',
  'main.presenterTitle': 'Referentenansicht – {product}',
} satisfies Texts<typeof en>;
