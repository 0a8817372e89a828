import type en from '../en/lesson';
import type { Texts } from '../texts';

export default {
  // A file with the answers of a participant
  'lesson.answersTooLarge': 'Die Datei ist größer, als es Antworten zu einer Lektion sein können (256 kB).',
  'lesson.notAnswers': 'Das ist keine Datei mit den Antworten eines Teilnehmers.',
  'lesson.answersTooNew':
    'Die Antworten wurden mit einer neueren Version dieses Programms geschrieben (Format {version}). Aktualisieren Sie es, um sie zu lesen.',
  'lesson.stepAnsweredTwice': 'Der Schritt „{step}“ ist in einer Datei zweimal beantwortet.',
  'lesson.codeTooLong': 'Der Code ist länger, als ein Code sein kann.',
  'lesson.codeDamaged':
    'Ein Code ist beschädigt oder unvollständig. Scannen Sie ihn noch einmal oder nehmen Sie stattdessen die Datei.',
  'lesson.mustBeMisses': '{where} muss eine ganze Zahl von 0 bis {max, number} sein, nicht {found}.',
  'lesson.mustHaveEntries': '{where} darf höchstens {max, number} Einträge haben; gefunden wurde {found}.',
  'lesson.mustBeTarget': '{where} muss ein Mandant, eine Verbindung oder ein Tor sein, nicht {found}.',
  'lesson.mustBeTry': '{where} muss eine Antwort oder "revealed" sein, nicht {found}.',
  'lesson.mustBeVersion': '{where} muss 1 sein, nicht {found}.',
} satisfies Texts<typeof en>;
