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
  'explain.anyOtherName': 'Any other tenant',
  'explain.gateOf': '{tenant} ({gate, select, outbound {outbound} other {inbound}})',
  'explain.personalTenant': '{tenant} (everybody with a personal Microsoft account)',
  'explain.personalWarning':
    'This tenant ID stands for everybody who has a personal Microsoft account, not for one organization.',
  'explain.verdictCounts':
    '{notEvaluated, plural, =0 {{allowed, number} allowed, {blocked, number} blocked} other {{allowed, number} allowed, {blocked, number} blocked, # not evaluated}}',
  'explain.allowTenant':
    'Allow {guest} {direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}} in {host}',
  'explain.isNow':
    '{connector} from {from} to {to} is now {verdict, select, blocked {blocked} other {allowed}}.',
  'explain.manyNowBlocked': '{count, plural, one {# connection is} other {# connections are}} now blocked.',
  'explain.manyNowAllowed': '{count, plural, one {# connection is} other {# connections are}} now allowed.',
  'explain.manyNowEither':
    'Of {count, number} connections, {blocked, plural, one {# is now} other {# are now}} blocked and {allowed, plural, one {# is now} other {# are now}} allowed.',
  'explain.otherNotKnown': 'The other tenant is not drawn: what its own policy says is not known.',
  'explain.rulesForNotDrawn':
    '{count, plural, one {# rule for a tenant that is not drawn lets that one through.} other {# rules for tenants that are not drawn let those through.}}',
  'explain.openOff': '{tenant} lets it {gate, select, outbound {out} other {in}}: isolation is Off.',
  'explain.openRulesIgnored':
    '{tenant} lets it {gate, select, outbound {out} other {in}}: isolation is Off, so its rules are ignored.',
  'explain.openByRules':
    '{tenant} lets it {gate, select, outbound {out} other {in}}: isolation is On, and {rules} {count, plural, one {allows} other {allow}} it.',
  'explain.shutWithoutRules':
    '{tenant} blocks it {gate, select, outbound {going out} other {coming in}}: isolation is On and it has no rules.',
  'explain.shutDespiteRules':
    '{tenant} blocks it {gate, select, outbound {going out} other {coming in}}: isolation is On and {count, plural, one {its # rule does not allow} other {none of its # rules allows}} {gate, select, outbound {outbound to} other {inbound from}} {other}.',
  'explain.wrongWay':
    'Its rule for {other} covers only {direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}; this needs {gate, select, outbound {outbound} other {inbound}}.',
  'explain.wrongWayForAll':
    'Its * rule covers only {direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}; this needs {gate, select, outbound {outbound} other {inbound}}.',
  'explain.nameless': 'No rule can name {tenant} before its tenant ID or a domain is entered.',
  'explain.caution':
    'This is about tenant isolation only. What it allows can still fail: Entra may refuse the sign-in (tenant restrictions, cross-tenant access settings, Conditional Access), and a data policy or an advanced connector policy may stop the flow.',
  'explain.headlineNotEvaluated': 'Allowed: tenant isolation does not look at this connection.',
  'explain.headlineAllowed': 'Allowed by both tenants.',
  'explain.headlineBlocked': 'Blocked by {blockers}.',
  'explain.staysAtHome':
    "It stays within {tenant}, so it is not a cross-tenant connection. That also holds for a guest who works in this tenant with this tenant's data.",
  'explain.notEnforced':
    '{connector} is a documented exception: it signs in with a token of its own, so tenant isolation is not enforced for it. A data policy can block it instead.',
  'explain.notEntra':
    'This connection does not sign in with Microsoft Entra ID ({connector}), so tenant isolation does not cover it. A data policy can block the connector instead.',
  'explain.notEntraUnblockable':
    'This connection does not sign in with Microsoft Entra ID ({connector}), so tenant isolation does not cover it. A classic data policy cannot block this connector; an advanced connector policy of a managed environment can.',
  'explain.flow': 'Flow',
  'explain.app': 'App',
  'explain.codeApp': 'Code app',
  'explain.agent': 'Agent',
  'explain.stepSignsIn': '{step}: signs in to {tenant} with {connector}',
  'explain.stepSignsInAs': '{step}: signs in to {tenant} with {connector} as {account}',
  'explain.stepAlone': '{doing}.',
  'explain.stepWithOutcome': '{doing} – {outcome}.',
  'explain.stepAllowed': 'allowed',
  'explain.stepBlocked': 'blocked by {blockers}',
  'explain.alwaysConnects': '{from} can always connect to {to}',
  'explain.neverConnects': '{from} never connects to {to}',
  'explain.intentDescribed': '{description} ({rule})',
  'explain.anyTenant': 'any tenant',
  'explain.anyOfMine': 'any of my tenants',
  'explain.anyExternal': 'any external tenant',
  'explain.anyOfGroup': 'any tenant of {group}',
  'explain.anyOfUnknownGroup': 'any tenant of the group “{group}”',
  'explain.unknownGroup': 'It names the group “{group}”, which is not there, so nothing can be said of it.',
  'explain.outcomeWorked': 'Worked',
  'explain.outcomeBlocked': 'Already blocked',
  'explain.outcomeUnknown': 'Attempted, outcome unknown',
  'explain.outcomeListed': 'Listed, outcome unknown',
  'explain.attempts': '{count, plural, one {# attempt} other {# attempts}}',
  'explain.lastSeen': 'last on {day}',
  'explain.attemptsLastSeen': '{count, plural, one {# attempt} other {# attempts}}, last on {day}',
  'explain.seen': '{outcome}: {attempts}',
  'explain.preview':
    '{whom, select, all {{direction, select, inbound {Inbound: flows in {other} may connect to {own}.} outbound {Outbound: flows in {own} may connect to {other}.} other {Inbound and outbound: flows in {other} may connect to {own}, and flows in {own} may connect to {other}.}}} other {{direction, select, inbound {Inbound: flows in {other} may connect to {own}.} outbound {Outbound: flows in {own} may connect to {other}.} other {Inbound and outbound: flows in {other} may connect to {own}, and flows in {own} may connect to {other}.}}}}',
  'explain.doBoth': 'Do both: {remedies}',
  'explain.extendRule':
    'Extend the rule for {other} at {tenant}: also {gate, select, outbound {outbound} other {inbound}}',
  'explain.addRule':
    'Add a rule at {tenant}: {gate, select, outbound {outbound to} other {inbound from}} {other}',
  'explain.switchOff': 'Turn isolation Off at {tenant} (opens it for every tenant)',
  'explain.staysIn': '{connector} stays in {tenant}.',
  'explain.connects': '{connector} from {from} to {to}.',
  'explain.stepStaysAtHome': 'stays in its own tenant, not evaluated',
  'explain.stepNotEnforced': 'not enforced for this connector',
  'explain.stepNotGoverned': 'not governed: it does not sign in with Entra ID',
  'explain.connectorKeyAlthoughMicrosoft': 'A key, although it is a Microsoft service.',
  'explain.connectorEntraOrKey': 'Entra ID, or a key.',
  'explain.connectorPersonalAccount': 'A personal Microsoft account.',
  'explain.connectorBuiltIn': 'Built in, without a connection.',
  'explain.connectorGenericOauth': 'Signs in through the Entra v2 endpoint by a generic OAuth definition.',
  'explain.connectorEntraOrGateway':
    'Signs in with Entra ID in the cloud; through an on-premises gateway with a Windows account.',
  'explain.connectorSendsToMaker': 'Sends to whoever made the connection.',
  'explain.connectorDataverseDirect':
    'Canvas apps can reach Dataverse without a connector; whether isolation covers that is not documented.',
  'explain.connectorNotEnforced':
    'Not enforced: a known issue that Microsoft documents. Use a data policy instead.',
  'explain.connectorEntraOrAccessKey': 'Entra ID, or an access key.',
  'explain.connectorSqlOrWindows': 'Entra ID integrated, a service principal, or a SQL or Windows account.',
  'explain.connectorSqlAccount': 'Entra ID integrated, a service principal, or a SQL account.',
  'explain.connectorSap': 'A SAP account, or Entra ID passed on by the gateway.',
  'explain.connectorWindowsByGateway': 'A Windows account, through a gateway.',
  'explain.connectorOnPremisesWeb': 'Can also call an on-premises web service, then without Entra ID.',
  'explain.connectorNoSignIn': 'Without signing in.',
  'explain.connectorOnlyIfEntra': 'Governed only if it signs in with Entra ID.',
  'explain.connectorEntraOrPassword': 'Entra ID, or user and password.',
  'explain.connectorOwnByDefault':
    'Its own sign-in by default; an Entra ID form exists, and whether isolation covers that one is not documented.',
  'explain.connectorOwnOrEntra': 'Its own sign-in, or Entra ID integrated.',
  'explain.authEntra': 'Microsoft Entra ID',
  'explain.authServicePrincipal': 'Service principal',
  'explain.authOther': 'Other (key, SQL, basic)',
  'explain.doubtOfSignInAndName': 'sign-in inferred, API name unverified',
  'explain.doubtOfSignIn': 'sign-in inferred',
  'explain.doubtOfApiName': 'API name unverified',
  'explain.allowAtBoth': 'Allow the connection at both tenants',
} as const;
