import type en from '../en/explain';
import type { Texts } from '../texts';

export default {
  'explain.anyOtherTenant': 'jeder andere Mandant',
  'explain.allTenants': 'alle Mandanten',
  'explain.direction':
    '{direction, select, inbound {Eingehend} outbound {Ausgehend} other {Eingehend und ausgehend}}',
  'explain.ruleFor':
    'die Regel für {tenant} ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}})',
  'explain.ruleForAll':
    'die *-Regel für alle Mandanten ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}})',
  'explain.state': '{state, select, allowed {Zugelassen} blocked {Blockiert} other {Nicht bewertet}}',
  'explain.anyOtherName': 'Jeder andere Mandant',
  'explain.gateOf': '{tenant} ({gate, select, outbound {ausgehend} other {eingehend}})',
  'explain.personalTenant': '{tenant} (alle mit einem persönlichen Microsoft-Konto)',
  'explain.personalWarning':
    'Diese Mandanten-ID steht für alle, die ein persönliches Microsoft-Konto haben, nicht für eine Organisation.',
  'explain.verdictCounts':
    '{notEvaluated, plural, =0 {{allowed, number} zugelassen, {blocked, number} blockiert} other {{allowed, number} zugelassen, {blocked, number} blockiert, # nicht bewertet}}',
  'explain.allowTenant':
    '{guest} in {host} {direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}} zulassen',
  'explain.isNow':
    '{connector} von {from} zu {to} ist jetzt {verdict, select, blocked {blockiert} other {zugelassen}}.',
  'explain.manyNowBlocked':
    '{count, plural, one {# Verbindung ist} other {# Verbindungen sind}} jetzt blockiert.',
  'explain.manyNowAllowed':
    '{count, plural, one {# Verbindung ist} other {# Verbindungen sind}} jetzt zugelassen.',
  'explain.manyNowEither':
    'Von {count, number} Verbindungen {blocked, plural, one {ist jetzt # blockiert} other {sind jetzt # blockiert}} und {allowed, plural, one {# zugelassen} other {# zugelassen}}.',
  'explain.otherNotKnown':
    'Der andere Mandant ist nicht gezeichnet: Was seine eigene Richtlinie sagt, ist nicht bekannt.',
  'explain.rulesForNotDrawn':
    '{count, plural, one {# Regel für einen Mandanten, der nicht gezeichnet ist, lässt diesen durch.} other {# Regeln für Mandanten, die nicht gezeichnet sind, lassen diese durch.}}',
  'explain.openOff':
    '{tenant} lässt die Verbindung {gate, select, outbound {hinaus} other {herein}}: Die Isolation steht auf „Aus“.',
  'explain.openRulesIgnored':
    '{tenant} lässt die Verbindung {gate, select, outbound {hinaus} other {herein}}: Die Isolation steht auf „Aus“, daher gelten die Regeln nicht.',
  'explain.openByRules':
    '{tenant} lässt die Verbindung {gate, select, outbound {hinaus} other {herein}}: Die Isolation steht auf „Ein“, und {rules} {count, plural, one {lässt} other {lassen}} sie zu.',
  'explain.shutWithoutRules':
    '{tenant} blockiert die Verbindung {gate, select, outbound {ausgehend} other {eingehend}}: Die Isolation steht auf „Ein“, und es gibt keine Regeln.',
  'explain.shutDespiteRules':
    '{tenant} blockiert die Verbindung {gate, select, outbound {ausgehend} other {eingehend}}: Die Isolation steht auf „Ein“, und {count, plural, one {die einzige Regel gilt} other {keine der # Regeln gilt}} {gate, select, outbound {ausgehend} other {eingehend}} {count, plural, one {nicht für {other}} other {für {other}}}.',
  'explain.wrongWay':
    'Die Regel für {other} gilt nur {direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}; nötig ist hier {gate, select, outbound {ausgehend} other {eingehend}}.',
  'explain.wrongWayForAll':
    'Die *-Regel gilt nur {direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}; nötig ist hier {gate, select, outbound {ausgehend} other {eingehend}}.',
  'explain.nameless':
    'Keine Regel kann {tenant} nennen, solange weder Mandanten-ID noch Domäne eingetragen ist.',
  'explain.caution':
    'Hier geht es nur um die Mandantenisolation. Was sie zulässt, kann trotzdem scheitern: Entra kann die Anmeldung verweigern (Mandanteneinschränkungen, mandantenübergreifende Zugriffseinstellungen, bedingter Zugriff), und eine Datenrichtlinie oder eine erweiterte Konnektorrichtlinie kann den Flow anhalten.',
  'explain.headlineNotEvaluated': 'Zugelassen: Die Mandantenisolation betrachtet diese Verbindung nicht.',
  'explain.headlineAllowed': 'Von beiden Mandanten zugelassen.',
  'explain.headlineBlocked': 'Blockiert von {blockers}.',
  'explain.staysAtHome':
    'Sie bleibt innerhalb von {tenant} und ist daher keine mandantenübergreifende Verbindung. Das gilt auch für einen Gast, der in diesem Mandanten mit dessen Daten arbeitet.',
  'explain.notEnforced':
    '{connector} ist eine dokumentierte Ausnahme: Die Anmeldung erfolgt mit einem eigenen Token, daher wird die Mandantenisolation hier nicht durchgesetzt. Stattdessen kann eine Datenrichtlinie den Konnektor blockieren.',
  'explain.notEntra':
    'Diese Verbindung meldet sich nicht mit Microsoft Entra ID an ({connector}), daher erfasst die Mandantenisolation sie nicht. Stattdessen kann eine Datenrichtlinie den Konnektor blockieren.',
  'explain.notEntraUnblockable':
    'Diese Verbindung meldet sich nicht mit Microsoft Entra ID an ({connector}), daher erfasst die Mandantenisolation sie nicht. Eine klassische Datenrichtlinie kann diesen Konnektor nicht blockieren, eine erweiterte Konnektorrichtlinie einer verwalteten Umgebung schon.',
  'explain.flow': 'Flow',
  'explain.app': 'App',
  'explain.codeApp': 'Code-App',
  'explain.agent': 'Agent',
  'explain.stepSignsIn': '{step}: Anmeldung bei {tenant} mit {connector}',
  'explain.stepSignsInAs': '{step}: Anmeldung bei {tenant} mit {connector} als {account}',
  'explain.stepAlone': '{doing}.',
  'explain.stepWithOutcome': '{doing} – {outcome}.',
  'explain.stepAllowed': 'zugelassen',
  'explain.stepBlocked': 'blockiert von {blockers}',
  'explain.alwaysConnects': 'Verbindungen von {from} zu {to} sind immer zugelassen',
  'explain.neverConnects': 'Verbindungen von {from} zu {to} sind nie zugelassen',
  'explain.intentDescribed': '{description} ({rule})',
  'explain.anyTenant': 'jedem Mandanten',
  'explain.anyOfMine': 'jedem meiner Mandanten',
  'explain.anyExternal': 'jedem externen Mandanten',
  'explain.anyOfGroup': 'jedem Mandanten von {group}',
  'explain.anyOfUnknownGroup': 'jedem Mandanten der Gruppe „{group}“',
  'explain.unknownGroup':
    'Sie nennt die Gruppe „{group}“, die es nicht gibt; daher lässt sich nichts dazu sagen.',
  'explain.outcomeWorked': 'Hat funktioniert',
  'explain.outcomeBlocked': 'Bereits blockiert',
  'explain.outcomeUnknown': 'Versucht, Ausgang unbekannt',
  'explain.outcomeListed': 'Aufgeführt, Ausgang unbekannt',
  'explain.attempts': '{count, plural, one {# Versuch} other {# Versuche}}',
  'explain.lastSeen': 'zuletzt am {day}',
  'explain.attemptsLastSeen': '{count, plural, one {# Versuch} other {# Versuche}}, zuletzt am {day}',
  'explain.seen': '{outcome}: {attempts}',
  'explain.preview':
    '{whom, select, all {{direction, select, inbound {Eingehend: Flows in allen Mandanten dürfen sich mit {own} verbinden.} outbound {Ausgehend: Flows in {own} dürfen sich mit allen Mandanten verbinden.} other {Eingehend und ausgehend: Flows in allen Mandanten dürfen sich mit {own} verbinden und Flows in {own} mit allen Mandanten.}}} other {{direction, select, inbound {Eingehend: Flows in {other} dürfen sich mit {own} verbinden.} outbound {Ausgehend: Flows in {own} dürfen sich mit {other} verbinden.} other {Eingehend und ausgehend: Flows in {other} dürfen sich mit {own} verbinden und Flows in {own} mit {other}.}}}}',
  'explain.doBoth': 'Beides: {remedies}',
  'explain.extendRule':
    'Regel für {other} bei {tenant} erweitern: auch {gate, select, outbound {ausgehend} other {eingehend}}',
  'explain.addRule':
    'Regel bei {tenant} hinzufügen: {gate, select, outbound {ausgehend zu} other {eingehend von}} {other}',
  'explain.switchOff': 'Isolation bei {tenant} auf „Aus“ stellen (öffnet für jeden Mandanten)',
  'explain.staysIn': '{connector} bleibt in {tenant}.',
  'explain.connects': '{connector} von {from} zu {to}.',
  'explain.stepStaysAtHome': 'bleibt im eigenen Mandanten, nicht bewertet',
  'explain.stepNotEnforced': 'für diesen Konnektor nicht durchgesetzt',
  'explain.stepNotGoverned': 'nicht erfasst: keine Anmeldung mit Entra ID',
  'explain.connectorKeyAlthoughMicrosoft': 'Ein Schlüssel, obwohl es ein Dienst von Microsoft ist.',
  'explain.connectorEntraOrKey': 'Entra ID oder ein Schlüssel.',
  'explain.connectorPersonalAccount': 'Ein persönliches Microsoft-Konto.',
  'explain.connectorBuiltIn': 'Integriert, ohne Verbindung.',
  'explain.connectorGenericOauth':
    'Meldet sich über den Entra-v2-Endpunkt mit einer allgemeinen OAuth-Definition an.',
  'explain.connectorEntraOrGateway':
    'Meldet sich in der Cloud mit Entra ID an, über ein lokales Gateway mit einem Windows-Konto.',
  'explain.connectorSendsToMaker': 'Sendet an die Person, die die Verbindung angelegt hat.',
  'explain.connectorDataverseDirect':
    'Canvas-Apps können Dataverse ohne Konnektor erreichen; ob die Isolation das erfasst, ist nicht dokumentiert.',
  'explain.connectorNotEnforced':
    'Nicht durchgesetzt: ein bekanntes Problem, das Microsoft dokumentiert. Verwenden Sie stattdessen eine Datenrichtlinie.',
  'explain.connectorEntraOrAccessKey': 'Entra ID oder ein Zugriffsschlüssel.',
  'explain.connectorSqlOrWindows':
    'Entra ID (integriert), ein Dienstprinzipal oder ein SQL- oder Windows-Konto.',
  'explain.connectorSqlAccount': 'Entra ID (integriert), ein Dienstprinzipal oder ein SQL-Konto.',
  'explain.connectorSap': 'Ein SAP-Konto oder Entra ID, vom Gateway weitergegeben.',
  'explain.connectorWindowsByGateway': 'Ein Windows-Konto über ein Gateway.',
  'explain.connectorOnPremisesWeb': 'Kann auch einen lokalen Webdienst aufrufen, dann ohne Entra ID.',
  'explain.connectorNoSignIn': 'Ohne Anmeldung.',
  'explain.connectorOnlyIfEntra': 'Wird nur bewertet, wenn er sich mit Entra ID anmeldet.',
  'explain.connectorEntraOrPassword': 'Entra ID oder Benutzername und Kennwort.',
  'explain.connectorOwnByDefault':
    'Standardmäßig eine eigene Anmeldung; es gibt eine Form mit Entra ID, und ob die Isolation diese erfasst, ist nicht dokumentiert.',
  'explain.connectorOwnOrEntra': 'Eigene Anmeldung oder Entra ID (integriert).',
  'explain.authEntra': 'Microsoft Entra ID',
  'explain.authServicePrincipal': 'Dienstprinzipal',
  'explain.authOther': 'Andere (Schlüssel, SQL, Standard)',
  'explain.doubtOfSignInAndName': 'Anmeldung abgeleitet, API-Name ungeprüft',
  'explain.doubtOfSignIn': 'Anmeldung abgeleitet',
  'explain.doubtOfApiName': 'API-Name ungeprüft',
  'explain.allowAtBoth': 'Die Verbindung bei beiden Mandanten zulassen',
} satisfies Texts<typeof en>;
