export default {
  'check.ruleAddsNothing': 'At {tenant}, {rule} adds nothing: its * rule allows the same for all tenants.',
  'check.halfAddsNothing':
    'At {tenant}, the {half, select, inbound {inbound} other {outbound}} half of {rule} adds nothing: its * rule allows that for all tenants.',
  'check.usedInOneDirection':
    'At {tenant}, {rule} is used {only, select, inbound {inbound} other {outbound}} only, so it allows more than this scenario needs.',
  'check.ruleIsUnused':
    'At {tenant}, {rule} is used by no connection and wanted by no intent of this scenario.',
  'check.wrongWayRound':
    'At {tenant}, {rule} is used by nothing, but {connections} {count, plural, one {needs} other {need}} {gate, select, outbound {outbound to} other {inbound from}} {other}: is its direction the wrong way round?',
  'check.farBlocks':
    '{tenant} allows {gate, select, outbound {outbound to} other {inbound from}} {far}, but isolation of {far} is On, and no rule there allows {gate, select, outbound {inbound from} other {outbound to}} {tenant}, so {connections} {count, plural, one {stays} other {stay}} blocked.',
  'check.farBlocksIntent':
    '{tenant} allows {gate, select, outbound {outbound to} other {inbound from}} {far}, but isolation of {far} is On, and no rule there allows {gate, select, outbound {inbound from} other {outbound to}} {tenant}, so what an intent wants stays blocked.',
  'check.namedConnections': '{count, plural, one {connection} other {connections}} {ids}',
  'check.countedConnections': '{count, plural, one {# connection} other {# connections}}',
  'check.deleteRule': 'Delete {rule} at {tenant}',
  'check.turnRule':
    'Change the rule for {other} at {tenant} to {direction, select, inbound {inbound} other {outbound}}',
  'check.reviewPassed': 'At {tenant}, {rule} was to be reviewed by {day}.',
  'check.reviewPassedAsk': 'At {tenant}, {rule} was to be reviewed by {day}. Ask {owner}.',
  'check.tooManyRules': '{tenant} has {count, number} rules; a tenant can hold {most, number}.',
  'check.rulesWhileOff':
    'Isolation is Off at {tenant}, so its {count, plural, one {rule is} other {# rules are}} ignored and everything is allowed there.',
  'check.personalAccounts':
    '{tenant} has a rule for “Personal Microsoft accounts”. This tenant ID stands for everybody who has a personal Microsoft account, not for one organization.',
  'check.ruleForItself': '{tenant} has a rule for itself; connections within a tenant are never evaluated.',
  'check.deleteRuleForItself': 'Delete the rule of {tenant} for itself',
  'check.unknownTenant':
    '{tenant} has a rule for {other}, which is not drawn here: nothing here shows what it allows.',
  'check.drawTenant': 'Draw {tenant} as an external tenant',
  'check.duplicateRules': '{tenant} has {count, number} rules for {other}; one is enough.',
  'check.duplicateUnderNames':
    '{tenant} has {count, number} rules for {other} under different names ({names}); one is enough.',
  'check.makeOneRule': 'Make one rule for {other} at {tenant}',
} as const;
