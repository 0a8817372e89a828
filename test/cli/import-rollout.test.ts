import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../shared/format/parse';
import { runCli } from '../support/cli-run';
import { rolloutFiles, writeRolloutFiles } from '../support/rollout-files';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-rollout-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('importing the files of a rollout', () => {
  it('draws every tenant, rule and connection of the reports and policies in one go', () => {
    const rollout = rolloutFiles();
    const paths = writeRolloutFiles(folder, [...rollout.reports, ...rollout.policies]);
    const output = join(folder, 'rollout.tisim');
    const run = runCli('import', ...paths, '--output', output, '--format', 'json');
    expect(run.status).toBe(0);
    const { files } = JSON.parse(run.out) as { files: readonly { file: string; status: string }[] };
    expect(files.filter(({ status }) => status === 'refused')).toEqual([]);
    expect(files.filter(({ status }) => status === 'note').map(({ file }) => file)).toEqual([
      join(folder, 'variables.tf'),
    ]);
    const opened = parse(readFileSync(output, 'utf8'));
    if (!opened.ok) throw new Error('The scenario cannot be read.');
    const { tenants, connections } = opened.value.document.scenario;
    expect(tenants).toHaveLength(12 + 150);
    expect(tenants.filter(({ managed }) => managed !== false)).toHaveLength(12);
    expect(tenants.filter(({ isolation }) => isolation.rules.length === 2)).toHaveLength(12);
    expect(connections).toHaveLength(rollout.connections);
    expect(new Set(connections.map(({ from, to }) => `${from} ${to}`)).size).toBe(rollout.pairs);
  });
});
