import type en from '../en/files';
import type { Texts } from '../texts';

export default {
  'files.networkGone': 'Das Netzlaufwerk antwortet nicht mehr',
  'files.driveGone': 'Das Laufwerk ist nicht mehr vorhanden',
  'files.inUse': 'Ein anderes Programm verwendet die Datei',
  'files.tooManyOpen': 'Auf diesem Computer sind zu viele Dateien geöffnet',
  'files.quotaUsedUp': 'Ihr Kontingent auf diesem Laufwerk ist erschöpft',
  'files.sizeNotTaken': 'Das Laufwerk nimmt keine Datei dieser Größe an',
  'files.driveError': 'Das Laufwerk meldet einen Fehler',
  'files.linksInCircle': 'Die symbolischen Links führen im Kreis',
  'files.nameTooLong': 'Der Name ist zu lang; wählen Sie einen kürzeren',
  'files.diskFull': 'Der Datenträger ist voll',
  'files.partIsFile': 'Ein Teil des Pfads ist eine Datei, kein Ordner',
  'files.driveReadOnly': 'Das Laufwerk ist schreibgeschützt',
  'files.somethingWrong': 'Es ist ein Fehler aufgetreten',
  'files.systemReports': 'Das System meldet {code}',
  'files.permissionRefused': 'Die Berechtigung wurde verweigert',
  'files.permissionRefusedOrInUse': 'Die Berechtigung wurde verweigert, oder die Datei wird verwendet',
  'files.notOpened': '{name} konnte nicht geöffnet werden: {reason}.',
  'files.notSaved': '{name} konnte nicht gespeichert werden: {reason}.',
  'files.mayNotOpen': 'Sie dürfen {name} nicht öffnen: {reason}.',
  'files.mayNotSave': 'Sie dürfen {name} nicht speichern: {reason}.',
  'files.noLongerExists': '{name} ist nicht mehr vorhanden.',
  'files.folderMissing': 'Der Ordner von {name} ist nicht vorhanden.',
  'files.busy':
    '{name} wird gerade von einem anderen Programm gespeichert. Versuchen Sie es gleich noch einmal.',
  'files.changed':
    '{name} wurde inzwischen von einem anderen Programm geändert. Versuchen Sie es noch einmal.',
  'files.exists':
    '{name} ist bereits vorhanden und stammt nicht aus einem früheren Export. Wählen Sie einen anderen Ordner, oder verschieben Sie die Datei.',
  'files.hardLink':
    '{name} ist eine Datei mit mehreren Namen (feste Links), und Speichern würde diese trennen. Wählen Sie einen anderen Namen.',
  'files.isFolder': '{name} ist ein Ordner, keine Datei.',
  'files.isInput':
    '{name} wird von diesem Befehl auch gelesen und deshalb nicht überschrieben. Wählen Sie einen anderen Namen.',
  'files.isScenario':
    '{name} ist ein Szenario, das von keinem Export ersetzt wird. Wählen Sie einen anderen Namen.',
  'files.newerVersion':
    '{name} wurde von einer neueren Version dieses Programms gespeichert und bleibt unverändert. Wählen Sie einen anderen Namen.',
  'files.noAnswer': 'Das Laufwerk von {name} antwortet nicht.',
  'files.notAFile': '{name} ist keine gewöhnliche Datei.',
  'files.notAScenario':
    '{name} enthält etwas, das kein Szenario ist, und bleibt unverändert. Wählen Sie einen anderen Namen.',
  'files.notConfirmed':
    '{name} wurde geschrieben, aber das Laufwerk hat nicht bestätigt, dass die Datei dort sicher ist. Speichern Sie sie zusätzlich auf einem anderen Laufwerk.',
  'files.notVerified':
    '{name} wurde nicht gespeichert: Was geschrieben wurde, ließ sich nicht unverändert zurücklesen.',
  'files.readOnly':
    '{name} ist schreibgeschützt. Wählen Sie einen anderen Namen, oder lassen Sie Änderungen zu.',
  'files.tooLarge': '{name} ist größer als 64 MiB; größer darf ein Szenario nicht sein.',
  'files.unknownVersion':
    '{name} hat eine Version, die dieses Programm nicht kennt, und bleibt unverändert. Wählen Sie einen anderen Namen.',
  'files.nothingChanged': '{problem} Auf dem Datenträger wurde nichts geändert.',
  'files.someWritten':
    '{problem} {count, plural, one {# Datei wurde} other {# Dateien wurden}} zuvor geschrieben.',
} satisfies Texts<typeof en>;
