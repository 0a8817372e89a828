import { describe, expect, it } from 'vitest';
import { CONTOSO, F, intoBase, W } from '../../../support/import-into-base';

const resource = (body: string) => `resource "powerplatform_tenant_isolation_policy" "main" {\n${body}\n}\n`;
const rule = (tenant: string, inbound = true, outbound = false) =>
  `{ tenant_id = "${tenant}", inbound = ${inbound}, outbound = ${outbound} }`;
const on = (rules: string) => resource(`is_disabled = false\nallowed_tenants = ${rules}`);
const asJson = (fields: object, more: object = {}) =>
  JSON.stringify({ resource: { powerplatform_tenant_isolation_policy: { main: fields } }, ...more });
const fields = { is_disabled: false, allowed_tenants: [{ tenant_id: F, inbound: true, outbound: false }] };
const NOBODY = {};

/** What it is, the text, and what Contoso's policy is afterwards. */
const READ: readonly (readonly [string, string | Record<string, string>, string])[] = [
  ['tolist', on(`tolist([${rule(F)}])`), 'On, F inbound'],
  [
    'concat of a default and a literal',
    `variable "ps" { default = [${rule(F)}] }\n${on(`concat(var.ps, [${rule(W, false, true)}])`)}`,
    'On, W outbound, F inbound',
  ],
  [
    'flatten of a for in a for',
    `locals { gs = { a = ["${F}"] } }\n${on('flatten([for g, ts in local.gs : [for t in ts : { tenant_id = t, inbound = g == "a", outbound = true }]])')}`,
    'On, F both',
  ],
  [
    'merge of maps under a for',
    `locals {\n a = { "${F}" = { inbound = true, outbound = false } }\n}\n${on('[for id, d in merge(local.a, {}) : merge({ tenant_id = id }, d)]')}`,
    'On, F inbound',
  ],
  [
    'setsubtract, join, split, element',
    `locals { a = ["${F}", "${W}"] }\n${on(`[for t in setsubtract(local.a, split(",", join(",", [element(local.a, 3)]))) : { tenant_id = t, inbound = anytrue([false, true]), outbound = alltrue([true, false]) }]`)}`,
    'On, F inbound',
  ],
  [
    'a value from .tfvars beside it',
    {
      'm/main.tf': `variable "off" {}\nvariable "ts" {}\n${resource('is_disabled = var.off\nallowed_tenants = var.ts')}`,
      'm/x.tfvars': `off = false\nts = [\n ${rule(F)}\n]\n`,
    },
    'On, F inbound',
  ],
  [
    'a value from .tfvars.json beside it',
    {
      'm/main.tf': resource('is_disabled = var.off\nallowed_tenants = var.ts'),
      'm/terraform.tfvars.json': JSON.stringify({ off: false, ts: fields.allowed_tenants }),
    },
    'On, F inbound',
  ],
  [
    'for with a condition',
    on(`[for t in ["${F}", "${W}"] : { tenant_id = t, inbound = true, outbound = true } if t != "${W}"]`),
    'On, F both',
  ],
  [
    'a condition that is known',
    `locals { env = "prod" }\n${resource(`is_disabled = local.env == "prod" ? false : true\nallowed_tenants = local.env == "dev" ? [] : [${rule(F)}]`)}`,
    'On, F inbound',
  ],
  [
    'count that is known',
    resource(`count = 2 - 1\nis_disabled = false\nallowed_tenants = [${rule(F)}]`),
    'On, F inbound',
  ],
  [
    'a heredoc of JSON',
    `locals { d = jsondecode(<<-EOT\n  {"ts":[{"tenant_id":"${F}","inbound":true,"outbound":false}]}\n  EOT\n) }\n${on('local.d.ts')}`,
    'On, F inbound',
  ],
  ['unquoted labels', on(`[${rule(F)}]`).replaceAll(/"(powerplatform_\w+|main)"/g, '$1'), 'On, F inbound'],
  [
    'quoted keys with colons',
    on(`[{ "tenant_id" : "${F}", "inbound" : true, "outbound" : false }]`),
    'On, F inbound',
  ],
  ['texts for flags', on(`[{ tenant_id = "${F}", inbound = "true", outbound = "false" }]`), 'On, F inbound'],
  [
    'brackets around values',
    resource(`is_disabled = (false)\nallowed_tenants = (\n[\n${rule(F)}\n]\n)`),
    'On, F inbound',
  ],
  [
    'a dynamic block with an iterator',
    resource(
      `is_disabled = false\ndynamic "allowed_tenants" {\n for_each = ["${F}"]\n iterator = t\n content {\n tenant_id = t.value\n inbound = true\n outbound = false\n }\n}`,
    ),
    'On, F inbound',
  ],
  [
    'JSON with a list of resources',
    JSON.stringify({ resource: [JSON.parse(asJson(fields)).resource] }),
    'On, F inbound',
  ],
  [
    'JSON with a for',
    asJson(
      {
        is_disabled: false,
        allowed_tenants: '${[for t in local.ts : { tenant_id = t, inbound = true, outbound = "}" == "x" }]}',
      },
      { locals: { ts: [F] } },
    ),
    'On, F inbound',
  ],
  [
    'JSON with a dynamic block',
    asJson(
      {
        is_disabled: false,
        dynamic: {
          allowed_tenants: {
            for_each: '${local.ts}',
            iterator: 't',
            content: { tenant_id: '${t.value}', inbound: true, outbound: true },
          },
        },
      },
      { locals: { ts: [F] } },
    ),
    'On, F both',
  ],
  [
    'a module with the fields as inputs',
    `module "iso" {\n source = "app.terraform.io/x"\n is_disabled = false\n allowed_tenants = [${rule(F)}]\n}`,
    'On, F inbound',
  ],
  [
    'a module with a policy under another name, given by a variable',
    {
      'm/main.tf': 'module "iso" {\n source = "./m"\n policy = var.tip\n}',
      'm/x.tfvars': `tip = { is_disabled = false, allowed_tenants = [${rule(F)}] }`,
    },
    'On, F inbound',
  ],
  [
    'inputs of Terragrunt',
    `include {}\ninputs = {\n is_disabled = false\n allowed_tenants = [${rule(F)}]\n}`,
    'On, F inbound',
  ],
  [
    'what terraform show prints',
    `# powerplatform_tenant_isolation_policy.main:\n${resource(`allowed_tenants = [\n {\n inbound = true\n outbound = false\n tenant_id = "${F}"\n },\n ]\n id = "${CONTOSO}"\n is_disabled = false`)}`,
    'On, F inbound',
  ],
];

