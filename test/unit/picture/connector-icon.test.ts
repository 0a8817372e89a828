import { describe, expect, it } from 'vitest';
import { CONNECTORS } from '../../../shared/connectors/catalogue';
import { connectorIcon } from '../../../shared/picture/connector-icon';
import { iconPath } from '../../../shared/picture/icons';

describe('the icon of a connector', () => {
  it.each([
    ['shared_onedriveforbusiness', 'storage'],
    ['shared_office365', 'mail'],
    ['shared_teams', 'chat'],
    ['shared_sql', 'database'],
    ['shared_commondataserviceforapps', 'database'],
    ['shared_planner', 'planning'],
    ['shared_excelonlinebusiness', 'document'],
    ['shared_office365users', 'people'],
    ['shared_http', 'web'],
    ['shared_keyvault', 'cloud'],
  ])('says what %s is for: %s', (api, icon) => {
    expect(connectorIcon(api)).toBe(icon);
  });

  it.each(['something of our own', '', 'constructor', 'shared_constructor'])(
    'is a plug for one that is not in the catalogue: %j',
    (api) => {
      expect(connectorIcon(api)).toBe('plug');
    },
  );

  it('is one that can be drawn, for the whole catalogue, and tells kinds apart', () => {
    const icons = new Set(CONNECTORS.map(({ api }) => connectorIcon(api)));
    expect(icons.size).toBe(10);
    expect(new Set([...icons].map(iconPath)).size).toBe(icons.size);
  });
});
