import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../shared/format/envelope';
import { checkLimits } from '../../../shared/format/limits';
import { parse } from '../../../shared/format/parse';
import type { Scenario } from '../../../shared/model/scenario';
import { canTime, processorMs } from '../../support/can-time';
import { fileText, problemsOf, readText, tenantWith } from './file-text';

// Files of 64 MiB take seconds; mutation runs would read them hundreds of times.
describe.runIf(canTime)('the size of a file', () => {
  it('above 64 MiB of text it is refused before anything is read', () => {
    expect(problemsOf('x'.repeat(MAX_BYTES + 1))).toMatchObject([{ code: 'too-large' }]);
  });

  it('is counted in bytes of UTF-8, not in characters', () => {
    const third = Math.ceil(MAX_BYTES / 3);
    expect(problemsOf('€'.repeat(third))).toMatchObject([{ code: 'too-large' }]);
    expect(problemsOf('€'.repeat(third - 1))).toMatchObject([{ code: 'not-json' }]);
  });

  it('exactly 64 MiB of plain characters are read', () => {
    expect(problemsOf('x'.repeat(MAX_BYTES))).toMatchObject([{ code: 'not-json' }]);
  });

  it('plain characters behind others still count as one byte each', () => {
    expect(problemsOf(`é${'x'.repeat(MAX_BYTES - 2)}`)).toMatchObject([{ code: 'not-json' }]);
    expect(problemsOf(`é${'x'.repeat(MAX_BYTES - 1)}`)).toMatchObject([{ code: 'too-large' }]);
  });

  it('two-byte characters and pairs of surrogates count as what they take on disk', () => {
    const half = MAX_BYTES / 2;
    expect(problemsOf(`${'é'.repeat(half - 2)}😀`)).toMatchObject([{ code: 'not-json' }]);
    expect(problemsOf(`${'é'.repeat(half - 1)}😀`)).toMatchObject([{ code: 'too-large' }]);
  });
});

describe('the limits', () => {
  it('are 10,000 tenants and 100,000 connections; each that is passed is told', () => {
    const counted = (tenants: number, connections: number) =>
      checkLimits({
        tenants: Array.from({ length: tenants }),
        connections: Array.from({ length: connections }),
      } as never);
    expect(counted(10_000, 100_000)).toEqual([]);
    expect(counted(10_001, 100_001)).toEqual([
      {
        code: 'too-many',
        path: 'scenario.tenants',
        message: 'The file has 10,001 tenants; at most 10,000 fit.',
      },
      {
        code: 'too-many',
        path: 'scenario.connections',
        message: 'The file has 100,001 connections; at most 100,000 fit.',
      },
    ]);
  });
});

describe.runIf(canTime)('a file at the limits', () => {
  const tenants = (count: number) =>
    Array.from({ length: count }, (_, n) => tenantWith({ id: `t${n}`, name: `Tenant ${n}` }));

  it('10,000 tenants fit, one more does not', () => {
    expect(parse(fileText({ tenants: tenants(10_000) })).ok).toBe(true);
    expect(problemsOf(fileText({ tenants: tenants(10_001) }))).toEqual([
      {
        code: 'too-many',
        path: 'scenario.tenants',
        message: 'The file has 10,001 tenants; at most 10,000 fit.',
      },
    ]);
  });

  it('100,000 connections fit, one more does not', () => {
    const connections = Array.from({ length: 100_001 }, (_, n) => ({
      id: `c${n}`,
      from: 'contoso',
      to: 'contoso',
      connector: 'shared_teams',
    }));
    expect(parse(fileText({ connections: connections.slice(1) })).ok).toBe(true);
    expect(problemsOf(fileText({ connections }))).toMatchObject([
      { code: 'too-many', path: 'scenario.connections' },
    ]);
  });

  it('and at both limits is read within seconds', () => {
    const text = fileText({
      tenants: tenants(10_000),
      connections: Array.from({ length: 100_000 }, (_, n) => ({
        id: `c${n}`,
        from: `t${n % 10_000}`,
        to: `t${(n * 7) % 10_000}`,
        connector: 'shared_teams',
      })),
    });
    const read = () => {
      const { scenario }: { scenario: Scenario } = readText(text).document;
      expect([scenario.tenants.length, scenario.connections.length]).toEqual([10_000, 100_000]);
    };
    expect(processorMs(read)).toBeLessThan(10_000);
  });
});
