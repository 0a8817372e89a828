import { describe, expect, it } from 'vitest';
import { CONNECTORS } from '../../../shared/connectors/catalogue';
import {
  connectorName,
  effectiveAuth,
  findConnector,
  isNotEnforced,
  searchConnectors,
} from '../../../shared/connectors/lookup';

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
      expect(findConnector(api)?.auth.toSorted()).toEqual(['entra', 'other']);
    },
  );

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
