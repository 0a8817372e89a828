import { z } from 'zod';
import { ID_PATTERN } from '../base/ids';
import { isIsoDate } from '../model/iso-date';
import { MAX_NAME_LENGTH } from '../model/scenario';
import { isDomain, isGuid, isRuleTenant } from '../model/tenant-identity';

/**
 * The shape of a scenario (scenario-v1, section 1). Unknown keys are kept at every level. References and uniqueness are
 * checked elsewhere, because they concern more than one record.
 */
const id = z.string().regex(ID_PATTERN, 'must be 1 to 64 letters, digits, hyphens or underscores');
const name = z
  .string()
  .min(1, 'must not be empty')
  .max(MAX_NAME_LENGTH, `must have at most ${MAX_NAME_LENGTH} characters`);
const text = z.string();
const decision = z.enum(['allowed', 'blocked']);

export const ruleSchema = z.looseObject({
  id,
  tenant: text.refine(isRuleTenant, 'must be a domain, a tenant ID (GUID) or "*"'),
  direction: z.enum(['inbound', 'outbound', 'both']),
  note: text.optional(),
  owner: text.optional(),
  reviewBy: text.refine(isIsoDate, 'must be a date such as 2027-01-31').optional(),
});

export const isolationSchema = z.looseObject({
  enabled: z.boolean(),
  rules: z.array(ruleSchema),
});

export const tenantSchema = z.looseObject({
  id,
  name,
  tenantId: text.refine(isGuid, 'must be a GUID such as 1234abcd-12ab-34cd-56ef-1234567890ab').optional(),
  domains: z.array(text.refine(isDomain, 'must be a domain such as contoso.com')).optional(),
  managed: z.boolean().optional(),
  note: text.optional(),
  isolation: isolationSchema,
});

export const connectionSchema = z.looseObject({
  id,
  from: text,
  to: text,
  connector: text.min(1, 'must not be empty'),
  auth: z.enum(['entra', 'other']).optional(),
  account: text.optional(),
  note: text.optional(),
  expect: decision.optional(),
});

export const flowSchema = z.looseObject({
  id,
  name,
  kind: z.enum(['flow', 'app']),
  tenant: text,
  steps: z.array(z.looseObject({ id, name, kind: z.enum(['trigger', 'action']), connection: text })),
});

const intentSchema = z.looseObject({
  id,
  description: text.optional(),
  from: text,
  to: text,
  must: decision,
});

const baselineSchema = z.looseObject({
  label: text,
  isolation: z.record(z.string(), isolationSchema),
});

export const scenarioSchema = z.looseObject({
  name,
  description: text.optional(),
  tenants: z.array(tenantSchema),
  connections: z.array(connectionSchema),
  flows: z.array(flowSchema).optional(),
  intents: z.array(intentSchema).optional(),
  baseline: baselineSchema.optional(),
  lesson: z.unknown().optional(),
});

export const positionSchema = z.looseObject({ x: z.number(), y: z.number() });
