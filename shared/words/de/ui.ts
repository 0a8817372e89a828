import type en from '../en/ui';
import type { Texts } from '../texts';

export default {
  'ui.filterByName': 'Nach Namen filtern',
  'ui.nothingHasThatName': 'Nichts hat diesen Namen.',
  'ui.coveredNote': 'Verdeckt, bis die Frage dieses Schritts beantwortet oder aufgelöst ist.',
  'ui.partNotLoaded':
    'Ein Teil des Programms konnte nicht geladen werden: Bereiche, Dialoge oder Lektionen fehlen. Sie können weiterhin auf der Leinwand arbeiten und speichern.',
  'ui.tryAgain': 'Erneut versuchen',
  'ui.filterOf': 'Filter: {list}',
  'ui.andMore': 'und {count, number} weitere',
  'ui.showFewer': 'Weniger anzeigen',
  'ui.covered': 'Verdeckt',
  'ui.keyControl': 'Strg',
  'ui.keyShift': 'Umschalt',
  'ui.keyDelete': 'Entf',
  'ui.keyBackspace': 'Rücktaste',
  'ui.keyEnter': 'Eingabe',
  'ui.keyPageUp': 'Bild auf',
  'ui.keyPageDown': 'Bild ab',
  'ui.keySpace': 'Leertaste',
  'ui.keyLeft': 'Pfeil links',
  'ui.keyRight': 'Pfeil rechts',
  'ui.keyUp': 'Pfeil oben',
  'ui.keyDown': 'Pfeil unten',
  'ui.keyArrows': 'Pfeiltasten',
  'ui.gestureClick': 'Klicken',
  'ui.gestureDrag': 'Ziehen',
  'ui.gestureWheel': 'Mausrad',
  'ui.keysOneToNine': '1 bis 9',
} satisfies Texts<typeof en>;
