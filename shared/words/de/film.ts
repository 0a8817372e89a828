import type en from '../en/film';
import type { Texts } from '../texts';

export default {
  'film.stepNamed': 'Schritt {step, number} von {steps, number}: {name}',
  'film.step': 'Schritt {step, number} von {steps, number}',
  'film.refused': 'Verweigert',
  'film.signIn': 'Anmeldung',
  'film.runs': 'Läuft',
  'film.data': 'Daten',
  'film.status': '{status, select, Succeeded {Erfolgreich} other {Fehlgeschlagen}}',
  'film.everyStepRan': 'Alle Schritte sind gelaufen: Kein Tor auf dem Weg war geschlossen.',
  'film.failedAtGate': 'Der Lauf scheiterte am Tor von {tenants}.',
  'film.succeeded': 'Der Lauf ist gelungen.',
  'film.whatDoYouThink': 'Was meinen Sie?',
  'film.answer': 'Antwort: {answer}',
} satisfies Texts<typeof en>;
