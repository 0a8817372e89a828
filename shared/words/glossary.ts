import type { Language } from './language';

/** A word of the field: how each language calls it, what it means, and what nobody calls it here. */
export interface Term {
  readonly term: Readonly<Record<Language, string>>;
  /** For whoever writes; the windows do not show it. */
  readonly meaning: string;
  /** Words that stand for the same elsewhere, as patterns; no message has them. Absent: none is in use. */
  readonly never?: Partial<Readonly<Record<Language, readonly string[]>>>;
}

/** The words of this program, once for every language. A test reads the catalogues for what is never said. */
export const GLOSSARY: readonly Term[] = [
  {
    term: { en: 'tenant isolation', de: 'Mandantenisolation' },
    meaning:
      'The switch of a tenant: On blocks connections to and from other tenants, but for what rules allow.',
    never: { de: ['Mandanten-Isolation', '\\bTenantisolation', 'Tenant-Isolation'] },
  },
  {
    term: { en: 'tenant', de: 'Mandant' },
    meaning: 'An organization in Microsoft Entra ID.',
    never: { de: ['\\bTenants?\\b(?!-| Isolation Simulator| ID,)'] },
  },
  {
    term: { en: 'rule', de: 'Regel' },
    meaning: 'Allows another tenant, or all with *, inbound, outbound or both.',
    never: { en: ['(?<!documented |“Add )\\bexceptions?\\b'], de: ['\\bAusnahmeregel'] },
  },
  {
    term: { en: 'inbound', de: 'eingehend' },
    meaning: 'Seen from the sign-in tenant: a flow of another tenant comes in with an account of this one.',
    never: { en: ['\\bincoming\\b'] },
  },
  {
    term: { en: 'outbound', de: 'ausgehend' },
    meaning: 'Seen from the creator tenant: a flow of this tenant goes out with an account of another one.',
    never: { en: ['\\boutgoing\\b'] },
  },
  {
    term: { en: 'creator tenant', de: 'Erstellermandant' },
    meaning: 'Where the flow or app is made.',
    never: { en: ['\\bhome tenant\\b', '\\bsource tenant\\b'] },
  },
  {
    term: { en: 'sign-in tenant', de: 'Anmeldemandant' },
    meaning: 'Where the account of the connection belongs.',
    never: { en: ['\\btarget tenant\\b', '\\bresource tenant\\b'] },
  },
  {
    term: { en: 'connection', de: 'Verbindung' },
    meaning: 'A connector with an account, as a flow uses it.',
  },
  {
    term: { en: 'allowed', de: 'zugelassen' },
    meaning: 'Both tenants let the connection through. Counted apart from blocked and not evaluated.',
    never: { en: ['\\bpermitted\\b'], de: ['\\berlaubt\\b'] },
  },
  {
    term: { en: 'blocked', de: 'blockiert' },
    meaning: 'One tenant or both refuse the connection.',
    never: { en: ['\\bdenied\\b'], de: ['\\bgesperrt\\b'] },
  },
  {
    term: { en: 'not evaluated', de: 'nicht bewertet' },
    meaning: 'Tenant isolation does not look at the connection; it works, and is counted for itself.',
  },
  {
    term: { en: 'On, Off', de: 'Ein, Aus' },
    meaning: 'What the switch of isolation stands at.',
  },
  {
    term: { en: 'fix', de: 'beheben' },
    meaning: 'An edit that puts a finding right.',
    never: { en: ['\\bmend(?:s|ed|ing)?\\b'] },
  },
  {
    term: { en: 'collapse, expand', de: 'zuklappen, aufklappen' },
    meaning: 'A group of tenants is drawn as one box, or as its tenants.',
    never: { en: ['\\b(?:un)?fold(?:s|ed|ing)?\\b'], de: ['\\b(?:ein|aus)klappen\\b'] },
  },
  {
    term: { en: 'duplicate', de: 'duplizieren' },
    meaning: 'Makes a second of what is selected.',
  },
  {
    term: { en: 'reverse', de: 'umkehren' },
    meaning: 'Makes the creator tenant the sign-in tenant, and the other way round.',
  },
  {
    term: { en: 'audience', de: 'Publikum' },
    meaning: 'Who watches a demonstration.',
    never: { en: ['\\bthe room\\b'] },
  },
  {
    term: { en: 'connection report', de: 'Verbindungsbericht' },
    meaning: 'What Microsoft tells an administrator of cross-tenant connections; it is imported.',
  },
  {
    term: { en: 'report', de: 'Bericht' },
    meaning: 'What this program writes about a scenario; it is exported.',
  },
  {
    term: { en: 'close run', de: 'Lauf schließen' },
    meaning: 'Leaves the run of a flow that is shown.',
  },
  {
    term: { en: 'system theme', de: 'Systemdesign' },
    meaning: 'Light or dark, as the system is.',
  },
  {
    term: { en: 'save, discard', de: 'speichern, verwerfen' },
    meaning: 'What becomes of a change.',
    never: { en: ['\\bput(?:s|ting)? away\\b'] },
  },
];
