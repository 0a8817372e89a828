import type { SourceId } from '../base/sources';
import type { Connector, ConnectorCategory } from './connector';
import { message, type MessageId, type ValuesOf } from '../words/message';

type Ways = Connector['auth'];
type More = Partial<Pick<Connector, 'note' | 'basis' | 'isIdUnverified' | 'former' | 'isUnblockable'>>;
type Row = Omit<Connector, 'category'>;

const ENTRA: Ways = ['entra'];
const OTHER: Ways = ['other'];
const EITHER: Ways = ['entra', 'other'];
const PRINCIPAL: Ways = ['entra', 'service-principal'];
const ANY: Ways = ['entra', 'service-principal', 'other'];

/** The API name was found in no public list. */
const UNVERIFIED: More = { isIdUnverified: true };
/** A source names the connector, but what follows for isolation is this program's own reading. */
const INFERRED: More = { basis: 'inferred' };
/** Classic data policies cannot block it. */
const CORE: More = { isUnblockable: true };

/** A connector whose way of signing in comes from `source`; from "general" it is inferred. */
function row(api: string, name: string, auth: Ways, source: SourceId, more: More = {}): Row {
  const basis = source === 'general' ? 'inferred' : 'sourced';
  return {
    api: `shared_${api}`,
    name,
    auth,
    basis,
    source,
    isIdUnverified: false,
    former: [],
    isUnblockable: false,
    ...more,
  };
}

function inCategory(category: ConnectorCategory, rows: readonly Row[]): readonly Connector[] {
  return rows.map(({ api, name, ...rest }) => ({ api, name, category, ...rest }));
}

/** A note names no value. */
type NoteId = { [Id in MessageId]: ValuesOf<Id> extends [] ? Id : never }[Extract<
  MessageId,
  `explain.connector${string}`
>];

const note = (id: NoteId): More => ({ note: message(id) });

const KEY = note('explain.connectorKeyAlthoughMicrosoft');
const KEY_OR_ENTRA = note('explain.connectorEntraOrKey');
const PERSONAL = note('explain.connectorPersonalAccount');
const BUILT_IN: More = { ...INFERRED, ...note('explain.connectorBuiltIn') };
const GENERIC_OAUTH: More = {
  ...INFERRED,
  ...note('explain.connectorGenericOauth'),
};

/**
 * Connectors with what tenant isolation needs to know of them. No official list of governed connectors exists: `source`
 * says where the way of signing in comes from, `basis` whether it is stated there, and the rule "Entra sign-in is governed"
 * is applied to it. The README of this room is this table for people. New ids in the product seem cut at 20 characters.
 */
