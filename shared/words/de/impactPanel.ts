import type en from '../en/impactPanel';
import type { Texts } from '../texts';

export default {
  'impactPanel.baseline': 'Vergleichsstand',
  'impactPanel.rows': 'Zeilen',
  'impactPanel.groups': 'Gruppen',
  'impactPanel.saveWhatIsShown': 'Angezeigtes als CSV speichern…',
  'impactPanel.saveAsCsv': 'Als CSV speichern…',
  'impactPanel.planForWhatIsKept': 'Plan: die Regeln für das, was bleibt',
  'impactPanel.plan': 'Plan',
  'impactPanel.compareFromHere': 'Ab hier vergleichen',
  'impactPanel.columns': 'Spalten',
  'impactPanel.usualOnes': 'Die üblichen',
  'impactPanel.rowsShown': 'Angezeigte Zeilen',
  'impactPanel.ownerDueAndNote': 'Besitzer, Fälligkeit und Notiz…',
  'impactPanel.impact': 'Auswirkungen',
  'impactPanel.menuOfRows': 'Menü der Zeilen',
  'impactPanel.markAsNeeded': 'Als benötigt markieren',
  'impactPanel.markAsNotNeeded': 'Als nicht benötigt markieren',
  'impactPanel.showOnTheCanvas': 'Auf der Leinwand anzeigen',
  'impactPanel.copyCells': 'Zellen kopieren',
  'impactPanel.show': 'Anzeigen',
  'impactPanel.filterTheRows': 'Zeilen filtern',
  'impactPanel.filter': 'Filtern',
  'impactPanel.whatWasDone': 'Was geändert wurde',
  'impactPanel.backToTable': 'Zurück zur Tabelle',
  'impactPanel.changedPolicies': 'Geänderte Richtlinien',
  'impactPanel.swap': 'Tauschen',
  'impactPanel.returnToIt': 'Dorthin zurückkehren',
  'impactPanel.acceptAsNew': 'Als neuen Vergleichsstand übernehmen',
  'impactPanel.stopComparing': 'Vergleich beenden',
  'impactPanel.decideAbout': '{decision}: {name}',
  'impactPanel.decisionWithKey': '{decision} ({key})',
  'impactPanel.rowsBy': '{by, select, partner {Partner} other {Paare}}',
  'impactPanel.groupedBy':
    '{by, select, partner {Nach Partner} own {Nach eigenem Mandanten} group {Nach Gruppe} connector {Nach Konnektor} environment {Nach Umgebung} decision {Nach Entscheidung} acts {Danach, wer handelt} other {Keine Gruppen}}',
  'impactPanel.comparedWith':
    'Verglichen mit „{label}“: {blocked, number} neu blockiert, {allowed, number} neu zugelassen, {unchanged, number} unverändert.',
  'impactPanel.rowsAll': '{all, plural, one {# Zeile} other {# Zeilen}}.',
  'impactPanel.rowsFound': '{found, number} von {all, plural, one {# Zeile} other {# Zeilen}}.',
  'impactPanel.partnersAll':
    '{all, plural, one {# Partner} other {# Partner}}, {undecided, number} von {pairs, plural, one {# Paar} other {# Paaren}} offen.',
  'impactPanel.partnersFound':
    '{found, number} von {all, plural, one {# Partner} other {# Partnern}}, {undecided, number} von {pairs, plural, one {# Paar} other {# Paaren}} offen.',
  'impactPanel.pairsAll':
    '{all, plural, one {# Paar} other {# Paare}}, {undecided, number} von {pairs, plural, one {# Paar} other {# Paaren}} offen.',
  'impactPanel.pairsFound':
    '{found, number} von {all, plural, one {# Paar} other {# Paaren}}, {undecided, number} von {pairs, plural, one {# Paar} other {# Paaren}} offen.',
  'impactPanel.selectedRows': '{count, plural, one {# ausgewählte Zeile} other {# ausgewählte Zeilen}}',
  'impactPanel.shownRows': '{count, plural, one {# Zeile} other {# Zeilen}} angezeigt',
  'impactPanel.markWorkingAsNeeded': 'Was heute funktioniert, als benötigt markieren ({count, number})',
  'impactPanel.markAllAsNotNeeded': 'Als nicht benötigt markieren ({count, number})',
  'impactPanel.fromTo': '{from} zu {to}',
  'impactPanel.rowCount': '{count, plural, one {# Zeile} other {# Zeilen}}',
  'impactPanel.nothingYet':
    'Noch führt keine Verbindung von einem Mandanten zu einem anderen. Zeichnen Sie welche oder importieren Sie einen Verbindungsbericht.',
  'impactPanel.noRowFits': 'Keine Zeile passt zur Auswahl. Wählen Sie „Alle“ oder ändern Sie den Filter.',
  'impactPanel.filterWithCount': '{filter} ({count, number})',
} satisfies Texts<typeof en>;
