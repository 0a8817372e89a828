import type en from '../en/shipped';
import type { Texts } from '../texts';

export default {
  'shipped.twoTenants': 'Zwei Mandanten: Benachrichtigung über neue Dateien',
  'shipped.twoWay': 'Microsoft: Isolation in beide Richtungen (Contoso, Fabrikam)',
  'shipped.outboundAllowList': 'Microsoft: ausgehende Zulassungsliste (Contoso, Fabrikam)',
  'shipped.bidirectionalAllowList': 'Microsoft: Zulassungsliste in beide Richtungen (Contoso, Fabrikam)',
  'shipped.groupWithPartners': 'Eine Gruppe aus zwölf Mandanten mit Partnern',
  'shipped.story': 'Der Flow, der über die Grenze ging',
  'shipped.leaver': 'Der Abschied',
  'shipped.microsoftTables': 'Microsofts drei Tabellen',
  'shipped.gotchas': 'Zehn Fallen der Mandantenisolation',
  'shipped.partners': 'Dein Mandant und fünf Partner',
  'shipped.storyLearn':
    'Wie ein Flow sich mit einem anderen Mandanten verbindet, was die Isolation dagegen tut und welche Regel ihn wieder zulässt.',
  'shipped.leaverLearn':
    'Warum Datenrichtlinien einen Flow nicht aufhalten, der anderswo läuft, eingehende Isolation aber schon.',
  'shipped.microsoftTablesLearn':
    'Was jede Zeile der Tabellen in Microsofts Artikel bedeutet und was sie offenlassen.',
  'shipped.gotchasLearn':
    'Wo die erste Vermutung oft falsch ist: Richtungen, Regeln, der Stern, Gäste und Konnektoren.',
  'shipped.partnersLearn':
    'Wie man festhält, was funktionieren muss, die Isolation auf „Ein“ stellt und die wenigen nötigen Regeln findet.',
} satisfies Texts<typeof en>;