export const CONNECTORS: readonly Connector[] = [
  ...inCategory('Microsoft 365', [
    row('sharepointonline', 'SharePoint', EITHER, 'article', {
      ...CORE,
      ...note('explain.connectorEntraOrGateway'),
    }),
    row('onedriveforbusiness', 'OneDrive for Business', ENTRA, 'error-2021', CORE),
    row('office365', 'Office 365 Outlook', ENTRA, 'article', CORE),
    row('teams', 'Microsoft Teams', ENTRA, 'guests', CORE),
    row('planner', 'Planner', ENTRA, 'definitions', CORE),
    row('office365users', 'Office 365 Users', ENTRA, 'definitions', CORE),
    row('office365groups', 'Office 365 Groups', ENTRA, 'guests', CORE),
    row('office365groupsmail', 'Office 365 Groups Mail', ENTRA, 'definitions', CORE),
    row('excelonlinebusiness', 'Excel Online (Business)', ENTRA, 'guests-2022', CORE),
    row('wordonlinebusiness', 'Word Online (Business)', ENTRA, 'guests-2022'),
    row('onenote', 'OneNote (Business)', ENTRA, 'guests-2022', CORE),
    row('todo', 'Microsoft To-Do (Business)', ENTRA, 'guests-2022', CORE),
    row('shifts', 'Shifts for Microsoft Teams', ENTRA, 'general', CORE),
    row('yammer', 'Viva Engage', ENTRA, 'general', CORE),
    row('microsoftforms', 'Microsoft Forms', ENTRA, 'guests-2022'),
    row('microsoftbookings', 'Microsoft Bookings', ENTRA, 'definitions'),
    row('outlooktasks', 'Outlook Tasks', ENTRA, 'definitions', GENERIC_OAUTH),
    row('azuread', 'Microsoft Entra ID', ENTRA, 'definitions', GENERIC_OAUTH),
    row('azureadip', 'Microsoft Entra ID Protection', ENTRA, 'general'),
    row('microsoftgraphsecurity', 'Microsoft Graph Security', ENTRA, 'definitions'),
    row('wdatp', 'Microsoft Defender ATP', PRINCIPAL, 'general'),
    row('m365lighthouse', 'Microsoft 365 Lighthouse', ENTRA, 'definitions', UNVERIFIED),
    row('partnercenterref', 'Partner Center Referrals', ENTRA, 'definitions', {
      former: ['shared_partnercenterreferrals'],
    }),
    row('projectonline', 'Project Online', ENTRA, 'general'),
    row('windows365', 'Windows 365', ENTRA, 'general'),
    row('teamforms', 'Team Forms', ENTRA, 'definitions', UNVERIFIED),
    row('onedrive', 'OneDrive (personal)', OTHER, 'article-2020', PERSONAL),
    row('excelonline', 'Excel Online (OneDrive)', OTHER, 'article-2020', PERSONAL),
    row('todoconsumer', 'Microsoft To-Do (Consumer)', OTHER, 'general', PERSONAL),
  ]),
  ...inCategory('Power Platform', [
    row('approvals', 'Approvals', ENTRA, 'general', CORE),
    row('flowpush', 'Notifications', ENTRA, 'general', {
      ...CORE,
      ...note('explain.connectorSendsToMaker'),
    }),
    row('powerbi', 'Power BI', ENTRA, 'guests', CORE),
    row('microsoftcopilotstudio', 'Microsoft Copilot Studio', ENTRA, 'general'),
    row('dataflows', 'Dataflows', ENTRA, 'general'),
    row('flowmanagement', 'Power Automate Management', PRINCIPAL, 'reference'),
    row('microsoftflowforadmins', 'Power Automate for Admins', ENTRA, 'reference'),
    row('powerappsforappmakers', 'Power Apps for Makers', ENTRA, 'general'),
    row('powerappsforadmins', 'Power Apps for Admins', ENTRA, 'guests-2022'),
    row('powerplatformforadmins', 'Power Platform for Admins', ENTRA, 'guests-2022'),
    row('powerplatformadminv2', 'Power Platform for Admins V2', PRINCIPAL, 'general'),
  ]),
  ...inCategory('Dynamics and Dataverse', [
    row('commondataserviceforapps', 'Microsoft Dataverse', PRINCIPAL, 'guests', {
      ...CORE,
      ...note('explain.connectorDataverseDirect'),
    }),
    row('commondataservice', 'Microsoft Dataverse (legacy)', ENTRA, 'guests-2022', CORE),
    row('dynamicscrmonline', 'Dynamics 365 (deprecated)', ENTRA, 'guests-2022'),
    row('dynamicsax', 'Dynamics 365 for Finance and Operations', ENTRA, 'guests-2022'),
    row('dynamicssmbsaas', 'Business Central', ENTRA, 'guests-2022'),
    row('dynamicsfraudprotect', 'Dynamics 365 Fraud Protection', ENTRA, 'definitions', {
      former: ['shared_dynamics365fraudprotection'],
    }),
    row('microsoftformspro', 'Dynamics 365 Customer Voice', ENTRA, 'general'),
  ]),
  ...inCategory('Azure', [
    row('azureautomation', 'Azure Automation', ENTRA, 'guests'),
    row('azuredatafactory', 'Azure Data Factory', PRINCIPAL, 'guests'),
    row('azuredatalake', 'Azure Data Lake', ENTRA, 'guests'),
    row('arm', 'Azure Resource Manager', PRINCIPAL, 'guests'),
    row('azureloganalytics', 'Azure Log Analytics', ENTRA, 'guests'),
    row('azuremonitorlogs', 'Azure Monitor Logs', PRINCIPAL, 'general'),
    row('kusto', 'Azure Data Explorer', PRINCIPAL, 'guests'),
    row('aci', 'Azure Container Instance', ENTRA, 'guests'),
    row('azureiotcentral', 'Azure IoT Central', ENTRA, 'definitions'),
    row('azureml', 'Azure Machine Learning', ENTRA, 'definitions', UNVERIFIED),
    row('azuredigitaltwins', 'Azure Digital Twins', ENTRA, 'definitions'),
    row('keyvault', 'Azure Key Vault', PRINCIPAL, 'guests-2022'),
    row('azureeventgrid', 'Azure Event Grid', PRINCIPAL, 'guests-2022'),
    row('azurevm', 'Azure VM', ENTRA, 'general'),
    row('azureappservice', 'Azure App Service', ENTRA, 'general'),
    row('visualstudioteamservices', 'Azure DevOps', ENTRA, 'article', {
      ...note('explain.connectorNotEnforced'),
    }),
    row('azureblob', 'Azure Blob Storage', EITHER, 'reference', note('explain.connectorEntraOrAccessKey')),
    row('azurequeues', 'Azure Queues', EITHER, 'general', KEY_OR_ENTRA),
    row('azuretables', 'Azure Table Storage', EITHER, 'general', KEY_OR_ENTRA),
    row('azurefile', 'Azure File Storage', OTHER, 'general', KEY),
    row('servicebus', 'Service Bus', EITHER, 'general', KEY_OR_ENTRA),
    row('eventhubs', 'Event Hubs', EITHER, 'general', KEY_OR_ENTRA),
    row('documentdb', 'Azure Cosmos DB', EITHER, 'general', KEY_OR_ENTRA),
    row('azureopenai', 'Azure OpenAI', EITHER, 'general', KEY_OR_ENTRA),
    row('azureaisearch', 'Azure AI Search', EITHER, 'general', KEY_OR_ENTRA),
    row('languagequestionansw', 'Language - Question Answering', EITHER, 'definitions', {
      ...KEY_OR_ENTRA,
      former: ['shared_languagequestionanswering'],
    }),
    row('cognitiveservicestextanalytics', 'Language Service', OTHER, 'definitions', KEY),
    row('microsofttranslatorv', 'Microsoft Translator V3', OTHER, 'definitions', KEY),
    row('microsofttranslator', 'Microsoft Translator V2', OTHER, 'general', KEY),
    row('azurespeechtotext', 'Azure Speech to Text', OTHER, 'definitions', { ...UNVERIFIED, ...KEY }),
    row('acsemail', 'Azure Communication Services Email', OTHER, 'definitions', KEY),
    row('cloudappsecurity', 'Defender for Cloud Apps', OTHER, 'definitions', { ...CORE, ...KEY }),
  ]),
  ...inCategory('Data', [
    row('sql', 'SQL Server', ANY, 'sql-security', {
      ...note('explain.connectorSqlOrWindows'),
    }),
    row('sqldw', 'Azure Synapse Analytics', ANY, 'general', {
      ...note('explain.connectorSqlAccount'),
    }),
    row('snowflakev2', 'Snowflake', PRINCIPAL, 'snowflake', { ...UNVERIFIED, former: ['shared_snowflake'] }),
    row('mysql', 'MySQL', OTHER, 'general', UNVERIFIED),
    row('postgresql', 'PostgreSQL', OTHER, 'general'),
    row('oracle', 'Oracle Database', OTHER, 'general', UNVERIFIED),
    row('mongodb', 'MongoDB', OTHER, 'definitions', UNVERIFIED),
    row('saperp', 'SAP ERP', ['other', 'entra'], 'general', {
      ...note('explain.connectorSap'),
    }),
    row('filesystem', 'File System', OTHER, 'general', note('explain.connectorWindowsByGateway')),
    row('sftpwithssh', 'SFTP - SSH', OTHER, 'general'),
  ]),
  ...inCategory('Web and mail', [
    row('webcontents', 'HTTP with Microsoft Entra ID (preauthorized)', EITHER, 'reference', {
      ...note('explain.connectorOnPremisesWeb'),
    }),
    row('webcontentsv2', 'HTTP with Microsoft Entra ID', ENTRA, 'general'),
    row('http', 'HTTP', OTHER, 'data-policies', BUILT_IN),
    row('httpwebhook', 'HTTP Webhook', OTHER, 'data-policies', BUILT_IN),
    row('request', 'When a HTTP request is received', OTHER, 'data-policies', BUILT_IN),
    row('smtp', 'SMTP', OTHER, 'reference'),
    row('sendmail', 'Mail', OTHER, 'general'),
    row('sendgrid', 'SendGrid', OTHER, 'general'),
    row('rss', 'RSS', OTHER, 'general'),
    row('msnweather', 'MSN Weather', OTHER, 'general', note('explain.connectorNoSignIn')),
    row('outlook', 'Outlook.com', OTHER, 'article-2020', PERSONAL),
    row('gmail', 'Gmail', OTHER, 'article-2020'),
  ]),
  ...inCategory('Other services', [
    row('custom', 'Custom connector', EITHER, 'connection-parameters', {
      ...note('explain.connectorOnlyIfEntra'),
    }),
    row('avepointcloudgovernance', 'AvePoint Cloud Governance', EITHER, 'definitions', {
      ...note('explain.connectorEntraOrPassword'),
    }),
    row('atbot', 'AtBot', ENTRA, 'definitions', UNVERIFIED),
    row('yakchat', 'YakChat', ENTRA, 'definitions', UNVERIFIED),
    row('luwarenimbus', 'Luware Nimbus', ENTRA, 'definitions', UNVERIFIED),
    row('googledrive', 'Google Drive', OTHER, 'article-2020'),
    row('googlecalendar', 'Google Calendar', OTHER, 'article-2020'),
    row('googlecontacts', 'Google Contacts', OTHER, 'article-2020'),
    row('googlesheet', 'Google Sheets', OTHER, 'article-2020'),
    row('dropbox', 'Dropbox', OTHER, 'token-store'),
    row('box', 'Box', OTHER, 'general'),
    row('facebook', 'Facebook', OTHER, 'definitions', UNVERIFIED),
    row('linkedinv2', 'LinkedIn V2', OTHER, 'general'),
    row('github', 'GitHub', OTHER, 'connection-parameters'),
    row('service-now', 'ServiceNow', ['other', 'entra'], 'service-now', {
      ...INFERRED,
      ...note('explain.connectorOwnByDefault'),
    }),
    row('workdaysoap', 'Workday SOAP', ['other', 'entra'], 'general', {
      ...note('explain.connectorOwnOrEntra'),
    }),
    row('salesforce', 'Salesforce', OTHER, 'general'),
    row('slack', 'Slack', OTHER, 'general'),
    row('twitter', 'X (Twitter)', OTHER, 'general'),
    row('twilio', 'Twilio', OTHER, 'general'),
    row('trello', 'Trello', OTHER, 'general'),
    row('asana', 'Asana', OTHER, 'general'),
    row('smartsheet', 'Smartsheet', OTHER, 'general'),
    row('hubspotcrmv2', 'HubSpot CRM V2', OTHER, 'general'),
    row('mailchimp', 'Mailchimp', OTHER, 'general'),
    row('zendesk', 'Zendesk', OTHER, 'general'),
    row('docusign', 'DocuSign', OTHER, 'definitions'),
    row('adobesign', 'Adobe Acrobat Sign', OTHER, 'general'),
    row('adobepdftools', 'Adobe PDF Services', OTHER, 'general'),
    row('muhimbi', 'Muhimbi PDF', OTHER, 'general', UNVERIFIED),
    row('jira', 'Jira', OTHER, 'definitions'),
    row('monday', 'monday.com', OTHER, 'definitions'),
    row('mondaycom', 'monday.com MCP', OTHER, 'general'),
    row('egnyte', 'Egnyte', OTHER, 'definitions', UNVERIFIED),
    row('uipathorchestrator', 'UiPath Orchestrator', OTHER, 'definitions', UNVERIFIED),
    row('surveymonkey', 'SurveyMonkey', OTHER, 'definitions'),
    row('calendly', 'Calendly', OTHER, 'definitions', UNVERIFIED),
    row('deepl', 'DeepL', OTHER, 'definitions', UNVERIFIED),
    row('plumsail', 'Plumsail Documents', OTHER, 'definitions'),
    row('encodiandocumentmanager', 'Encodian', OTHER, 'definitions'),
    row('virustotal', 'VirusTotal', OTHER, 'definitions'),
    row('woocommerce', 'WooCommerce', OTHER, 'definitions', UNVERIFIED),
  ]),
];
