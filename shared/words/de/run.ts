import type en from '../en/run';
import type { Texts } from '../texts';

export default {
  'run.blockError':
    '{doing, select, connect {Die Verbindung wurde nicht erstellt} other {Der Tokenaustausch ist fehlgeschlagen}}: Die Anmeldung mit {account} wurde wegen der Mandantenisolation von {tenants} verweigert. Besitzermandant der Verbindung: {owner}. Anmeldemandant der Verbindung: {signIn}. Konnektor: {connector}. Falls diese Verbindung gebraucht wird, wenden Sie sich an die Power Platform-Administration von {tenants}.',
  'run.theAccount': 'diesem Konto',
  'run.refusal': 'Die Anmeldung mit {account} wurde wegen der Mandantenisolation von {tenants} verweigert.',
  'run.file': 'Angebot.docx',
  'run.newsOfFile': '„Neue Datei: Angebot.docx“',
  'run.mail': 'E-Mail „Angebot“',
  'run.newsOfMail': '„Neue E-Mail: Angebot“',
  'run.message': 'Nachricht „Angebot“',
  'run.newsOfMessage': '„Neue Nachricht: Angebot“',
  'run.item': 'Element 42',
  'run.newsOfItem': '„Neues Element: Element 42“',
  'run.row': 'Zeile 42',
  'run.newsOfRow': '„Neue Zeile: Zeile 42“',
  'run.response': 'Antwort 7',
  'run.newsOfResponse': '„Neue Antwort: Antwort 7“',
  'run.event': 'Kick-off',
  'run.newsOfEvent': '„Neuer Termin: Kick-off“',
  'run.task': 'Aufgabe „Angebot“',
  'run.newsOfTask': '„Neue Aufgabe: Angebot“',
  'run.member': 'Neues Mitglied',
  'run.newsOfMember': '„Neues Mitglied“',
  'run.dataStays': 'Die Daten bleiben in {tenant}.',
  'run.dataToCreator': 'Die Daten kommen von {signIn} zu {creator}, gegen die Richtung der Verbindung.',
  'run.dataToSignIn': 'Die Daten gehen von {creator} zu {signIn}, wie die Verbindung.',
  'run.dataUnknown': 'Der Name des Schritts sagt nicht, in welche Richtung seine Daten gehen.',
  'run.input': '{connector}, Anmeldung bei {tenant}',
  'run.inputAs': '{connector}, Anmeldung bei {tenant} als {account}',
  'run.start': '{kind, select, flow {{flow} ausführen} agent {{flow} fragen} other {{flow} öffnen}}',
  'run.trigger': '{flow} auslösen',
  'run.makeIn':
    '{thing, select, file {Datei in {tenant} erstellen} mail {E-Mail in {tenant} senden} message {Nachricht in {tenant} veröffentlichen} item {Element in {tenant} erstellen} row {Zeile in {tenant} hinzufügen} response {Antwort in {tenant} absenden} event {Termin in {tenant} erstellen} task {Aufgabe in {tenant} erstellen} other {Mitglied in {tenant} hinzufügen}}',
  'run.aFlowWithThis': 'Ein Flow mit dieser Verbindung',
  'run.ownerTenant': 'Besitzermandant der Verbindung',
  'run.signInTenant': 'Anmeldemandant der Verbindung',
  'run.connector': 'Konnektor',
  'run.buildingWords':
    'Die Karte des Schritts „{step}“, der {connector} verwendet. Sie hat keine Verbindung. {error} {saved}',
  'run.failedRun': 'Eine fehlgeschlagene Ausführung von „{title}“.',
  'run.stepStatus':
    '{name}: {status, select, Succeeded {Erfolgreich} Failed {Fehlgeschlagen} other {Übersprungen}}.',
  'run.notAdded': 'Nicht hinzugefügt',
  'run.notAddedWords':
    'Die App fügt die Verbindung nicht hinzu. Power Apps meldet, dass die Daten nicht geladen wurden, und bittet, es erneut zu versuchen.',
  'run.suspended': 'Angehalten',
  'run.suspendedWords':
    'Der Flow wird gespeichert, aber angehalten: Er läuft nicht, bis seine Verbindung zugelassen ist. Das Produkt spricht dann von einem Verstoß gegen eine Datenrichtlinie; dass die Mandantenisolation die Ursache ist, bleibt verborgen.',
  'run.twoTenantsBlock':
    'Zwei Mandanten blockieren sie. Welchen das Produkt zuerst nennt, ist nicht dokumentiert; nur einen zu öffnen hilft nicht.',
  'run.outboundWordsNotKnown': 'Wie das Produkt eine ausgehende Blockierung formuliert, ist nicht bekannt.',
  'run.suspendedOrOn':
    'Die Dokumentation spricht von „Angehalten“; ein Screenshot zeigt einen solchen Flow noch eingeschaltet.',
  'run.ended':
    '{flow}: {status, select, Succeeded {Erfolgreich} Failed {Fehlgeschlagen} other {Übersprungen}}.',
  'run.endedWithError':
    '{flow}: {status, select, Succeeded {Erfolgreich} Failed {Fehlgeschlagen} other {Übersprungen}}. {error}',
  'run.answerFirst':
    'Beantworten Sie zuerst die Frage, oder wählen Sie „Auflösen“: Ein Lauf würde die Antwort verraten.',
  'run.suspendedDoesNotRun':
    '{flow} ist angehalten und läuft nicht: Nach der Änderung der Richtlinien wurde gespeichert. Der Inspektor zeigt, was der Ersteller sieht.',
  'run.runs': '{flow} läuft.',
} satisfies Texts<typeof en>;
