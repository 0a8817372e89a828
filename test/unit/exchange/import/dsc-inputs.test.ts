import { describe, expect, it } from 'vitest';
import { CONTOSO, F, intoBase, W } from '../../../support/import-into-base';

const block = (body: string) =>
  `Configuration X {\n Node localhost {\n  PPTenantIsolationSettings 'P' {\n   IsSingleInstance = 'Yes'\n${body}\n  }\n }\n}\nX`;
const rule = (tenant: string, direction: string) =>
  `MSFT_PPTenantRule { TenantName = '${tenant}'; Direction = ${direction} }`;
const report = (fields: object) => JSON.stringify([{ ResourceName: 'PPTenantIsolationSettings', ...fields }]);
const RULES = [{ TenantName: F, Direction: 'Inbound' }];

describe('Microsoft365DSC as people have it', () => {
  it.each([
    ['a list over several lines', block(`Enabled = $true\nRules = @(\n ${rule(F, "'Inbound'")}\n)`)],
    [
      'rules as a text',
      block(`Enabled = $true\nRules = "@(MSFT_PPTenantRule{TenantName='${F}';Direction='Inbound'})"`),
    ],
    [
      'rules by variables',
      `$r = ${rule(F, "'Inbound'")}\n$rules = @($r)\n${block('Enabled = $true\nRules = $rules')}`,
    ],
    [
      'the defaults of parameters',
      `param([bool]$On = $true, [string]$Way = 'Inbound')\n${block(`Enabled = $On\nRules = @(${rule(F, '$Way')})`)}`,
    ],
    [
      'the defaults of parameters with attributes',
      `param(\n [Parameter(Mandatory = $false)]\n [bool]$On = $true,\n [Parameter()]\n [string]\n $Way = 'Inbound'\n)\n${block(`Enabled = $On\nRules = @(${rule(F, '$Way')})`)}`,
    ],
    [
      'misspellings of its own examples',
      block(`Enable = $true\nRules = @(${rule(F, "'Inbound'").replace('PPTenant', 'Tenant')})`),
    ],
    [
      'a comment with another block',
      `<#\n${block('Enabled = $false')}\n#>\n${block(`Enabled = $true\nRules = @(${rule(F, "'Inbound'")})`)}`,
    ],
    [
      'a compiled configuration',
      `instance of MSFT_PPTenantRule as $r\n{\nTenantName = "${F}";\n Direction = "Inbound";\n};\ninstance of MSFT_PPTenantIsolationSettings as $p\n{\n Enabled = True;\n Rules = {\n  $r\n };\n};`,
    ],
    ['a report in JSON', report({ Enabled: true, Rules: RULES })],
    [
      'a report in JSON with texts for flags',
      report({ Enabled: 'True', Rules: [{ CIMInstance: 'MSFT_PPTenantRule', ...RULES[0] }] }),
    ],
    [
      'a resource in JSON',
      JSON.stringify({
        resources: [
          { type: 'Microsoft365DSC/PPTenantIsolationSettings', properties: { Enabled: true, Rules: RULES } },
        ],
      }),
    ],
    ['a collection by names', JSON.stringify({ PPTenantIsolationSettings: { Enabled: true, Rules: RULES } })],
  ])('reads %s', (_, text) => {
    const { contoso, codes, kinds } = intoBase(text);
    expect([contoso, codes, kinds]).toEqual(['On, F inbound', [], ['m365dsc']]);
  });

  it.each([
    [
      'a variable',
      block('Enabled = $true\nRules = $rules'),
      'the list of rules could not be read (“$rules”)',
    ],
    [
      'a switch that is computed',
      block('Enabled = -not $false'),
      'whether isolation is On or Off could not be read',
    ],
    [
      'an instance that is not there',
      'instance of MSFT_PPTenantIsolationSettings as $p\n{\n Rules = {\n  $r\n };\n};',
      'a part of the list of rules could not be read (“$r”)',
    ],
    ['a number in JSON', report({ Enabled: 1 }), 'whether isolation is On or Off could not be read (“1”)'],
  ])('leaves as it is what %s says', (_, text, sentence) => {
    const { contoso, sentences } = intoBase(text);
    expect(contoso).toBe('On, W both');
    expect(sentences).toContain(sentence);
  });

  it('keeps a direction that it cannot read as it was', () => {
    const { contoso, sentences } = intoBase(block(`Enabled = $true\nRules = @(${rule(W, '$way')})`));
    expect(contoso).toBe('On, W both');
    expect(sentences).toMatch(
      /inbound of the rule for Wingtip .*\$way.*\n.*outbound of the rule for Wingtip/,
    );
  });

  it('asks what RulesToInclude means in JSON as well', () => {
    const text = report({ Enabled: true, RulesToInclude: RULES });
    expect(intoBase(text)).toMatchObject({ statuses: ['refused'], codes: ['rules-to-include'] });
    const added = intoBase(text, { ownTenant: CONTOSO, rulesToInclude: 'add' });
    expect(added.contoso).toBe('On, W both, F inbound');
  });

  it('knows a web page that speaks of it for a web page', () => {
    const { kinds, sentences } = intoBase('<html><body>PPTenantIsolationSettings</body></html>');
    expect(kinds).toEqual([null]);
    expect(sentences).toContain('This is a web page');
  });
});
