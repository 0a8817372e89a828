import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyReading } from '../../../../shared/exchange/import/reading';
import { readM365Dsc, readTerraform } from '../../../support/importing';

const OWN = '00000000-0000-0000-0000-000000000001';
const FABRIKAM = '11111111-1111-1111-1111-111111111111';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/exchange/import/${name}`, import.meta.url), 'utf8');
const terraform = (text: string) => readTerraform(text);
const dsc = (text: string) => readM365Dsc(text);
const told = ({ warnings }: PolicyReading) => warnings.map(({ code, line }) => [code, line]);
const resource = (body: string) => `resource "powerplatform_tenant_isolation_policy" "x" {\n${body}\n}\n`;
const block = (body: string) => `PPTenantIsolationSettings 'x'\n{\n${body}\n}\n`;

describe('readTerraform', () => {
  it('reads several resources with comments, trailing commas, nested blocks and both ways to say whose they are', () => {
    const reading = terraform(fixture('policy.tf'));
    expect(reading.policies).toEqual([
      {
        tenantId: OWN,
        label: 'contoso',
        enabled: true,
        rules: [
          { tenant: FABRIKAM, direction: 'both' },
          { tenant: '22222222-2222-2222-2222-222222222222', direction: 'inbound' },
          { tenant: '*', direction: 'inbound' },
        ],
        isPartial: true,
        unread: [{ what: 'rule', text: 'var.partner', line: 24 }],
      },
      { tenantId: FABRIKAM, label: 'fabrikam', enabled: false, rules: [] },
    ]);
    expect(told(reading)).toEqual([]);
  });

  it('knows rules that are computed as not read, with their source', () => {
    const computed = (rules: string) =>
      terraform(resource(`is_disabled = false\nallowed_tenants = ${rules}`)).policies[0];
    expect(computed('[for t in var.all : { tenant_id = t }]')).toMatchObject({
      enabled: true,
      unread: [{ what: 'rules', text: expect.stringContaining('var.all') }],
    });
    expect(computed('toset(var.all)')).toMatchObject({
      isPartial: true,
      unread: [{ what: 'part', text: 'var.all' }],
    });
  });

  it('knows a computed is_disabled as not read', () => {
    const reading = terraform(resource('is_disabled = var.off ? true : false\nallowed_tenants = []'));
    expect(reading.policies[0]?.enabled).toBeUndefined();
    expect(reading.policies[0]?.unread).toMatchObject([
      { what: 'switch', text: expect.stringContaining('var.off') },
    ]);
  });

  it('undoes escapes and knows texts that are computed', () => {
    const rules = String.raw`allowed_tenants = [
      { tenant_id = "\u0063ontoso.com", inbound = true, outbound = true },
      { tenant_id = "${'${lookup(m, "}")}'}", inbound = true, outbound = true },
      { tenant_id = "$${'${x}'}", inbound = true, outbound = true },
      { tenant_id = "a\"b", inbound = true, outbound = true }]`;
    const reading = terraform(resource(`is_disabled = true\n${rules}`));
    expect(reading.policies[0]?.rules).toEqual([{ tenant: 'contoso.com', direction: 'both' }]);
    expect(reading.policies[0]?.unread?.map(({ text }) => text)).toEqual([
      expect.stringContaining('lookup'),
      '${x}',
      'a"b',
    ]);
  });

  it('passes over texts of several lines', () => {
    const text = `locals {\n  x = <<-EOT\n  resource "powerplatform_tenant_isolation_policy" "no" {\n  EOT\n}\n`;
    expect(terraform(text + resource('is_disabled = true\nallowed_tenants = []')).policies).toHaveLength(1);
  });

  it('takes blocks of one name for a list, and says what is given twice', () => {
    const tenant = (id: string) =>
      `allowed_tenants {\n tenant_id = "${id}"\n inbound = true\n outbound = false\n}`;
    const reading = terraform(
      resource(`is_disabled = true\nis_disabled = false\n${tenant('a.example')}\n${tenant('b.example')}`),
    );
    expect(reading.policies[0]).toMatchObject({
      enabled: true,
      rules: [{ tenant: 'a.example' }, { tenant: 'b.example' }],
    });
    expect(told(reading)).toEqual([['given-twice', 3]]);
  });

  it('does not take for one what is made for each of something that is not in the file', () => {
    const dynamic =
      'dynamic "allowed_tenants" {\n for_each = var.t\n content {\n tenant_id = each.value\n }\n}';
    const each = resource('for_each = var.all\nis_disabled = each.value.off\nallowed_tenants = each.value.t');
    expect(terraform(resource(`is_disabled = false\n${dynamic}`)).policies[0]).toMatchObject({
      isPartial: true,
      unread: [{ what: 'part', text: 'var.t' }],
    });
    expect(terraform(each)).toMatchObject({ policies: [], warnings: [{ code: 'NOT_READ', line: 2 }] });
  });

  it('reads what terraform show -json prints, with modules in modules', () => {
    expect(terraform(fixture('terraform-show.json'))).toEqual({
      policies: [
        {
          tenantId: OWN,
          label: 'contoso',
          enabled: true,
          rules: [{ tenant: FABRIKAM, direction: 'both' }],
        },
        { tenantId: FABRIKAM, label: 'fabrikam', enabled: false, rules: [] },
      ],
      warnings: [],
      questions: [],
      problems: [],
    });
  });

  it('reads a plan by its planned values', () => {
    const plan = fixture('terraform-show.json').replace(
      '"values": {\n    "root_module"',
      '"planned_values": {\n    "root_module"',
    );
    expect(terraform(plan).policies).toHaveLength(2);
  });

  it('leaves rules as they are that a plan does not know yet, and tells several of one name apart', () => {
    const one = (index: number | string) => ({
      type: 'powerplatform_tenant_isolation_policy',
      name: 'own',
      index,
      values: { is_disabled: false },
    });
    const plan = { planned_values: { root_module: { resources: [one(0), one('eu')] } } };
    const reading = terraform(JSON.stringify(plan));
    expect(reading.policies).toEqual([
      { label: 'own 0', enabled: true },
      { label: 'own eu', enabled: true },
    ]);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['rules-not-read', 'rules-not-read']);
  });

  it('says of a state file without such a resource that there is none', () => {
    const state = { version: 4, terraform_version: '1.9.0', resources: [] };
    expect(terraform(JSON.stringify(state)).problems.map(({ code }) => code)).toEqual(['no-resource']);
  });

  it('refuses a resource that breaks off, with the line where it begins', () => {
    const [head = ''] = fixture('policy.tf').split('// only in');
    expect(terraform(head)).toMatchObject({ policies: [], problems: [{ code: 'breaks-off', line: 15 }] });
  });

  it('says when there is no such resource', () => {
    expect(terraform('resource "random_id" "x" {}').problems[0]?.code).toBe('no-resource');
    expect(terraform('{}').problems[0]?.code).toBe('no-resource');
    expect(terraform('{').problems[0]?.code).toBe('not-json');
  });
});

describe('readM365Dsc', () => {
  it('reads a block with comments, both kinds of quotes and directions in any case', () => {
    expect(dsc(fixture('policy.ps1'))).toEqual({
      policies: [
        {
          tenantId: OWN,
          enabled: true,
          rules: [
            { tenant: 'contoso.onmicrosoft.com', direction: 'outbound' },
            { tenant: 'fabrikam.onmicrosoft.com', direction: 'both' },
          ],
        },
      ],
      warnings: [],
      questions: [],
      problems: [],
    });
  });

  it('reads the misspellings of the documented examples', () => {
    const text = block("Enable = $false\nRules = @(MSFT_TenantRule{TenantName='*';Direction='Inbound'})");
    expect(dsc(text).policies).toEqual([{ enabled: false, rules: [{ tenant: '*', direction: 'inbound' }] }]);
  });

  it('asks whether RulesToInclude adds or replaces, and takes the answer', () => {
    const one = "MSFT_PPTenantRule{TenantName='a.example';Direction='Both'}";
    const text = block(`Enabled = $true\nRulesToInclude = @(${one})\nRulesToExclude = @(${one})`);
    expect(dsc(text)).toMatchObject({ policies: [], problems: [{ code: 'rules-to-include', line: 4 }] });
    const rules = [{ tenant: 'a.example', direction: 'both' }];
    expect(readM365Dsc(text, { rulesToInclude: 'add' }).policies).toEqual([
      { enabled: true, rules, isPartial: true },
    ]);
    const replacing = readM365Dsc(text, { rulesToInclude: 'replace' });
    expect(replacing.policies).toEqual([{ enabled: true, rules }]);
    expect(told(replacing)).toEqual([['rules-to-exclude', 5]]);
  });

  it('leaves the rules as they are when the block names none', () => {
    expect(dsc(block('Enabled = $true')).policies).toEqual([{ enabled: true }]);
  });

  it('leaves out the rule that exports invent from an empty list', () => {
    const reading = dsc(
      block("Enabled = $true; Rules = @(MSFT_PPTenantRule{TenantName=''; Direction='unknown'})"),
    );
    expect(reading.policies[0]?.rules).toEqual([]);
    expect(told(reading)).toEqual([['rule-invented', 3]]);
  });

  it('undoes escapes and knows texts that are computed', () => {
    const rule = (name: string) => `MSFT_PPTenantRule{TenantName = ${name}; Direction = 'Both'}`;
    const names = ["'it''s'", '"con`toso.com"', '"$domain"', '$name', '"a""b"', '“curly.example”'];
    const reading = dsc(block(`Enabled = $true\nRules = @(\n${names.map(rule).join('\n')}\n)`));
    expect(reading.policies[0]?.rules?.map(({ tenant }) => tenant)).toEqual(['curly.example']);
    expect(reading.policies[0]?.unread?.map(({ text }) => text)).toEqual([
      "it's",
      'con\toso.com',
      '$domain',
      '$name',
      'a"b',
    ]);
  });

  it('passes over texts of several lines, whatever quotes, braces and blocks are in them', () => {
    const single = "$a = @'\nit's a \"text\" {\nPPTenantIsolationSettings 'no' { Enabled = $true\n'@\n";
    const double = '$b = @"\r\na quote " and it\'s $x {\r\n"@\r\n$c = @\'\n\'@\n';
    const reading = dsc(single + double + block("Enabled = 'True'\nRules = @()"));
    expect(reading).toMatchObject({ policies: [{ enabled: true, rules: [] }], warnings: [], problems: [] });
  });

  it('reads a value that is written over several lines', () => {
    const rule = (name: string) => `MSFT_PPTenantRule{TenantName = ${name}\nDirection = 'Both'}`;
    const names = ["@'\na.example\n'@", '@"\nb.example\r\n"@', '@"\n$domain\n"@', "@'\nnever closed"];
    const reading = dsc(block(`Enabled = $true\nRules = @(\n${names.slice(0, 3).map(rule).join('\n')}\n)`));
    expect(reading.policies[0]?.rules?.map(({ tenant }) => tenant)).toEqual(['a.example', 'b.example']);
    expect(reading.policies[0]?.unread).toMatchObject([{ what: 'rule', text: '$domain' }]);
    expect(dsc(block(`Rules = @(${rule(names[3] ?? '')})`)).problems[0]?.code).toBe('breaks-off');
  });

  it('says what is given twice, in any case', () => {
    const reading = dsc(block('Enabled = $true\nenabled = $FALSE'));
    expect(reading.policies).toEqual([{ enabled: false }]);
    expect(told(reading)).toEqual([['given-twice', 4]]);
  });

  it('refuses a block that breaks off, and a file without one', () => {
    expect(dsc("\nPPTenantIsolationSettings 'x' { Enabled = $true").problems).toMatchObject([
      { code: 'breaks-off', line: 2 },
    ]);
    expect(dsc('PPTenantIsolationSettings').problems[0]?.code).toBe('no-block');
  });
});
