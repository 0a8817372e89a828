import type en from '../en/evidence';
import type { Texts } from '../texts';

export default {
  'evidence.beginWithBothOff':
    'Beginnen Sie mit der Isolation auf „Aus“ in beiden Mandanten, A und B, und einem Flow in A mit einer SharePoint-Verbindung, die sich bei B anmeldet: Seine Ausführung gelingt.',
  'evidence.waitAndRunFlow': 'Warten Sie eine Stunde, und führen Sie dann den Flow aus.',
  'evidence.bothOnTitle':
    'Wenn die Isolation in beiden Mandanten auf „Ein“ steht: Müssen beide die Verbindung durchlassen?',
  'evidence.bothOnKnown':
    'Die Tabellen des Artikels zeigen jeweils einen isolierten Mandanten. Dieses Programm geht davon aus, dass beide sie durchlassen müssen.',
  'evidence.turnOnAtBothWithRuleAtA':
    'Stellen Sie die Isolation in A und in B auf „Ein“. Fügen Sie in A eine Regel für B hinzu, ausgehend. Fügen Sie in B keine hinzu.',
  'evidence.thenAddRuleAtB':
    'Fügen Sie dann in B eine Regel für A hinzu, eingehend, warten Sie eine Stunde, und führen Sie ihn erneut aus.',
  'evidence.firstRunFailsSecondSucceeds': 'Die erste Ausführung scheitert, die zweite gelingt.',
  'evidence.bothOnMeansBothNeeded': 'Beide Mandanten müssen sie durchlassen, wie hier.',
  'evidence.firstRunSucceedsAlready': 'Schon die erste Ausführung gelingt.',
  'evidence.bothOnMeansOneIsEnough':
    'Die Regel in einem Mandanten genügt: Verbindungen, die hier als vom anderen blockiert gezeigt werden, würden funktionieren.',
  'evidence.servicePrincipalTitle': 'Betrachtet die Isolation einen Dienstprinzipal wie eine Person?',
  'evidence.servicePrincipalKnown':
    'SQL Server, Azure Key Vault und Snowflake lassen einen Dienstprinzipal mit eigener Mandanten-ID anmelden. Dieses Programm bewertet das als Anmeldung mit Entra ID.',
  'evidence.registerAppInB':
    'Registrieren Sie in B eine App mit Zugriff auf einen Schlüsseltresor von B. Erstellen Sie in A einen Flow, der mit dem Konnektor Azure Key Vault ein Geheimnis liest, angemeldet als dieser Dienstprinzipal mit der Mandanten-ID von B: Seine Ausführung gelingt.',
  'evidence.turnOnAtA': 'Stellen Sie die Isolation in A auf „Ein“, ohne Regeln.',
  'evidence.runFails': 'Die Ausführung scheitert.',
  'evidence.servicePrincipalMeansEvaluated': 'Dienstprinzipale werden erfasst, wie hier.',
  'evidence.runSucceeds': 'Die Ausführung gelingt.',
  'evidence.servicePrincipalMeansNotEvaluated':
    'Dienstprinzipale kommen durch: Verbindungen, die hier als blockiert gezeigt werden, würden funktionieren, und nur eine Datenrichtlinie hält sie auf.',
  'evidence.agentsTitle': 'Bewertet die Isolation die Verbindungen, die die Tools eines Agents verwenden?',
  'evidence.agentsKnown':
    'Der Modus für mehrere Mandanten von Copilot Studio braucht eine Regel, solange die Isolation auf „Ein“ steht. Für die Verbindungen von Tools wurde nichts gefunden; dieses Programm bewertet sie wie die eines Flows.',
  'evidence.makeAgentWithSharepointTool':
    'Erstellen Sie in A einen Agent mit einem SharePoint-Tool, dessen Verbindung sich bei B anmeldet, und fragen Sie ihn nach einer Liste von B: Er antwortet.',
  'evidence.waitHourThenAskAgain': 'Warten Sie eine Stunde, und fragen Sie dann erneut.',
  'evidence.toolFails': 'Das Tool scheitert.',
  'evidence.agentsMeansEvaluated': 'Verbindungen von Agents werden erfasst, wie hier.',
  'evidence.agentStillAnswers': 'Der Agent antwortet weiterhin.',
  'evidence.agentsMeansNotEvaluated':
    'Verbindungen von Agents kommen durch: Die hier als blockiert gezeigten würden für den Agent funktionieren.',
  'evidence.codeAppsTitle':
    'Bewertet die Isolation die Verbindungen einer Code-App wie die einer anderen App?',
  'evidence.codeAppsKnown':
    'Code-Apps nennen die Mandantenisolation unter den Kontrollen, denen sie folgen. Dieses Programm bewertet jede Verbindung wie in einer Canvas-App.',
  'evidence.publishCodeAppReadsSharepoint':
    'Veröffentlichen Sie in A eine Code-App, die eine SharePoint-Liste über eine Verbindung liest, die sich bei B anmeldet: Sie zeigt die Liste.',
  'evidence.waitHourThenOpenApp': 'Warten Sie eine Stunde, und öffnen Sie dann die App erneut.',
  'evidence.listDoesNotLoad': 'Die Liste wird nicht geladen.',
  'evidence.codeAppsMeansEvaluated': 'Verbindungen von Code-Apps werden erfasst, wie hier.',
  'evidence.listLoads': 'Die Liste wird geladen.',
  'evidence.codeAppsMeansNotEvaluated':
    'Verbindungen von Code-Apps kommen durch: Die hier als blockiert gezeigten würden in der App funktionieren.',
  'evidence.dataverseDirectTitle': 'Erfasst die Isolation den eigenen Weg einer Canvas-App zu Dataverse?',
  'evidence.dataverseDirectKnown':
    'Canvas-Apps können Dataverse ohne Konnektor erreichen. Dieses Programm bewertet das wie den Dataverse-Konnektor.',
  'evidence.makeCanvasAppShowsDataverse':
    'Erstellen Sie in A eine Canvas-App, die eine Dataverse-Tabelle einer Umgebung von B zeigt, von dort hinzugefügt: Sie zeigt Zeilen.',
  'evidence.noRowsShown': 'Es werden keine Zeilen gezeigt.',
  'evidence.dataverseDirectMeansEvaluated': 'Der direkte Weg wird erfasst, wie hier.',
  'evidence.rowsShown': 'Es werden Zeilen gezeigt.',
  'evidence.dataverseDirectMeansNotEvaluated':
    'Der direkte Weg kommt durch: Dataverse-Verbindungen von Apps, die als blockiert gezeigt werden, würden funktionieren.',
  'evidence.guestTokenTitle': 'Für welchen Mandanten zählt die Anmeldung eines Gastkontos?',
  'evidence.guestTokenKnown':
    'Ein Gast kann sich bei dem Mandanten anmelden, der ihn eingeladen hat. Dieses Programm nimmt den Anmeldemandanten, den Sie gezeichnet haben.',
  'evidence.inviteUserOfAToB':
    'Laden Sie eine Person aus A als Gast nach B ein, mit Zugriff auf eine Liste dort.',
  'evidence.asThatUserMakeFlow':
    'Erstellen Sie als diese Person in A einen Flow, dessen SharePoint-Verbindung sich bei B als der Gast anmeldet: Seine Ausführung gelingt.',
  'evidence.turnOnAtB': 'Stellen Sie die Isolation in B auf „Ein“, ohne Regeln.',
  'evidence.runFailsAndErrorNamesB': 'Die Ausführung scheitert, und der Fehler nennt B als Anmeldemandanten.',
  'evidence.guestTokenMeansInvitingTenant':
    'Sie zählt für den Mandanten, der eingeladen hat, wie es gezeichnet ist.',
  'evidence.guestTokenMeansHomeTenant':
    'Sie zählt für den Heimatmandanten des Gastes: Solche Verbindungen verlassen ihn nie, und die Isolation von B sieht sie nicht.',
  'evidence.guestAtHomeTitle':
    'Bleibt ein Gast unbehelligt, der im einladenden Mandanten mit dessen Daten arbeitet?',
  'evidence.guestAtHomeKnown':
    'Der Artikel nimmt einen Gast in seinem „Hostmandanten“ aus. Dieses Programm versteht darunter den Mandanten, der einlädt.',
  'evidence.inviteUserOfBToA':
    'Laden Sie eine Person aus B als Gast nach A ein, und lassen Sie sie in A Flows erstellen.',
  'evidence.asThatGuestMakeFlow':
    'Erstellen Sie als dieser Gast in A einen Flow auf einer SharePoint-Liste von A: Seine Ausführung gelingt.',
  'evidence.guestAtHomeMeansNotEvaluated': 'Solche Gäste bleiben unbehelligt, wie hier.',
  'evidence.guestAtHomeMeansEvaluated':
    'Gäste werden als Personen ihres Heimatmandanten bewertet: Zeichnen Sie ihre Verbindungen so, dass sie von dort kommen.',
  'evidence.personalAccountsTitle':
    'Trifft eine Regel für die Mandanten-ID persönlicher Konten auf diese zu?',
  'evidence.personalAccountsKnown':
    'Entra gibt allen persönlichen Microsoft-Konten eine einzige Mandanten-ID, 9188040d-6c67-4c5b-b112-36a304b66dad. Ob sich die Isolation danach richtet, ist nicht dokumentiert. Eine solche Regel wäre eine Regel für alle.',
  'evidence.withPersonalMicrosoftAccountMake':
    'Erstellen Sie mit einem persönlichen Microsoft-Konto einen Flow auf einem OneDrive for Business von B: Seine Ausführung gelingt.',
  'evidence.turnOnAtBAndWait':
    'Stellen Sie die Isolation in B auf „Ein“, ohne Regeln, und warten Sie eine Stunde: Seine Ausführung scheitert.',
  'evidence.addRuleForPersonalAccounts':
    'Fügen Sie in B eine Regel für 9188040d-6c67-4c5b-b112-36a304b66dad hinzu, eingehend.',
  'evidence.waitRunAndTakeRuleAway':
    'Warten Sie eine Stunde, und führen Sie dann den Flow aus. Entfernen Sie die Regel anschließend.',
  'evidence.personalAccountsMeansMatches': 'Die Regel trifft auf jedes persönliche Konto zu, wie hier.',
  'evidence.runStillFailsOrRule': 'Die Ausführung scheitert weiterhin, oder die Regel wird abgelehnt.',
  'evidence.personalAccountsMeansDoesNotMatch':
    'Keine Regel mit dieser ID öffnet etwas: Verbindungen, die sie hier zu öffnen scheint, bleiben blockiert.',
  'evidence.ruleByDomainTitle': 'Gilt eine Regel mit einer zweiten Domäne für denselben Mandanten?',
  'evidence.ruleByDomainKnown':
    'Das Admin Center macht aus einer Domäne eine Mandanten-ID, wenn die Regel hinzugefügt wird. Dieses Programm nimmt jede Domäne eines gezeichneten Mandanten für seinen Namen.',
  'evidence.verifySecondDomainAtB': 'Bestätigen Sie in B eine zweite Domäne.',
  'evidence.turnOnAndAddRuleBySecondDomain':
    'Stellen Sie die Isolation in A auf „Ein“, und fügen Sie eine Regel mit der zweiten Domäne von B hinzu, ausgehend.',
  'evidence.readPolicyWithPowerShell': 'Lesen Sie die Richtlinie mit {cmdlet}.',
  'evidence.ruleHoldsTenantIdOfB': 'Die Regel enthält die Mandanten-ID von B.',
  'evidence.ruleByDomainMeansSameId': 'Jede Domäne nennt den Mandanten, wie hier.',
  'evidence.ruleRefusedOrHoldsSomething': 'Die Regel wird abgelehnt oder enthält etwas anderes.',
  'evidence.ruleByDomainMeansRefused':
    'Nur manche Domänen nennen einen Mandanten: Schreiben Sie Regeln mit der Mandanten-ID.',
  'evidence.oneDirectionTitle': 'Ist eine eingehende Regel das Spiegelbild einer ausgehenden?',
  'evidence.oneDirectionKnown':
    'Die Tabellen zeigen Regeln für ausgehend und für beide Richtungen. Dieses Programm versteht eingehend allein als das Spiegelbild.',
  'evidence.makeSecondFlowInB':
    'Erstellen Sie in B einen zweiten Flow mit einer SharePoint-Verbindung, die sich bei A anmeldet.',
  'evidence.turnOnAndAddInboundRule':
    'Stellen Sie die Isolation in A auf „Ein“, und fügen Sie eine Regel für B hinzu, eingehend.',
  'evidence.waitHourThenRunBoth': 'Warten Sie eine Stunde, und führen Sie dann beide Flows aus.',
  'evidence.flowInBSucceedsFlowInAFails': 'Der Flow in B gelingt, der Flow in A scheitert.',
  'evidence.oneDirectionMeansMirrored': 'Eingehend lässt herein und nichts hinaus, wie hier.',
  'evidence.anythingElse': 'Alles andere.',
  'evidence.oneDirectionMeansOtherwise':
    'Ergebnisse, die auf einer nur eingehend geltenden Regel beruhen, gelten nicht.',
  'evidence.narrowRuleTitle': 'Nimmt eine enge Regel einer Regel für * etwas weg?',
  'evidence.narrowRuleKnown':
    'Regeln lassen nur zu. Daher nimmt nach diesem Programm eine Regel für einen Mandanten neben einer Regel für * nichts weg.',
  'evidence.turnOnAndAddRuleForAllAndForB':
    'Stellen Sie die Isolation in A auf „Ein“. Fügen Sie eine Regel für *, ausgehend, und eine Regel für B, eingehend, hinzu.',
  'evidence.narrowRuleMeansAddsUp': 'Regeln ergänzen sich, wie hier.',
  'evidence.narrowRuleMeansNarrows':
    'Die engere Regel zählt: Verbindungen zu B, die die Regel für * hier zu öffnen scheint, bleiben blockiert.',
  'evidence.namedFirstTitle': 'Wenn beide Mandanten blockieren: Welchen nennt der Fehler?',
  'evidence.namedFirstKnown': 'Der Fehler nennt einen Mandanten. Dieses Programm nennt beide.',
  'evidence.turnOnAtBoth': 'Stellen Sie die Isolation in beiden Mandanten auf „Ein“, ohne Regeln.',
  'evidence.waitRunAndReadError':
    'Warten Sie eine Stunde, und führen Sie dann den Flow aus. Lesen Sie den Fehler der Ausführung.',
  'evidence.namesCreatorTenant': 'Er nennt A, den Erstellermandanten.',
  'evidence.namedFirstMeansCreator':
    'Ersteller fragen zuerst ihren eigenen Administrator; der andere Mandant kommt zur Sprache, wenn dieser geöffnet hat.',
  'evidence.namesBSigninTenant': 'Er nennt B, den Anmeldemandanten.',
  'evidence.namedFirstMeansSignIn':
    'Ersteller fragen zuerst den anderen Mandanten; die eigene Blockierung kommt zur Sprache, wenn dieser geöffnet hat.',
  'evidence.blockedFlowTitle': 'Was wird aus einem vorhandenen Flow, der blockiert wird?',
  'evidence.blockedFlowKnown':
    'Der Artikel sagt, dass er als angehalten markiert wird; ein Screenshot von 2021 zeigt ihn eingeschaltet mit scheiternden Ausführungen. Dieses Programm nennt beides.',
  'evidence.waitDayThenLookAt': 'Warten Sie einen Tag, und sehen Sie sich dann die Seite des Flows an.',
  'evidence.statusOnRunsFail': 'Sein Status ist „Ein“, und seine Ausführungen scheitern.',
  'evidence.blockedFlowMeansOn': 'Achten Sie auf scheiternde Ausführungen, nicht auf den Status.',
  'evidence.statusSuspended': 'Sein Status ist „Angehalten“.',
  'evidence.blockedFlowMeansSuspended':
    'Blockierte Flows lassen sich nach ihrem Status auflisten und müssen danach wieder eingeschaltet werden.',
  'evidence.reportWindowTitle':
    'Wie viele Tage umfasst ein Bericht über mandantenübergreifende Verbindungen?',
  'evidence.reportWindowKnown':
    'Ein Bericht enthält ein Anfangs- und ein Enddatum; wie weit sie auseinanderliegen, ist nicht dokumentiert.',
  'evidence.runFlowOnceAndNoteDay':
    'Führen Sie in A einmal einen Flow aus, der sich bei B anmeldet, und notieren Sie den Tag.',
  'evidence.askReportOnEachFollowing':
    'Fordern Sie für A an jedem der folgenden Tage einen Bericht an, und lesen Sie startDate und endDate.',
  'evidence.eachReportCoversOneDay': 'Jeder Bericht umfasst einen Tag.',
  'evidence.reportWindowMeansOneDay':
    'Sammeln Sie täglich einen Bericht, so lange, bis auch der seltenste Flow einmal gelaufen ist.',
  'evidence.reportCoversSeveralDays': 'Ein Bericht umfasst mehrere Tage.',
  'evidence.reportWindowMeansLonger':
    'Weniger Berichte genügen; was seltener läuft, steht trotzdem nicht darin.',
  'evidence.agentsMultitenantTitle': 'Welche Regel braucht ein Agent im Modus für mehrere Mandanten?',
  'evidence.agentsMultitenantKnown':
    'Dokumentiert: Er funktioniert bei Isolation auf „Ein“ nicht ohne Regel. In einem veröffentlichten Test funktionierte er mit einer eingehenden Regel beim Host.',
  'evidence.publishAgentMultitenantModeTalk':
    'Veröffentlichen Sie einen Agent von A im Modus für mehrere Mandanten, und sprechen Sie als Person aus B mit ihm.',
  'evidence.turnOnAtAAndWait':
    'Stellen Sie die Isolation in A auf „Ein“, und warten Sie eine Stunde: Er antwortet nicht mehr.',
  'evidence.addInboundRuleForBAtA':
    'Fügen Sie in A eine Regel für B hinzu, eingehend, warten Sie eine Stunde, und sprechen Sie erneut mit ihm.',
  'evidence.answers': 'Er antwortet.',
  'evidence.agentsMultitenantMeansInbound': 'Eine eingehende Regel beim Host genügt.',
  'evidence.doesNotAnswer': 'Er antwortet nicht.',
  'evidence.agentsMultitenantMeansMore':
    'Er braucht mehr als das: Versuchen Sie beide Richtungen und eine Regel in B.',
  'evidence.logicAppsTitle': 'Reicht der Schalter der Power Platform bis zu Azure Logic Apps?',
  'evidence.logicAppsKnown':
    'Logic Apps haben eine eigene Isolationsrichtlinie, die über ein Supportticket gesetzt wird. Dieses Programm lässt sie weg.',
  'evidence.subscriptionMakeLogicAppWith':
    'Erstellen Sie in einem Abonnement von A eine Logik-App mit einer SharePoint-Verbindung, die sich bei B anmeldet: Ihre Ausführung gelingt.',
  'evidence.waitFourHoursThenRun': 'Warten Sie vier Stunden, und führen Sie sie dann aus.',
  'evidence.logicAppsMeansNotReached': 'Logic Apps brauchen ihre eigene Richtlinie.',
  'evidence.logicAppsMeansReached':
    'Der Schalter reicht auch bis zu Logic Apps: Suchen Sie vor der Einführung nach ihnen.',
  'evidence.dataflowsTitle': 'Erfasst die Isolation Dataflows?',
  'evidence.dataflowsKnown':
    'Der Artikel spricht von Canvas-Apps und Flows. Dataflows werden nicht erwähnt und bleiben hier außen vor.',
  'evidence.makeDataflowReadsSharepointList':
    'Erstellen Sie in A einen Dataflow, der eine SharePoint-Liste von B liest: Seine Aktualisierung gelingt.',
  'evidence.waitHourThenRefresh': 'Warten Sie eine Stunde, und aktualisieren Sie ihn dann.',
  'evidence.refreshSucceeds': 'Die Aktualisierung gelingt.',
  'evidence.dataflowsMeansNotCovered': 'Die Isolation hält Dataflows nicht auf.',
  'evidence.refreshFails': 'Die Aktualisierung scheitert.',
  'evidence.dataflowsMeansCovered': 'Auch Dataflows fallen aus: Suchen Sie vor der Einführung nach ihnen.',
  'evidence.untestableClouds':
    'Verbindungen zwischen Clouds (Behörden, 21Vianet): Der Artikel von 2021 nannte Grenzen, die spätere Fassungen nicht mehr erwähnen. Sie werden hier wie alle anderen bewertet.',
  'evidence.untestableOnByItself':
    'Ob Microsoft die Isolation von sich aus auf „Ein“ stellt: Ein Kunde berichtet von Nachrichten (MC942823, MC981567), die das sagen; ihr Text wurde nie gesehen. Der dokumentierte Standard ist „Aus“.',
  'evidence.level':
    '{level, select, documented {Dokumentiert} concluded {Gefolgert} assumed {Angenommen} other {Gemessen}}',
  'evidence.when': 'am {day}',
  'evidence.whenBy': 'am {day} von {who}',
  'evidence.measuredOn': 'Gemessen am {day}',
  'evidence.shortReasons': '{level}: {reasons}',
  'evidence.measuredOtherwise': '{reason}, anders gemessen',
  'evidence.lineHead': '{head}.',
  'evidence.answerNotRead': 'Jemand hat {when} „{answer}“ erfasst, was diese Version nicht lesen kann.',
  'evidence.testShowed': 'Ein Test {when} hat es gezeigt: {means}',
  'evidence.testFoundOtherwise':
    'Ein Test {when} hat etwas anderes ergeben: {means} Das hier gezeigte Ergebnis folgt dem Test nicht.',
  'evidence.runTest':
    'Führen Sie den Test auf der Seite „Was nicht bekannt ist“ durch, und erfassen Sie dort das Ergebnis.',
  'evidence.lookUpConnector':
    'Suchen Sie den Konnektor in einem Verbindungsinventar oder im Admin Center des Erstellermandanten, und wählen Sie ihn hier aus.',
  'evidence.lookUpWay':
    'Sehen Sie sich die Verbindung in Power Automate oder Power Apps an, und wählen Sie hier unter „Authentifizierung“, wie sie sich anmeldet.',
  'evidence.sameTenantShort': 'derselbe Mandant',
  'evidence.sameTenantSays':
    'Die Tabellen des Artikels lassen jede Verbindung zu, die im eigenen Mandanten bleibt.',
  'evidence.knownIssueShort': 'bekanntes Problem',
  'evidence.knownIssueSays':
    'Der Artikel nennt Azure DevOps als bekanntes Problem: Sein Token stammt nicht von Entra ID.',
  'evidence.namedShort': 'Konnektor genannt',
  'evidence.namedByError':
    'Eine veröffentlichte Fehlermeldung zeigt {connector} von der Isolation blockiert.',
  'evidence.namedByArticle': 'Der Artikel nennt {connector} als Konnektor, den die Isolation erfasst.',
  'evidence.fromSignIn': 'aus der Art der Anmeldung',
  'evidence.catalogueSays':
    '{connector} meldet sich {entra, select, yes {mit Entra ID} other {anders als mit Entra ID}} an, {entra, select, yes {daher erfasst die Isolation ihn nach der Regel des Artikels} other {daher erfasst die Isolation ihn nach der Regel des Artikels nicht}}.',
  'evidence.statedSays':
    'Laut dieser Datei meldet sich die Verbindung {entra, select, yes {mit Entra ID} other {anders als mit Entra ID}} an, {entra, select, yes {daher erfasst die Isolation sie nach der Regel des Artikels} other {daher erfasst die Isolation sie nach der Regel des Artikels nicht}}.',
  'evidence.inferredShort': 'Anmeldung abgeleitet',
  'evidence.inferredSays':
    'Dass sich {connector} {entra, select, yes {mit Entra ID} other {anders als mit Entra ID}} anmeldet, ist abgeleitet, und keine Quelle sagt, dass die Isolation es so behandelt.',
  'evidence.entraFormShort': 'Entra-Form nicht dokumentiert',
  'evidence.entraFormSays':
    '{connector} hat eine eigene Anmeldung und eine Form mit Entra ID; ob die Isolation diese Form erfasst, ist nicht dokumentiert.',
  'evidence.wayUnsaidShort': 'Anmeldung nicht angegeben',
  'evidence.wayUnsaidSays':
    '{connector} kann sich mit Entra ID oder anders anmelden; dass diese Verbindung es {entra, select, yes {mit Entra ID} other {anders als mit Entra ID}} tut, ist angenommen.',
  'evidence.unknownConnectorShort': 'Konnektor unbekannt',
  'evidence.unknownConnectorSays':
    'Über den Konnektor „{connector}“ ist nichts bekannt; dass er sich mit Entra ID anmeldet, ist angenommen.',
  'evidence.unknownStatedShort': 'Konnektor unbekannt, Anmeldung angegeben',
  'evidence.unknownStatedSays':
    'Der Konnektor „{connector}“ steht nicht im Katalog; laut dieser Datei meldet er sich {entra, select, yes {mit Entra ID} other {anders als mit Entra ID}} an, {entra, select, yes {daher erfasst die Isolation ihn nach der Regel des Artikels} other {daher erfasst die Isolation ihn nach der Regel des Artikels nicht}}.',
  'evidence.servicePrincipalShort': 'Dienstprinzipal',
  'evidence.servicePrincipalSays':
    'Ein Dienstprinzipal meldet sich an. Ob die Isolation ihn wie eine Person betrachtet, ist nicht dokumentiert.',
  'evidence.bothOffShort': 'beide „Aus“',
  'evidence.bothOffSays':
    'Solange die Isolation auf „Aus“ steht, dem dokumentierten Standard, sind mandantenübergreifende Verbindungen zugelassen.',
  'evidence.bothOnShort': 'beide „Ein“',
  'evidence.bothOnSays':
    'Die Isolation steht in beiden Mandanten auf „Ein“. Keine Tabelle zeigt ein solches Paar; der Bericht nennt Versuche, die einer der beiden Mandanten blockiert hat.',
  'evidence.noRuleShort': '„Ein“ ohne Regel',
  'evidence.noRuleSays':
    'Die Tabellen des Artikels blockieren, was keine Regel zulässt, solange die Isolation auf „Ein“ steht.',
  'evidence.ruleShort': 'Zulassungsregel',
  'evidence.ruleSays':
    'Die Tabellen des Artikels lassen zu, was eine Regel für den Mandanten in dieser Richtung zulässt.',
  'evidence.ruleForAllShort': 'Regel für *',
  'evidence.ruleForAllSays': 'Laut dem Artikel lässt * alle Mandanten in der Richtung der Regel zu.',
  'evidence.ruleByDomainShort': 'Regel mit Domäne',
  'evidence.ruleByDomainSays':
    'Die Regel nennt eine Domäne. Das Admin Center speichert die Mandanten-ID dahinter; dass dies der hier gezeichnete Mandant ist, wird aus der Domäne gefolgert.',
  'evidence.oneDirectionShort': 'nur eingehende Regel',
  'evidence.oneDirectionSays':
    'Eine Regel, die nur eingehend gilt, steht in keiner Tabelle; sie wird als Spiegelbild einer nur ausgehend geltenden verstanden.',
  'evidence.narrowRuleShort': 'enge Regel neben *',
  'evidence.narrowRuleSays':
    'Neben der Regel für * steht eine engere Regel für denselben Mandanten. Regeln lassen nur zu, daher nimmt sie nach diesem Verständnis nichts weg.',
  'evidence.personalAccountsShort': 'persönliche Konten',
  'evidence.personalAccountsSays':
    'Die Regel nennt die Mandanten-ID persönlicher Microsoft-Konten. Ob der Dienst persönliche Konten daran erkennt, ist nicht dokumentiert.',
  'evidence.guestAtHomeShort': 'Gast im eigenen Mandanten',
  'evidence.guestAtHomeSays':
    'Ein Gast arbeitet hier mit den Daten dieses Mandanten. Der Artikel nimmt Gäste in ihrem „Hostmandanten“ aus, verstanden als der Mandant, der einlädt.',
  'evidence.guestTokenShort': 'Gastkonto',
  'evidence.guestTokenSays':
    'Ein Gastkonto meldet sich an. Dass es für den Mandanten zählt, der als Anmeldemandant gezeichnet ist, ist angenommen.',
  'evidence.agentsShort': 'von einem Agent verwendet',
  'evidence.agentsSays':
    'Ein Agent verwendet sie. Dass die Isolation mit anderen Mandanten geteilte Agents aufhält, ist dokumentiert; dass sie die Verbindungen ihrer Tools bewertet, ist angenommen.',
  'evidence.codeAppsShort': 'von einer Code-App verwendet',
  'evidence.codeAppsSays':
    'Eine Code-App verwendet sie. Code-Apps nennen die Mandantenisolation unter den Kontrollen, denen sie folgen; dass jede Verbindung wie in anderen Apps zählt, ist gefolgert.',
  'evidence.dataverseDirectShort': 'App auf Dataverse',
  'evidence.dataverseDirectSays':
    'Eine App verwendet sie für Dataverse. Apps können Dataverse ohne Konnektor erreichen; ob die Isolation diesen Weg erfasst, ist nicht dokumentiert.',
  'evidence.connectorTitle': 'Erfasst die Isolation {connector}?',
  'evidence.connectorEntraTitle': 'Erfasst die Isolation {connector} bei Anmeldung mit Entra ID?',
  'evidence.connectorKnown':
    'Es gibt keine offizielle Liste der erfassten Konnektoren. Dieses Programm geht davon aus, dass die Isolation ihn {covered, select, yes {erfasst} other {nicht erfasst}}.',
  'evidence.makeFlowWithConnector':
    'Erstellen Sie in A einen Flow mit einer Verbindung über {connector} zu Daten von B: Seine Ausführung gelingt.',
  'evidence.makeFlowWithConnectorEntra':
    'Erstellen Sie in A einen Flow mit einer Verbindung über {connector}, angemeldet mit Entra ID, zu Daten von B: Seine Ausführung gelingt.',
  'evidence.connectorMeansCovered': 'Die Isolation erfasst {connector}.',
  'evidence.connectorMeansNotCovered':
    'Die Isolation erfasst {connector} nicht: Nur eine Datenrichtlinie oder eine erweiterte Konnektorrichtlinie hält den Konnektor auf.',
  'evidence.seenWorked': 'Berichte zeigen, dass sie funktioniert hat.',
  'evidence.seenWorkedNowBlocked':
    'Berichte zeigen, dass sie funktioniert hat; unter den hier gezeichneten Richtlinien ist sie blockiert.',
  'evidence.seenBlockedNowAllowed':
    'Berichte zeigen ihre Versuche als bereits blockiert. Die hier gezeichneten Richtlinien lassen sie zu: Andere Richtlinien, eine gelöschte Verbindung oder eine andere Schicht können die Ursache sein.',
  'evidence.seenBlocked': 'Berichte zeigen ihre Versuche als bereits blockiert.',
  'evidence.seenUnknown':
    'Berichte führen Versuche auf, auch blockierte; ob einer davon funktioniert hat, ist nicht bekannt.',
} satisfies Texts<typeof en>;
