export default {
  'compare.neitherDrawn': 'Neither of them is drawn, so nothing is known about it.',
  'compare.newlyBlocked': 'Newly blocked',
  'compare.newlyAllowed': 'Newly allowed',
  'compare.countBlocked': '{blocked, number} newly blocked',
  'compare.countAllowed': '{allowed, number} newly allowed',
  'compare.countBoth': '{blocked, number} newly blocked, {allowed, number} newly allowed',
  'compare.cellSame': 'Same tenant',
  'compare.cellAllowed': 'Allowed',
  'compare.cellBlockedOutbound': 'Blocked (outbound)',
  'compare.cellBlockedInbound': 'Blocked (inbound)',
  'compare.cellBlockedTwice': 'Blocked (outbound and inbound)',
  'compare.cellNotDrawn': 'Neither is drawn',
  'compare.cellNewlyBlocked': '{cell}, newly blocked',
  'compare.cellNewlyAllowed': '{cell}, newly allowed',
  'compare.matrixCorner': 'Creator tenant \\ Sign-in tenant',
  'compare.nothingChanged': 'No verdict has changed yet.',
  'compare.againstStart':
    'Against the start: {allowed, number} now allowed, {blocked, number} now blocked, {notEvaluated, number} now not evaluated.',
  'compare.againstStartDeleted':
    'Against the start: {allowed, number} now allowed, {blocked, number} now blocked, {notEvaluated, number} now not evaluated. {gone, plural, one {# connection} other {# connections}} deleted.',
  'compare.isolationTurned': 'isolation turned {state, select, on {On} other {Off}}',
  'compare.ruleAdded':
    'rule for {tenant} ({direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}) added',
  'compare.ruleRemoved':
    'rule for {tenant} ({direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}) removed',
  'compare.ruleChanged':
    'rule for {tenant} changed from {former, select, inbound {inbound} outbound {outbound} other {inbound and outbound}} to {direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}',
  'compare.settingBefore': 'Before',
  'compare.settingNow': 'Now',
  'compare.settingOff': 'Off',
  'compare.settingOn': 'On',
  'compare.settingInbound': 'Inbound',
  'compare.settingOutbound': 'Outbound',
  'compare.settingBoth': 'Both',
  'compare.noPins': 'No policies are pinned to compare with. Compare from Here pins them.',
  'compare.detailNow': 'The policies as they are now.',
  'compare.detailBefore': 'The policies of “{label}”.',
  'compare.detailOff': 'Isolation of {tenant} is Off.',
  'compare.detailOn': 'Isolation of {tenant} is On, without rules.',
  'compare.detailRule':
    'Isolation of {tenant} is On, with one rule for {other}: {direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}.',
  'compare.connectorTo': '{connector} to {tenant}',
  'compare.notLookedAt': 'Tenant isolation does not look at this connection.',
  'compare.gateOff': '{tenant} lets it {gate, select, outbound {out} other {in}}: isolation is Off.',
  'compare.gateRule':
    '{tenant} lets it {gate, select, outbound {out} other {in}}: a rule allows {gate, select, outbound {outbound to} other {inbound from}} {other}.',
  'compare.gateNoRule':
    '{tenant} blocks it {gate, select, outbound {going out} other {coming in}}: no rule allows {gate, select, outbound {outbound to} other {inbound from}} {other}.',
  'compare.returnToBaseline': 'Return to baseline',
  'compare.swapWithBaseline': 'Swap with baseline',
} as const;
