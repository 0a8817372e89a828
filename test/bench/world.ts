import type { Connection, Rule, Scenario, ScenarioDocument, Tenant } from '../../shared/model/scenario';
import { guidOf } from '../support/arbitraries';

interface Size {
  readonly tenants: number;
  readonly rules: number;
  readonly connections: number;
}

const DIRECTIONS = ['inbound', 'outbound', 'both'] as const;
/** One rule in so many names all tenants. */
const WIDE = 100;
/** One tenant in so many has its isolation Off. */
const OFF = 4;

/**
 * A scenario of this size, the same at every run: rules name other tenants by GUID or domain in the spelling of the file.
 * It is read from JSON, as every scenario that a person opens, so that equal texts are equal objects only where a parsed
 * file has them so.
 */
export function worldOf({ tenants, rules, connections }: Size): Scenario {
  const random = randomFrom(tenants * 31 + rules);
  const scenario: Scenario = {
    name: 'Bench',
    tenants: Array.from({ length: tenants }, (_, n) => tenantOf(n, tenants, rules, random)),
    connections: Array.from({ length: connections }, (_, n) => connectionOf(n, tenants, random)),
  };
  return JSON.parse(JSON.stringify(scenario)) as Scenario;
}

/** A document whose tenants stand in rows, so that both pictures have the same boxes at the same places. */
export function standingDocument(tenants: number, connections: number): ScenarioDocument {
  const scenario = worldOf({ tenants, rules: Math.min(5, tenants), connections });
  const columns = Math.ceil(Math.sqrt(tenants));
  const positions = Object.fromEntries(
    scenario.tenants.map(({ id }, n) => [id, { x: (n % columns) * 400, y: Math.floor(n / columns) * 240 }]),
  );
  return { scenario, view: { positions } };
}

/** As reports show it: a few own tenants, each with many partners, and some lines among them. */
export function partnersOf(tenants: number, connections: number): Scenario {
  const random = randomFrom(tenants);
  const own = Math.max(2, Math.round(tenants / 40));
  const world = worldOf({ tenants, rules: 1, connections: 0 });
  const lines = Array.from({ length: connections }, (_, n) => {
    const partner = n < tenants - own ? own + n : random(tenants);
    const mine = (partner + random(2)) % own;
    const isOut = random(2) === 0;
    const ends = isOut ? { from: `t${mine}`, to: `t${partner}` } : { from: `t${partner}`, to: `t${mine}` };
    return { id: `c${n}`, ...ends, connector: 'shared_sharepointonline' };
  });
  return { ...world, connections: lines };
}

/** The same as a document, every tenant with a place. */
export function documentOf(size: Size): ScenarioDocument {
  const scenario = worldOf(size);
  const positions = Object.fromEntries(scenario.tenants.map(({ id }, n) => [id, { x: n * 10, y: n }]));
  return { scenario, view: { positions } };
}

type Random = (below: number) => number;

function tenantOf(n: number, count: number, rules: number, random: Random): Tenant {
  return {
    id: `t${n}`,
    name: `Tenant ${n}`,
    tenantId: guidOf(n),
    domains: [`t${n}.example`],
    isolation: {
      enabled: n % OFF !== 0,
      rules: Array.from({ length: rules }, (_, k) => ruleOf(k, count, random)),
    },
  };
}

function ruleOf(k: number, count: number, random: Random): Rule {
  const named = random(count);
  const name = random(2) === 0 ? guidOf(named) : `t${named}.example`;
  return {
    id: `r${k}`,
    tenant: random(WIDE) === 0 ? '*' : name,
    direction: DIRECTIONS[random(3)] as Rule['direction'],
  };
}

function connectionOf(n: number, count: number, random: Random): Connection {
  const from = random(count);
  const to = (from + 1 + random(count - 1)) % count;
  return { id: `c${n}`, from: `t${from}`, to: `t${to}`, connector: 'shared_sharepointonline' };
}

/** Numbers that look random and are the same at every run (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
