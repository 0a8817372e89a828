import type en from '../en/maker';
import type { Texts } from '../texts';

export default {
  'maker.whileBuilding': 'Beim Erstellen',
  'maker.whenRuns': 'Bei der Ausführung',
  'maker.connection': 'Verbindung',
  'maker.notConnected': 'Nicht verbunden',
  'maker.status': '{status, select, Succeeded {Erfolgreich} Failed {Fehlgeschlagen} other {Übersprungen}}',
  'maker.drawingAfter': 'Eine Zeichnung dieses Programms in eigenen Worten, nach: {sources}.',
} satisfies Texts<typeof en>;
