import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { CONNECTORS } from '../../../shared/connectors/catalogue';
import {
  catalogueDoubt,
  connectorName,
  effectiveAuth,
  findConnector,
  isNotEnforced,
  searchConnectors,
} from '../../../shared/connectors/lookup';
import { usualSteps } from '../../../shared/connectors/usual-steps';
import { connectorsPage } from '../../support/connectors-page';

const README = resolve('shared/connectors/README.md');

/** API names of the catalogue's first edition, by the way of signing in that files relied on. */
const BEFORE = Object.entries({
  entra: `
    sharepointonline onedriveforbusiness office365 teams planner office365users office365groups
    office365groupsmail excelonlinebusiness wordonlinebusiness onenote todo microsoftforms
    microsoftbookings outlooktasks azuread microsoftgraphsecurity m365lighthouse partnercenterreferrals
    teamforms powerbi commondataserviceforapps commondataservice dynamicscrmonline dynamicsax
    dynamicssmbsaas dynamics365fraudprotection webcontents flowmanagement microsoftflowforadmins
    powerappsforadmins powerplatformforadmins azureautomation azuredatafactory azuredatalake arm
    azureloganalytics kusto aci azureiotcentral azureml azuredigitaltwins keyvault azureeventgrid
    visualstudioteamservices azureblob sql snowflake languagequestionanswering avepointcloudgovernance
    atbot yakchat luwarenimbus custom`,
  other: `
    mongodb cognitiveservicestextanalytics microsofttranslator azurespeechtotext acsemail
    cloudappsecurity http httpwebhook request smtp rss onedrive outlook excelonline googledrive gmail
    googlecalendar googlesheet dropbox facebook github service-now salesforce slack twitter trello
    zendesk docusign jira mondaycom egnyte uipathorchestrator surveymonkey calendly deepl plumsail
    encodiandocumentmanager virustotal woocommerce`,
}).flatMap(([auth, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [`shared_${name}`, auth] as const),
);

describe('the catalogue of connectors', () => {
  it('holds at least sixty, each with an API name of its own', () => {
    expect(CONNECTORS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CONNECTORS.map((entry) => entry.api)).size).toBe(CONNECTORS.length);
    expect(new Set(CONNECTORS.map((entry) => entry.name)).size).toBe(CONNECTORS.length);
    expect(CONNECTORS.every((entry) => entry.api.startsWith('shared_'))).toBe(true);
  });

  it('names Azure DevOps alone as not enforced', () => {
    expect(CONNECTORS.filter((entry) => isNotEnforced(entry.api)).map((entry) => entry.name)).toEqual([
      'Azure DevOps',
    ]);
  });

  it.each(['shared_sql', 'shared_azureblob', 'shared_sharepointonline', 'shared_custom'])(
    'lets %s sign in either way',
    (api) => {
      expect(findConnector(api)?.auth).toContain('entra');
      expect(findConnector(api)?.auth).toContain('other');
    },
  );

  it.each(['shared_sql', 'shared_keyvault', 'shared_snowflakev2'])(
    'lets %s sign in as a service principal',
    (api) => {
      expect(findConnector(api)?.auth).toContain('service-principal');
    },
  );

  it.each(BEFORE)('judges files that hold %s as before: %s', (api, auth) => {
    expect(effectiveAuth({ connector: api })).toBe(auth);
    expect(findConnector(api)).toBeDefined();
  });

  it.each([
    ['shared_partnercenterreferrals', 'shared_partnercenterref'],
    ['shared_dynamics365fraudprotection', 'shared_dynamicsfraudprotect'],
    ['shared_languagequestionanswering', 'shared_languagequestionansw'],
    ['shared_snowflake', 'shared_snowflakev2'],
  ])('takes %s of an older file for %s', (former, api) => {
    expect(findConnector(former)).toBe(findConnector(api));
    expect(searchConnectors(former).map((entry) => entry.api)).toEqual([api]);
  });

  it('tells monday.com from its MCP connector, and the two versions of the translator apart', () => {
    expect(connectorName('shared_monday')).toBe('monday.com');
    expect(connectorName('shared_mondaycom')).toBe('monday.com MCP');
    expect(connectorName('shared_microsofttranslatorv')).toBe('Microsoft Translator V3');
    expect(connectorName('shared_microsofttranslator')).toBe('Microsoft Translator V2');
  });

  it('never lets a former API name be the name of another connector', () => {
    const former = CONNECTORS.flatMap((entry) => entry.former);
    expect(former.filter((api) => CONNECTORS.some((entry) => entry.api === api))).toEqual([]);
    expect(new Set(former).size).toBe(former.length);
  });

  it('holds every connector that classic data policies cannot block', () => {
    const core = CONNECTORS.filter((entry) => entry.isUnblockable).map((entry) => entry.api);
    for (const api of ['approvals', 'flowpush', 'shifts', 'yammer', 'sharepointonline', 'cloudappsecurity']) {
      expect(core).toContain(`shared_${api}`);
    }
  });

  it('says of each connector what it is not sure of', () => {
    const doubtOf = (api: string) => {
      const known = findConnector(api);
      return known && catalogueDoubt(known);
    };
    expect(doubtOf('shared_teams')).toBeNull();
    expect(doubtOf('shared_servicebus')).toEqual('sign-in inferred');
    expect(doubtOf('shared_atbot')).toEqual('API name unverified');
    expect(doubtOf('shared_muhimbi')).toEqual('sign-in inferred, API name unverified');
  });

  it('takes nothing without a source for sourced', () => {
    const wrong = CONNECTORS.filter(({ source, basis }) => source === 'general' && basis === 'sourced');
    expect(wrong).toEqual([]);
  });

  it('is the table in the README of its room (renew it with --update)', async () => {
    const page = await format(connectorsPage(), { parser: 'markdown', ...(await resolveConfig(README)) });
    await expect(page).toMatchFileSnapshot(README);
  });

  it('takes the connector’s way when the connection does not say, Entra ID for an unknown connector', () => {
    expect(effectiveAuth({ connector: 'shared_gmail' })).toBe('other');
    expect(effectiveAuth({ connector: 'shared_sql' })).toBe('entra');
    expect(effectiveAuth({ connector: 'shared_sql', auth: 'other' })).toBe('other');
    expect(effectiveAuth({ connector: 'whatever' })).toBe('entra');
  });

  it('calls an unknown connector by its own text', () => {
    expect(connectorName('shared_teams')).toBe('Microsoft Teams');
    expect(connectorName('whatever')).toBe('whatever');
  });

  it('finds by any words of the name or API name, names that start with the text first', () => {
    expect(searchConnectors('onedrive').map((entry) => entry.api)).toContain('shared_onedriveforbusiness');
    expect(searchConnectors('business one')[0]?.name).toBeDefined();
    expect(searchConnectors('azure')[0]?.name.toLowerCase().startsWith('azure')).toBe(true);
    expect(searchConnectors('')).toHaveLength(CONNECTORS.length);
    expect(searchConnectors('no such connector')).toEqual([]);
  });
});

describe('the usual steps of a connector', () => {
  it('are there for the common ones, each name once, triggers told from actions', () => {
    const known = CONNECTORS.filter(({ api }) => {
      const { triggers, actions } = usualSteps(api);
      return triggers.length + actions.length > 0;
    });
    expect(known.map(({ name }) => name).sort()).toEqual([
      'Approvals',
      'Excel Online (Business)',
      'Microsoft Dataverse',
      'Microsoft Forms',
      'Microsoft Teams',
      'Office 365 Outlook',
      'Office 365 Users',
      'OneDrive for Business',
      'SharePoint',
    ]);
    for (const { api } of known) {
      const { triggers, actions } = usualSteps(api);
      const names = [...triggers, ...actions];
      expect(new Set(names).size, api).toBe(names.length);
      expect(
        triggers.every((name) => name.startsWith('When ')),
        api,
      ).toBe(true);
      expect(
        actions.some((name) => name.startsWith('When')),
        api,
      ).toBe(false);
    }
  });

  it('are made up for no connector that is not known to have them, whatever it is called', () => {
    for (const name of ['My own tickets', '', 'constructor', '__proto__'])
      expect(usualSteps(name)).toEqual({ triggers: [], actions: [] });
  });
});
