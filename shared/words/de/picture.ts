import type en from '../en/picture';
import type { Texts } from '../texts';

export default {
  'picture.inboundOpen': 'Eingehend offen bei {count, number} von {all, number}',
  'picture.outboundOpen': 'Ausgehend offen bei {count, number} von {all, number}',
  'picture.tenants': '{count, plural, one {# Mandant} other {# Mandanten}}',
  'picture.groupWords':
    '{tenants, plural, one {# Mandant} other {# Mandanten}}, {connections, plural, =0 {keine Verbindungen} one {# Verbindung} other {# Verbindungen}}',
  'picture.countOfState':
    '{count, number} {state, select, allowed {zugelassen} blocked {blockiert} other {nicht bewertet}}',
  'picture.title': 'Titel: {text}',
  'picture.note': 'Notiz: {text}',
  'picture.noTenantsYet': 'Dieses Szenario hat noch keine Mandanten.',
  'picture.tenantInWords': '{name}: {gate}, {rules}.',
  'picture.andMore': 'Und {count, number} weitere.',
  'picture.moreFlows': '+{count, plural, one {# Flow} other {# Flows}}',
  'picture.moreFlowsNamed': '{count, plural, one {# weiterer Flow} other {# weitere Flows}}: {flows}',
  'picture.flowNamed': '{kind}, {name}',
  'picture.flowLettered': '{kind} {letter}, {name}',
  'picture.flowWithUses': '{flow}: {uses}',
  'picture.thenNext': '{before}, dann {next}',
  'picture.toBePredicted': 'Vorherzusagen',
  'picture.legendArrow': 'Pfeil: vom Erstellermandanten zum Anmeldemandanten',
  'picture.legendClosed': 'Geschlossener Rahmen: Isolation „Ein“',
  'picture.legendOpen': 'Offener Rahmen: Isolation „Aus“',
  'picture.legendRound': 'Rund: eigener Mandant',
  'picture.legendSquare': 'Eckig: externer Mandant',
  'picture.legendKey': 'Schlüssel: das Konto, das sich anmeldet',
  'picture.legendChips': 'von, zu: Regeln für eingehende, ausgehende Verbindungen',
  'picture.legendFlow': '{kind}: {name}',
  'picture.in': 'von',
  'picture.alreadyBlocked': '{outcome}: {name}',
  'picture.connections': '{count, plural, one {# Verbindung} other {# Verbindungen}}',
  'picture.connectionsAttempted':
    '{count, plural, one {# Verbindung} other {# Verbindungen}}, {attempted, number} nur versucht',
  'picture.asAttempt': '{word}, {count, plural, one {nur ein Versuch} other {nur Versuche}}',
  'picture.blocksIt': '{tenant} blockiert {gate, select, outbound {ausgehend} other {eingehend}}',
  'picture.tenantsBlockIt':
    '{count, number} Mandanten blockieren {gate, select, outbound {ausgehend} other {eingehend}}',
  'picture.chip': '{gate, select, inbound {von} other {zu}}: {tenant}',
  'picture.chipWords':
    '{whom, select, all {Die *-Regel für {tenant}} other {Die Regel für {tenant}}} ({direction, select, inbound {eingehend} outbound {ausgehend} other {eingehend und ausgehend}}){state, select, ignored {, ohne Wirkung, solange die Isolation auf „Aus“ steht} other {}}',
  'picture.moreRules':
    '{count, plural, one {# weitere {gate, select, outbound {ausgehende} other {eingehende}} Regel} other {# weitere {gate, select, outbound {ausgehende} other {eingehende}} Regeln}}: {tenants}{untold, plural, =0 {} other { und # weitere}}{state, select, ignored {, ohne Wirkung, solange die Isolation auf „Aus“ steht} other {}}',
  'picture.noDomainYet': 'noch keine Domäne',
  'picture.isolation': 'Isolation {state, select, on {„Ein“} other {„Aus“}}',
  'picture.rules': '{count, plural, =0 {Keine Regeln} one {# Regel} other {# Regeln}}',
  'picture.rulesIgnored':
    '{count, plural, =0 {Keine Regeln} one {# Regel, ohne Wirkung} other {# Regeln, ohne Wirkung}}',
  // Groups that are made of tenants
  'picture.ownTenants': 'Meine Mandanten',
  'picture.external': 'extern',
  'picture.externalTenants': 'Externe Mandanten',
  'picture.withPartners': 'Mit {partners}',
  'picture.morePartners': '{count, number} weiteren',
} satisfies Texts<typeof en>;
