export default {
  'shipped.twoTenants': 'Two tenants: notify me about new files',
  'shipped.twoWay': 'Microsoft: two-way isolation (Contoso, Fabrikam)',
  'shipped.outboundAllowList': 'Microsoft: outbound allow list (Contoso, Fabrikam)',
  'shipped.bidirectionalAllowList': 'Microsoft: allow list in both directions (Contoso, Fabrikam)',
  'shipped.groupWithPartners': 'A group of twelve tenants with partners',
  'shipped.story': 'The flow that crossed the border',
  'shipped.leaver': 'The leaver',
  'shipped.microsoftTables': 'Microsoft’s three tables',
  'shipped.gotchas': 'Ten traps of tenant isolation',
  'shipped.partners': 'Your tenant and five partners',
  'shipped.storyLearn':
    'How a flow connects to another tenant, what isolation does about it, and which rule allows it again.',
  'shipped.leaverLearn':
    'Why data policies do not stop a flow that runs elsewhere, and inbound isolation does.',
  'shipped.microsoftTablesLearn':
    'What each row of the tables in Microsoft’s article means, and what they leave open.',
  'shipped.gotchasLearn':
    'Where the first guess is often wrong: directions, rules, the star, guests and connectors.',
  'shipped.partnersLearn':
    'How to write down what must work, turn isolation On, and find the few rules that are needed.',
} as const;
