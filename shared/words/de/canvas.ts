import type en from '../en/canvas';
import type { Texts } from '../texts';

export default {
  'canvas.moreToRun': '{count, plural, one {# weiterer zum Ausführen} other {# weitere zum Ausführen}}',
} satisfies Texts<typeof en>;
