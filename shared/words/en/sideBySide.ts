export default {
  'sideBySide.tenantGone': 'One of the two tenants is no longer in the scenario.',
  'sideBySide.title': '{tenants}, side by side',
  'sideBySide.gateOf': 'Gate of',
  'sideBySide.settings': 'Settings, two to four',
  'sideBySide.exportPicture': 'Export picture',
  'sideBySide.backToCanvas': 'Back to the canvas (Esc)',
  'sideBySide.onOff': '{isolation, select, on {On} other {Off}}',
  'sideBySide.noConnection': 'No connection joins the two tenants.',
  'sideBySide.andMore': 'And {count, number} more.',
} as const;
