import { findConnector } from '../connectors/lookup';
import type { ConnectorCategory } from '../connectors/connector';

/** What a connector is for, as an icon of our own: the pictures of the makers are trademarks. */
export type ConnectorIcon =
  'storage' | 'mail' | 'chat' | 'database' | 'planning' | 'document' | 'people' | 'web' | 'cloud' | 'plug';

/** API names without their "shared_", where the category says too little. */
const BY_API: Partial<Readonly<Record<ConnectorIcon, string>>> = {
  storage:
    'sharepointonline onedriveforbusiness onedrive googledrive dropbox box egnyte azureblob azurefile azuredatalake avepointcloudgovernance filesystem sftpwithssh',
  mail: 'office365 office365groupsmail outlook gmail smtp sendmail sendgrid mailchimp acsemail',
  chat: 'teams yammer slack yakchat atbot twitter facebook linkedinv2 twilio microsoftcopilotstudio flowpush',
  database: 'powerbi salesforce hubspotcrmv2 kusto documentdb azuretables',
  planning:
    'planner todo todoconsumer shifts approvals projectonline outlooktasks microsoftbookings googlecalendar trello asana smartsheet calendly monday mondaycom jira',
  document:
    'excelonlinebusiness excelonline wordonlinebusiness onenote microsoftforms teamforms googlesheet docusign surveymonkey plumsail encodiandocumentmanager microsoftformspro adobesign adobepdftools muhimbi',
  people: 'office365users office365groups azuread partnercenterref googlecontacts workdaysoap',
};

const ICONS: ReadonlyMap<string, ConnectorIcon> = new Map(
  Object.entries(BY_API).flatMap(([icon, names]) =>
    names.split(' ').map((name) => [`shared_${name}`, icon as ConnectorIcon] as const),
  ),
);

const BY_CATEGORY: Readonly<Record<ConnectorCategory, ConnectorIcon>> = {
  'Microsoft 365': 'plug',
  'Dynamics and Dataverse': 'database',
  Azure: 'cloud',
  'Power Platform': 'plug',
  Data: 'database',
  'Web and mail': 'web',
  'Other services': 'plug',
};

/** The icon of a connector by its API name; a plug for one that nothing is known of. */
export function connectorIcon(api: string): ConnectorIcon {
  const known = findConnector(api);
  return ICONS.get(known?.api ?? api) ?? (known ? BY_CATEGORY[known.category] : 'plug');
}
