import type { Glossary } from '../glossary';

const de: Glossary = {
  tenantIsolation: {
    term: 'Mandantenisolation',
    never: ['Mandanten-Isolation', '\\bTenantisolation', 'Tenant-Isolation'],
  },
  tenant: { term: 'Mandant', never: ['\\bTenants?\\b(?!-| Isolation Simulator| ID,)'] },
  rule: { term: 'Regel', never: ['\\bAusnahmeregel'] },
  inbound: { term: 'eingehend' },
  outbound: { term: 'ausgehend' },
  creatorTenant: { term: 'Erstellermandant' },
  signInTenant: { term: 'Anmeldemandant' },
  connection: { term: 'Verbindung' },
  allowed: { term: 'zugelassen', never: ['\\berlaubt\\b'] },
  blocked: { term: 'blockiert', never: ['\\bgesperrt\\b'] },
  notEvaluated: { term: 'nicht bewertet' },
  onOrOff: { term: 'Ein, Aus' },
  fix: { term: 'beheben' },
  collapseOrExpand: { term: 'zuklappen, aufklappen', never: ['\\b(?:ein|aus)klappen\\b'] },
  duplicate: { term: 'duplizieren' },
  reverse: { term: 'umkehren' },
  audience: { term: 'Publikum' },
  connectionReport: { term: 'Verbindungsbericht' },
  report: { term: 'Bericht' },
  closeRun: { term: 'Lauf schließen' },
  systemTheme: { term: 'Systemdesign' },
  saveOrDiscard: { term: 'speichern, verwerfen' },
  verdict: { term: 'Ergebnis', never: ['\\bUrteile?\\b', '\\bbeurteilt\\b'] },
  gate: { term: 'Tor', never: ['\\bPrüfstelle'] },
  baseline: { term: 'Vergleichsstand', never: ['\\bangeheftet', '\\bgegenwärtig'] },
  owner: { term: 'Besitzer', never: ['\\bVerantwortlich', '\\bZuständig'] },
  connectionInventory: { term: 'Verbindungsinventar', never: ['\\bBestandsliste'] },
  presenterWindow: { term: 'Referentenansicht', never: ['\\bVortragsfenster', '\\bVortragende'] },
  leftOut: { term: 'weggelassen', never: ['\\bausgelassen', '\\bauszulassen'] },
};

export default de;
