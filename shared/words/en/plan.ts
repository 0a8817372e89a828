export default {
  'plan.blockedElsewhere':
    '{tenant} blocks it ({direction, select, inbound {inbound} other {outbound}}), and its rules are not part of this plan.',
  'plan.nothingToName': '{tenant} has neither a tenant ID nor a domain, so no rule can name it.',
  'plan.tooManyRules': '{tenant} needs {count, number} rules; Power Platform takes {most, number} a tenant.',
  'plan.pair': '{from} → {to}',
  'plan.keepNotPlanned':
    '{pair} is decided to be kept, but the plan does not open {count, plural, one {# connection} other {# connections}} of it that {why, select, notExpected {{count, plural, one {is} other {are}} not expected to be allowed} blockedNow {{count, plural, one {is} other {are}} blocked now} other {{count, plural, one {was} other {were}} blocked under the baseline}}.',
  'plan.dropIsExpected':
    '{pair} is decided to be dropped, but {count, plural, one {# connection} other {# connections}} of it {count, plural, one {is} other {are}} expected to be allowed.',
  'plan.promise':
    'Keeps {keeps, number} of {of, number} working; {blocked, plural, one {# stays} other {# stay}} blocked.',
  'plan.addTheRules': 'Add the rules',
  'plan.turnOn': 'Turn isolation On',
  'plan.removeTheRules': 'Remove the rules that are not needed',
  'plan.waitAnHour':
    'A change takes about an hour to reach active apps and flows, so wait that long before you judge it.',
  'plan.newlyBlockedStops':
    'What is newly blocked is not kept alive: runs of existing flows fail, and a blocked flow that is saved again is marked as Suspended.',
  'plan.rulesWaitWhileOff':
    'Rules are not enforced where isolation is Off, so they can be added at any time and checked at leisure.',
  'plan.stepTurnOn': 'turn isolation On',
  'plan.askAdministrator': 'At {tenant}, ask its administrator to {steps}.',
  'plan.atTenant': 'At {tenant}, {steps}.',
  'plan.addRule':
    'add a rule for {tenant} ({direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}})',
  'plan.removeRule':
    'remove the rule for {tenant} ({direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}})',
  'plan.widenRule': 'widen the rule for {tenant} to inbound and outbound',
  'plan.narrowRule':
    'narrow the rule for {tenant} to {direction, select, inbound {inbound} other {outbound}}',
  'plan.countedStep':
    '{verb, select, add {add} widen {widen} narrow {narrow} other {remove}} {count, plural, one {# rule} other {# rules}}',
  'plan.moveOutOfWave': 'Move {tenant} out of its wave',
  'plan.moveToWave': 'Move {tenant} to {wave}',
  'plan.changeWave': 'Change {wave}',
  'plan.deleteWave': 'Delete {wave}',
  'plan.addWave': 'Add {wave}',
  'plan.moveWaveEarlier': 'Move {wave} earlier',
  'plan.moveWaveLater': 'Move {wave} later',
  'plan.pilot': 'Pilot',
  'plan.waveOfNumber': 'Wave {n}',
  'plan.nothingToRollOut': 'No tenant is isolated, so there is nothing to roll out.',
  'plan.pilotAlone': '{pilot} is the pilot, because it has the fewest partners ({partners, number}).',
  'plan.pilotAndWaves':
    '{pilot} is the pilot, because it has the fewest partners ({partners, number}). Tenants that share partners come together, at most {most, number} a wave.',
  'plan.notInAWave': 'Not in a wave',
  'plan.applyWave': 'Apply {wave}',
  'plan.dateIsEarly': 'Its date is before that of {wave}.',
  'plan.otherFlows': '{count, plural, one {# other} other {# others}}',
  'plan.lookForFailedRuns':
    'Look for failed runs: {count, plural, one {# connection} other {# connections}} must keep working.',
  'plan.lookForFailedRunsOf':
    'Look for failed runs: {count, plural, one {# connection} other {# connections}} must keep working, used by {flows}.',
} as const;
