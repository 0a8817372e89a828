import type en from '../en/hints';
import type { Texts } from '../texts';

export default {
  'hints.hint': 'Tipp',
  'hints.closeForGood': 'Tipps dauerhaft ausblenden (das Menü Hilfe zeigt sie wieder)',
  'hints.secondTenant': 'Drücken Sie T, um einen zweiten Mandanten hinzuzufügen.',
  'hints.connect': 'Ziehen Sie von einem Mandanten zum anderen, um sie zu verbinden.',
  'hints.turnOn': 'Schalten Sie die Isolation bei {tenant} ein, um zu sehen, was sie blockiert.',
  'hints.selectBlocked':
    'Wählen Sie die blockierte Verbindung aus, um zu sehen, warum sie blockiert ist und was sie zulassen würde.',
} satisfies Texts<typeof en>;
