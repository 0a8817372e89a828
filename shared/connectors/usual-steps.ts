import { findConnector } from './lookup';

/** What makers usually do with a connector, by the names that the designer shows. */
export interface UsualSteps {
  readonly triggers: readonly string[];
  readonly actions: readonly string[];
}

const NONE: UsualSteps = { triggers: [], actions: [] };

/**
 * Usual triggers and actions of common connectors, the most used first. Names as Microsoft writes them in its connector
 * reference (learn.microsoft.com/connectors) and in the operation summaries of its Azure Connectors SDK, read in
 * November 2026. A connector that is not here offers none: a name is typed then.
 */
const USUAL: Readonly<Record<string, UsualSteps>> = {
  shared_onedriveforbusiness: {
    triggers: ['When a file is created', 'When a file is modified'],
    actions: ['Create file', 'Get file content', 'Update file'],
  },
  shared_onedrive: {
    triggers: ['When a file is created', 'When a file is modified'],
    actions: ['Create file', 'Get file content', 'Update file'],
  },
  shared_sharepointonline: {
    triggers: [
      'When a file is created (properties only)',
      'When an item is created',
      'When an item is created or modified',
    ],
    actions: ['Create item', 'Get items', 'Update item', 'Create file'],
  },
  shared_teams: {
    triggers: ['When a new channel message is added', 'When a new team member is added'],
    actions: ['Post message in a chat or channel', 'Create a Teams meeting', 'Create a chat'],
  },
  shared_office365: {
    triggers: ['When a new email arrives (V3)', 'When a new event is created (V3)'],
    actions: ['Send an email (V2)', 'Create event (V4)', 'Get emails (V3)'],
  },
  shared_outlook: {
    triggers: ['When a new email arrives (V2)'],
    actions: ['Send an email (V2)'],
  },
  shared_office365users: {
    triggers: [],
    actions: ['Get my profile (V2)', 'Get user profile (V2)', 'Search for users (V2)'],
  },
  shared_office365groups: {
    triggers: ['When a group member is added or removed'],
    actions: ['Add member to group', 'List group members', 'Remove member from group'],
  },
  shared_planner: {
    triggers: ['When a new task is created', 'When a task is completed', 'When a task is assigned to me'],
    actions: ['Create a task', 'List tasks', 'Delete a task'],
  },
  shared_excelonlinebusiness: {
    triggers: ['For a selected row'],
    actions: ['Add a row into a table', 'List rows present in a table', 'Update a row'],
  },
  shared_wordonlinebusiness: {
    triggers: [],
    actions: ['Populate a Microsoft Word template', 'Convert Word Document to PDF'],
  },
  shared_microsoftforms: {
    triggers: ['When a new response is submitted'],
    actions: ['Get response details'],
  },
  shared_approvals: {
    triggers: [],
    actions: ['Start and wait for an approval', 'Create an approval', 'Wait for an approval'],
  },
  shared_flowpush: {
    triggers: [],
    actions: ['Send me a mobile notification', 'Send me an email notification'],
  },
  shared_powerbi: {
    triggers: ['When a data driven alert is triggered'],
    actions: ['Refresh a dataset', 'Run a query against a dataset', 'Add rows to a dataset'],
  },
  shared_commondataserviceforapps: {
    triggers: ['When a row is added, modified or deleted'],
    actions: ['Add a new row', 'List rows', 'Update a row', 'Get a row by ID'],
  },
  shared_dynamicssmbsaas: {
    triggers: ['When a record is created (V3)', 'When a record is modified (V3)'],
    actions: ['Create record (V3)', 'Find records (V3)', 'Update record (V3)'],
  },
  shared_azuread: {
    triggers: [],
    actions: ['Create user', 'Get user', 'Add user to group'],
  },
  shared_keyvault: {
    triggers: [],
    actions: ['Get secret', 'List secrets'],
  },
  shared_azureblob: {
    triggers: ['When a blob is added or modified (properties only) (V2)'],
    actions: ['Create blob (V2)', 'Get blob content (V2)', 'Lists blobs (V2)'],
  },
  shared_azureautomation: {
    triggers: [],
    actions: ['Create job', 'Get job output', 'Get status of job'],
  },
  shared_visualstudioteamservices: {
    triggers: ['When a work item is created', 'When a work item is updated'],
    actions: ['Create a work item', 'Update a work item', 'Get work item details'],
  },
  shared_sql: {
    triggers: ['When an item is created (V2)', 'When an item is modified (V2)'],
    actions: ['Get rows (V2)', 'Insert row (V2)', 'Update row (V2)'],
  },
  shared_webcontents: {
    triggers: [],
    actions: ['Invoke an HTTP request', 'Get web resource'],
  },
  shared_salesforce: {
    triggers: ['When a record is created', 'When a record is modified'],
    actions: ['Create record', 'Get records', 'Update record'],
  },
};

/** The usual triggers and actions of a connector, also under a former name; none where none are known. */
export function usualSteps(api: string): UsualSteps {
  return USUAL[findConnector(api)?.api ?? api] ?? NONE;
}
