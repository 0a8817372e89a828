import type en from '../en/base';
import type { Texts } from '../texts';

export default {
  'base.probe': '{count, plural, one {# Regel} other {# Regeln}} für {name}',
} satisfies Texts<typeof en>;
