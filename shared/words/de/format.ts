import type en from '../en/format';
import type { Texts } from '../texts';

export default {
  // The file as a whole
  'format.tooLarge': 'Die Datei ist größer als 64 MiB; so groß kann kein Szenario sein.',
  'format.emptyFile': 'Die Datei ist leer.',
  'format.jsonBreaksOff': 'Die Datei ist kein gültiges JSON: Sie bricht in Zeile {line}, Spalte {column} ab.',
  'format.jsonGoesWrong':
    'Die Datei ist kein gültiges JSON: Der Fehler steht in Zeile {line}, Spalte {column}.',
  'format.nestedTooDeep':
    'In der Datei sind Listen und Objekte mehr als {levels, number} Ebenen tief verschachtelt.',
  'format.notAScenario': 'Die Datei ist kein Szenario: Ihr „format“ ist nicht „{format}“.',
  'format.versionNoNumber': 'version muss eine ganze Zahl ab 1 sein, nicht {found}.',
  'format.tooNew':
    'Die Datei hat die Formatversion {version}; dieses Programm kennt Versionen bis {newest}. Öffnen Sie die Datei mit einer neueren Version des Programms.',
  'format.keyTwice':
    '{path} (Zeile {line}, Spalte {column}): Der Schlüssel „{key}“ steht zweimal in einem Objekt.',
  'format.numberNotKept':
    '{path} (Zeile {line}, Spalte {column}): Die Zahl {number} würde als {written} gespeichert. Schreiben Sie eine Zahl, die erhalten bleibt, oder einen Text in Anführungszeichen.',
  'format.tooManyInFile':
    'Die Datei hat {count, number} {what, select, tenants {Mandanten} other {Verbindungen}}; höchstens {max, number} haben Platz.',
  'format.tooManyInStage':
    '{place} hat {count, number} {what, select, tenants {Mandanten} other {Verbindungen}}; höchstens {max, number} haben Platz.',

  // Values and places in sentences
  'format.nothing': 'gar nichts',
  'format.quoted': '„{text}“',
  'format.value': '"{value}"',
  'format.orValue': '{list} oder "{value}"',
  'format.andMore': '{list} und {count, number} weitere',
  'format.placeIn': '{path} („{record}“)',

  // What a value must be
  'format.missing': '{where} fehlt.',
  'format.mustBeText': '{where} muss ein Text sein, nicht {found}.',
  'format.mustBeId':
    '{where} muss aus 1 bis 64 Buchstaben, Ziffern, Binde- oder Unterstrichen bestehen, nicht aus {found}.',
  'format.mustNotBeEmpty': '{where} darf nicht leer sein (gefunden: {found}).',
  'format.mustHaveCharacters': '{where} darf höchstens {max, number} Zeichen haben; gefunden wurde {found}.',
  'format.mustBeDay': '{where} muss ein Datum wie 2027-01-31 sein, nicht {found}.',
  'format.mustBeFlag': '{where} muss true oder false sein, nicht {found}.',
  'format.mustBeOneOf': '{where} muss {values} sein, nicht {found}.',
  'format.mustBeObject': '{where} muss ein Objekt sein, nicht {found}.',
  'format.mustBeList': '{where} muss eine Liste sein, nicht {found}.',
  'format.mustBeRuleTenant':
    '{where} muss eine Domäne, eine Mandanten-ID (GUID) oder "*" sein, nicht {found}.',
  'format.mustBeGuid': '{where} muss eine GUID wie 1234abcd-12ab-34cd-56ef-1234567890ab sein, nicht {found}.',
  'format.mustBeDomain': '{where} muss eine Domäne wie contoso.com sein, nicht {found}.',
  'format.mustBeWhole': '{where} muss eine ganze Zahl sein, nicht {found}.',
  'format.mustBeCount': '{where} muss eine ganze Zahl ab 0 sein, nicht {found}.',
  'format.mustBeNumber': '{where} muss eine Zahl sein, nicht {found}.',
  'format.mustBeMinutes': '{where} muss eine Zahl über 0 und höchstens {max, number} sein, nicht {found}.',
  'format.mustBeWithin':
    '{where} muss zwischen {min, number} und {max, number} liegen; gefunden wurde {found}.',
  'format.mustHaveSteps': '{where} darf höchstens {max, number} Schritte haben; gefunden wurde {found}.',
  'format.mustHaveNotes': '{where} darf höchstens {max, number} Notizen haben; gefunden wurde {found}.',
  'format.mustHaveOwnIds': '{where} muss Notizen mit je einer eigenen ID haben; gefunden wurde {found}.',
  'format.mustHaveFromTo':
    '{where} muss {min, number} bis {max, number} {what, select, choices {Antworten zur Auswahl} other {Ziele}} haben; gefunden wurde {found}.',
  'format.mustHaveOneTruth':
    '{where} muss entweder "right" oder "connection" und "yesMeans" haben; gefunden wurde {found}.',
  'format.mustBeLanguageTag': '{where} muss das Kürzel einer Sprache wie "de" sein, nicht {found}.',
  'format.mustNameGoals': '{where} muss 1 bis {max, number} Verbindungen nennen; gefunden wurde {found}.',

  // Ids and what refers to them
  'format.idTwice':
    '{path}: Zwei {what, select, tenants {Mandanten} connections {Verbindungen} flows {Flows} intents {Absichten} other {Wellen}} haben die ID „{id}“.',
  'format.ruleIdTwice': '{path}: Zwei Regeln von „{tenant}“ haben die ID „{id}“.',
  'format.baselineRuleIdTwice': '{path}: Zwei Regeln von „{tenant}“ im Vergleichsstand haben die ID „{id}“.',
  'format.flowStepIdTwice': '{path}: Zwei Schritte von „{flow}“ haben die ID „{id}“.',
  'format.decidedTwice': '{path}: Zwei Entscheidungen betreffen die Verbindungen von „{from}“ zu „{to}“.',
  'format.answeredTwice': '{path}: Auf „{question}“ gibt es zwei Antworten.',
  'format.sharedIdentity':
    '{path}: „{identity}“ gehört sowohl zu „{one}“ als auch zu „{other}“; das gehört immer nur zu einem Mandanten.',
  'format.noTenant': '{where}: Es gibt keinen Mandanten mit der ID „{id}“.',
  'format.noConnection': '{where}: Es gibt keine Verbindung mit der ID „{id}“.',
  'format.connectionElsewhere':
    '{where}: Die Verbindung „{id}“ beginnt in „{home}“, aber „{flow}“ gehört zu „{tenant}“.',
  'format.tenantInWave': '{where}: Der Mandant „{id}“ ist schon in einer Welle.',
  'format.intentWithoutGroup':
    'Die Absicht „{intent}“ nennt die {count, plural, one {Gruppe {groups}, die in dieser Datei fehlt} other {Gruppen {groups}, die in dieser Datei fehlen}}; sie ist deshalb nicht erfüllt.',
  'format.manyRules':
    '{tenant} hat {count, plural, one {# Regel} other {# Regeln}}; Power Platform nimmt {max, number} je Mandant an.',

  // The lesson
  'format.lessonNotPlayed':
    'Die Lektion in dieser Datei kann nicht abgespielt werden; sie bleibt, wie sie ist. {problem}{others, plural, =0 {} one { (und # weiteres Problem dieser Art)} other { (und # weitere Probleme dieser Art)}}',
  'format.lessonTextNotSaid':
    'Ein Text der Lektion in einer anderen Sprache lässt sich nicht verwenden; an seiner Stelle steht der Text in der Sprache der Lektion. In der Datei bleibt er, wie er ist. {problem}{others, plural, =0 {} one { (und # weiteres Problem dieser Art)} other { (und # weitere Probleme dieser Art)}}',
  'format.nameNotSaid':
    'Ein Name oder eine Beschreibung in einer anderen Sprache lässt sich nicht verwenden. In der Datei bleibt der Text, wie er ist. {problem}{others, plural, =0 {} one { (und # weiteres Problem dieser Art)} other { (und # weitere Probleme dieser Art)}}',
  'format.stepIdTwice': '{path}: Zwei Schritte der Lektion haben die ID „{id}“.',
  'format.firstStageMissing': '{where} fehlt: Der erste Schritt legt fest, was auf der Leinwand steht.',
  'format.choiceIdTwice': '{where}: Zwei Antworten zur Auswahl haben die ID „{id}“.',
  'format.notInStep':
    '{where}: In diesem Schritt gibt es {kind, select, tenant {keinen Mandanten} connection {keine Verbindung} flow {keinen Flow} other {keine Antwort}} mit der ID „{id}“.',

  // What of the view was repaired
  'format.noView':
    'Das Layout fehlte, deshalb wurden die Mandanten angeordnet. Das Szenario selbst ist vollständig.',
  'format.wrongView':
    'Das Layout war nicht lesbar ({found}), deshalb wurden die Mandanten angeordnet. Das Szenario selbst ist vollständig.',
  'format.noPositions':
    'Das Layout hatte keine Positionen, deshalb wurden die Mandanten angeordnet. Das Szenario selbst ist vollständig.',
  'format.wrongPositions':
    'Die Positionen im Layout waren nicht lesbar ({found}), deshalb wurden die Mandanten angeordnet. Das Szenario selbst ist vollständig.',
  'format.positionsNotUsed':
    '{count, plural, one {Die Position von {tenants} war unbrauchbar} other {# Positionen waren unbrauchbar ({tenants})}}, deshalb wurden die Mandanten ohne Position angeordnet. Das Szenario selbst ist vollständig.',
  'format.groupsRepaired':
    'Gruppen von Mandanten wurden berichtigt: {losses}. Das Szenario selbst ist vollständig.',
  'format.notesRepaired':
    'Notizen auf der Leinwand wurden berichtigt: {losses}. Das Szenario selbst ist vollständig.',
  'format.looksNotShown':
    'Nicht jede Farbe oder jedes Bild eines Mandanten kann angezeigt werden: {losses}. Das Szenario selbst ist vollständig.',
  'format.moreRepairs':
    '{repairs}; {count, plural, one {# weitere Berichtigung} other {# weitere Berichtigungen}}',

  // The single repairs, each after a colon or a semicolon
  'format.groupsNoList': 'die Gruppen müssen eine Liste sein, nicht {found}',
  'format.groupNoObject': 'eine Gruppe muss ein Objekt mit einer Liste von Mandanten sein, nicht {found}',
  'format.groupLeftOut': 'die Gruppe {group} hat keine Mandanten und wurde weggelassen',
  'format.groupKeyNoFlag': '„{key}“ der Gruppe {group} muss true oder false sein, nicht {found}',
  'format.groupNameCut': 'der Name der Gruppe {group} wurde auf {max, number} Zeichen gekürzt',
  'format.groupNamed': 'eine Gruppe ohne Namen heißt jetzt {group}',
  'format.groupGotId': 'die Gruppe {group} hatte keine eigene ID und hat eine erhalten',
  'format.groupLostUnknown':
    'die Gruppe {group} hat {tenants} verloren: {count, plural, one {kein Mandant} other {keine Mandanten}} des Szenarios',
  'format.groupLostTaken': 'die Gruppe {group} hat {tenants} verloren: schon in {home}',
  'format.titleLeftOut': 'der Titel {found} wurde weggelassen',
  'format.titlePutRight': 'der Titel „{text}“ wurde berichtigt',
  'format.notesNoList': 'die Notizen müssen eine Liste sein, nicht {found}',
  'format.noteLeftOut': 'die Notiz {found} wurde weggelassen',
  'format.notePutRight': 'die Notiz „{text}“ wurde berichtigt',
  'format.notesAbove':
    '{count, plural, one {# Notiz} other {# Notizen}} über die {max, number} hinaus, die Platz haben, {count, plural, one {wurde} other {wurden}} weggelassen',
  'format.looksNoObject': 'das Aussehen der Mandanten muss ein Objekt sein, nicht {found}',
  'format.lookLeftOut': 'das Aussehen von „{tenant}“ wurde weggelassen',
  'format.colourNotKnown': 'die Farbe {colour} von {tenant} ist nicht bekannt und wird nicht gezeichnet',
  'format.pictureNotDrawn':
    'das Bild von {tenant} {kind, select, none {ist kein PNG- oder JPEG-Bild} large {hat mehr als 64 kB} damaged {ist beschädigt} other {hat {width} × {height} Pixel, mehr als {max} × {max},}} und wird nicht gezeichnet',
} satisfies Texts<typeof en>;
