import type en from '../en/cli';
import type { Texts } from '../texts';

export default {
  'cli.internal': 'Das Programm ist fehlgeschlagen; bitte melden Sie das.',
  'cli.usage': '{problem} Versuchen Sie es mit --help.',
  'cli.verbMissing': 'Es fehlt ein Verb.',
  'cli.noSuchVerb': 'Das Verb „{verb}“ gibt es nicht.',
  'cli.languageMissing': '--lang nimmt {known}.',
  'cli.noSuchLanguage': '--lang nimmt {known}, nicht „{given}“.',
  'cli.resultsLost': 'Die Ergebnisse konnten nicht vollständig geschrieben werden ({code}).',
  'cli.unknownOption': 'Unbekannte Option „{option}“.',
  'cli.optionWithoutValue': 'Der Option „{option}“ fehlt ihr Wert.',
  'cli.optionTakesNothing': 'Die Option „{option}“ nimmt keinen Wert.',
  'cli.optionAmbiguous':
    'Der Wert der Option „{option}“ ist mehrdeutig. Haben Sie den Wert für „{option}“ vergessen? Einen Wert, der mit einem Bindestrich beginnt, geben Sie als „{option}=-XYZ“ an.',
  'cli.optionsNotRead': 'Die Optionen konnten nicht gelesen werden.',
  'cli.optionTakes': '--{option} nimmt {choices}, nicht „{given}“.',
  'cli.severalOf': '--{option} nimmt {choices} oder mehrere davon, nicht „{given}“.',
  'cli.notText': 'Die Datei ist kein Text in UTF-8.',
  'cli.noSuchFile': 'Diese Datei gibt es nicht.',
  'cli.isFolder': 'Das ist ein Ordner, keine Datei.',
  'cli.mayNotRead': 'Sie dürfen diese Datei nicht lesen.',
  'cli.notRead': 'Die Datei konnte nicht gelesen werden.',
  'cli.fileTooLarge': 'Die Datei ist größer als {mebibytes} MiB.',
  'cli.schemaTakesNothing': 'schema nimmt nichts weiter.',
  'cli.completionTakes': 'completion nimmt {shells}.',
  'cli.evaluateNeedsFile': 'evaluate braucht mindestens eine Szenariodatei.',
  'cli.anyOtherForTextAndJson': '--any-other gibt es nur mit text und json.',
  'cli.diffNeedsTwo': 'diff braucht zwei Szenariodateien: vorher und nachher.',
  'cli.planTakesOne': 'plan nimmt eine Szenariodatei.',
  'cli.noTenantToIsolate': 'Es gibt keinen Mandanten „{tenant}“, der isoliert werden könnte.',
  'cli.importNeedsOutput': 'import braucht --output FILE.',
  'cli.importNeedsFile': 'import braucht mindestens eine Datei.',
  'cli.ownTenantTakes': '{option} nimmt eine Mandanten-ID oder eine Domäne, nicht „{given}“.',
  'cli.exportNeedsTo': 'export braucht --to {kinds}.',
  'cli.exportTakesOne': 'export nimmt eine Szenariodatei.',
  'cli.allTakesTenants': '--all nimmt {option}, nicht {other}.',
  'cli.tenantsBelongsToAll': '{option} gehört zu --all; einen einzelnen Mandanten nennen Sie mit {other}.',
  'cli.formBelongsTo': '--form gehört zu --to markdown und --to html.',
  'cli.letterNeedsTenant':
    '--to {kind} schreibt an den Administrator eines Mandanten: Nennen Sie ihn mit {option}.',
  'cli.exportNeedsTenant': '--to {kind} exportiert einen Mandanten: Nennen Sie ihn mit {option}.',
  'cli.allNeedsOutput': 'export --all braucht --output FOLDER.',
  'cli.allTakesKinds': '--all nimmt --to {choices} oder mehrere davon, nicht „{given}“.',
  'cli.noTenantForTenants': 'Es gibt keinen Mandanten „{tenant}“ für {option}.',
  'cli.nothingToWrite':
    'Es ist kein Mandant des Szenarios gemeint, und es gibt niemanden, an den zu schreiben wäre.',
  'cli.leftOver':
    '{count, plural, one {# Datei eines früheren Exports ist noch vorhanden und gehört} other {# Dateien eines früheren Exports sind noch vorhanden und gehören}} nicht zu diesem: {names}.',
  'cli.moreNames': '{count, number} weitere',
  'cli.noLessonToHandOut': 'Dieses Szenario hat keine Lektion, aus der ein Handout werden könnte.',
  'cli.lessonNotHandedOut': 'Aus der Lektion kann kein Handout werden. {reason}',
  'cli.classNeedsKey': 'class braucht --key SCENARIO: die Datei, deren Absichten zählen.',
  'cli.classNeedsFile': 'class braucht mindestens eine Datei eines Teilnehmers.',
  'cli.tableHoldsOneKind':
    'Eine Tabelle enthält entweder Szenarien oder Antworten: Geben Sie class Dateien einer Art.',
  'cli.keyWithoutIntents': 'Der Schlüssel hat keine Absichten; es kann nichts bewertet werden.',
  'cli.keyWithoutLesson': 'Der Schlüssel hat keine Lektion; Antworten können nicht bewertet werden.',
  'cli.otherLesson': 'Die Antworten gehören zur Lektion „{lesson}“, nicht zu der im Schlüssel.',
  'cli.noBaseline':
    'In dieser Datei ist kein Vergleichsstand festgehalten; neu blockiert werden kann nichts.',
  'cli.nothingExpected':
    'In dieser Datei wird nichts erwartet (keine Erwartungen, keine Absichten); sie kann nicht durchfallen. Sagen Sie, was Sie erwarten, oder verwenden Sie --fail-on blocked.',
  'cli.stateInCapitals':
    '{state, select, allowed {ZUGELASSEN} blocked {BLOCKIERT} other {ZUGELASSEN (nicht bewertet)}}',
  'cli.inReports': '{line} In Berichten: {seen}.',
  'cli.notAsExpected':
    '{line} NICHT WIE ERWARTET ({expected, select, allowed {zugelassen} other {blockiert}}).',
  'cli.intentWithDescription': '{id}, {description}',
  'cli.pairsAndMore': '{pairs} und {count, number} weitere',
  'cli.summary':
    '{connections, plural, one {# Verbindung} other {# Verbindungen}}: {counts}; {expectations, plural, one {# Erwartung} other {# Erwartungen}} und {intents, plural, one {# Absicht} other {# Absichten}} nicht erfüllt',
  'cli.summaryWithEvidence': '{summary}; {counts}',
  'cli.evidenceCount':
    '{count, number} {level, select, documented {dokumentiert} concluded {gefolgert} measured {gemessen} other {angenommen}}',
  'cli.sure': '{short}.',
  'cli.sureAndSeen': '{short}. {seen}',
  'cli.whyAndHowSure': '{why} {sureness}',
  'cli.expectedOtherwise':
    'Sollte {expected, select, allowed {zugelassen} other {blockiert}} sein, ist aber {verdict, select, allowed {zugelassen} other {blockiert}}.',
  'cli.mustForPairs':
    'Muss {must, select, allowed {zugelassen} other {blockiert}} sein, ist es aber nicht für {count, plural, one {1 Mandantenpaar} other {# Mandantenpaare}}.',
  'cli.andMore': 'und {count, number} weitere',
  'cli.findingOfConnection':
    '{connector}, {ends} ist {verdict, select, allowed {zugelassen} other {blockiert}}: {why}',
  'cli.findingNotExpected':
    '{connector}, {ends} ist {verdict, select, allowed {zugelassen} other {blockiert}}, erwartet war {expected, select, allowed {zugelassen} other {blockiert}}: {why}',
  'cli.findingOfIntent': '{intent} ist nicht erfüllt für {pairs}.',
  'cli.ruleBlocked': 'Die Mandantenisolation blockiert eine Verbindung.',
  'cli.ruleBlockedHelp':
    'Fügen Sie die Regel hinzu, die die Meldung nennt, oder entfernen Sie die Verbindung. Gemeldet mit --fail-on blocked.',
  'cli.ruleNewlyBlocked': 'Eine Verbindung, die im Vergleichsstand funktionierte, ist blockiert.',
  'cli.ruleNewlyBlockedHelp':
    'Fügen Sie die Regel hinzu, die die Meldung nennt, bevor die Richtlinien angewendet werden, oder entscheiden Sie, die Verbindung aufzugeben.',
  'cli.ruleUnexpected': 'Eine Verbindung ist nicht so, wie die Datei es erwartet.',
  'cli.ruleUnexpectedHelp':
    'Ändern Sie die Richtlinien, bis das Ergebnis das erwartete ist, oder die Erwartung, wenn sie überholt ist.',
  'cli.ruleIntents': 'Eine Absicht ist nicht für jedes Mandantenpaar erfüllt, um das es in ihr geht.',
  'cli.ruleIntentsHelp':
    'Ändern Sie die Richtlinien, bis die Absicht erfüllt ist, oder die Absicht, wenn sie überholt ist.',
  'cli.diffSummary':
    '{blocked, number} neu blockiert, {allowed, number} neu zugelassen, {unchanged, number} unverändert',
  'cli.planSummary':
    '{rules, plural, one {# Regel} other {# Regeln}}, {impossible, plural, one {# Verbindung} other {# Verbindungen}} unmöglich',
  'cli.askOwner': '{owner} fragen',
  'cli.askBy': 'bis {due}',
  'cli.noTenant': 'kein Mandant',
  'cli.waveCounts':
    '{rules, plural, one {# Regel} other {# Regeln}} einzurichten; {blocked, number} neu blockiert, {allowed, number} neu zugelassen',
  'cli.notIsolated': 'Von diesem Plan nicht isoliert: {tenants}',
  'cli.atLine': 'Zeile {line}: {sentence}',
  'cli.csvFile': 'Datei',
  'cli.csvName': 'Name',
  'cli.csvHeld': 'Erfüllt',
  'cli.csvOf': 'Von',
  'cli.markInTable': '{holds, select, yes {erfüllt} no {nicht erfüllt} other {nicht bewertet}}',
  'cli.heldOf': '{file}: {name}: {held, number} von {of, number} erfüllt',
  'cli.intentOfKey': '{id}: {sentence}',
  'cli.rightAtOnce': '{file}: {person}: {right, number} von {of, number} sofort richtig',
  'cli.answerMistake': '{line} Gesagt wurde „{said}“; richtig ist „{right}“.',
  'cli.helpHead': '{product} {version}: was die Mandantenisolation zulässt und blockiert, offline.',
  'cli.helpUsage': 'Aufruf: {program} VERB ...',
  'cli.helpMore':
    '{program} VERB --help sagt, welche Optionen ein Verb hat, mit Beispielen. {program} --version gibt die Version aus.',
  'cli.helpLanguage':
    'Texte sind in der Sprache, die --lang nennt ({languages}), sonst in der von LC_ALL, LC_MESSAGES oder LANG; Codes, Schlüssel und IDs sind in allen gleich.',
  'cli.helpWriting':
    'Nie überschrieben wird eine Datei, die derselbe Befehl liest, eine Datei einer neueren Version und, von export, ein Szenario; import und plan überschreiben, was kein Szenario ist, und jedes Verb trennt eine Datei mit mehreren Namen (feste Links) nur mit --force.',
  'cli.helpStreams': 'Ergebnisse gehen an die Standardausgabe, Meldungen an die Standardfehlerausgabe.',
  'cli.helpStatuses':
    'Beendigungsstatus: 0 erledigt; 1 erledigt, aber eine Erwartung oder Absicht ist nicht erfüllt, oder etwas ist neu blockiert; 2 nichts getan.',
  'cli.helpOfVerb': '{program} {verb} {about}.',
  'cli.helpExamples': 'Beispiele:',
  'cli.helpExitStatus': 'Beendigungsstatus:',
  'cli.helpDone': 'Erledigt.',
  'cli.helpNothingDone': 'Nichts getan.',
  'cli.helpWithChoices': '{about} ({choices})',
  'cli.helpOption': 'Sagt, was es gibt, mit Beispielen.',
  'cli.helpOfOptions': 'Sagt, welche Optionen es hat, mit Beispielen.',
  'cli.versionOption': 'Gibt die Version aus.',
  'cli.optionForce':
    'Überschreibt auch eine Datei, die kein Szenario ist, und trennt eine Datei mit mehreren Namen von den anderen.',
  'cli.optionOutput': 'Wohin das Ergebnis geschrieben wird: ganz oder gar nicht.',
  'cli.optionFormat': 'Wie das Ergebnis ausgegeben wird; ohne Angabe {first}.',
  'cli.optionLang': 'Die Sprache aller Texte; ohne Angabe die von LC_ALL, LC_MESSAGES oder LANG.',
  'cli.schemaAbout':
    'gibt das JSON-Schema von Szenariodateien aus, mit dem Editoren sie vervollständigen und prüfen',
  'cli.schemaExample': 'Gibt es aus; leiten Sie es in eine Datei neben Ihren Szenarien um.',
  'cli.completionAbout': 'gibt aus, womit eine Shell Verben, Optionen und Dateien vervollständigt',
  'cli.completionBash': 'Für bash: Nehmen Sie source <(tisim completion bash) in ~/.bashrc auf.',
  'cli.completionZsh': 'Für zsh: Nehmen Sie source <(tisim completion zsh) in ~/.zshrc auf, nach compinit.',
  'cli.completionFish': 'Für fish: Schreiben Sie es in ~/.config/fish/completions/tisim.fish.',
  'cli.completionPowershell':
    'Für PowerShell: Nehmen Sie tisim completion powershell | Out-String | Invoke-Expression in $PROFILE auf.',
  'cli.importAbout':
    'macht ein Szenario aus Richtlinien, Berichten, Konfigurationen, Verbindungsinventaren und Namenslisten',
  'cli.importFrom': 'Was alle Dateien sind; ohne Angabe wird jede an ihrem Inhalt erkannt.',
  'cli.importInto': 'Das Szenario, in das importiert wird; ohne Angabe ein neues.',
  'cli.importOwnTenant':
    'Zu wem eine Datei gehört, die es nicht sagt, mit Mandanten-ID oder Domäne; für jeden Ihrer Mandanten angegeben sagt es auch, wer nicht zu Ihnen gehört.',
  'cli.importRulesToInclude': 'Was RulesToInclude von Microsoft365DSC bedeutet.',
  'cli.importIsolation': 'Der Schalter, wo eine Datei ihn nicht nennt.',
  'cli.importSameTenant': 'Zeichnet auch Verbindungen eines Inventars, die in ihrem Mandanten bleiben.',
  'cli.importOutput': 'Das Szenario, das geschrieben wird. Es muss angegeben werden.',
  'cli.importExample': 'Macht ein Szenario aus einem Bericht und einer Richtlinie.',
  'cli.importIntoExample': 'Übernimmt die Regeln der Richtlinie von Contoso in ein vorhandenes Szenario.',
  'cli.exportAbout':
    'schreibt die Regeln eines Mandanten oder einen Brief an dessen Administrator, einen Bericht, oder alles zusammen in einen Ordner',
  'cli.exportTo':
    'Was geschrieben wird. Es muss angegeben werden; mit --all dürfen es mehrere sein. Handouts einer Lektion sind Webseiten; PDF, Folien und Filme brauchen das Fenster.',
  'cli.exportTenant': 'Wessen Regeln, oder an wessen Administrator.',
  'cli.exportAll': 'Schreibt das Verlangte von mehreren Mandanten in einen Ordner oder eine ZIP-Datei.',
  'cli.exportTenants': 'Mit --all: die, die Sie verwalten (managed, ohne Angabe), alle (all) oder IDs.',
  'cli.exportForm': 'Mit html und markdown: ausführlich, ohne Angabe, oder auf einer Seite.',
  'cli.exportOutput':
    'Wohin geschrieben wird; ohne Angabe die Standardausgabe. Mit --all ein Ordner oder eine Datei, die auf .zip endet.',
  'cli.exportScriptExample': 'Gibt ein Skript aus, das die Richtlinie von Contoso setzt.',
  'cli.exportReportExample': 'Schreibt einen Bericht als Webseite.',
  'cli.exportAllExample':
    'Schreibt die Richtlinien aller Mandanten, mit Kopien für den Rückweg, und Briefe in eine ZIP-Datei.',
  'cli.evaluateAbout':
    'bewertet jede Verbindung und Absicht; schlägt, wenn nicht anders angegeben, bei allem fehl, was nicht wie erwartet ist',
  'cli.evaluateFailOn': 'Wann es mit 1 endet; ohne Angabe unexpected,intents.',
  'cli.evaluateAnyOther':
    'Sagt auch, was ein Mandant könnte, den niemand gezeichnet hat. Mit --format text oder json.',
  'cli.evaluateExample': 'Sagt von jeder Verbindung, ob sie zugelassen ist und warum.',
  'cli.evaluateFailExample':
    'Lässt eine Pipeline fehlschlagen, wenn etwas blockiert ist oder eine Absicht nicht erfüllt ist.',
  'cli.evaluateJsonExample':
    'Gibt jedes Ergebnis mit seinen Gründen aus, und was ein nicht gezeichneter Mandant könnte.',
  'cli.evaluateEndsWith1': 'Was --fail-on nennt, ist eingetreten.',
  'cli.diffAbout': 'sagt, was zwischen zwei Szenarien blockiert oder zugelassen wird',
  'cli.diffExample': 'Zählt die Verbindungen auf, deren Ergebnis sich ändert.',
  'cli.diffJsonExample': 'Dasselbe als Daten: newlyBlocked, newlyAllowed, unchanged, added, removed.',
  'cli.diffEndsWith1': 'Etwas ist neu blockiert.',
  'cli.planAbout': 'findet die kleinsten Regeln, mit denen Verbindungen unter Isolation weiter funktionieren',
  'cli.planKeep':
    'Was weiter funktionieren muss: was der Vergleichsstand zulässt (working, ohne Angabe), was jetzt zugelassen ist (now), oder was erwartet wird (expected).',
  'cli.planIsolate':
    'Bei welchen Mandanten die Isolation eingeschaltet wird: ohne Angabe bei allen (all), bei denen, die Sie verwalten (managed), oder bei denen mit diesen IDs.',
  'cli.planOutput': 'Schreibt das Szenario mit angewendetem Plan.',
  'cli.planExample': 'Zählt die Regeln auf, mit denen alles weiter funktioniert, wenn alle isoliert sind.',
  'cli.planOutputExample':
    'Isoliert die Mandanten, die Sie verwalten, und schreibt das Szenario, wie es dann ist.',
  'cli.classAbout':
    'bewertet Szenarien von Teilnehmern an den Absichten des Schlüssels und ihre Antworten an seiner Lektion',
  'cli.classKey': 'Das Szenario, dessen Absichten und Lektion zählen. Es muss angegeben werden.',
  'cli.classExample':
    'Sagt von jeder Datei, welche Absichten von rollout.tisim unter ihren Richtlinien erfüllt sind.',
  'cli.classCsvExample': 'Dasselbe als Tabelle für eine Tabellenkalkulation.',
  'cli.classEndsWith1':
    'Eine Absicht ist in einer Datei nicht erfüllt oder kann dort nicht bewertet werden, oder jemand hat eine Antwort nicht gefunden.',
  'cli.connectionIs': '{ends}, {connector}: {why} {sureness}',
  'cli.holds': 'ERFÜLLT',
  'cli.fails': 'NICHT ERFÜLLT',
  'cli.notJudged': 'NICHT BEWERTET',
  'cli.intent': 'Absicht {intent}',
  'cli.intentBecause': 'Absicht {intent}: {reason}',
  'cli.intentIsNot':
    'Absicht {intent}: muss {must, select, allowed {zugelassen} other {blockiert}} sein, ist es aber nicht für {pairs}',
  'cli.measured': 'GEMESSEN',
  'cli.answered': '{question}: {sentence}',
  'cli.gate': '{outcome, select, allowed {OFFEN} other {ZU}}',
  'cli.fromAnyOther': 'jeder andere Mandant -> {tenant}: {why}',
  'cli.toAnyOther': '{tenant} -> jeder andere Mandant: {why}',
  'cli.newlyBlocked': 'NEU BLOCKIERT',
  'cli.newlyAllowed': 'NEU ZUGELASSEN',
  'cli.added': 'HINZUGEFÜGT',
  'cli.removed': 'ENTFERNT',
  'cli.policy': 'RICHTLINIE',
  'cli.policyParts': '{tenant}: {parts}',
  'cli.tenantAdded': 'MANDANT HINZUGEFÜGT',
  'cli.tenantRemoved': 'MANDANT ENTFERNT',
  'cli.rule': 'REGEL',
  'cli.plannedRule': '{tenant}: {direction}, {named}',
  'cli.forConnections': '(für {connections})',
  'cli.forItsAdministrator': '(einzurichten von dessen Administrator)',
  'cli.impossible': 'UNMÖGLICH',
  'cli.impossibleBecause': '{connection}: {reason}',
  'cli.ask': 'KLÄREN',
  'cli.keptFor': '(bis dahin beibehalten für {connections})',
  'cli.wave': 'WELLE',
  'cli.waveOf': '{name}: {tenants}',
  'cli.waveOfDay': '{name} ({date}): {tenants}',
  'cli.notInFile': '{intent}: {tenants} fehlt in dieser Datei',
  'cli.notFor': '{intent}: nicht für {pairs}',
  'cli.class': 'KLASSE',
  'cli.countHolds': '{held, number} von {of, number} erfüllt',
  'cli.answerState':
    '{state, select, right {RICHTIG} later {SPÄTER} wrong {FALSCH} revealed {AUFGELÖST} other {NICHT BEANTWORTET}}',
  'cli.stepAsks': 'Schritt {step}: {ask}',
} satisfies Texts<typeof en>;
