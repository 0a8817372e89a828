import type en from '../en/imports';
import type { Texts } from '../texts';

export default {
  // Kinds of files
  'imports.kind':
    '{kind, select, policy {Richtlinie der Mandantenisolation} report {Verbindungsbericht} terraform {Terraform-Konfiguration} m365dsc {Microsoft365DSC-Konfiguration} inventory {Verbindungsinventar} other {Namensliste}}',

  // The text of a file
  'imports.oldWorkbook':
    'Das ist eine alte Excel-Arbeitsmappe oder eine mit Kennwort. Speichern Sie sie als .xlsx ohne Kennwort oder als CSV.',
  'imports.packed':
    'Das ist eine Excel-Arbeitsmappe oder eine andere gepackte Datei, kein Text. Speichern Sie das Blatt als CSV oder entpacken Sie die Datei.',
  'imports.pdf': 'Das ist ein PDF, kein Text. Exportieren Sie die Daten selbst.',
  'imports.gzip': 'Das ist eine gepackte Datei (gzip), kein Text. Entpacken Sie sie zuerst.',
  'imports.halfCharacter': 'Die Datei bricht mitten in einem UTF-16-Zeichen ab.',
  'imports.notUtf': 'Die Datei ist kein Text in UTF-8 oder UTF-16.',
  'imports.latin':
    'Die Datei ist kein Text in UTF-8 oder UTF-16. Sie sieht nach Latin-1 (Windows-1252) aus: Speichern Sie sie als UTF-8.',
  'imports.workbookTooLarge': 'Die Arbeitsmappe ist entpackt größer als 64 MiB.',
  'imports.noWorkbook': 'Das ist eine gepackte Datei und keine Excel-Arbeitsmappe. Entpacken Sie sie zuerst.',
  'imports.workbookDamaged':
    'Die Excel-Arbeitsmappe ist beschädigt. Öffnen Sie sie in Excel und speichern Sie das Blatt als CSV.',
  'imports.tooManyCells': 'Das Blatt hat zu viele Zellen. Speichern Sie die gemeinten Zeilen als CSV.',
  'imports.emptyWorkbook': 'Die Arbeitsmappe hat kein Blatt, auf dem etwas steht.',
  'imports.oneSheetRead':
    'Die Arbeitsmappe hat {sheets, number} Blätter; „{sheet}“ wurde gelesen, die anderen nicht.',
  'imports.nestedTooDeep': 'In der Datei sind Listen und Objekte zu tief verschachtelt.',
  'imports.endsTooEarly':
    'Die Datei endet zu früh, in Zeile {line}, Spalte {column}. Speichern oder kopieren Sie sie vollständig.',
  'imports.besideJson':
    'Die Datei enthält neben JSON anderen Text (Zeile {line}: „{words}“). Lassen Sie nur das JSON darin stehen.',
  'imports.tooLarge': 'Die Datei ist größer als 64 MiB.',
  'imports.configurationTooLarge': 'Die Datei ist größer, als eine Konfiguration sein kann.',
  'imports.scriptTooLarge': 'Die Datei ist größer, als ein Skript sein kann.',

  // What is no file for an import
  'imports.webPage':
    'Das ist eine Webseite, vermutlich eine Anmeldeseite, keine Daten. Melden Sie sich erneut an und speichern Sie die Antwort selbst.',
  'imports.clixml':
    'Das sind Objekte, wie PowerShell sie ablegt (CLIXML). Speichern Sie sie mit ConvertTo-Json -Depth 10.',
  'imports.xml':
    'Das ist XML; darin wird weder eine Richtlinie noch ein Bericht oder eine Konfiguration geschrieben.',
  'imports.formatList':
    'So zeigt PowerShell Objekte an (Format-List); das ist kein JSON. Speichern Sie es mit ConvertTo-Json -Depth 10.',
  'imports.formatTable':
    'So zeigt PowerShell eine Tabelle an (Format-Table), die Werte abschneidet. Speichern Sie es mit ConvertTo-Json -Depth 10.',
  'imports.commandRefused':
    'Das ist der Fehler eines Befehls, für den die Berechtigung fehlte, keine Daten. Für einen Bericht ist die Berechtigung Governance.CrossTenantConnectionReports.Read nötig, für eine Richtlinie oder ein Inventar die Rolle Power Platform-Administrator.',
  'imports.yaml':
    'Das ist YAML, das nicht gelesen wird. Exportieren Sie die Richtlinie oder den Bericht als JSON.',
  'imports.answerSaid': '„{code}“ ({said})',
  'imports.answer': 'Das ist die Antwort {answer}, keine Daten.',
  'imports.answerRefused':
    'Das ist die Antwort {answer}, keine Daten. Für einen Bericht ist die Berechtigung Governance.CrossTenantConnectionReports.Read nötig, für eine Richtlinie oder ein Inventar die Rolle Power Platform-Administrator.',
  'imports.answerExpired':
    'Das ist die Antwort {answer}, keine Daten. Melden Sie sich erneut an und speichern Sie die Antwort selbst.',
  'imports.answerNotFound':
    'Das ist die Antwort {answer}, keine Daten. Wurde nach einer Richtlinie gefragt, so bedeutet sie, dass die Isolation nie konfiguriert wurde: Importieren Sie die Datei als Richtlinie (--from policy).',
  'imports.notKnown':
    'Die Datei ist weder eine Richtlinie noch ein Bericht oder eine Konfiguration, die importiert werden kann.',
  'imports.wrongKind': 'Die Datei sieht so aus: {kind}. Importieren Sie sie als das.',
  'imports.sameAsBefore': 'Die Datei sagt dasselbe wie {file}; sie wird einmal genommen.',
  'imports.bystanderAlone':
    'Die Datei enthält selbst keine Richtlinie, und keine Datei neben ihr tut es. Importieren Sie die Dateien des Ordners zusammen.',
  'imports.bystander':
    'Die Datei enthält selbst keine Richtlinie; ihre Variablen, Anbieter, Importe und Daten wurden für die Dateien neben ihr benutzt.',

  // All kinds
  'imports.givenTwice': '„{name}“ ist mehrmals angegeben; die letzte Angabe gilt.',
  'imports.moreWarnings': 'Zu dieser Datei gibt es {count, number} weitere Warnungen.',
  'imports.moreRemarks': 'Zu dieser Datei gibt es {count, number} weitere Anmerkungen.',
  'imports.tooManyPolicies':
    'Die Datei enthält {count, number} Richtlinien; ein Szenario hat höchstens {max, number} Mandanten.',
  'imports.changesNothing': 'Ändert nichts.',
  'imports.changesNothingAtAll': 'Ändert nichts: Alles ist schon da.',
  'imports.stepOfFiles': '{count, plural, one {# Datei} other {# Dateien}} importieren',
  'imports.stepOfKind': '{kind} importieren{count, plural, =1 {} other { (# Dateien)}}',

  // What a policy is called in a sentence
  'imports.thePolicy': 'Die Richtlinie',
  'imports.theBlock': 'Der Block',
  'imports.theResource': 'Die Ressource „{label}“',
  'imports.theModule': 'Das Modul „{label}“',
  'imports.theVariable': 'Die Variable „{label}“',
  'imports.theListOfRules': 'Die Liste der Regeln ({where})',
  'imports.aRuleOf': 'Eine Regel ({where})',
  'imports.theRuleFor': 'Die Regel für {tenant}',
  'imports.aRule': 'Eine Regel',

  // Policies
  'imports.noPolicy': 'Die Datei enthält keine Richtlinie der Mandantenisolation.',
  'imports.neverConfigured':
    '{where}: Die Isolation wurde nie konfiguriert; sie ist also „Aus“ und hat keine Regeln.',
  'imports.emptyList':
    '{where} ist eine leere Liste: Die Richtlinie wurde nicht abgerufen, vielleicht weil die Berechtigung fehlte. Über sie ist nichts bekannt.',
  'imports.notAPolicy': '{where} ist keine Richtlinie der Mandantenisolation und wird weggelassen.',
  'imports.neitherKey':
    '{where} hat weder „{one}“ noch „{other}“ und ist deshalb keine Richtlinie der Mandantenisolation.',
  'imports.answerIsNoPolicy':
    '{where} ist die Antwort „{answer}“ und deshalb keine Richtlinie der Mandantenisolation.',
  'imports.policyCutOff':
    '{where} wurde von PowerShell abgeschnitten. Exportieren Sie die Richtlinie noch einmal mit ConvertTo-Json -Depth 10.',
  'imports.inventedRule':
    'Eine Regel ohne Mandant machen Werkzeuge aus einer leeren Liste; sie wird weggelassen.',
  'imports.notATenantId': '{where} nennt als Mandanten „{text}“; das ist keine Mandanten-ID.',
  'imports.tooManyRules':
    '{where} hat {count, number} Regeln; eine Richtlinie fasst höchstens {max, number}.',
  'imports.ruleTwice':
    'Es gibt eine weitere Regel für {tenant}; eine Regel lässt nun zu, was beide zuließen.',
  'imports.manyRules':
    '{where} hat {count, number} Regeln; Power Platform nimmt {max, number} je Mandant an.',
  'imports.ruleWithoutDirection':
    'Die Regel für {tenant} lässt weder eingehend noch ausgehend etwas zu; sie wird weggelassen.',
  'imports.personalRule':
    'Es gibt eine Regel für „Personal Microsoft accounts“ ({tenant}). Diese Mandanten-ID steht für alle, die ein persönliches Microsoft-Konto haben, nicht für eine Organisation.',
  'imports.ownTenantRule':
    'Die Regel für {tenant} nennt den Mandanten der Richtlinie selbst. Sie bleibt, hat aber keine Wirkung.',
  'imports.switchNotRead':
    '{at}: Ob die Isolation „Ein“ oder „Aus“ ist, {why, select, missing {ist nicht angegeben} other {war nicht lesbar („{text}“)}}; {stays, select, open {geben Sie an, was gilt} on {sie bleibt „Ein“} other {sie bleibt „Aus“}}.',
  'imports.rulesNotRead':
    '{at}: Die Liste der Regeln {why, select, missing {ist nicht angegeben} other {war nicht lesbar („{text}“)}}; die Regeln bleiben, wie sie sind.',
  'imports.partNotRead':
    '{at}: Ein Teil der Liste der Regeln {why, select, missing {ist nicht angegeben} other {war nicht lesbar („{text}“)}} und wird weggelassen.',
  'imports.ruleNotRead':
    '{at}: Eine Regel sagt nicht, wen sie nennt: Sie {why, select, missing {gibt nichts an} other {war nicht lesbar („{text}“)}} und wird weggelassen.',
  'imports.directionNotRead':
    '{at}: {direction, select, outbound {Ausgehend} other {Eingehend}} in der Regel für {rule} {why, select, missing {ist nicht angegeben} other {war nicht lesbar („{text}“)}}; {stays, select, none {es wird nicht importiert} allowed {es bleibt zugelassen wie bisher} other {es bleibt nicht zugelassen wie bisher}}.',
  'imports.allTenants': 'alle Mandanten (*)',
  'imports.rulesKept':
    '{at}: {count, plural, one {# Regel, die die Datei nicht nennt, bleibt} other {# Regeln, die die Datei nicht nennt, bleiben}}, weil nicht alle Regeln gelesen werden konnten.',
  'imports.policyTwice': 'Eine spätere Richtlinie desselben Mandanten steht in {file}; sie wird genommen.',
  'imports.notesTenantIdOf': 'Vermerkt die Mandanten-ID von: {tenant}.',
  'imports.addsTenant':
    'Fügt {tenant} hinzu, mit Isolation {state, select, on {„Ein“} other {„Aus“}} und {rules, plural, one {# Regel} other {# Regeln}}.',
  'imports.switchAsked':
    'Die Richtlinie von {tenant} {why, select, missing {sagt nicht} other {sagt mit „{text}“ nicht lesbar}}, ob die Isolation „Ein“ oder „Aus“ ist, und Werkzeuge sind sich nicht einig, was das bedeutet. Ist sie „Aus“ (Vorschlag) oder „Ein“?',
  'imports.switchOpen':
    'Die Richtlinie von {tenant} sagt mit „{text}“ nicht lesbar, ob die Isolation „Ein“ oder „Aus“ ist; der Mandant ist hier neu, geben Sie also an, was gilt.',
  'imports.switchTaken':
    'Die Richtlinie von {tenant} {why, select, missing {sagt nicht} other {sagt mit „{text}“ nicht lesbar}}, ob die Isolation „Ein“ oder „Aus“ ist; angenommen wird {state, select, on {„Ein“} other {„Aus“}}.',
  'imports.switchStays':
    'Die Richtlinie von {tenant} sagt nicht, ob die Isolation „Ein“ oder „Aus“ ist; sie bleibt {state, select, on {„Ein“} other {„Aus“}}.',
  'imports.turnsIsolation':
    'Stellt die Isolation bei {tenant} auf {state, select, on {„Ein“} other {„Aus“}}.',
  'imports.changesRules':
    'Ändert die Regeln von {tenant}: {added, number} hinzugefügt, {changed, number} geändert, {removed, number} entfernt.',
  'imports.replacesRules':
    'Ersetzt die Regeln von {tenant}: {added, number} hinzugefügt, {changed, number} geändert, {removed, number} entfernt.',
  'imports.leavesTenant': 'Lässt {tenant}, wie er ist.',
  'imports.whosePolicy': '{file} sagt nicht, wessen Richtlinie es ist. Für welchen Mandanten gilt sie?',
  'imports.whosePolicyNamed':
    '{file} sagt nicht, wessen Richtlinie „{name}“ ist. Für welchen Mandanten gilt sie?',

  // Scripts and configurations
  'imports.scriptPolicyNotRead': 'Die Richtlinie im Skript ist nicht lesbar. {why}',
  'imports.policyNotInFile': 'Die Richtlinie, die das Skript hier setzt, steht nicht in der Datei.',
  'imports.severalPolicies':
    'Das Skript enthält {count, number} Richtlinien, und {why, select, lost {was es setzt, ist keine davon} other {es sagt nicht, welche es setzt}}. Lassen Sie nur die gemeinte stehen.',
  'imports.noResource': 'Die Datei enthält keine Ressource „{resource}“.',
  'imports.breaksOffIn': 'Die Datei bricht mitten in {type} „{label}“ ab.',
  'imports.noLabel':
    'Die Ressource „{resource}“ hat keinen Namen: Terraform braucht eine zweite Bezeichnung vor der Klammer.',
  'imports.inputOfModule':
    'Die Richtlinie ist eine Eingabe des Moduls „{label}“; genommen wird, was das Modul daraus macht.',
  'imports.localModule':
    'Das Modul „{label}“ entsteht im Ordner {folder}. Was ihm hier übergeben wird, wird nicht bis in seine Dateien verfolgt; was „terraform show -json“ von einem Plan ausgibt, enthält alles.',
  'imports.givenToVariables':
    'Die Richtlinie wird den Variablen eines Moduls übergeben; genommen wird, was das Modul daraus macht.',
  'imports.givenToVariable':
    'Die Richtlinie wird der Variablen „{name}“ übergeben; genommen wird, was das Modul daraus macht.',
  'imports.planDestroys': 'Der Plan entfernt eine Richtlinie: {line}. Sie wird weggelassen.',
  'imports.planText': 'Das ist der Text eines Plans; genommen wird, was nach dem Plan gilt.',
  'imports.madeForNothing': '{where} entsteht für nichts („for_each“) und wird weggelassen.',
  'imports.countIsZero': '{where} hat „count = 0“ und existiert deshalb nicht; der Eintrag wird weggelassen.',
  'imports.countNotRead':
    '{where} hängt von „{name}“ („{source}“) ab, was nicht lesbar war, und wird weggelassen.',
  'imports.allowedTenantsMissing': '{where}: „{key}“ fehlt; die Regeln bleiben, wie sie sind.',
  'imports.dscBreaksOff': 'Die Datei bricht in einem Block {block} ab.',
  'imports.noDscBlock': 'Die Datei enthält keinen Block „{block}“.',
  'imports.rulesToExclude':
    '„RulesToExclude“ wird nicht importiert, weil es Regeln entfernt, statt sie zu nennen.',
  'imports.rulesAndInclude':
    '„Rules“ steht neben „RulesToInclude“ oder „RulesToExclude“; das weist Microsoft365DSC zurück.',
  'imports.rulesToInclude':
    'Der Block hat „RulesToInclude“: Ergänzen seine Regeln die vorhandenen, oder ersetzen sie alle? Wählen Sie Ergänzen oder Ersetzen.',
  'imports.bareName': '„{name}“ ist weder eine Mandanten-ID noch eine Domäne; angenommen wird {domain}.',

  // Reports
  'imports.noReport': 'Die Datei enthält keinen mandantenübergreifenden Verbindungsbericht.',
  'imports.noConnections':
    '{report, plural, =0 {Der Bericht} other {Bericht #}} hat keine „connections“ und wird weggelassen.',
  'imports.reportCutOff':
    'Die Zeilen {report, plural, =0 {des Berichts} other {von Bericht #}} wurden abgeschnitten. Exportieren Sie den Bericht noch einmal mit ConvertTo-Json -Depth 10.',
  'imports.reportRowsNotRead':
    '{report, plural, =0 {Der Bericht} other {Bericht #}} hat {count, plural, one {# Zeile} other {# Zeilen}}, von denen keine lesbar war. Falls PowerShell ihn geschrieben hat, exportieren Sie ihn noch einmal mit ConvertTo-Json -Depth 10.',
  'imports.emptyReport':
    '{report, plural, =0 {Der Bericht} other {Bericht #}} hat 0 Zeilen: Niemand hat versucht, eine Verbindung zu oder von einem anderen Mandanten herzustellen.',
  'imports.emptyReportBetween':
    '{report, plural, =0 {Der Bericht} other {Bericht #}} hat zwischen {from} und {to} 0 Zeilen: Niemand hat versucht, eine Verbindung zu oder von einem anderen Mandanten herzustellen.',
  'imports.reportFailed':
    '{report, plural, =0 {Der Bericht} other {Bericht #}} hat den Status „{status}“: Er enthält nichts. Fordern Sie einen neuen an.',
  'imports.reportNotFinished':
    '{report, plural, =0 {Der Bericht} other {Bericht #}} hat den Status „{status}“ und ist deshalb nicht fertig. Rufen Sie ihn später noch einmal ab.',
  'imports.reportNotComplete':
    '{report, plural, =0 {Der Bericht} other {Bericht #}} hat den Status „{status}“ und ist deshalb vielleicht nicht vollständig.',
  'imports.reportTenantId':
    '{report, plural, =0 {Der Bericht} other {Bericht #}}: „tenantId“ ist keine Mandanten-ID.',
  'imports.rowWithoutTenantId':
    'Zeile {row} {report, plural, =0 {des Berichts} other {von Bericht #}} hat keine Mandanten-ID und wird weggelassen.',
  'imports.rowWithoutDirection':
    'Zeile {row} {report, plural, =0 {des Berichts} other {von Bericht #}}, für {tenant}, ist weder eingehend noch ausgehend und wird weggelassen.',
  'imports.ownRows':
    '{count, plural, one {# Zeile des Berichts nennt den berichtenden Mandanten selbst, mit dieser oder einer anderen seiner IDs, und wird weggelassen} other {# Zeilen des Berichts nennen den berichtenden Mandanten selbst, mit dieser oder einer anderen seiner IDs, und werden weggelassen}}.',
  'imports.reportTwice': 'Derselbe Bericht steht mit all diesen Zeilen in {file}; er wird von dort genommen.',
  'imports.reportOfNobody':
    'Der Bericht sagt nicht, wessen er ist („tenantId“). Wählen Sie einen gezeichneten Mandanten, oder schreiben Sie die Mandanten-ID in die Datei.',
  'imports.reportGoesOn':
    'Der Bericht geht auf einer weiteren Seite weiter („@odata.nextLink“), die nicht unter den Dateien ist.',
  'imports.strangersReport':
    'Das ist der Bericht von {tenant}, der nicht unter Ihren Mandanten ist; er wird als externer Mandant hinzugefügt.',
  'imports.reportOfNewTenant':
    '{file} ist der Bericht von {tenant}, einem Mandanten, der hier nicht gezeichnet ist; er wird als Ihrer hinzugefügt. Ist er das?',
  'imports.reportOfExternal':
    '{file} ist der Bericht von {tenant} ({tenantId}); der Mandant ist als extern gezeichnet und bleibt es. Ist er Ihrer?',
  'imports.personalReport':
    'Der Bericht nennt „Personal Microsoft accounts“. Diese Mandanten-ID steht für alle, die ein persönliches Microsoft-Konto haben, nicht für eine Organisation. Eine Regel dafür lässt sie alle durch.',
  'imports.addsOwnTenants':
    'Fügt {count, plural, one {# eigenen Mandanten} other {# eigene Mandanten}} hinzu',
  'imports.addsExternalTenants':
    'Fügt {count, plural, one {# externen Mandanten} other {# externe Mandanten}} hinzu',
  'imports.marksAsYours': 'Kennzeichnet als Ihre',
  'imports.notesTenantIds': 'Vermerkt die Mandanten-ID von',
  'imports.addsAttempted':
    'Fügt {count, plural, one {# Verbindung hinzu, die} other {# Verbindungen hinzu, die}} jemand versucht hat; ob sie funktioniert {count, plural, one {hat} other {haben}}, sagt der Bericht nicht.',
  'imports.addsAttempts':
    'Fügt zu {count, plural, one {# Verbindung} other {# Verbindungen}} Versuche hinzu.',

  // Inventories
  'imports.connectionAt': 'Verbindung {n}',
  'imports.noInventory': 'Die Datei führt keine Verbindungen auf.',
  'imports.detailsCutOff':
    'Die Details von {count, plural, one {# Verbindung} other {# Verbindungen}} wurden abgeschnitten: Das Konto wird dem Anzeigenamen entnommen, und die Art der Anmeldung ist nicht bekannt. Exportieren Sie die Liste noch einmal mit ConvertTo-Json -Depth 10.',
  'imports.inventoryGoesOn':
    'Die Liste geht auf einer weiteren Seite weiter („nextLink“); importieren Sie auch diese Seite, sonst fehlen dem Bild ihre Verbindungen.',
  'imports.creatorNotRead': '{label}: Der Ersteller war nicht lesbar („{text}“).',
  'imports.creatorTenantNotRead': '{label}: Die Mandanten-ID des Erstellers war nicht lesbar („{text}“).',
  'imports.accountNotRead': '{label}: Das Konto war nicht lesbar („{text}“).',
  'imports.listedTwice':
    '{count, plural, one {# Verbindung ist} other {# Verbindungen sind}} weiter hinten noch einmal aufgeführt und {count, plural, one {wird} other {werden}} von dort genommen.',
  'imports.inventoryOfNobody':
    'Das Inventar sagt nicht, wessen es ist („createdBy.tenantId“). Wählen Sie einen gezeichneten Mandanten, oder geben Sie an, welcher es ist.',
  'imports.domainsLearned':
    'Ersteller von {tenant} melden sich mit {domains} an; {count, plural, one {das wird für seine Domäne gehalten} other {diese werden für seine Domänen gehalten}}.',
  'imports.domainConflict':
    'Ersteller von {tenant} melden sich mit {domain} an; die Domäne gehört hier zu {owner} und bleibt dort.',
  'imports.anotherTenant': 'einem anderen Mandanten',
  'imports.outcomeUnknown':
    'Ein Inventar sagt, welche Verbindungen es gibt, nicht, dass sie funktioniert haben: Ihr Ausgang ist unbekannt, auch bei Status Connected.',
  'imports.onlyOutbound':
    'Es führt auf, womit sich {tenants} verbindet. Was andere mit {tenants} verbindet, steht nur in einem mandantenübergreifenden Verbindungsbericht.',
  'imports.sameTenant':
    '{count, plural, one {# Verbindung bleibt innerhalb des Mandanten, was die Isolation nicht bewertet, und wird weggelassen} other {# Verbindungen bleiben innerhalb des Mandanten, was die Isolation nicht bewertet, und werden weggelassen}}.',
  'imports.notEntra':
    '{count, plural, one {# Verbindung meldet sich nicht mit Entra ID an; die Isolation erreicht sie deshalb nicht, und sie wird weggelassen} other {# Verbindungen melden sich nicht mit Entra ID an; die Isolation erreicht sie deshalb nicht, und sie werden weggelassen}}: {connectors}.',
  'imports.noAccount':
    '{count, plural, one {# Verbindung nennt kein Konto, sodass nicht bekannt ist, bei welchem Mandanten sie sich anmeldet} other {# Verbindungen nennen kein Konto, sodass nicht bekannt ist, bei welchem Mandanten sie sich anmelden}}; weggelassen: {connections}.',
  'imports.unclearAccount':
    'Das Konto von {count, plural, one {# Verbindung ist kein Konto eines Mandanten, sodass nicht bekannt ist, bei welchem sie sich anmeldet} other {# Verbindungen ist kein Konto eines Mandanten, sodass nicht bekannt ist, bei welchem sie sich anmelden}}; weggelassen: {connections}.',
  'imports.listedConnection': '{label} ({details})',
  'imports.account': 'Konto „{account}“',
  'imports.guests':
    '{count, plural, one {# Verbindung meldet} other {# Verbindungen melden}} sich mit einem Gastkonto an. Als Anmeldemandant gilt der eigene Mandant des Gasts; manche Konnektoren, etwa SharePoint, melden Gäste bei dem Mandanten an, der sie eingeladen hat, und das bewertet die Isolation nicht: {connections}.',
  'imports.notInInventory':
    '{count, plural, one {# Verbindung des Berichts ist} other {# Verbindungen des Berichts sind}} nicht in diesem Inventar: blockiert, seither gelöscht oder aus einer Umgebung, die es nicht erfasst.',
  'imports.inventoryOfNewTenant':
    '{file} ist das Inventar von {tenant}, einem Mandanten, der hier nicht gezeichnet ist; er wird als Ihrer hinzugefügt. Ist er das?',
  'imports.inventoryOfExternal':
    '{file} ist das Inventar von {tenant}; der Mandant ist als extern gezeichnet und bleibt es. Ist er Ihrer?',
  'imports.whoseDomain':
    'Wessen Domäne ist {domain} ({count, plural, one {# Verbindung} other {# Verbindungen}}, zum Beispiel von {account})? Sie wird als externer Mandant hinzugefügt.',
  'imports.whoseDomainLike':
    'Wessen Domäne ist {domain} ({count, plural, one {# Verbindung} other {# Verbindungen}}, zum Beispiel von {account})? Sie wird als externer Mandant hinzugefügt. Sie endet wie {parent}, eine Domäne von {owner}.',
  'imports.notesInventory': 'Vermerkt, was das Inventar sagt, bei',
  'imports.addsListed':
    'Fügt {count, plural, one {# Verbindung} other {# Verbindungen}} hinzu, die das Inventar aufführt.',
  'imports.tellsConnections':
    'Ergänzt {count, plural, one {# Verbindung} other {# Verbindungen}} um das, was das Inventar sagt.',

  // Names lists
  'imports.rowAt': 'Zeile {n}',
  'imports.rowOf': 'Zeile {n}, „{name}“',
  'imports.noNames':
    'Das ist keine Namensliste: Sie braucht Spalten wie Name, Domänen und Mandanten-ID, getrennt durch Kommas, Semikolons oder Tabulatoren.',
  'imports.noRows': 'Die Liste hat keine Zeilen.',
  'imports.tooManyRows': 'Die Liste hat mehr als {max, number} Zeilen; kein Szenario hat so viele Mandanten.',
  'imports.columnsNotRead':
    'Nicht gelesen: {count, plural, one {die Spalte} other {die Spalten}} {columns}. Bekannt sind Name, Domänen, Mandanten-ID, Eigener, Gruppe, Besitzer und Kontakt.',
  'imports.secondName': '{label}: Es gibt einen zweiten Namen („{text}“); er ändert nichts.',
  'imports.textTooLong':
    '{label}: {what, select, name {Der Name} group {Der Name der Gruppe} owner {Der Besitzer} other {Der Kontakt}} ist länger als {max, number} Zeichen („{text}“); das ändert nichts.',
  'imports.noDomain': '{label}: Das ist keine Domäne („{text}“); sie ändert nichts.',
  'imports.noTenantId': '{label}: Das ist keine Mandanten-ID („{text}“); sie ändert nichts.',
  'imports.mineUnclear':
    '{label}: Ob der Mandant Ihrer ist, ist weder mit Ja noch mit Nein beantwortet („{text}“); das ändert nichts.',
  'imports.namedTwice': '{label}: {tenant} steht weiter oben in der Liste ({before}); jene Zeile gilt.',
  'imports.notDrawn':
    '{count, plural, one {# von {all, number} Zeilen nennt einen Mandanten, der nicht gezeichnet ist, und bewirkt nichts} other {# von {all, number} Zeilen nennen Mandanten, die nicht gezeichnet sind, und bewirken nichts}}: {rows}.',
  'imports.fitsSeveral': '{label} passt zu {tenants} und wird weggelassen: Geben Sie die Mandanten-ID an.',
  'imports.otherTenantId':
    '{label} hat die Mandanten-ID {tenantId} und eine Domäne von {tenant}, dessen Mandanten-ID {known} ist; die Zeile wird weggelassen.',
  'imports.domainTaken': '{label}: {domain} gehört schon zu {owner} und bleibt dort.',
  'imports.tellsTenants':
    'Ergänzt {count, plural, one {# Mandanten} other {# Mandanten}} um das, was die Liste sagt',
  'imports.putsIntoGroups':
    'Nimmt {tenants, plural, one {# Mandanten} other {# Mandanten}} in {groups, plural, one {# Gruppe} other {# Gruppen}} auf.',

  // A pasted list of rules
  'imports.stepOfRules': 'Regeln bei {tenant} einfügen',
  'imports.severalCalled':
    'Mehrere Mandanten heißen „{tenant}“; nennen Sie die Domäne oder die Mandanten-ID.',
  'imports.nobodyCalled':
    '„{tenant}“ ist weder eine Domäne noch eine Mandanten-ID noch der Name eines gezeichneten Mandanten.',
  'imports.directionUnclear':
    'Die Richtung „{text}“ der Regel für „{tenant}“ ist nicht inbound, outbound oder both.',
  'imports.reviewUnclear': 'Der Prüftermin „{text}“ der Regel für „{tenant}“ ist kein Datum wie 2027-01-31.',
  'imports.tenantItself':
    '{tenant} ist der Mandant selbst: Verbindungen innerhalb des Mandanten werden nie bewertet.',
  'imports.addsRule':
    'Fügt eine Regel für {tenant} hinzu ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}).',
  'imports.ruleThere': 'Die Regel für {tenant} ist schon da.',
  'imports.ruleWidened':
    'Die Regel für {tenant} ist schon da und gilt jetzt {direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}.',
  'imports.ruleGetsDetails': 'Die Regel für {tenant} ist schon da und erhält die Angaben dieser Zeile.',
} satisfies Texts<typeof en>;
