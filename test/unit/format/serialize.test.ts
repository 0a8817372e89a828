import { describe, expect, it } from 'vitest';
import { serialize } from '../../../shared/format/serialize';
import { emptyDocument } from '../../../shared/model/scenario';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { readText } from './file-text';

/** Keys in an order nobody would write, unknown ones between them. */
const JUMBLED = {
  later: true,
  view: { zoom: 2, positions: { b: { pinned: true, y: 4, x: 3 }, a: { y: 2, x: 1 } } },
  scenario: {
    lesson: { z: 1, a: 2 },
    waves: [
      { note: 'First', tenants: ['b', 'a'], date: '2027-01-31', colour: 'red', name: 'Pilot', id: 'w' },
    ],
    baseline: {
      isolation: { b: { rules: [], enabled: true }, a: { rules: [], enabled: false } },
      label: 'Before',
    },
    intents: [{ must: 'blocked', to: 'a', from: '*', id: 'i' }],
    flows: [
      {
        steps: [{ connection: 'c', kind: 'trigger', name: 'Start', id: 's' }],
        tenant: 'a',
        kind: 'flow',
        name: 'Flow',
        id: 'f',
      },
    ],
    connections: [
      {
        colour: 'red',
        expect: 'blocked',
        connector: 'shared_sql',
        auth: 'other',
        to: 'b',
        from: 'a',
        id: 'c',
      },
    ],
    tenants: [
      {
        isolation: {
          rules: [{ reviewBy: '2027-01-31', direction: 'both', tenant: '*', id: 'r', since: 2020 }],
          enabled: true,
        },
        domains: [],
        name: 'A',
        id: 'a',
      },
      { isolation: { rules: [], enabled: false }, name: 'B', id: 'b' },
    ],
    name: 'Jumbled',
  },
  savedWith: 'another program',
  version: 1,
  format: 'tenant-isolation-scenario',
};

const CANONICAL = {
  format: 'tenant-isolation-scenario',
  version: 1,
  savedWith: '0.1.0',
  scenario: {
    name: 'Jumbled',
    tenants: [
      {
        id: 'a',
        name: 'A',
        domains: [],
        isolation: {
          enabled: true,
          rules: [{ id: 'r', tenant: '*', direction: 'both', reviewBy: '2027-01-31', since: 2020 }],
        },
      },
      { id: 'b', name: 'B', isolation: { enabled: false, rules: [] } },
    ],
    connections: [
      {
        id: 'c',
        from: 'a',
        to: 'b',
        connector: 'shared_sql',
        auth: 'other',
        expect: 'blocked',
        colour: 'red',
      },
    ],
    flows: [
      {
        id: 'f',
        name: 'Flow',
        kind: 'flow',
        tenant: 'a',
        steps: [{ id: 's', name: 'Start', kind: 'trigger', connection: 'c' }],
      },
    ],
    intents: [{ id: 'i', from: '*', to: 'a', must: 'blocked' }],
    baseline: {
      label: 'Before',
      isolation: { a: { enabled: false, rules: [] }, b: { enabled: true, rules: [] } },
    },
    waves: [
      { id: 'w', name: 'Pilot', date: '2027-01-31', tenants: ['a', 'b'], note: 'First', colour: 'red' },
    ],
    lesson: { z: 1, a: 2 },
  },
  view: { positions: { a: { x: 1, y: 2 }, b: { x: 3, y: 4, pinned: true } }, zoom: 2 },
  later: true,
};

describe('a saved file', () => {
  it('has its known keys in fixed order, then unknown ones, and records as they stand', () => {
    const { document } = readText(JSON.stringify(JUMBLED));
    expect(serialize(document, '0.1.0')).toBe(`${JSON.stringify(CANONICAL, null, 2)}\n`);
  });

  it('of a new scenario is small', () => {
    expect(serialize(emptyDocument('New'), '0.1.0')).toBe(`{
  "format": "tenant-isolation-scenario",
  "version": 1,
  "savedWith": "0.1.0",
  "scenario": {
    "name": "New",
    "tenants": [],
    "connections": []
  },
  "view": {
    "positions": {}
  }
}
`);
  });

  it('keeps keys and tenants that are named "__proto__"', () => {
    const text = `{
  "format": "tenant-isolation-scenario",
  "version": 1,
  "savedWith": "0.1.0",
  "scenario": {
    "name": "Odd",
    "tenants": [
      {
        "id": "__proto__",
        "name": "Odd",
        "isolation": {
          "enabled": false,
          "rules": [],
          "__proto__": 1
        },
        "__proto__": {
          "polluted": true
        }
      }
    ],
    "connections": [],
    "__proto__": []
  },
  "view": {
    "positions": {
      "__proto__": {
        "x": 1,
        "y": 2
      }
    }
  },
  "__proto__": null
}
`;
    expect(serialize(readText(text).document, '0.1.0')).toBe(text);
    expect('polluted' in {}).toBe(false);
  });

  it('leaves out fields that are undefined and what has lost its tenant', () => {
    const document = {
      scenario: { name: 'New', description: undefined, flows: undefined, tenants: [], connections: [] },
      view: { positions: { gone: { x: 1, y: 1 } } },
    } as unknown as ScenarioDocument;
    expect(serialize(document, '0.1.0')).toBe(serialize(emptyDocument('New'), '0.1.0'));
  });
});
