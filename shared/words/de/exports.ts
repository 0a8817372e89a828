import type en from '../en/exports';
import type { Texts } from '../texts';

export default {
  'exports.kindPolicy': 'Richtlinie (JSON für die API)',
  'exports.kindPowerShell': 'PowerShell-Skript',
  'exports.kindTerraform': 'Terraform',
  'exports.kindM365Dsc': 'Microsoft365DSC',
  'exports.kindSteps': 'Schritte im Admin Center',
  'exports.kindLetter': 'Brief (Markdown)',
  'exports.kindLetterPage': 'Brief (Webseite)',
  'exports.kindLetterMail': 'Brief (E-Mail-Entwurf mit dem Szenario als Anlage)',
  'exports.kindPartner': 'Szenario für den Partner',
  'exports.unknownTenant': 'In diesem Szenario gibt es keinen Mandanten „{tenant}“.',
  'exports.ownTenant': '{tenant} verwalten Sie selbst; es gibt also niemanden, dem zu schreiben wäre.',
  'exports.tooManyRules':
    '{tenant} hat {count, number} Regeln; Power Platform nimmt höchstens {most, number} je Mandant an.',
  'exports.noTenantId': '{tenant} hat noch keine Mandanten-ID, und dieses Format braucht sie.',
  'exports.noTenantIdLookUp':
    '{tenant} hat noch keine Mandanten-ID, und dieses Format braucht sie. Schlagen Sie sie unter {address} nach (in token_endpoint) und geben Sie sie ein.',
  'exports.tenantIdNotKnown':
    'Die Mandanten-ID von {tenant} ist nicht bekannt, und dieses Format braucht sie.',
  'exports.tenantIdNotKnownLookUp':
    'Die Mandanten-ID von {tenant} ist nicht bekannt, und dieses Format braucht sie. Schlagen Sie sie unter {address} nach (in token_endpoint) und geben Sie sie ein.',
  'exports.tenantIdsNotKnown':
    '{count, number} Mandanten-IDs sind nicht bekannt, und die Dateien, die sie brauchen, fehlen: {names}. Schlagen Sie jede unter {address} nach (in token_endpoint) und geben Sie sie ein.',
  'exports.noBaseline':
    'Es ist kein Vergleichsstand festgehalten. Die Rollback-Kopien enthalten deshalb die Richtlinien aus dieser Datei und nicht die von vorher. Halten Sie die aktuellen Richtlinien mit „Ab hier vergleichen“ fest, bevor Sie planen, oder bewahren Sie auf, was das PowerShell-Skript zuerst anzeigt.',
  'exports.notInBaseline':
    '{tenant} kommt im Vergleichsstand nicht vor. Die Rollback-Kopie enthält deshalb die Richtlinie aus dieser Datei und nicht die von vorher.',
  'exports.noParticipantPage':
    'Dieser Programmstand enthält keine Seite für Teilnehmer. Bauen Sie das Programm neu.',
  'exports.onOff': '{isolation, select, on {Ein} other {Aus}}',
  'exports.everyTenant': 'jeder Mandant',
  'exports.outcome': '{outcome, select, allowed {zugelassen} blocked {blockiert} other {nicht bewertet}}',
  'exports.decision': '{decision, select, keep {behalten} drop {aufgeben} other {klären}}',
  'exports.andMore': '{count, number} weitere',
  'exports.none': 'Keine.',
  'exports.nothing': 'Nichts.',
  'exports.noRules': 'Keine Regeln.',
  'exports.plannedPolicies': 'die geplanten Richtlinien',
  'exports.changesOfRules': '{count, plural, one {# Änderung} other {# Änderungen}} an Regeln',
  'exports.isolationState': 'Isolation {isolation, select, on {„Ein“} other {„Aus“}}',
  'exports.headTenant': 'Mandant',
  'exports.headTenantId': 'Mandanten-ID',
  'exports.headTenantIdOrDomain': 'Mandanten-ID oder Domäne',
  'exports.headAllowedDirection': 'Zugelassene Richtung',
  'exports.headCreatorTenant': 'Erstellermandant',
  'exports.headSignInTenant': 'Anmeldemandant',
  'exports.headConnector': 'Konnektor',
  'exports.headConnectors': 'Konnektoren',
  'exports.headConnections': 'Verbindungen',
  'exports.headExpected': 'Erwartet',
  'exports.headIs': 'Ist',
  'exports.headState': 'Status',
  'exports.headIntent': 'Absicht',
  'exports.headFailsFor': 'Nicht erfüllt für',
  'exports.headDecision': 'Entscheidung',
  'exports.headOwner': 'Besitzer',
  'exports.headDue': 'Fällig',
  'exports.headNote': 'Notiz',
  'exports.headAt': 'Bei',
  'exports.headFor': 'Für',
  'exports.headBy': 'Bis',
  'exports.headWhat': 'Was',
  'exports.headWho': 'Wer',
  'exports.headWhose': 'Wessen',
  'exports.headIsolation': 'Isolation',
  'exports.headRules': 'Regeln',
  'exports.headDefaultDomain': 'Standarddomäne',
  'exports.headContact': 'Kontakt',
  'exports.headReviewBy': 'Zu prüfen bis',
  'exports.headChangeOfPolicy': 'Änderung der Richtlinie',
  'exports.headTenants': 'Mandanten',
  'exports.headNewlyBlocked': 'Neu blockiert',
  'exports.headBlocked': 'Blockiert',
  'exports.headNew': 'Davon neu',
  'exports.headWhy': 'Warum',
  'exports.headBlockedBy': 'Blockiert von',
  'exports.headUsedBy': 'Verwendet von',
  'exports.headAccounts': 'Konten',
  'exports.headConnectionsOfIt': 'Verbindungen davon',
  'exports.headFlows': 'Flows',
  'exports.headWhich': 'Welche',
  'exports.headFromFlowsIn': 'Von Flows in',
  'exports.headToAccountsIn': 'Zu Konten in',
  'exports.headSignIn': 'Anmeldung',
  'exports.headAccount': 'Konto',
  'exports.headAsExpected': 'Wie erwartet',
  'exports.headChange': 'Änderung',
  'exports.headEvidence': 'Beleg',
  'exports.headRestsOn': 'Beruht auf',
  'exports.headOurTenant': 'Unser Mandant',
  'exports.headDomain': 'Domäne',
  'exports.headInYourTenant': 'In Ihrem Mandanten',
  'exports.headWhen': 'Wann',
  'exports.headYourTenant': 'Ihr Mandant',
  'exports.headOutboundToYou': 'Ausgehend zu Ihnen',
  'exports.headInboundFromYou': 'Eingehend von Ihnen',
  'exports.headTo': 'An',
  'exports.headRulesNeededNow': 'Jetzt benötigte Regeln',
  'exports.headFiles': 'Dateien',
  'exports.headOrder': 'Reihenfolge',
  'exports.headFolder': 'Ordner',
  'exports.headPolicy': 'Richtlinie',
  'exports.headNewlyBlockedByIt': 'Dadurch neu blockiert',
  'exports.headBlockedByIt': 'Dadurch blockiert',
  'exports.headParticipant': 'Teilnehmer',
  'exports.headFile': 'Datei',
  'exports.headRightAtOnce': 'Sofort richtig',
  'exports.headQuestions': 'Fragen',
  'exports.headPartnerTenantId': 'Mandanten-ID des Partners',
  'exports.headOwnTenantId': 'Eigene Mandanten-ID',
  'exports.headConnectionIds': 'Verbindungs-IDs',
  'exports.headChangesAgainst': 'Änderungen gegenüber „{baseline}“',
  'exports.contents': 'Inhalt',
  'exports.csvState': '{state, select, allowed {zugelassen} blocked {blockiert} other {nicht bewertet}}',
  'exports.csvAuth': '{auth, select, entra {Entra ID} service {Dienstprinzipal} other {andere}}',
  'exports.csvYesNo': '{answer, select, yes {ja} other {nein}}',
  'exports.csvChange': '{change, select, blocked {neu blockiert} other {neu zugelassen}}',
  'exports.classStepTitle': 'Schritt {step, number}: {title}',
  'exports.classFirstAnswer': 'Schritt {step, number}: erste Antwort',
  'exports.classRightAll': 'Sofort richtig, alle',
  'exports.classHead': '{size}. Die {most, number} mit den meisten Fehlern',
  'exports.policyTitle':
    'Mandantenisolation für {tenant}, {purpose, select, rollback {wie vorher (Rollback-Kopie)} other {wie geplant}}',
  'exports.terraformHead':
    'Die Richtlinie, {purpose, select, rollback {wie sie vorher war (Rollback-Kopie)} other {wie geplant}}',
  'exports.tenantIdIs': '{id} ist {name}',
  'exports.psRulesOnly': 'Setzt die Regeln und lässt den Schalter, wie er ist.',
  'exports.psAnswers':
    'Die Cmdlets antworten mit dem, was schiefging, statt abzubrechen; deshalb werden ihre Antworten geprüft.',
  'exports.psSignsIn':
    'Meldet Sie mit Ihrem eigenen Konto an; es braucht die Rolle Power Platform-Administrator.',
  'exports.psPresent': 'Aktuelle Richtlinie:',
  'exports.psNoPolicy': 'Ohne Richtlinie steht die Isolation auf „Aus“.',
  'exports.psUnread': 'Der aktuelle Schalter konnte nicht gelesen werden; es wurde nichts geändert.',
  'exports.psToSet': 'Zu setzende Richtlinie:',
  'exports.psTarget': 'Mandant {tenantId}',
  'exports.psAction': 'Richtlinie zur Mandantenisolation setzen',
  'exports.psDone':
    'Fertig. Es dauert etwa eine Stunde, bis aktive Apps und Flows neu bewertet sind. Die Richtlinie lautet jetzt:',
  'exports.stepsTitle': 'Mandantenisolation für {tenant}',
  'exports.stepsRole': 'Sie brauchen die Rolle Power Platform-Administrator.',
  'exports.stepsWhileOff':
    'Regeln können hinzugefügt werden, während die Isolation auf „Aus“ steht; sie gelten, sobald sie auf „Ein“ steht.',
  'exports.stepsEditInstead':
    'Wo es für denselben Mandanten schon eine Regel gibt, ändern Sie deren Richtung, statt sie noch einmal hinzuzufügen.',
  'exports.stepsHour': 'Eine Änderung braucht etwa eine Stunde, bis sie bei aktiven Apps und Flows wirkt.',
  'exports.stepsNothing': 'Es ist nichts zu tun.',
  'exports.stepsNewCenter': 'Im Power Platform Admin Center:',
  'exports.stepsClassicCenter': 'Im klassischen Admin Center:',
  'exports.stepsSummary':
    'Gegenüber „{baseline}“: {added, plural, one {# Regel} other {# Regeln}} hinzuzufügen, {changed, number} zu ändern, {removed, number} zu entfernen; {stay, plural, one {# bleibt, wie sie ist} other {# bleiben, wie sie sind}}.',
  'exports.stepsTenant': '„{tenant}“',
  'exports.stepsTenantNamed': '„{tenant}“ ({name})',
  'exports.newOpen': 'Öffnen Sie Sicherheit > Identität und Zugriff > Mandantenisolation.',
  'exports.newAdd':
    'Wählen Sie „Ausnahmen hinzufügen“, als zugelassene Richtung „{direction}“ und als Mandanten-ID {tenant}, dann „Speichern“.',
  'exports.newChange':
    'Bearbeiten Sie die Regel für {tenant}: zugelassene Richtung „{direction}“, dann „Speichern“.',
  'exports.newRemove': 'Entfernen Sie die Regel für {tenant}.',
  'exports.newRemoveAll': 'Entfernen Sie alle Regeln.',
  'exports.newRemoveOthers': 'Entfernen Sie Regeln, die nicht in dieser Liste stehen.',
  'exports.newTurn':
    'Stellen Sie „Mandantenübergreifende Verbindungen einschränken“ auf {isolation, select, on {„Ein“} other {„Aus“}}, dann „Speichern“.',
  'exports.classicOpen': 'Öffnen Sie Richtlinien > Mandantenisolation.',
  'exports.classicBoth': 'Eingehend und Ausgehend',
  'exports.classicAdd':
    'Wählen Sie „Neue Mandantenregel“, als Richtung „{direction}“ und als Mandantendomäne oder -ID {tenant}, dann „Speichern“.',
  'exports.classicChange':
    'Bearbeiten Sie die Mandantenregel für {tenant}: Richtung „{direction}“, dann „Speichern“.',
  'exports.classicRemove': 'Löschen Sie die Mandantenregel für {tenant}.',
  'exports.classicRemoveAll': 'Löschen Sie alle Mandantenregeln.',
  'exports.classicRemoveOthers': 'Löschen Sie Mandantenregeln, die nicht in dieser Liste stehen.',
  'exports.classicTurn':
    'Stellen Sie den Schalter auf {isolation, select, on {„Ein“} other {„Aus“}} und bestätigen Sie.',
  'exports.indexTitle': 'Anzuwendende Richtlinien: {name}',
  'exports.indexWritten': '{date}, geschrieben von Tenant Isolation Simulator {version}.',
  'exports.indexWrittenTenants':
    '{date}, geschrieben von Tenant Isolation Simulator {version}. {tenants, plural, one {# Mandant mit einem eigenen Ordner.} other {# Mandanten, jeder mit einem eigenen Ordner.}}',
  'exports.indexLookFirst': 'Zuerst ansehen',
  'exports.indexRulesFirst': '1. Zuerst die Regeln',
  'exports.indexThenSwitch': '2. Dann der Schalter, ein Mandant nach dem anderen',
  'exports.indexIfBreaks': '3. Wenn etwas nicht mehr geht',
  'exports.indexRuleNames': 'Die Regeln mit ihren Namen',
  'exports.indexLetters': 'Briefe an andere',
  'exports.indexSendFirst':
    'Verschicken Sie sie, bevor etwas umgeschaltet wird: Andere brauchen Zeit, um ihre Regeln hinzuzufügen.',
  'exports.indexNoLetter':
    '{count, plural, one {# anderer Administrator hat keine Verbindung mit uns, über die die Isolation entscheidet, und bekommt keinen Brief.} other {# andere Administratoren haben keine Verbindung mit uns, über die die Isolation entscheidet, und bekommen keinen Brief.}}',
  'exports.indexNoEffect':
    'Regeln wirken nicht, solange die Isolation auf „Aus“ steht. Sie können bei allen Mandanten in beliebiger Reihenfolge und zu jeder Zeit hinzugefügt und in Ruhe angesehen werden.',
  'exports.indexStepsFile':
    '`steps.txt` hat die Regeln vor dem Schalter: Halten Sie dort an und machen Sie später weiter.',
  'exports.indexScriptFile':
    '`powershell.ps1 -RulesOnly` setzt die Regeln und lässt den Schalter, wie er ist. Ohne `-RulesOnly` setzt es beides.',
  'exports.indexWholeFiles':
    '{count, plural, one {{files} setzt Regeln und Schalter in einem Zug, sodass die Regeln nie hinter dem Schalter zurückbleiben: Wenden Sie die Datei in der Reihenfolge von Teil 2 an.} other {{files} setzen Regeln und Schalter in einem Zug, sodass die Regeln nie hinter dem Schalter zurückbleiben: Wenden Sie die Dateien in der Reihenfolge von Teil 2 an.}}',
  'exports.indexOrder':
    'Der Mandant, der am wenigsten blockiert, kommt zuerst. Warten Sie nach jedem etwa eine Stunde, bis aktive Apps und Flows neu bewertet sind, und sehen Sie nach, was fehlgeschlagen ist, bevor Sie weitermachen.',
  'exports.indexExternal': '{tenant} (extern: anfragen)',
  'exports.indexNoChange': 'nichts',
  'exports.indexPolicy':
    'Isolation {isolation, select, on {„Ein“} other {„Aus“}} mit {rules, plural, one {# Regel} other {# Regeln}}',
  'exports.indexGoBack':
    'Der Ordner `rollback` im Ordner jedes Mandanten enthält dessen Richtlinie von vorher in denselben Formaten. Wenden Sie sie auf dieselbe Weise an. Flows, die inzwischen angehalten wurden, müssen von ihren Besitzern wieder eingeschaltet werden.',
  'exports.tenantAndState': '{tenant}: {state}',
  'exports.letterTitle': 'Mandantenisolation in Power Platform: was wir bei {tenants} brauchen',
  'exports.letterTo': 'An {owner}',
  'exports.letterAsk': 'Worum wir Sie bitten',
  'exports.letterDepends': 'Was davon abhängt',
  'exports.letterHow': 'So wird eine Regel gesetzt',
  'exports.letterOurSide': 'Was wir auf unserer Seite setzen',
  'exports.letterEndings': 'Was nicht mehr funktionieren wird',
  'exports.letterTry': 'Probieren Sie es aus',
  'exports.letterNoDealings':
    'Wir wissen von keiner Verbindung zwischen {tenants} und unseren Mandanten, über die die Mandantenisolation entscheidet. Sie müssen für uns nichts tun.',
  'exports.letterOpening':
    'Wir schränken bei {ours} mandantenübergreifende Verbindungen von Power Platform ein (Mandantenisolation). Flows und Apps verbinden unsere Mandanten mit {theirs}; eine Verbindung funktioniert nur, wenn beide Seiten sie zulassen: ausgehend in dem Mandanten, in dem der Flow oder die App liegt, eingehend in dem Mandanten, in dem sich das Konto anmeldet.',
  'exports.letterAskUs': 'bitte fragen Sie uns',
  'exports.letterWhen':
    '{urgency, select, now {jetzt} whenOn {bevor Sie die Isolation auf „Ein“ stellen} other {ist da: bitte behalten}}',
  'exports.letterNoAsk':
    'Um nichts. Keine Verbindung, die weiter funktionieren soll, braucht eine Regel auf Ihrer Seite.',
  'exports.letterOff':
    'Soweit wir wissen, steht die Mandantenisolation bei {tenants} auf „Aus“. Dann wird dort heute nichts blockiert; bitte sagen Sie uns, wenn wir uns irren.',
  'exports.letterOpen':
    'Wir haben noch nicht entschieden, ob wir weiter brauchen, was zwischen {pairs} besteht, und möchten mit Ihnen darüber sprechen.',
  'exports.letterPair': '{theirs} und {ours}',
  'exports.letterRule':
    'Regel für {tenant} ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}): {count, plural, one {# Verbindung} other {# Verbindungen}} mit {connectors}.',
  'exports.letterRuleAt':
    '{at}, Regel für {tenant} ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}): {count, plural, one {# Verbindung} other {# Verbindungen}} mit {connectors}.',
  'exports.letterUsedBy': 'Verwendet von: {flows}.',
  'exports.letterLastSeen': 'Zuletzt gesehen am {date}.',
  'exports.letterAttempts': '{count, plural, one {# Versuch} other {# Versuche}}.',
  'exports.letterAttemptsLast': '{count, plural, one {# Versuch} other {# Versuche}}, zuletzt am {date}.',
  'exports.letterWithoutAll':
    '{count, plural, one {Ohne die Regel ist die Verbindung auf Ihrer Seite blockiert.} other {Ohne die Regel sind die Verbindungen auf Ihrer Seite blockiert.}}',
  'exports.letterWithoutSome':
    '{count, plural, one {Ohne die Regel ist eine davon auf Ihrer Seite blockiert.} other {Ohne die Regel sind # davon auf Ihrer Seite blockiert.}}',
  'exports.letterWithoutOnceOn':
    'Ohne die Regel sind sie blockiert, sobald bei {tenant} die Isolation auf „Ein“ steht',
  'exports.letterWithoutThere': 'Die Regel ist schon da; ohne sie wären die Verbindungen blockiert.',
  'exports.letterHowOpen':
    'Öffnen Sie als Power Platform-Administrator das Power Platform Admin Center: Sicherheit > Identität und Zugriff > Mandantenisolation.',
  'exports.letterHowAdd':
    'Wählen Sie „Ausnahmen hinzufügen“, die zugelassene Richtung und die Mandanten-ID aus der Tabelle oben, dann „Speichern“. Wo es für denselben Mandanten schon eine Regel gibt, ändern Sie stattdessen deren Richtung.',
  'exports.letterHowWait': 'Warten Sie etwa eine Stunde, bis aktive Apps und Flows neu bewertet sind.',
  'exports.letterEnding':
    'Von {from} zu {to}: {count, plural, one {# Verbindung} other {# Verbindungen}} mit {connectors}. Bitte sagen Sie uns, wenn Sie {count, plural, one {diese Verbindung} other {diese Verbindungen}} noch brauchen.',
  'exports.letterEndingFrom':
    'Von {from} zu {to}: {count, plural, one {# Verbindung} other {# Verbindungen}} mit {connectors}, ab {date}. Bitte sagen Sie uns, wenn Sie {count, plural, one {diese Verbindung} other {diese Verbindungen}} noch brauchen.',
  'exports.letterTryFile':
    'Zu diesem Brief gehört eine Datei mit der Endung .tisim. Sie enthält die Verbindungen zwischen Ihren und unseren Mandanten und nichts von anderen. Öffnen Sie sie mit dem Tenant Isolation Simulator, der kostenlos ist und offline arbeitet: Sie sehen, was blockiert ist, können die Regeln hinzufügen und sehen, was sich dadurch ändert.',
  'exports.partnerName': '{ours} mit {theirs}',
  'exports.partnerMore': '{count, number} weitere Mandanten',
  'exports.reportSummary': 'Zusammenfassung',
  'exports.reportBlocked': 'Blockierte Verbindungen',
  'exports.reportSurprises': 'Nicht wie erwartet',
  'exports.reportIntents': 'Absichten',
  'exports.reportDecisions': 'Entscheidungen',
  'exports.reportOthers': 'Was andere setzen müssen',
  'exports.reportTenants': 'Mandanten',
  'exports.reportNoTenants': 'Keine Mandanten.',
  'exports.reportRules': 'Regeln',
  'exports.reportSureness': 'Wie sicher das ist',
  'exports.reportLimits': 'Grenzen dieses Berichts',
  'exports.limitModel':
    'Dies ist ein Modell der Mandantenisolation, abgeleitet aus der öffentlichen Dokumentation von Microsoft; dass die Richtlinien beider Mandanten zusammen gelten, ist daraus gefolgert.',
  'exports.limitAgents':
    'Verbindungen von Agents werden wie die von Flows bewertet, Dienstprinzipale wie Personen; dokumentiert ist beides nicht. Azure Logic Apps haben eine eigene Richtlinie und bleiben außer Betracht.',
  'exports.limitConnectors':
    'Welche Konnektoren der Isolation unterliegen, ist aus ihrer Art der Anmeldung abgeleitet; eine offizielle Liste gibt es nicht.',
  'exports.limitDelay':
    'Eine wirkliche Änderung braucht etwa eine Stunde, bis sie bei aktiven Apps und Flows wirkt.',
  'exports.limitOtherPolicies':
    'Was die Isolation zulässt, kann immer noch von Entra (Mandanteneinschränkungen, mandantenübergreifende Zugriffseinstellungen, bedingter Zugriff), von einer Datenrichtlinie oder einer erweiterten Konnektorrichtlinie abgelehnt werden.',
  'exports.summaryTenants':
    '{count, plural, one {# Mandant} other {# Mandanten}}, davon {isolated, number} mit Isolation „Ein“',
  'exports.summaryConnections': '{count, plural, one {# Verbindung} other {# Verbindungen}}: {verdicts}',
  'exports.summaryFailed':
    '{connections, plural, one {# Verbindung ist} other {# Verbindungen sind}} nicht wie erwartet, {intents, plural, one {# Absicht ist} other {# Absichten sind}} nicht erfüllt',
  'exports.changesTitle': 'Was sich gegenüber „{baseline}“ ändert',
  'exports.changesCounts':
    '{blocked, plural, one {# Verbindung} other {# Verbindungen}} neu blockiert, {allowed, number} neu zugelassen, {unchanged, number} unverändert.',
  'exports.changesFlows': 'Flows und Apps',
  'exports.changesNewlyAllowed': 'Neu zugelassen',
  'exports.moreConnections':
    'Und {count, plural, one {# weitere Verbindung, die} other {# weitere Verbindungen, die}} in der CSV-Datei {count, plural, one {steht} other {stehen}}.',
  'exports.intentState': '{state, select, holds {Erfüllt} other {Nicht erfüllt}}',
  'exports.pairs': '{count, plural, one {# Paar} other {# Paare}}',
  'exports.noVerdicts': 'Keine Ergebnisse.',
  'exports.oneByOne':
    'Eine Zeile umfasst alle Verbindungen von einem Mandanten zu einem anderen. Einzeln stehen sie in der CSV-Datei.',
  'exports.blockedSide': '{side, select, both {beide} creator {Ersteller} other {Anmeldung}}',
  'exports.blockerOutbound': '{tenant} (ausgehend)',
  'exports.blockerInbound': '{tenant} (eingehend)',
  'exports.leftOutTenants':
    '{count, plural, one {# externer Mandant ohne Verbindungen, Regeln und Isolation ist weggelassen.} other {# externe Mandanten ohne Verbindungen, Regeln und Isolation sind weggelassen.}}',
  'exports.whose': '{whose, select, external {extern} other {eigener}}',
  'exports.stateOn': 'Isolation „Ein“',
  'exports.stateOff': 'Isolation „Aus“, Regeln gelten nicht',
  'exports.stateExternal': '{state} (extern)',
  'exports.rulesInDirection': '{direction} ({count, number}): {tenants}',
  'exports.rulesAdded': '{count, plural, one {# Regel} other {# Regeln}} hinzugefügt',
  'exports.rulesChanged': '{count, plural, one {# Regel} other {# Regeln}} geändert',
  'exports.rulesRemoved': '{count, plural, one {# Regel} other {# Regeln}} entfernt',
  'exports.evidence': 'Beleg: {evidence}',
  'exports.evidenceShort': 'Beleg: {evidence}.',
  'exports.evidenceCount':
    '{level, select, documented {{count, number} dokumentiert} concluded {{count, number} gefolgert} measured {{count, number} gemessen} other {{count, number} angenommen}}',
  'exports.evidenceVerdicts':
    'Ergebnisse für {count, plural, one {# Verbindung} other {# Verbindungen}}: {counts}',
  'exports.evidenceAssumed':
    'Angenommen für {count, plural, one {# Verbindung} other {# Verbindungen}}: {sentences}',
  'exports.managementBelow': 'Mandantenisolation von Power Platform, {date}',
  'exports.managementStops': 'Was nicht mehr funktioniert',
  'exports.managementBlocked': 'Was blockiert ist',
  'exports.managementRisks': 'Risiken',
  'exports.managementDates': 'Termine',
  'exports.figureOurs':
    '{count, plural, one {eigener Mandant, {on, number} mit Isolation „Ein“} other {eigene Mandanten, {on, number} mit Isolation „Ein“}}',
  'exports.figureOthers': 'Mandanten anderer',
  'exports.figureConnections': 'Verbindungen: {allowed, number} zugelassen, {blocked, number} blockiert',
  'exports.figureNewlyBlocked': 'neu blockiert, {allowed, number} neu zugelassen',
  'exports.figureBlocked': 'blockiert',
  'exports.plannedNoBaseline':
    'Es ist kein Vergleichsstand festgehalten; diese Seite zeigt deshalb den Zustand des Szenarios und keine Änderung.',
  'exports.plannedAgainst': 'Geplant gegenüber „{baseline}“: {changes}',
  'exports.plannedNothing': 'keine Änderung an einer Richtlinie',
  'exports.plannedTurned':
    'Isolation auf {isolation, select, on {„Ein“} other {„Aus“}} gestellt bei {tenants}',
  'exports.tenantsOfOurs': '{count, plural, one {# eigenem Mandanten} other {# eigenen Mandanten}}',
  'exports.tenantsOfOthers': '{count, plural, one {# Mandanten anderer} other {# Mandanten anderer}}',
  'exports.worstRest':
    'Und {count, plural, one {# Verbindung} other {# Verbindungen}} zwischen {pairs, plural, one {# weiteren Paar} other {# weiteren Paaren}} von Mandanten.',
  'exports.riskOthers':
    '{count, plural, one {# Regel kann} other {# Regeln können}} nur von Administratoren anderer Mandanten gesetzt werden.',
  'exports.riskUndecided':
    'Über {count, plural, one {# Mandantenpaar} other {# Mandantenpaare}} mit blockierten Verbindungen ist noch nicht entschieden.',
  'exports.riskWide':
    '{count, plural, one {# eigene Regel für alle Mandanten (*) lässt} other {# eigene Regeln für alle Mandanten (*) lassen}} jeden durch.',
  'exports.riskOverdue':
    '{count, plural, one {# Regel hätte schon geprüft werden sollen.} other {# Regeln hätten schon geprüft werden sollen.}}',
  'exports.riskUnsure':
    '{count, plural, one {# Ergebnis beruht} other {# Ergebnisse beruhen}} auf einer Annahme; auf welcher, steht im vollständigen Bericht.',
  'exports.riskExpectations':
    '{count, plural, one {# Verbindung ist} other {# Verbindungen sind}} nicht wie erwartet.',
  'exports.riskIntents':
    '{count, plural, one {# Absicht ist nicht erfüllt.} other {# Absichten sind nicht erfüllt.}}',
  'exports.riskFindings':
    'Die Regelprüfung hat bei eigenen Mandanten {count, plural, one {# Befund} other {# Befunde}}.',
  'exports.riskNone': 'Keine, die dieses Programm sehen kann.',
  'exports.dateDecision': '{from} → {to}: {decision}',
  'exports.dateReview': 'Prüfung von {count, plural, one {# Regel} other {# Regeln}} von {tenant}',
  'exports.laterDates': 'Und {count, plural, one {# späterer Termin} other {# spätere Termine}}.',
  'exports.handoutPlace': 'Schritt {step, number} von {steps, number} · {date}',
  'exports.handoutPlaces': 'Schritte {first, number} bis {last, number} von {steps, number} · {date}',
  'exports.handoutAnswer': 'Antwort',
  'exports.handoutNotes': 'Notizen',
  'exports.handoutMinutes': 'Geplante Zeit in Minuten: {minutes, number}',
  'exports.handoutLines': 'Meine Notizen',
  'exports.handoutNoRules': 'Keine Regeln',
  'exports.handoutPolicies': 'Isolation und Regeln',
  'exports.handoutConnections': 'Verbindungen',
  'exports.handoutPredict': 'Erst vorhersagen',
  'exports.handoutAtEnd': 'Die Antwort steht am Ende.',
  'exports.handoutAnswersPlace': 'Antworten · {date}',
  'exports.handoutAnswers': 'Antworten',
  'exports.handoutRulesOff': 'Aus (Regeln gelten nicht)',
  'exports.handoutRule': '{direction}: {tenant}',
  'exports.slidePlace': 'Schritt {step, number} von {steps, number}',
  'exports.slideAnswerTitle': '{title}: die Antwort',
  'exports.slideAnswer': 'Antwort: {answer}',
  'exports.slideTenant': '{tenant}, Isolation {isolation}',
  'exports.slideConnection': '{connection}, {state}',
  'exports.slideNoTenants': 'Noch keine Mandanten.',
  'exports.slideTenants': 'Mandanten: {tenants}.',
  'exports.slideTenantsConnections': 'Mandanten: {tenants}. Verbindungen: {connections}.',
} satisfies Texts<typeof en>;
