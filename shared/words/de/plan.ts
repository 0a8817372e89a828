import type en from '../en/plan';
import type { Texts } from '../texts';

export default {
  'plan.blockedElsewhere':
    '{tenant} blockiert sie ({direction, select, inbound {eingehend} other {ausgehend}}), und die Regeln dort gehören nicht zu diesem Plan.',
  'plan.nothingToName':
    '{tenant} hat weder eine Mandanten-ID noch eine Domäne, deshalb kann keine Regel diesen Mandanten nennen.',
  'plan.tooManyRules':
    '{tenant} braucht {count, number} Regeln; Power Platform lässt {most, number} je Mandant zu.',
  'plan.pair': '{from} → {to}',
  'plan.keepNotPlanned':
    '{pair} soll behalten werden, aber der Plan öffnet {count, plural, one {# Verbindung davon} other {# Verbindungen davon}} nicht, die {why, select, notExpected {nicht als zugelassen erwartet {count, plural, one {wird} other {werden}}} blockedNow {jetzt blockiert {count, plural, one {ist} other {sind}}} other {unter dem Vergleichsstand blockiert {count, plural, one {war} other {waren}}}}.',
  'plan.dropIsExpected':
    '{pair} soll aufgegeben werden, aber {count, plural, one {# Verbindung davon wird} other {# Verbindungen davon werden}} als zugelassen erwartet.',
  'plan.promise':
    '{keeps, number} von {of, number} bleiben zugelassen; {blocked, plural, one {# bleibt} other {# bleiben}} blockiert.',
  'plan.addTheRules': 'Regeln hinzufügen',
  'plan.turnOn': 'Isolation einschalten',
  'plan.removeTheRules': 'Nicht benötigte Regeln entfernen',
  'plan.waitAnHour':
    'Eine Änderung erreicht aktive Apps und Flows nach etwa einer Stunde. Warten Sie so lange, bevor Sie sie beurteilen.',
  'plan.newlyBlockedStops':
    'Was neu blockiert ist, läuft nicht weiter: Ausführungen vorhandener Flows schlagen fehl, und ein blockierter Flow, der neu gespeichert wird, wird als angehalten gekennzeichnet.',
  'plan.rulesWaitWhileOff':
    'Regeln werden nicht durchgesetzt, solange die Isolation auf „Aus“ steht; sie lassen sich also jederzeit hinzufügen und in Ruhe prüfen.',
  'plan.stepTurnOn': 'Isolation einschalten',
  'plan.askAdministrator': 'Bei {tenant} den Administrator bitten: {steps}.',
  'plan.atTenant': 'Bei {tenant}: {steps}.',
  'plan.addRule':
    'Regel für {tenant} hinzufügen ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}})',
  'plan.removeRule':
    'Regel für {tenant} entfernen ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}})',
  'plan.widenRule': 'Regel für {tenant} auf eingehend und ausgehend erweitern',
  'plan.narrowRule':
    'Regel für {tenant} auf {direction, select, inbound {eingehend} other {ausgehend}} einschränken',
  'plan.countedStep':
    '{count, plural, one {# Regel} other {# Regeln}} {verb, select, add {hinzufügen} widen {erweitern} narrow {einschränken} other {entfernen}}',
  'plan.moveOutOfWave': '{tenant} aus der Welle nehmen',
  'plan.moveToWave': '{tenant} nach {wave} verschieben',
  'plan.changeWave': '{wave} ändern',
  'plan.deleteWave': '{wave} löschen',
  'plan.addWave': '{wave} hinzufügen',
  'plan.moveWaveEarlier': '{wave} vorziehen',
  'plan.moveWaveLater': '{wave} nach hinten verschieben',
  'plan.pilot': 'Pilot',
  'plan.waveOfNumber': 'Welle {n}',
  'plan.nothingToRollOut': 'Kein Mandant wird isoliert, deshalb gibt es nichts einzuführen.',
  'plan.pilotAlone': '{pilot} ist der Pilot, weil dort die wenigsten Partner sind ({partners, number}).',
  'plan.pilotAndWaves':
    '{pilot} ist der Pilot, weil dort die wenigsten Partner sind ({partners, number}). Mandanten mit gemeinsamen Partnern kommen zusammen, höchstens {most, number} je Welle.',
  'plan.notInAWave': 'In keiner Welle',
  'plan.applyWave': '{wave} anwenden',
  'plan.dateIsEarly': 'Ihr Datum liegt vor dem von {wave}.',
  'plan.otherFlows': '{count, plural, one {# weiteren} other {# weiteren}}',
  'plan.lookForFailedRuns':
    'Achten Sie auf fehlgeschlagene Ausführungen: {count, plural, one {# Verbindung muss} other {# Verbindungen müssen}} weiter funktionieren.',
  'plan.lookForFailedRunsOf':
    'Achten Sie auf fehlgeschlagene Ausführungen: {count, plural, one {# Verbindung muss} other {# Verbindungen müssen}} weiter funktionieren, benutzt von {flows}.',
} satisfies Texts<typeof en>;
