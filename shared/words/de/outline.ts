import type en from '../en/outline';
import type { Texts } from '../texts';

export default {
  'outline.collapsed': 'Zugeklappt',
  'outline.title': 'Gliederung',
  'outline.addTenant': 'Mandanten hinzufügen',
  'outline.tenant': 'Mandant',
  'outline.addFlow': 'Flow hinzufügen',
  'outline.flow': 'Flow',
  'outline.listByPair': 'Verbindungen je Mandantenpaar auflisten',
  'outline.filterTheOutline': 'Gliederung filtern',
  'outline.filter': 'Filtern',
  'outline.noTenantsYet': 'Noch keine Mandanten. Fügen Sie zu Beginn einen hinzu.',
  'outline.isolation': 'Isolation',
  'outline.groupOf': 'Gruppe · {tenants, plural, one {# Mandant} other {# Mandanten}}',
  'outline.groupFound': 'Gruppe · {found, number} von {tenants, plural, one {# Mandant} other {# Mandanten}}',
  'outline.pairOf': '{all, plural, one {# Verbindung} other {# Verbindungen}}',
  'outline.pairBlocked':
    '{all, plural, one {# Verbindung} other {# Verbindungen}}, {blocked, number} blockiert',
  'outline.nothingMatches': 'Nichts entspricht „{filter}“.',
  'outline.groupName':
    '{group, select, Tenants {Mandanten} Connections {Verbindungen} Flows {Flows} other {Notizen}}',
  'outline.foundOf': '{found, number} von {all, number}',
  'outline.noDomainYet': 'noch keine Domäne',
  'outline.colour':
    '{colour, select, blue {blau} teal {blaugrün} purple {violett} pink {rosa} brown {braun} other {grau}}',
  'outline.withPicture': 'mit Bild',
  'outline.rules': '{count, plural, one {# Regel} other {# Regeln}}',
  'outline.isolationIs': '{isolation} {state, select, on {Ein} other {Aus}}',
  'outline.attempt': 'Versuch · {from} → {to}',
  'outline.way': '{from} → {to}',
  'outline.flowIn': '{kind} in {tenant} · {steps, plural, one {# Schritt} other {# Schritte}}',
  'outline.flowOfLetterIn':
    '{kind} {letter} in {tenant} · {steps, plural, one {# Schritt} other {# Schritte}}',
  'outline.titleNote': 'Titel',
  'outline.note': 'Notiz, {colour, select, yellow {gelb} blue {blau} green {grün} pink {rosa} other {grau}}',
  'outline.emptyNote': 'Leere Notiz',
  'outline.step': '{kind, select, trigger {Trigger} other {Aktion}} · {connector} · {way}',
} satisfies Texts<typeof en>;
