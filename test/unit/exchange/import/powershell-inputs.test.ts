import { describe, expect, it } from 'vitest';
import { CONTOSO, F, intoBase, W } from '../../../support/import-into-base';

const NOBODY = {};
const policy = (changes: object = {}) => ({
  properties: {
    tenantId: CONTOSO,
    isDisabled: false,
    allowedTenants: [{ tenantId: F, direction: { inbound: true, outbound: false } }],
    ...changes,
  },
});
const JSON_TEXT = JSON.stringify(policy(), null, 2);
const TABLE = `@{ properties = @{ tenantId = "${CONTOSO}"; isDisabled = $false; allowedTenants = @( @{ tenantId = "${F}"; direction = @{ inbound = $true; outbound = $false } } ) } }`;
const SET = `Set-PowerAppTenantIsolationPolicy -TenantId "${CONTOSO}" -TenantIsolationPolicy`;
const ADD = `$p.properties.allowedTenants += @{ tenantId = "${F}"; direction = @{ inbound = $true; outbound = $false } }`;

describe('policies as consoles and scripts hold them', () => {
  it.each([
    ['JSON after a warning', `WARNING: Some names\n${JSON_TEXT}`],
    ['JSON between messages', `VERBOSE: GET\r\n\r\n${JSON_TEXT}\nVERBOSE: done\n`],
    [
      'JSON between prompts',
      `PS C:\\> Get-X -TenantId 1 | ConvertTo-Json -Depth 10\n${JSON_TEXT}\n\nPS C:\\> `,
    ],
    [
      'JSON after the commands that made it',
      `PS C:\\> $p = Get-X\nPS C:\\> $p | ConvertTo-Json\n${JSON_TEXT}`,
    ],
    ['JSON in a text of JSON', JSON.stringify(JSON_TEXT)],
    ['JSON with a mark', `\uFEFF${JSON_TEXT}`],
    [
      'a list that is shown',
      `isDisabled : False\ntenantId : ${CONTOSO}\nallowedTenants : {@{tenantId=${F}; direction=@{inbound=True; outbound=False}}}\n`,
    ],
    [
      'one rule that is no list',
      JSON.stringify(policy({ allowedTenants: policy().properties.allowedTenants[0] })),
    ],
    ['an ordered hash table', `$policy = [ordered]${TABLE}\n${SET} $policy`],
    ['custom objects', `$policy = ${TABLE.replaceAll('@{', '[pscustomobject]@{')}\n${SET} $policy`],
    ['a command over several lines', `${SET} ${TABLE}`.replace(' -TenantId', ' `\n -TenantId')],
    [
      'a splatted command',
      `$a = @{ TenantId = "${CONTOSO}"; TenantIsolationPolicy = ${TABLE} }\nSet-PowerAppTenantIsolationPolicy @a`,
    ],
    [
      'a body for the service',
      `$body = ${TABLE} | ConvertTo-Json -Depth 10\nInvoke-RestMethod -Method Put -Uri https://x -Body $body`,
    ],
    [
      'a here-string with a variable',
      `$t = "${CONTOSO}"\n$json = @"\n${JSON_TEXT.replace(CONTOSO, '$t')}\n"@\n${SET} ($json | ConvertFrom-Json)`,
    ],
    [
      'a comment with another policy',
      `<#\n${SET} @{ isDisabled = $true }\n#>\n# $x = @{isDisabled=$true}\n${SET} ${TABLE}`,
    ],
  ])('reads %s', (_, text) => {
    const { contoso, codes } = intoBase(text, NOBODY);
    expect([contoso, codes]).toEqual(['On, F inbound', []]);
  });

  it.each([
    [
      'one text of JSON after another',
      `${JSON_TEXT}\n${JSON.stringify(policy({ tenantId: W, isDisabled: true, allowedTenants: [] }))}`,
    ],
    [
      'a line of JSON for each',
      [policy(), policy({ tenantId: W, allowedTenants: [] })].map((one) => JSON.stringify(one)).join('\n'),
    ],
  ])('reads %s', (_, text) => {
    const { policies } = intoBase(text, NOBODY);
    expect(policies).toMatchObject({
      Contoso: 'On, F inbound',
      Wingtip: expect.stringMatching(/^O(?:n|ff)$/),
    });
  });

  it.each([
    [
      'rules that are shown as a list',
      `tenantId  : ${F}\ndirection : @{inbound=True; outbound=False}\n\ntenantId  : *\ndirection : @{inbound=False; outbound=True}\n`,
    ],
    ['rules with a direction in words', `Tenant ID,Direction\n${F},Inbound\n*,Outbound\n`],
    [
      'the table of the admin center',
      `Allowed direction\tMicrosoft Entra tenant name\tTenant ID\nInbound\tFabrikam\t${F}\nOutbound\tAll\t*\n`,
    ],
  ])('reads %s, and leaves the switch as it is', (_, text) => {
    const { contoso, codes } = intoBase(text);
    expect([contoso, codes]).toEqual(['On, F inbound, * outbound', ['missing-is-disabled']]);
  });

  it('changes only what a script changes of a policy that is not in it', () => {
    const get = `$p = Get-PowerAppTenantIsolationPolicy -TenantId "${CONTOSO}"`;
    expect(intoBase(`${get}\n$p.properties.isDisabled = $true\n${SET} $p`, NOBODY)).toMatchObject({
      contoso: 'Off, W both',
      codes: [],
    });
    const added = intoBase(`${get}\n${ADD}\n${SET} $p`, NOBODY);
    expect(added.contoso).toBe('On, W both, F inbound');
    expect(added.sentences).toContain('a part of the list of rules could not be read');
  });

  it.each([
    [
      'a list that was shortened',
      `isDisabled : False\ntenantId : ${CONTOSO}\nallowedTenants : {@{tenantId=${F}; direction=@{inbound=True; outbound=False}}...}\n`,
    ],
    [
      'a bad tenant',
      JSON.stringify(
        policy({
          allowedTenants: [{ tenantId: 'x y', direction: 'Both' }, ...policy().properties.allowedTenants],
        }),
      ),
    ],
  ])('keeps the other rules beside %s', (_, text) => {
    const { contoso, codes } = intoBase(text, NOBODY);
    expect([contoso, codes]).toEqual(['On, W both, F inbound', ['NOT_READ', 'rules-kept']]);
  });

  it.each([
    ['a number', 0],
    ['a word', 'no'],
    ['an object', {}],
  ])('leaves the switch as it is for %s', (_, isDisabled) => {
    const { contoso, sentences } = intoBase(JSON.stringify(policy({ isDisabled })), NOBODY);
    expect(contoso).toBe('On, F inbound');
    expect(sentences).toContain('it stays On');
  });

  it.each([
    ['a list of words', ['inbound']],
    ['a number', 2],
    ['nothing', null],
  ])('does not apply a direction that is %s', (_, direction) => {
    const rules = [{ tenantId: W, direction }];
    const { contoso, sentences } = intoBase(JSON.stringify(policy({ allowedTenants: rules })), NOBODY);
    expect(contoso).toBe('On, W both');
    expect(sentences).toMatch(
      /inbound of the rule for Wingtip .*stays allowed.*\n.*outbound of the rule for Wingtip/,
    );
  });

  it.each([
    [
      'a list that was cut off',
      `properties : @{tenantId=${CONTOSO}; isDisabled=False; allowedTenants=System.Object[]}\n`,
      'ConvertTo-Json -Depth 10',
    ],
    [
      'a table',
      `tenantId isDisabled allowedTenants\n-------- ---------- --------------\n1        False      {x...\n`,
      'Format-Table',
    ],
    [
      'the table of one column that the command shows',
      `PS C:\\> Get-X\n\nproperties\n----------\n@{tenantId=${CONTOSO}; isDisabled=False}\n`,
      'Format-Table',
    ],
    ['CLIXML', '#< CLIXML\n<Objs Version="1.1.0.1"></Objs>', 'ConvertTo-Json -Depth 10'],
    [
      'a message before JSON',
      `Connected to Contoso.\n${JSON_TEXT}`,
      'other text beside JSON (line 1: “Connected to Contoso.”)',
    ],
    ['YAML', `properties:\n  tenantId: ${CONTOSO}\n`, 'This is YAML'],
    [
      'a command that was not allowed',
      'Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.',
      'the role Power Platform administrator',
    ],
    [
      'an answer that there is none',
      JSON.stringify({ statusCode: 404, body: { error: { code: 'NotFound' } } }),
      '--from policy',
    ],
    [
      'an answer whose sign-in is over',
      JSON.stringify({ error: { code: 'InvalidAuthenticationToken' } }),
      'Sign in again',
    ],
    [
      'a policy that was not collected',
      JSON.stringify({ tenant_id: CONTOSO, tenant_isolation: [] }),
      'was not collected',
    ],
    [
      'a script whose policy is elsewhere',
      `$p = Get-Content x.json | ConvertFrom-Json\n${SET} $p`,
      'is not in the file',
    ],
    ['a cut-off copy', JSON_TEXT.slice(0, -30), 'The file ends too early, at line 10, column'],
  ])('says what %s is, and changes nothing', (_, text, sentence) => {
    const { contoso, sentences, statuses } = intoBase(text, NOBODY);
    expect([contoso, statuses]).toEqual(['On, W both', ['refused']]);
    expect(sentences).toContain(sentence);
  });

  it('reads what collectors keep, with the names beside it', () => {
    const scuba = {
      tenant_details: [{ TenantId: CONTOSO }],
      tenant_id: CONTOSO,
      tenant_isolation: [policy()],
    };
    expect(intoBase(JSON.stringify(scuba), NOBODY).contoso).toBe('On, F inbound');
    const collectors = [
      { tenantId: CONTOSO, isolationPolicy: policy({ tenantId: undefined }).properties },
      {
        Tenant: { Id: W, DisplayName: 'Wingtip' },
        PowerPlatform: { TenantIsolation: { isDisabled: false, allowedTenants: [] } },
      },
    ];
    expect(intoBase(JSON.stringify(collectors), NOBODY).policies).toMatchObject({
      Contoso: 'On, F inbound',
      Wingtip: 'On',
    });
  });
});
