import type en from '../en/runsPanel';
import type { Texts } from '../texts';

export default {
  'runsPanel.skipHour': 'Eine Stunde überspringen',
  'runsPanel.run': 'Ausführen',
  'runsPanel.nextStepRun': 'Nächster Schritt des Laufs',
  'runsPanel.closeRun': 'Lauf schließen',
  'runsPanel.speed': 'Geschwindigkeit',
  'runsPanel.showInHistory': 'Im Ausführungsverlauf anzeigen',
  'runsPanel.nothingHasRun':
    'Es ist noch nichts gelaufen. Drücken Sie die Schaltfläche unter einem Mandanten auf der Leinwand oder führen Sie hier einen Flow aus.',
  'runsPanel.simulateDelay': 'Verzögerung von einer Stunde simulieren',
  'runsPanel.flowOrApp': 'Flow oder App',
  'runsPanel.clearHistory': 'Verlauf leeren',
  'runsPanel.runHistory': 'Ausführungsverlauf',
  'runsPanel.duration': 'Dauer',
  'runsPanel.underFormerPolicies':
    'Er lief unter den früheren Richtlinien: Die Änderung war noch nicht bewertet.',
  'runsPanel.whyAndMaker': 'Warum, und was der Ersteller sieht',
  'runsPanel.formerUntil': 'Bestehende Flows laufen bis etwa {until} Uhr unter den früheren Richtlinien.',
  'runsPanel.changedAt':
    'Geändert um {changed} Uhr. Bis etwa {until} Uhr laufen bestehende Flows noch unter den früheren Richtlinien; das betrifft {affected, plural, one {# Verbindung} other {# Verbindungen}}. Neue und geänderte Flows nicht, und die Leinwand zeigt, was danach gilt.',
  'runsPanel.runBar': 'Lauf',
  'runsPanel.stepOf': 'Schritt {step, number} von {all, number}',
  'runsPanel.pause': 'Anhalten',
  'runsPanel.play': 'Abspielen',
  'runsPanel.speedTimes': '{speed, number} ×',
  'runsPanel.status':
    '{status, select, Succeeded {Erfolgreich} Failed {Fehlgeschlagen} other {Übersprungen}}',
  'runsPanel.stepsOf': 'Schritte von {flow}',
  'runsPanel.titleOfRun':
    '{flow}, {time} Uhr, {done, number} von {steps, plural, one {# Schritt} other {# Schritten}} ausgeführt, Dauer {duration}',
  'runsPanel.step': '{kind, select, trigger {Trigger} other {Aktion}}: {name}',
  'runsPanel.input': 'Eingabe: {input}',
  'runsPanel.output': 'Ausgabe: {output}',
  'runsPanel.error': 'Fehler: {error}',
} satisfies Texts<typeof en>;
