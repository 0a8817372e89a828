/** A public page that something is concluded from: its title as it stands there, and where it is. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

const LEARN = 'https://learn.microsoft.com';
const CONNECTORS = `${LEARN}/connectors`;

/** Every public source this program's facts come from, once. Texts are told in our own words, never copied. */
export const SOURCES = {
  article: {
    title: 'Cross-tenant inbound and outbound restrictions (23 April 2025)',
    url: `${LEARN}/power-platform/admin/cross-tenant-restrictions`,
  },
  'article-2020': {
    title: 'Cross-tenant inbound and outbound restrictions (18 November 2020)',
    url: 'https://github.com/MicrosoftDocs/power-platform/commits/main/power-platform/admin/cross-tenant-restrictions.md',
  },
  report: {
    title: 'Tutorial: cross-tenant connection reports (10 August 2026)',
    url: `${LEARN}/power-platform/admin/programmability-tutorial-cross-tenant-reporting`,
  },
  'admin-center': {
    title: 'Screenshots of the admin center, Michael Roth (May 2022)',
    url: 'https://www.michaelroth42.com/post/tenant-isolation/',
  },
  'error-2021': {
    title: 'Screenshots of a blocked OneDrive for Business connection, Thibault Joubert (July 2021)',
    url: 'https://www.thijoubert.com/2021-07/PowerPlatform-TenantIsolation/',
  },
  guests: {
    title: 'Share a canvas app with guest users',
    url: `${LEARN}/power-apps/maker/canvas-apps/share-app-guests`,
  },
  'guests-2022': {
    title: 'Share a canvas app with guest users (11 May 2022), its Microsoft rows',
    url: 'https://github.com/MicrosoftDocs/powerapps-docs/commits/main/powerapps-docs/maker/canvas-apps/share-app-guests.md',
  },
  'tenant-restrictions': {
    title: 'Set up tenant restrictions v2 (14 April 2025)',
    url: `${LEARN}/entra/external-id/tenant-restrictions-v2`,
  },
  'canvas-dataverse': {
    title: 'Connect to data sources in Power Platform',
    url: `${LEARN}/power-platform/admin/security/connect-data-sources`,
  },
  agents: {
    title: 'Multitenant best practices and roadmap, Copilot Studio (preview)',
    url: `${LEARN}/microsoft-copilot-studio/multi-tenant-best-practices-roadmap`,
  },
  'agents-test': {
    title: 'Multitenant mode of Copilot Studio, part 18, Thijs Soepenberg',
    url: 'https://thijssoepenberg.com',
  },
  'code-apps': {
    title: 'Power Apps code apps overview (10 September 2025)',
    url: `${LEARN}/power-apps/developer/code-apps/overview`,
  },
  'logic-apps': {
    title: 'Block connections to and from other tenants in Azure Logic Apps (10 March 2026)',
    url: `${LEARN}/azure/logic-apps/block-connections-across-tenants`,
  },
  'connector-policies': {
    title: 'Tutorial: manage advanced connector policies (generally available 4 June 2026)',
    url: `${LEARN}/power-platform/admin/programmability-tutorial-manage-advanced-connector-policies`,
  },
  'data-policies': {
    title: 'Connector classification (4 May 2024)',
    url: `${LEARN}/power-platform/admin/dlp-connector-classification`,
  },
  definitions: {
    title: 'Definitions of certified connectors, microsoft/PowerPlatformConnectors',
    url: 'https://github.com/microsoft/PowerPlatformConnectors',
  },
  'api-answer': {
    title: 'An answer of the connector API, in the tests of the Terraform provider for Power Platform',
    url: 'https://github.com/microsoft/terraform-provider-power-platform',
  },
  reference: { title: 'The connector’s reference page', url: CONNECTORS },
  'connection-parameters': {
    title: 'Connection parameters of custom connectors',
    url: `${CONNECTORS}/custom-connectors/connection-parameters`,
  },
  'sql-security': {
    title: 'Use Microsoft SQL Server securely with Power Apps',
    url: `${LEARN}/power-apps/maker/canvas-apps/connections/sql-server-security`,
  },
  snowflake: {
    title: 'Snowflake connector for Power Apps and Power Automate',
    url: 'https://docs.snowflake.com/connectors/microsoft/powerapps',
  },
  'service-now': {
    title: 'ServiceNow connector, Microsoft Power Platform blog (25 August 2021)',
    url: '',
  },
  'token-store': {
    title: 'Azure token store guide (Dropbox is an identity provider of its own)',
    url: '',
  },
  general: { title: 'General knowledge, no source', url: '' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
