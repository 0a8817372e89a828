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
  // What became of a question
  'lesson.rightAtOnce': 'Sofort richtig',
  'lesson.rightLater': 'Später richtig',
  'lesson.wrong': 'Falsch',
  'lesson.revealed': 'Aufgelöst',
  'lesson.notAnswered': 'Nicht beantwortet',
  'lesson.participant': 'Teilnehmer {number}',
  'lesson.rightCount': '{right, number} von {all, number} sofort richtig',
  'lesson.mostSaid': 'Am häufigsten stattdessen: {said} ({count, number})',
  'lesson.classSize':
    '{people, plural, one {# Teilnehmer} other {# Teilnehmer}}, {questions, plural, one {# Frage} other {# Fragen}}',
  'lesson.itTook': 'Dauer: {time}.',
  'lesson.summary':
    'Sofort richtig: {right, number} von {count, plural, one {# Frage} other {# Fragen}}. Aufgelöst: {revealed, number}. {time}',
  'lesson.minutes': '{minutes, plural, =0 {weniger als eine Minute} one {# Minute} other {# Minuten}}',
  // What an author should correct
  'lesson.noNarration': 'Der Schritt sagt nichts: Er hat keinen Erzähltext.',
  'lesson.otherVerdict':
    'Laut dem Schritt ist „{connection}“ {expected, select, allowed {zugelassen} other {blockiert}}, tatsächlich ist die Verbindung {actual, select, allowed {zugelassen} other {blockiert}}.',
  'lesson.badLink': 'Der Link auf {link} lässt sich nicht öffnen: Das geht nur bei https-Links.',
  'lesson.answerWithoutText': 'Eine Antwort der Frage hat keinen Text.',
  'lesson.answersSaySame': 'Zwei Antworten der Frage lauten „{text}“.',
  'lesson.noGateToPointAt':
    '„{connection}“ hat kein Tor, auf das man zeigen könnte: Die Isolation gilt dort nicht.',
  'lesson.neverBlocked': '„{connection}“ kann nie blockiert sein: Die Isolation gilt dort nicht.',
  'lesson.goalReachedBefore': 'Das Ziel der Frage ist schon erreicht, bevor jemand etwas tut.',
  // Questions and their answers
  'lesson.connection': '{connector}: {from} → {to}',
  'lesson.yesNo': '{said, select, yes {Ja} other {Nein}}',
  'lesson.gate':
    'Das Tor von {owner} ({gate, select, outbound {ausgehend zu} other {eingehend von}} {other}, {connector})',
  'lesson.nothingChanged': 'Nichts geändert',
  'lesson.policy': '{tenant}: {isolation, select, on {Ein} other {Aus}}, {rules}',
  'lesson.ruleOfPolicy':
    '{direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}} für {tenant}',
  'lesson.noRules': 'keine Regeln',
  'lesson.goal': '{connection} ist {verdict, select, allowed {zugelassen} other {blockiert}}',
} satisfies Texts<typeof en>;
