import type en from '../en/matrix';
import type { Texts } from '../texts';

export default {
  'matrix.creatorBySignIn': 'Erstellermandanten nach Anmeldemandanten',
  'matrix.corner': 'Ersteller ↓ Anmeldung →',
  'matrix.show': 'Anzeigen',
  'matrix.copy': 'Kopieren',
  'matrix.saveAsCsv': 'Als CSV speichern…',
  'matrix.cell': '{from} zu {to}: {text}',
  'matrix.noTenantsYet': 'Noch keine Mandanten. Fügen Sie einen hinzu, um zu sehen, was er erreichen kann.',
  'matrix.noPairBlocked': 'Kein Mandantenpaar ist blockiert.',
  'matrix.noTenantFits': 'Kein Mandant passt zur Auswahl. Wählen Sie „Alle Mandanten“.',
  'matrix.tooManyCells': '{what}: zu viele Zellen; zeigen Sie zuerst weniger Mandanten an',
  'matrix.copied': 'Die Matrix wurde kopiert.',
  'matrix.hint':
    'Zeilen sind Erstellermandanten, Spalten sind Anmeldemandanten. Zeigen Sie auf eine Zelle oder bewegen Sie sich mit den Pfeiltasten, um die Gründe zu lesen.',
  'matrix.told': '{from} → {to}: {explanation}',
  'matrix.toldWithChange': '{from} → {to}: {change} gegenüber „{label}“. {explanation}',
  'matrix.markSame': 'Derselbe',
  'matrix.markBoth': 'Beide',
  'matrix.markNotDrawn': 'Nicht gezeichnet',
  'matrix.allTenants': 'Alle Mandanten',
  'matrix.yours': 'Mandanten, die Sie verwalten',
  'matrix.yoursAndAnyOther': 'Ihre und jeder andere Mandant',
  'matrix.external': 'Externe Mandanten',
  'matrix.yoursToExternal': 'Ihre zu externen',
  'matrix.externalToYours': 'Externe zu Ihren',
  'matrix.onlyBlockedPairs': 'Nur blockierte Paare',
} satisfies Texts<typeof en>;
