import { bench, describe } from 'vitest';
import { parse } from '../../shared/format/parse';
import { serialize } from '../../shared/format/serialize';
import type { ScenarioDocument } from '../../shared/model/scenario';
import { guidOf } from '../support/arbitraries';

const RULES_PER_TENANT = 10;
const CONNECTIONS_PER_TENANT = 10;

function documentOf(count: number): ScenarioDocument {
  const tenants = Array.from({ length: count }, (_, n) => ({
    id: `t${n}`,
    name: `Tenant ${n}`,
    tenantId: guidOf(n),
    domains: [`t${n}.example`],
    isolation: {
      enabled: n % 3 !== 0,
      rules: Array.from({ length: RULES_PER_TENANT }, (_rule, k) => ({
        id: `r${k}`,
        tenant: `t${(n + k) % count}.example`,
        direction: 'both' as const,
      })),
    },
  }));
  const connections = Array.from({ length: count * CONNECTIONS_PER_TENANT }, (_, n) => ({
    id: `c${n}`,
    from: `t${n % count}`,
    to: `t${(n * 7) % count}`,
    connector: 'shared_teams',
  }));
  const positions = Object.fromEntries(tenants.map(({ id }, n) => [id, { x: n * 10, y: n }]));
  return { scenario: { name: 'Bench', tenants, connections }, view: { positions } };
}

const document = documentOf(1000);
const text = serialize(document, '0.1.0');

/** Read as ratios: what checking costs beside reading alone. */
describe('reading a file of 1,000 tenants and 10,000 connections', () => {
  bench('parse: checked, repaired and frozen', () => void parse(text));
  bench('JSON.parse alone', () => void JSON.parse(text));
});

describe('writing a file of 1,000 tenants and 10,000 connections', () => {
  bench('serialize: in canonical order', () => void serialize(document, '0.1.0'));
  bench('JSON.stringify alone', () => void JSON.stringify(document, null, 2));
});
