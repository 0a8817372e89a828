export default {
  'legend.legend': 'Legend',
  'legend.isolationOn': 'On: closed border',
  'legend.isolationOff': 'Off: open border',
  'legend.ownTenant': 'Round: own tenant',
  'legend.externalTenant': 'Square: external',
  'legend.gapInBorder': 'Gap in a closed border: a rule lets this connection through',
  'legend.key': 'Key: the account that signs in',
  'legend.in': 'in',
  'legend.hideOthers': 'Hide the other signs',
  'legend.explainOthers': 'Explain the other signs',
  'legend.more': 'More',
  'legend.rulesOfTenant': 'Rules of the tenant',
} as const;
