import type en from '../en/sideBySide';
import type { Texts } from '../texts';

export default {
  'sideBySide.tenantGone': 'Einer der beiden Mandanten ist nicht mehr im Szenario.',
  'sideBySide.title': '{tenants} nebeneinander',
  'sideBySide.gateOf': 'Tor von',
  'sideBySide.settings': 'Einstellungen, zwei bis vier',
  'sideBySide.exportPicture': 'Bild exportieren',
  'sideBySide.backToCanvas': 'Zurück zur Leinwand (Esc)',
  'sideBySide.onOff': '{isolation, select, on {Ein} other {Aus}}',
  'sideBySide.noConnection': 'Keine Verbindung besteht zwischen den beiden Mandanten.',
  'sideBySide.andMore': 'Und {count, number} weitere.',
} satisfies Texts<typeof en>;
