/** What makers usually do with a connector, by the names that the designer shows. */
export interface UsualSteps {
  readonly triggers: readonly string[];
  readonly actions: readonly string[];
}

const NONE: UsualSteps = { triggers: [], actions: [] };

/**
 * Usual triggers and actions of common connectors, the most used first; each list names the public page of Microsoft that
 * its names were read on, in November 2026. What was not found on one is not offered: a name is typed then, as it is for
 * every other connector. DOCS is articles/ of MicrosoftDocs/power-automate-docs.
 */
const USUAL: Readonly<Record<string, UsualSteps>> = {
  // Triggers: docs/triggers.md of Azure/Connectors-NET-SDK. Actions: class OneDriveForBusinessClient of the Azure Connectors
  // Node.js SDK; "Create share link" also DOCS/forms/popular-scenarios.md.
  shared_onedriveforbusiness: {
    triggers: ['When a file is created', 'When a file is created (properties only)'],
    actions: ['Create file', 'Update file', 'Get file content using path', 'Create share link'],
  },
  // SharePoint/sp-dev-docs, docs/business-apps/power-automate/get-started/sharepoint-actions-triggers.md.
  shared_sharepointonline: {
    triggers: [
      'When a file is created (properties only)',
      'When an item is created',
      'When an item is created or modified',
    ],
    actions: ['Create item', 'Get items', 'Update item', 'Create file'],
  },
  // The connector's reference, learn.microsoft.com/connectors/teams, of which the known issues name its actions;
  // DOCS/teams/send-a-message-in-teams.md.
  shared_teams: {
    triggers: [],
    actions: ['Post message in a chat or channel', 'Create a chat', 'Create a Teams meeting'],
  },
  // DOCS/dataverse/create.md (trigger), DOCS/forms/popular-scenarios.md (action).
  shared_office365: {
    triggers: ['When a new email arrives (V3)'],
    actions: ['Send an email (V2)'],
  },
  // DOCS/forms/popular-scenarios.md.
  shared_office365users: { triggers: [], actions: ['Get user profile (V2)'] },
  shared_excelonlinebusiness: { triggers: [], actions: ['Add a row into a table'] },
  shared_microsoftforms: {
    triggers: ['When a new response is submitted'],
    actions: ['Get response details'],
  },
  shared_approvals: { triggers: [], actions: ['Start and wait for an approval'] },
  // DOCS/dataverse: create-update-delete-trigger.md, create.md, get-row-id.md, overview.md.
  shared_commondataserviceforapps: {
    triggers: ['When a row is added, modified or deleted'],
    actions: ['Add a new row', 'List rows', 'Update a row', 'Get a row by ID'],
  },
};

/** The usual triggers and actions of a connector by its API name; none where none are known. */
export function usualSteps(api: string): UsualSteps {
  // A connector may be called "constructor".
  return Object.hasOwn(USUAL, api) ? (USUAL[api] ?? NONE) : NONE;
}
