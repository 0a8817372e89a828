export default {
  'evidence.beginWithBothOff':
    'Begin with isolation Off at both tenants, A and B, and a flow in A with a SharePoint connection that signs in to B: its run succeeds.',
  'evidence.waitAndRunFlow': 'Wait an hour, then run the flow.',
  'evidence.bothOnTitle': 'When both tenants have isolation On, must both let the connection through?',
  'evidence.bothOnKnown':
    'The article’s tables show one isolated tenant at a time. This program takes it that both must let it through.',
  'evidence.turnOnAtBothWithRuleAtA':
    'Turn isolation On at A and at B. At A add a rule for B, outbound. Add none at B.',
  'evidence.thenAddRuleAtB': 'Then add a rule for A at B, inbound, wait an hour, and run it again.',
  'evidence.firstRunFailsSecondSucceeds': 'The first run fails, the second succeeds.',
  'evidence.bothOnMeansBothNeeded': 'Both tenants must let it through, as here.',
  'evidence.firstRunSucceedsAlready': 'The first run succeeds already.',
  'evidence.bothOnMeansOneIsEnough':
    'The rule at one tenant is enough: connections shown as blocked by the other one would work.',
  'evidence.servicePrincipalTitle': 'Does isolation look at a service principal as at a person?',
  'evidence.servicePrincipalKnown':
    'SQL Server, Azure Key Vault and Snowflake let a service principal sign in, with a tenant ID of its own. This program judges it as an Entra ID sign-in.',
  'evidence.registerAppInB':
    'Register an app in B with access to a key vault of B. In A make a flow that reads a secret with the Azure Key Vault connector, signed in as that service principal with B’s tenant ID: its run succeeds.',
  'evidence.turnOnAtA': 'Turn isolation On at A, without rules.',
  'evidence.runFails': 'The run fails.',
  'evidence.servicePrincipalMeansEvaluated': 'Service principals are covered, as here.',
  'evidence.runSucceeds': 'The run succeeds.',
  'evidence.servicePrincipalMeansNotEvaluated':
    'Service principals pass: connections shown as blocked here would work, and only a data policy stops them.',
  'evidence.agentsTitle': 'Does isolation judge the connections that an agent’s tools use?',
  'evidence.agentsKnown':
    'Multitenant mode of Copilot Studio needs a rule while isolation is On. For the connections of tools nothing was found; this program judges them as those of a flow.',
  'evidence.makeAgentWithSharepointTool':
    'In A make an agent with a SharePoint tool whose connection signs in to B, and ask it for a list of B: it answers.',
  'evidence.waitHourThenAskAgain': 'Wait an hour, then ask again.',
  'evidence.toolFails': 'The tool fails.',
  'evidence.agentsMeansEvaluated': 'Connections of agents are covered, as here.',
  'evidence.agentStillAnswers': 'The agent still answers.',
  'evidence.agentsMeansNotEvaluated':
    'Connections of agents pass: those shown as blocked here would work for the agent.',
  'evidence.codeAppsTitle': 'Does isolation judge the connections of a code app as those of another app?',
  'evidence.codeAppsKnown':
    'Code apps list tenant isolation among the controls they obey. This program judges each connection as in a canvas app.',
  'evidence.publishCodeAppReadsSharepoint':
    'In A publish a code app that reads a SharePoint list through a connection that signs in to B: it shows the list.',
  'evidence.waitHourThenOpenApp': 'Wait an hour, then open the app again.',
  'evidence.listDoesNotLoad': 'The list does not load.',
  'evidence.codeAppsMeansEvaluated': 'Connections of code apps are covered, as here.',
  'evidence.listLoads': 'The list loads.',
  'evidence.codeAppsMeansNotEvaluated':
    'Connections of code apps pass: those shown as blocked here would work in the app.',
  'evidence.dataverseDirectTitle': 'Does isolation cover a canvas app’s own path to Dataverse?',
  'evidence.dataverseDirectKnown':
    'Canvas apps can reach Dataverse without a connector. This program judges it as the Dataverse connector.',
  'evidence.makeCanvasAppShowsDataverse':
    'In A make a canvas app that shows a Dataverse table of an environment of B, added from there: it shows rows.',
  'evidence.noRowsShown': 'No rows are shown.',
  'evidence.dataverseDirectMeansEvaluated': 'The direct path is covered, as here.',
  'evidence.rowsShown': 'Rows are shown.',
  'evidence.dataverseDirectMeansNotEvaluated':
    'The direct path passes: Dataverse connections of apps that are shown as blocked would work.',
  'evidence.guestTokenTitle': 'For which tenant does the sign-in of a guest account count?',
  'evidence.guestTokenKnown':
    'A guest can sign in to the tenant that invited them. This program takes the sign-in tenant that you drew.',
  'evidence.inviteUserOfAToB': 'Invite a user of A as a guest to B, with access to a list there.',
  'evidence.asThatUserMakeFlow':
    'As that user, in A, make a flow whose SharePoint connection signs in to B as the guest: its run succeeds.',
  'evidence.turnOnAtB': 'Turn isolation On at B, without rules.',
  'evidence.runFailsAndErrorNamesB': 'The run fails, and the error names B as the sign-in tenant.',
  'evidence.guestTokenMeansInvitingTenant': 'It counts for the tenant that invited, as it is drawn.',
  'evidence.guestTokenMeansHomeTenant':
    'It counts for the guest’s own tenant: such connections never leave it, and B’s isolation does not see them.',
  'evidence.guestAtHomeTitle': 'Is a guest who works in the inviting tenant with its data left alone?',
  'evidence.guestAtHomeKnown':
    'The article exempts a guest in their “host tenant”. This program reads that as the tenant that invites.',
  'evidence.inviteUserOfBToA': 'Invite a user of B as a guest to A, and let them make flows in A.',
  'evidence.asThatGuestMakeFlow':
    'As that guest, in A, make a flow on a SharePoint list of A: its run succeeds.',
  'evidence.guestAtHomeMeansNotEvaluated': 'Such guests are left alone, as here.',
  'evidence.guestAtHomeMeansEvaluated':
    'Guests are judged as people of their own tenant: draw their connections as coming from there.',
  'evidence.personalAccountsTitle': 'Does a rule for the tenant ID of personal accounts match them?',
  'evidence.personalAccountsKnown':
    'Entra gives all personal Microsoft accounts one tenant ID, 9188040d-6c67-4c5b-b112-36a304b66dad. Whether isolation goes by it is not documented. Such a rule would be a rule for everybody.',
  'evidence.withPersonalMicrosoftAccountMake':
    'With a personal Microsoft account make a flow on a OneDrive for Business of B: its run succeeds.',
  'evidence.turnOnAtBAndWait': 'Turn isolation On at B, without rules, wait an hour: its run fails.',
  'evidence.addRuleForPersonalAccounts': 'At B add a rule for 9188040d-6c67-4c5b-b112-36a304b66dad, inbound.',
  'evidence.waitRunAndTakeRuleAway': 'Wait an hour, then run the flow. Take the rule away afterwards.',
  'evidence.personalAccountsMeansMatches': 'The rule matches every personal account, as here.',
  'evidence.runStillFailsOrRule': 'The run still fails, or the rule is refused.',
  'evidence.personalAccountsMeansDoesNotMatch':
    'No rule by that ID opens anything: connections that it seems to open here stay blocked.',
  'evidence.ruleByDomainTitle': 'Does a rule by a second domain stand for the same tenant?',
  'evidence.ruleByDomainKnown':
    'The admin center turns a domain into a tenant ID when the rule is added. This program takes every domain of a drawn tenant for its name.',
  'evidence.verifySecondDomainAtB': 'Verify a second domain at B.',
  'evidence.turnOnAndAddRuleBySecondDomain':
    'Turn isolation On at A, and add a rule by B’s second domain, outbound.',
  'evidence.readPolicyWithPowerShell': 'Read the policy with {cmdlet}.',
  'evidence.ruleHoldsTenantIdOfB': 'The rule holds B’s tenant ID.',
  'evidence.ruleByDomainMeansSameId': 'Any domain names the tenant, as here.',
  'evidence.ruleRefusedOrHoldsSomething': 'The rule is refused, or holds something else.',
  'evidence.ruleByDomainMeansRefused': 'Only some domains name a tenant: write rules with the tenant ID.',
  'evidence.oneDirectionTitle': 'Is an inbound rule the mirror image of an outbound one?',
  'evidence.oneDirectionKnown':
    'The tables show rules that cover outbound, and both directions. This program reads inbound alone as the mirror image.',
  'evidence.makeSecondFlowInB': 'Make a second flow in B with a SharePoint connection that signs in to A.',
  'evidence.turnOnAndAddInboundRule': 'Turn isolation On at A, and add a rule for B, inbound.',
  'evidence.waitHourThenRunBoth': 'Wait an hour, then run both flows.',
  'evidence.flowInBSucceedsFlowInAFails': 'The flow in B succeeds, the flow in A fails.',
  'evidence.oneDirectionMeansMirrored': 'Inbound lets in and nothing out, as here.',
  'evidence.anythingElse': 'Anything else.',
  'evidence.oneDirectionMeansOtherwise': 'Verdicts that rest on a rule that covers only inbound do not hold.',
  'evidence.narrowRuleTitle': 'Does a narrow rule take something from a rule for *?',
  'evidence.narrowRuleKnown':
    'Rules only allow, so this program reads a rule for one tenant beside a rule for * as taking nothing away.',
  'evidence.turnOnAndAddRuleForAllAndForB':
    'Turn isolation On at A. Add a rule for *, outbound, and a rule for B, inbound.',
  'evidence.narrowRuleMeansAddsUp': 'Rules add up, as here.',
  'evidence.narrowRuleMeansNarrows':
    'The narrower rule counts: connections to B that the rule for * seems to open here stay blocked.',
  'evidence.namedFirstTitle': 'When both tenants block, which one does the error name?',
  'evidence.namedFirstKnown': 'The error names one tenant. This program names both.',
  'evidence.turnOnAtBoth': 'Turn isolation On at both tenants, without rules.',
  'evidence.waitRunAndReadError': 'Wait an hour, then run the flow. Read the error of the run.',
  'evidence.namesCreatorTenant': 'It names A, the creator tenant.',
  'evidence.namedFirstMeansCreator':
    'Makers ask their own administrator first; the other tenant comes up when that one has opened.',
  'evidence.namesBSigninTenant': 'It names B, the sign-in tenant.',
  'evidence.namedFirstMeansSignIn':
    'Makers ask the other tenant first; their own block comes up when that one has opened.',
  'evidence.blockedFlowTitle': 'What becomes of an existing flow that is blocked?',
  'evidence.blockedFlowKnown':
    'The article says that it is marked Suspended, a screenshot of 2021 shows it On with failing runs. This program tells both.',
  'evidence.waitDayThenLookAt': 'Wait a day, then look at the flow’s page.',
  'evidence.statusOnRunsFail': 'Its status is On, and its runs fail.',
  'evidence.blockedFlowMeansOn': 'Watch failing runs, not the status.',
  'evidence.statusSuspended': 'Its status is Suspended.',
  'evidence.blockedFlowMeansSuspended':
    'Blocked flows can be listed by their status, and must be turned on again afterwards.',
  'evidence.reportWindowTitle': 'How many days does a cross-tenant connection report cover?',
  'evidence.reportWindowKnown':
    'A report holds a start and an end date; how far they lie apart is not documented.',
  'evidence.runFlowOnceAndNoteDay': 'Run a flow in A that signs in to B once, and note the day.',
  'evidence.askReportOnEachFollowing':
    'Ask A for a report on each of the following days, and read startDate and endDate.',
  'evidence.eachReportCoversOneDay': 'Each report covers one day.',
  'evidence.reportWindowMeansOneDay':
    'Collect a report a day for as long as the rarest flow takes to run once.',
  'evidence.reportCoversSeveralDays': 'A report covers several days.',
  'evidence.reportWindowMeansLonger':
    'Fewer reports are enough; what runs more rarely than that is still not in them.',
  'evidence.agentsMultitenantTitle': 'Which rule does an agent in multitenant mode need?',
  'evidence.agentsMultitenantKnown':
    'Documented: it does not work while isolation is On without a rule. One published test made it work with an inbound rule at the host.',
  'evidence.publishAgentMultitenantModeTalk':
    'Publish an agent of A in multitenant mode, and talk to it as a user of B.',
  'evidence.turnOnAtAAndWait': 'Turn isolation On at A, and wait an hour: it no longer answers.',
  'evidence.addInboundRuleForBAtA': 'Add a rule for B at A, inbound, wait an hour, and talk to it again.',
  'evidence.answers': 'It answers.',
  'evidence.agentsMultitenantMeansInbound': 'An inbound rule at the host is enough.',
  'evidence.doesNotAnswer': 'It does not answer.',
  'evidence.agentsMultitenantMeansMore': 'It needs more than that: try both directions, and a rule at B.',
  'evidence.logicAppsTitle': 'Does the switch of Power Platform reach Azure Logic Apps?',
  'evidence.logicAppsKnown':
    'Logic Apps have an isolation policy of their own, set by a support ticket. This program leaves them out.',
  'evidence.subscriptionMakeLogicAppWith':
    'In a subscription of A make a logic app with a SharePoint connection that signs in to B: its run succeeds.',
  'evidence.waitFourHoursThenRun': 'Wait four hours, then run it.',
  'evidence.logicAppsMeansNotReached': 'Logic Apps need their own policy.',
  'evidence.logicAppsMeansReached': 'The switch reaches Logic Apps too: look for them before a rollout.',
  'evidence.dataflowsTitle': 'Does isolation cover dataflows?',
  'evidence.dataflowsKnown':
    'The article speaks of canvas apps and flows. Dataflows are not mentioned, and left out here.',
  'evidence.makeDataflowReadsSharepointList':
    'In A make a dataflow that reads a SharePoint list of B: its refresh succeeds.',
  'evidence.waitHourThenRefresh': 'Wait an hour, then refresh it.',
  'evidence.refreshSucceeds': 'The refresh succeeds.',
  'evidence.dataflowsMeansNotCovered': 'Isolation does not stop dataflows.',
  'evidence.refreshFails': 'The refresh fails.',
  'evidence.dataflowsMeansCovered': 'Dataflows break too: look for them before a rollout.',
  'evidence.untestableClouds':
    'Connections between clouds (government, 21Vianet): the article of 2021 named limits that later editions no longer mention. They are judged here as any other.',
  'evidence.untestableOnByItself':
    'Whether Microsoft turns isolation On by itself: one customer reports messages (MC942823, MC981567) that say so; their text was never seen. The documented default is Off.',
  'evidence.level':
    '{level, select, documented {Documented} concluded {Concluded} assumed {Assumed} other {Measured}}',
  'evidence.when': 'on {day}',
  'evidence.whenBy': 'on {day} by {who}',
  'evidence.measuredOn': 'Measured on {day}',
  'evidence.shortReasons': '{level}: {reasons}',
  'evidence.measuredOtherwise': '{reason}, measured otherwise',
  'evidence.lineHead': '{head}.',
  'evidence.answerNotRead': 'Somebody recorded “{answer}” {when}, which this version cannot read.',
  'evidence.testShowed': 'A test {when} showed it: {means}',
  'evidence.testFoundOtherwise':
    'A test {when} found otherwise: {means} The verdict shown here does not follow the test.',
  'evidence.runTest': 'Run the test on the page “What is not known”, and record its answer there.',
  'evidence.lookUpConnector':
    'Find the connector in a connection inventory or in the admin center of the creator tenant, and choose it here.',
  'evidence.lookUpWay':
    'Look at the connection in Power Automate or Power Apps, and choose here under Authentication how it signs in.',
  'evidence.sameTenantShort': 'same tenant',
  'evidence.sameTenantSays': 'The article’s tables allow every connection that stays in its own tenant.',
  'evidence.knownIssueShort': 'known issue',
  'evidence.knownIssueSays':
    'The article names Azure DevOps as a known issue: its token is not one of Entra ID.',
  'evidence.namedShort': 'connector named',
  'evidence.namedByError': 'A published error message shows {connector} blocked by isolation.',
  'evidence.namedByArticle': 'The article names {connector} as a connector that isolation covers.',
  'evidence.fromSignIn': 'from the way it signs in',
  'evidence.catalogueSays':
    '{connector} signs in {entra, select, yes {with Entra ID} other {otherwise than with Entra ID}}, {entra, select, yes {so by the article’s rule isolation covers it} other {so by the article’s rule isolation does not cover it}}.',
  'evidence.statedSays':
    'This file says that the connection signs in {entra, select, yes {with Entra ID} other {otherwise than with Entra ID}}, {entra, select, yes {so by the article’s rule isolation covers it} other {so by the article’s rule isolation does not cover it}}.',
  'evidence.inferredShort': 'sign-in inferred',
  'evidence.inferredSays':
    'That {connector} signs in {entra, select, yes {with Entra ID} other {otherwise than with Entra ID}} is inferred, and no source says that isolation treats it so.',
  'evidence.entraFormShort': 'Entra form not documented',
  'evidence.entraFormSays':
    '{connector} has a sign-in of its own and an Entra ID form; whether isolation covers that form is not documented.',
  'evidence.wayUnsaidShort': 'sign-in not said',
  'evidence.wayUnsaidSays':
    '{connector} can sign in with Entra ID or otherwise; that this connection does it {entra, select, yes {with Entra ID} other {otherwise than with Entra ID}} is assumed.',
  'evidence.unknownConnectorShort': 'connector unknown',
  'evidence.unknownConnectorSays':
    'Nothing is known of the connector “{connector}”; that it signs in with Entra ID is assumed.',
  'evidence.unknownStatedShort': 'connector unknown, sign-in said',
  'evidence.unknownStatedSays':
    'The connector “{connector}” is not in the catalogue; this file says that it signs in {entra, select, yes {with Entra ID} other {otherwise than with Entra ID}}, {entra, select, yes {so by the article’s rule isolation covers it} other {so by the article’s rule isolation does not cover it}}.',
  'evidence.servicePrincipalShort': 'service principal',
  'evidence.servicePrincipalSays':
    'A service principal signs in. Whether isolation looks at it as at a person is not documented.',
  'evidence.bothOffShort': 'both Off',
  'evidence.bothOffSays':
    'While isolation is Off, the documented default, cross-tenant connections are allowed.',
  'evidence.bothOnShort': 'both On',
  'evidence.bothOnSays':
    'Isolation is On at both tenants. No table shows such a pair; the report names attempts blocked by either tenant.',
  'evidence.noRuleShort': 'On without a rule',
  'evidence.noRuleSays': 'The article’s tables block what no rule allows while isolation is On.',
  'evidence.ruleShort': 'allow rule',
  'evidence.ruleSays': 'The article’s tables allow what a rule for the tenant allows in that direction.',
  'evidence.ruleForAllShort': 'rule for *',
  'evidence.ruleForAllSays': 'The article says that * allows all tenants in the direction of the rule.',
  'evidence.ruleByDomainShort': 'rule by domain',
  'evidence.ruleByDomainSays':
    'The rule names a domain. The admin center stores the tenant ID behind it; that this is the tenant drawn here is concluded from the domain.',
  'evidence.oneDirectionShort': 'inbound-only rule',
  'evidence.oneDirectionSays':
    'A rule that covers only inbound stands in no table; it is read as the mirror image of one that covers only outbound.',
  'evidence.narrowRuleShort': 'narrow rule beside *',
  'evidence.narrowRuleSays':
    'A narrower rule for the same tenant stands beside the rule for *. Rules only allow, so it is read as taking nothing away.',
  'evidence.personalAccountsShort': 'personal accounts',
  'evidence.personalAccountsSays':
    'The rule names the tenant ID of personal Microsoft accounts. Whether the service matches personal accounts by it is not documented.',
  'evidence.guestAtHomeShort': 'guest at home',
  'evidence.guestAtHomeSays':
    'A guest works here with this tenant’s data. The article exempts guests in their “host tenant”, read as the tenant that invites.',
  'evidence.guestTokenShort': 'guest account',
  'evidence.guestTokenSays':
    'A guest account signs in. That it counts for the tenant drawn as the sign-in tenant is assumed.',
  'evidence.agentsShort': 'used by an agent',
  'evidence.agentsSays':
    'An agent uses it. That isolation stops agents shared with other tenants is documented; that it judges the connections of their tools is assumed.',
  'evidence.codeAppsShort': 'used by a code app',
  'evidence.codeAppsSays':
    'A code app uses it. Code apps list tenant isolation among the controls they obey; that each connection counts as in other apps is concluded.',
  'evidence.dataverseDirectShort': 'app on Dataverse',
  'evidence.dataverseDirectSays':
    'An app uses it for Dataverse. Apps can reach Dataverse without a connector; whether isolation covers that path is not documented.',
  'evidence.connectorTitle': 'Does isolation cover {connector}?',
  'evidence.connectorEntraTitle': 'Does isolation cover {connector}, signed in with Entra ID?',
  'evidence.connectorKnown':
    'No official list of covered connectors exists. This program takes it that isolation {covered, select, yes {covers} other {does not cover}} it.',
  'evidence.makeFlowWithConnector':
    'In A make a flow with a {connector} connection to data of B: its run succeeds.',
  'evidence.makeFlowWithConnectorEntra':
    'In A make a flow with a {connector} connection to data of B, signed in with Entra ID: its run succeeds.',
  'evidence.connectorMeansCovered': 'Isolation covers {connector}.',
  'evidence.connectorMeansNotCovered':
    'Isolation does not cover {connector}: only a data policy or an advanced connector policy stops it.',
  'evidence.seenWorked': 'Reports show that it worked.',
  'evidence.seenWorkedNowBlocked':
    'Reports show that it worked; under the policies drawn here it is blocked.',
  'evidence.seenBlockedNowAllowed':
    'Reports show its attempts as blocked already. The policies drawn here allow it: other policies, a deleted connection or another layer may be the cause.',
  'evidence.seenBlocked': 'Reports show its attempts as blocked already.',
  'evidence.seenUnknown':
    'Reports list attempts, blocked ones included; whether any of these worked is not known.',
} as const;
