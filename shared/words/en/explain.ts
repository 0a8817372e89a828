export default {
  'explain.anyOtherTenant': 'any other tenant',
  'explain.allTenants': 'all tenants',
  'explain.direction':
    '{direction, select, inbound {Inbound} outbound {Outbound} other {Inbound and outbound}}',
  'explain.ruleFor':
    'the rule for {tenant} ({direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}})',
  'explain.ruleForAll':
    'the * rule for all tenants ({direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}})',
  'explain.state': '{state, select, allowed {Allowed} blocked {Blocked} other {Not evaluated}}',
} as const;
