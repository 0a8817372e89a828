import type en from '../en/base';
import type { Texts } from '../texts';

export default {
  'base.probe': '{count, plural, one {# Regel} other {# Regeln}} für {name}',
  'base.inTurn': '{before} {next}',
  'base.withComma': '{before}, {next}',
  'base.withSemicolon': '{before}; {next}',
} satisfies Texts<typeof en>;
