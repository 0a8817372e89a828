import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/format/parse';
import { serialize } from '../../../shared/format/serialize';
import { MANY_TENANTS, manyTenants } from '../../support/many-tenants';

describe('scenarios of many tenants', () => {
  it.each(Object.values(MANY_TENANTS))(
    'hold what is asked, are valid and are the same at every call: $own and $external',
    (size) => {
      const scenario = manyTenants(size);
      expect(scenario.tenants).toHaveLength(size.own + size.external);
      expect(scenario.connections).toHaveLength(size.connections);
      expect(manyTenants(size)).toEqual(scenario);
      expect(parse(serialize({ scenario, view: { positions: {} } }, '0.1.0')).ok).toBe(true);
    },
  );
});
