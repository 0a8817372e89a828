import type en from '../en/legend';
import type { Texts } from '../texts';

export default {
  'legend.legend': 'Legende',
  'legend.isolationOn': 'Ein: geschlossener Rahmen',
  'legend.isolationOff': 'Aus: offener Rahmen',
  'legend.ownTenant': 'Rund: eigener Mandant',
  'legend.externalTenant': 'Eckig: externer Mandant',
  'legend.gapInBorder': 'Lücke in einem geschlossenen Rahmen: Eine Regel lässt diese Verbindung durch',
  'legend.key': 'Schlüssel: das Konto, das sich anmeldet',
  'legend.in': 'von',
  'legend.hideOthers': 'Die übrigen Zeichen ausblenden',
  'legend.explainOthers': 'Die übrigen Zeichen erklären',
  'legend.more': 'Mehr',
  'legend.rulesOfTenant': 'Regeln des Mandanten',
} satisfies Texts<typeof en>;
