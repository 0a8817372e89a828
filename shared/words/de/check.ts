import type en from '../en/check';
import type { Texts } from '../texts';

export default {
  'check.ruleAddsNothing':
    'Bei {tenant} bewirkt {rule} nichts: Die *-Regel dort lässt dasselbe für alle Mandanten zu.',
  'check.halfAddsNothing':
    'Bei {tenant} bewirkt {rule} {half, select, inbound {eingehend} other {ausgehend}} nichts: Die *-Regel dort lässt das für alle Mandanten zu.',
  'check.usedInOneDirection':
    'Bei {tenant} wird {rule} nur {only, select, inbound {eingehend} other {ausgehend}} benutzt; sie lässt also mehr zu, als dieses Szenario braucht.',
  'check.ruleIsUnused':
    'Bei {tenant} benutzt keine Verbindung {rule}, und keine Absicht dieses Szenarios verlangt sie.',
  'check.wrongWayRound':
    'Bei {tenant} benutzt nichts {rule}, aber {connections} {count, plural, one {braucht} other {brauchen}} eine {gate, select, outbound {ausgehende zu} other {eingehende von}} {other}: Ist ihre Richtung verkehrt herum?',
  'check.farBlocks':
    '{tenant} lässt {gate, select, outbound {ausgehend zu} other {eingehend von}} {far} zu, aber bei {far} steht die Isolation auf „Ein“, und keine Regel dort lässt {gate, select, outbound {eingehend von} other {ausgehend zu}} {tenant} zu. Deshalb {count, plural, one {bleibt} other {bleiben}} {connections} blockiert.',
  'check.farBlocksIntent':
    '{tenant} lässt {gate, select, outbound {ausgehend zu} other {eingehend von}} {far} zu, aber bei {far} steht die Isolation auf „Ein“, und keine Regel dort lässt {gate, select, outbound {eingehend von} other {ausgehend zu}} {tenant} zu. Deshalb bleibt blockiert, was eine Absicht verlangt.',
  'check.namedConnections': '{count, plural, one {Verbindung} other {Verbindungen}} {ids}',
  'check.countedConnections': '{count, plural, one {# Verbindung} other {# Verbindungen}}',
  'check.deleteRule': 'Bei {tenant} {rule} löschen',
  'check.turnRule':
    'Regel für {other} bei {tenant} auf {direction, select, inbound {eingehend} other {ausgehend}} ändern',
  'check.reviewPassed': 'Bei {tenant} war {rule} bis {day} zu prüfen.',
  'check.reviewPassedAsk': 'Bei {tenant} war {rule} bis {day} zu prüfen. Fragen Sie {owner}.',
  'check.tooManyRules': '{tenant} hat {count, number} Regeln; ein Mandant kann {most, number} haben.',
  'check.rulesWhileOff':
    'Bei {tenant} steht die Isolation auf „Aus“. Deshalb {count, plural, one {wird die Regel dort nicht beachtet} other {werden die # Regeln dort nicht beachtet}}, und alles ist zugelassen.',
  'check.personalAccounts':
    '{tenant} hat eine Regel für „Persönliche Microsoft-Konten“. Diese Mandanten-ID steht für alle, die ein persönliches Microsoft-Konto haben, nicht für eine einzelne Organisation.',
  'check.ruleForItself':
    '{tenant} hat eine Regel für sich selbst; Verbindungen innerhalb eines Mandanten werden nie bewertet.',
  'check.deleteRuleForItself': 'Regel von {tenant} für sich selbst löschen',
  'check.unknownTenant':
    '{tenant} hat eine Regel für {other}, einen Mandanten, der hier nicht gezeichnet ist: Nichts hier zeigt, was sie zulässt.',
  'check.drawTenant': '{tenant} als externen Mandanten zeichnen',
  'check.duplicateRules': '{tenant} hat {count, number} Regeln für {other}; eine genügt.',
  'check.duplicateUnderNames':
    '{tenant} hat {count, number} Regeln für {other} unter verschiedenen Namen ({names}); eine genügt.',
  'check.makeOneRule': 'Bei {tenant} eine einzige Regel für {other} daraus machen',
} satisfies Texts<typeof en>;
