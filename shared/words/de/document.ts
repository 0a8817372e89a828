import type en from '../en/document';
import type { Texts } from '../texts';

export default {
  'document.noCodeInText':
    'In diesem Text steht kein Code. Ein Code beginnt mit TISANSWERS1 und einem Doppelpunkt.',
  'document.codeOfNumber': 'Code {n}',
  'document.noneOfCodesAdded': 'Keiner dieser Codes wurde aufgenommen; die Gründe stehen unten.',
  'document.openScenarioHasNoLesson':
    'Das geöffnete Szenario hat keine Lektion. Öffnen Sie zuerst die Lektion der Klasse.',
  'document.answersOtherLesson':
    'Das sind Antworten auf die Lektion „{lesson}“, nicht auf die geöffnete. Öffnen Sie zuerst jene Lektion.',
  'document.sameAnswersAlready': 'Dieselben Antworten stehen schon in der Tabelle.',
  'document.tableIsFull': 'Die Tabelle fasst höchstens {most, number} Teilnehmer.',
  'document.wasNotRead': '{name} wurde nicht gelesen',
  'document.chooseOneToCompare': 'Wählen Sie eine Szenariodatei zum Vergleichen.',
  'document.cannotBeCompared': '{name} kann nicht verglichen werden',
  'document.noScenarioNothingChanged':
    'Das ist kein Szenario, das dieses Programm lesen kann. Nichts wurde geändert.',
  'document.beforeTheChange': 'Vor der Änderung',
  'document.keepItSo': 'So behalten zwischen {count, plural, one {# Paar} other {# Paaren}} von Mandanten',
  'document.onDisk': '{name} auf dem Datenträger',
  'document.wasNotTaken': '{name} wurde nicht übernommen',
  'document.nothingChangedHereNorThere': 'Nichts wurde geändert, weder hier noch in der Datei.',
  'document.takeFromDisk': '{name} vom Datenträger übernehmen',
  'document.wasTakenFromDisk':
    '{name} wurde übernommen, wie es auf dem Datenträger steht. „Rückgängig machen“ bringt zurück, was Sie hatten.',
  'document.tenantOfNumber': 'Mandant {n}',
  'document.flowOfNumber': 'Flow {n}',
  'document.connectTo': 'Mit {tenant} verbinden',
  'document.turnIsolationOnAt':
    'Isolation bei {count, plural, one {# Mandanten} other {# Mandanten}} einschalten',
  'document.turnIsolationOffAt':
    'Isolation bei {count, plural, one {# Mandanten} other {# Mandanten}} ausschalten',
  'document.reverseConnections': '{count, plural, one {# Verbindung} other {# Verbindungen}} umkehren',
  'document.deleteFlowsAndMore': '{flows, plural, one {# Flow} other {# Flows}}, {what} löschen',
  'document.pictureIsTooLarge':
    'Das Bild konnte nicht gezeichnet werden: Es ist zu groß. Wählen Sie eine kleinere Größe oder SVG.',
  'document.pictureTooLargeForClipboard':
    'Das Bild ist zu groß für die Zwischenablage. Speichern Sie es als SVG.',
  'document.pictureWasCopied': 'Das Bild wurde kopiert.',
  'document.pictureCouldNotBeCopied':
    'Das Bild konnte hier nicht kopiert werden. Speichern Sie es stattdessen.',
  'document.filmOfLesson': 'Lektion: {title}',
  'document.filmOfRun': 'Lauf: {name}',
  'document.saveChanges': 'Änderungen speichern?',
  'document.changesAreNotSaved':
    '„{name}“ hat Änderungen, die nicht gespeichert sind. Wenn Sie nicht speichern, gehen sie verloren.',
  'document.cancel': 'Abbrechen',
  'document.dontSave': 'Nicht speichern',
  'document.save': 'Speichern',
  'document.lessonCannotBePrinted': 'Die Lektion kann nicht gedruckt werden. {why}',
  'document.noLessonYet':
    'Dieses Szenario hat noch keine Lektion. Nehmen Sie zuerst im Menü Lektion einen Schritt auf.',
  'document.lessonPictureIsTooLarge':
    'Ein Bild der Lektion ist zu groß zum Zeichnen. Klappen Sie Gruppen zu, oder speichern Sie das Handout.',
  'document.nothingDecidedYet':
    'Darüber ist noch nichts entschieden: Wählen Sie eine Entscheidung, dann wird der Rest mit ihr aufbewahrt.',
  'document.dateMustBeADay': 'Das Datum muss ein Tag sein, etwa 2027-01-31.',
  'document.undecidedLeftOut':
    '{count, plural, one {# offenes Paar wurde} other {# offene Paare wurden}} weggelassen: Besitzer, Fälligkeit und Notiz werden mit einer Entscheidung aufbewahrt.',
  'document.markNeeded': '{count, plural, one {# Verbindung} other {# Verbindungen}} als benötigt markieren',
  'document.markNotNeeded':
    '{count, plural, one {# Verbindung} other {# Verbindungen}} als nicht benötigt markieren',
  'document.markedNeeded':
    '{count, plural, one {# Verbindung} other {# Verbindungen}} als benötigt markiert.',
  'document.markedNotNeeded':
    '{count, plural, one {# Verbindung} other {# Verbindungen}} als nicht benötigt markiert.',
  'document.markedSoAlready': 'Sie sind schon so markiert.',
  'document.pairsOfTenants': '{count, plural, one {# Paar von Mandanten} other {# Paare von Mandanten}}',
  'document.pair': '{from} zu {to}',
  'document.decidedAbout': '{decision}: {pairs}.',
  'document.decisionHoldsBeside':
    'Eine Entscheidung betrifft ein Paar von Mandanten: Sie gilt auch für {count, plural, one {# Verbindung} other {# Verbindungen}} {pairs, plural, one {dieses Paars} other {dieser Paare}} in anderen Zeilen.',
  'document.inListAlready': '{name} steht schon in der Liste.',
  'document.severalInListAlready': '{name} und {count, number} weitere stehen schon in der Liste.',
  'document.filesWereNotKept':
    'Die Dateien waren zusammen zu groß, um beim Ende des Programms aufbewahrt zu werden. Fügen Sie diese noch einmal hinzu.',
  'document.filesWait':
    '{count, plural, one {{name} wartet} other {# Dateien warten}} auf Ihre Antwort. „Datei“ > „Importieren“ macht mit dem Rest weiter.',
  'document.importIsKept':
    'Der Import bleibt, wie Sie ihn verlassen haben. „Datei“ > „Importieren“ macht damit weiter.',
  'document.changesCannotBeKept':
    'Änderungen können jetzt nicht für den Fall eines Absturzes aufbewahrt werden. Speichern Sie oft.',
  'document.moveNotes': '{notes, plural, one {# Notiz} other {# Notizen}} verschieben',
  'document.moveTenantsAndNotes':
    '{tenants, plural, one {# Mandanten} other {# Mandanten}} und {notes, plural, one {# Notiz} other {# Notizen}} verschieben',
  'document.codeWasCopied': 'Der Code wurde kopiert. Fügen Sie ihn in eine Nachricht an Ihren Trainer ein.',
  'document.applyNamesList': 'Namensliste anwenden',
  'document.isOpenElsewhere': '{name} ist schon in einem anderen Fenster geöffnet.',
  'document.wasNotOpened': '{name} wurde nicht geöffnet',
  'document.wasOpenedWithRemark': '{name} wurde mit einem Hinweis geöffnet',
  'document.fileIsUnchangedUntilSaved': 'Die Datei selbst bleibt unverändert, bis Sie speichern.',
  'document.reading': '{name} wird gelesen…',
  'document.isBackAsItWas': '{name} ist wieder da, wie es war, bevor das Fenster stehen blieb.',
  'document.keptIsDamaged': 'Was von {name} aufbewahrt wurde, ist beschädigt und kann nicht geöffnet werden.',
  'document.youAreTrying': 'Sie probieren etwas aus. Ihre Datei bleibt, wie sie ist.',
  'document.resetWhatWasTried': 'Ausprobiertes zurücksetzen',
  'document.everythingAsAtStart': 'Alles ist wieder wie am Anfang.',
  'document.keepWhatITried': 'Ausprobiertes behalten',
  'document.triedIsInScenario':
    'Was Sie ausprobiert haben, steht jetzt in Ihrem Szenario. „Rückgängig machen“ nimmt es zurück.',
  'document.canvasShowsScenarioAgain': 'Die Leinwand zeigt wieder Ihr Szenario.',
  'document.keepWhatYouTried': 'Ausprobiertes behalten?',
  'document.triedCanBecomePart':
    'Ihr Szenario ist noch wie zuvor. Was Sie ausprobiert haben, kann als ein Schritt, der sich rückgängig machen lässt, Teil davon werden oder verworfen werden.',
  'document.goOnTrying': 'Weiter ausprobieren',
  'document.forgetIt': 'Verwerfen',
  'document.fieldHoldsWrongText':
    'Nicht gespeichert: Ein Feld enthält einen Text, der nicht übernommen werden kann. Berichtigen Sie ihn, oder drücken Sie darin Esc.',
  'document.saving': '{name} wird gespeichert…',
  'document.wasNotSaved': '{name} wurde nicht gespeichert',
  'document.wasNotSavedChangedElsewhere':
    '{name} wurde nicht gespeichert: Ein anderes Programm hat die Datei geändert oder verschoben.',
  'document.copyWasSaved': 'Eine Kopie wurde als {name} gespeichert.',
  'document.savedButHalfTyped':
    'Gespeichert, aber etwas ist noch halb eingegeben: Beenden oder leeren Sie es, und schließen Sie noch einmal.',
  'document.wasSaved': '{name} wurde gespeichert.',
  'document.pictureNotTaken': '{file} {fault}; der Mandant behält, was er hatte.',
  'document.tenantHasPicture': 'Der Mandant hat jetzt ein Bild.',
  'document.versionWasNotRead': 'Die Version wurde nicht gelesen',
  'document.versionCannotBeRead': 'Diese Version kann nicht gelesen werden. {why}',
  'document.restoreVersion': 'Version vom {when} wiederherstellen',
  // Files that the browser reads
  'document.scenarioFileTooLarge':
    '„{name}“ ist größer als {limit} MB und damit kein Szenario, das dieses Programm öffnen kann.',
  'document.scenarioFileNotRead':
    '„{name}“ konnte nicht gelesen werden. Die Datei wurde vielleicht verschoben oder geändert; versuchen Sie, sie noch einmal zu öffnen.',
  'document.scenarioFileNotText': '„{name}“ ist keine Textdatei in UTF-8 und damit kein Szenario.',
  'document.pickedFileNotRead':
    'Die Datei konnte nicht gelesen werden. Sie wurde vielleicht verschoben oder geändert; fügen Sie sie noch einmal hinzu.',
  'document.fileInFolderNotRead': 'Die Datei konnte nicht gelesen werden.',
  'document.folderTooLarge':
    'Der Ordner enthält mehr als {most} Dateien oder mehr als 256 MiB. Die ersten wurden gelesen; fügen Sie das Fehlende einzeln hinzu.',
  'document.fileNoLongerKnown': 'Die Datei ist hier nicht mehr bekannt; verwenden Sie „Speichern unter“.',
  'document.shippedFileMissing': '„{name}“ fehlt in dieser Kopie des Programms.',
  'document.untitledScenario': 'Szenario ohne Namen',
} satisfies Texts<typeof en>;
