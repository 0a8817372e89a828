import type en from '../en/start';
import type { Texts } from '../texts';

export default {
  'start.question': 'Was lässt die Mandantenisolation zu und was blockiert sie?',
  'start.howToBegin':
    'Lernen Sie es in einer Lektion, probieren Sie es an einem Beispiel aus oder zeichnen Sie Ihre eigenen Mandanten.',
  'start.playTheStory': 'Die Geschichte von zwei Mandanten abspielen',
  'start.lessons': 'Lektionen',
  'start.begin': 'Anfangen',
  'start.emptyScenario': 'Leeres Szenario',
  'start.openAFile': 'Datei öffnen…',
  'start.importAReport': 'Bericht importieren…',
  'start.recentFiles': 'Zuletzt verwendete Dateien',
  'start.noRecentFiles': 'Dateien, die Sie öffnen oder speichern, stehen hier.',
  'start.examples': 'Beispiele',
  'start.openLastFile': 'Beim Start anstelle dieser Seite die letzte Datei öffnen',
  'start.story':
    '{lesson}: wie sich ein Flow mit einem anderen Mandanten verbindet, was die Isolation dagegen tut und welche Regel ihn wieder zulässt.',
  'start.length': '{steps, number} Schritte, etwa {minutes, number} Minuten',
  'start.beganEmpty': 'Ein leeres Szenario. Drücken Sie T, um einen Mandanten hinzuzufügen.',
  'start.fileInFolder': '{name} ({folder})',
} satisfies Texts<typeof en>;
