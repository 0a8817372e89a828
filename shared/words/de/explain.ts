import type en from '../en/explain';
import type { Texts } from '../texts';

export default {
  'explain.anyOtherTenant': 'jeder andere Mandant',
  'explain.allTenants': 'alle Mandanten',
  'explain.direction':
    '{direction, select, inbound {Eingehend} outbound {Ausgehend} other {Eingehend und ausgehend}}',
  'explain.ruleFor':
    'die Regel für {tenant} ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}})',
  'explain.ruleForAll':
    'die *-Regel für alle Mandanten ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}})',
  'explain.state': '{state, select, allowed {Zugelassen} blocked {Blockiert} other {Nicht bewertet}}',
} satisfies Texts<typeof en>;