describe('Terraform as people write it', () => {
  it.each(READ)('reads %s', (_, text, contoso) => {
    const result = intoBase(text);
    expect(result.contoso).toBe(contoso);
    expect(result.codes).not.toContain('NOT_READ');
    expect(result.statuses).not.toContain('refused');
  });

  it('reads a state file, each instance of a resource', () => {
    const instance = (id: string, index_key: string) => ({ index_key, attributes: { id, ...fields } });
    const [type, name] = ['powerplatform_tenant_isolation_policy', 'main'];
    const resources = [
      { mode: 'managed', type, name, instances: [instance(CONTOSO, 'a'), instance(W, 'b')] },
      { mode: 'data', type, name, instances: [instance(F, 'c')] },
    ];
    const { policies } = intoBase(
      JSON.stringify({ version: 4, terraform_version: '1.9.0', resources }),
      NOBODY,
    );
    expect(policies).toEqual({ Contoso: 'On, F inbound', Fabrikam: 'Off', Wingtip: 'On, F inbound' });
  });

  it('takes the owners of many policies from an import for each', () => {
    const text = `variable "all" { default = { c = { id = "${CONTOSO}", off = false }, f = { id = "${F}", off = true } } }
      resource "powerplatform_tenant_isolation_policy" "this" {
        for_each = var.all
        is_disabled = each.value.off
        allowed_tenants = []
      }
      import {
        for_each = var.all
        to = powerplatform_tenant_isolation_policy.this[each.key]
        id = each.value.id
      }`;
    expect(intoBase(text, NOBODY).policies).toEqual({ Contoso: 'On', Fabrikam: 'Off', Wingtip: 'Off' });
  });

  it.each([
    ['a condition', 'var.env == "prod" ? false : true'],
    ['a function that is not known', 'parsebool("false")'],
    ['a number', '0'],
    ['a directive', '"%{ if true }false%{ endif }"'],
    ['a heredoc with escapes', '<<X\n${a}\\n\nX'],
  ])('leaves the switch as it is for %s that says it', (_, value) => {
    const result = intoBase(resource(`is_disabled = ${value}\nallowed_tenants = [${rule(F)}]`));
    expect(result.contoso).toBe('On, F inbound');
    expect(result.sentences).toMatch(/^Contoso \(0aa0c0de.*whether isolation is On or Off could not be read/);
  });

  it.each([
    ['concat', `concat(var.ps, [${rule(F)}])`, 'a part of the list of rules could not be read (“var.ps”)'],
    ['setunion', `setunion(var.ps, [${rule(F)}])`, 'a part of the list of rules'],
    ['an item', `[var.p, ${rule(F)}]`, 'a part of the list of rules could not be read (“var.p”)'],
    [
      'data',
      `[{ tenant_id = data.x.y.id, inbound = true, outbound = true }, ${rule(F)}]`,
      'a rule does not say whom it names: it could not be read (“data.x.y.id”)',
    ],
  ])('keeps the other rules beside what %s does not say', (_, rules, sentence) => {
    const result = intoBase(on(rules));
    expect(result.contoso).toBe('On, W both, F inbound');
    expect(result.sentences).toContain(sentence);
    expect(result.codes).toEqual(['NOT_READ', 'rules-kept']);
  });

  it('refuses a file of which it cannot know whether its policy exists', () => {
    for (const depends of ['count = var.create ? 1 : 0', 'for_each = var.ids']) {
      const { statuses, contoso, codes } = intoBase(
        resource(`${depends}\nis_disabled = true\nallowed_tenants = []`),
      );
      expect({ statuses, contoso, codes }).toEqual({
        statuses: ['refused'],
        contoso: 'On, W both',
        codes: ['NOT_READ'],
      });
    }
  });

  it('says that rules are missing where they are null', () => {
    const { contoso, codes } = intoBase(on('null'));
    expect([contoso, codes]).toEqual(['On, W both', ['rules-not-read']]);
  });

  it('says what it does not follow: a module in a folder', () => {
    const { sentences } = intoBase('module "iso" {\n source = "./iso"\n off = false\n}');
    expect(sentences).toContain('The module “iso” is made in the folder ./iso.');
    expect(sentences).toContain('The file holds no policy itself, and no file beside it does.');
  });
});
