export default {
  // Kinds of files
  'imports.kind':
    '{kind, select, policy {Tenant isolation policy} report {Cross-tenant connection report} terraform {Terraform configuration} m365dsc {Microsoft365DSC configuration} inventory {Connection inventory} other {Names list}}',

  // The text of a file
  'imports.oldWorkbook':
    'This is an old Excel workbook, or one with a password. Save it as .xlsx without a password, or as CSV.',
  'imports.packed':
    'This is an Excel workbook or another packed file, not text. Save the sheet as CSV, or unpack it.',
  'imports.pdf': 'This is a PDF, not text. Export the data itself.',
  'imports.gzip': 'This is a packed file (gzip), not text. Unpack it first.',
  'imports.halfCharacter': 'The file breaks off in the middle of a character of UTF-16.',
  'imports.notUtf': 'The file is not text in UTF-8 or UTF-16.',
  'imports.latin':
    'The file is not text in UTF-8 or UTF-16. It looks like Latin-1 (Windows-1252): save it as UTF-8.',
  'imports.workbookTooLarge': 'The workbook is larger than 64 MiB when it is unpacked.',
  'imports.noWorkbook': 'This is a packed file and no Excel workbook. Unpack it first.',
  'imports.workbookDamaged': 'The Excel workbook is damaged. Open it in Excel and save the sheet as CSV.',
  'imports.tooManyCells': 'The sheet has too many cells. Save the rows that are meant as CSV.',
  'imports.emptyWorkbook': 'The workbook has no sheet with anything in it.',
  'imports.oneSheetRead':
    'The workbook has {sheets, number} sheets; “{sheet}” was read, the others were not.',
  'imports.nestedTooDeep': 'The file nests lists and objects too deeply.',
  'imports.endsTooEarly': 'The file ends too early, at line {line}, column {column}. Save or copy all of it.',
  'imports.besideJson':
    'The file holds other text beside JSON (line {line}: “{words}”). Leave only the JSON in it.',
  'imports.tooLarge': 'The file is larger than 64 MiB.',
  'imports.configurationTooLarge': 'The file is larger than a configuration can be.',
  'imports.scriptTooLarge': 'The file is larger than a script can be.',

  // What is no file for an import
  'imports.webPage':
    'This is a web page, probably a sign-in page, not data. Sign in again and save the answer itself.',
  'imports.clixml':
    'These are objects as PowerShell keeps them (CLIXML). Save it with ConvertTo-Json -Depth 10.',
  'imports.xml': 'This is XML, which no policy, report or configuration is written in.',
  'imports.formatList':
    'This is how PowerShell shows objects (Format-List), not JSON. Save it with ConvertTo-Json -Depth 10.',
  'imports.formatTable':
    'This is how PowerShell shows a table (Format-Table), which cuts values off. Save it with ConvertTo-Json -Depth 10.',
  'imports.commandRefused':
    'This is the error of a command that was not allowed, not data. A report needs the permission Governance.CrossTenantConnectionReports.Read, a policy or an inventory the role Power Platform administrator.',
  'imports.yaml': 'This is YAML, which is not read. Export the policy or the report as JSON.',
  'imports.answerSaid': '“{code}” ({said})',
  'imports.answer': 'This is the answer {answer}, not data.',
  'imports.answerRefused':
    'This is the answer {answer}, not data. A report needs the permission Governance.CrossTenantConnectionReports.Read, a policy or an inventory the role Power Platform administrator.',
  'imports.answerExpired': 'This is the answer {answer}, not data. Sign in again and save the answer itself.',
  'imports.answerNotFound':
    'This is the answer {answer}, not data. Where a policy was asked for, it means that isolation was never configured: import it as a policy (--from policy).',
  'imports.notKnown': 'The file is no policy, report or configuration that can be imported.',
  'imports.wrongKind': 'The file looks like this: {kind}. Import it as that.',
  'imports.sameAsBefore': 'The file says the same as {file}; it is taken once.',
  'imports.bystanderAlone':
    'The file holds no policy itself, and no file beside it does. Import the files of the folder together.',
  'imports.bystander':
    'The file holds no policy itself; its variables, providers, imports and data were used for the files beside it.',

  // All kinds
  'imports.givenTwice': '“{name}” is given more than once; the last one is taken.',
  'imports.moreWarnings': 'There are {count, number} more warnings about this file.',
  'imports.moreRemarks': 'There are {count, number} more remarks about this file.',
  'imports.tooManyPolicies':
    'The file holds {count, number} policies; a scenario has at most {max, number} tenants.',
  'imports.changesNothing': 'Changes nothing.',
  'imports.changesNothingAtAll': 'Changes nothing: all of it is there already.',
  'imports.stepOfFiles': 'Import {count, plural, one {# file} other {# files}}',
  'imports.stepOfKind': 'Import {kind}{count, plural, =1 {} other { (# files)}}',

  // What a policy is called in a sentence
  'imports.thePolicy': 'The policy',
  'imports.theBlock': 'The block',
  'imports.theResource': 'The resource “{label}”',
  'imports.theModule': 'The module “{label}”',
  'imports.theVariable': 'The variable “{label}”',
  'imports.theListOfRules': 'The list of rules of {where}',
  'imports.aRuleOf': 'A rule of {where}',
  'imports.theRuleFor': 'The rule for {tenant}',
  'imports.aRule': 'A rule',

  // Policies
  'imports.noPolicy': 'The file holds no tenant isolation policy.',
  'imports.neverConfigured': '{where}: isolation was never configured, so it is Off and has no rules.',
  'imports.emptyList':
    '{where} is an empty list: the policy was not collected, perhaps because it was not allowed. Nothing is known of it.',
  'imports.notAPolicy': '{where} is not a tenant isolation policy; it is left out.',
  'imports.neitherKey': '{where} has neither “{one}” nor “{other}”, so it is no tenant isolation policy.',
  'imports.answerIsNoPolicy': '{where} is the answer “{answer}”, so it is no tenant isolation policy.',
  'imports.policyCutOff':
    '{where} was cut off by PowerShell. Export the policy again with ConvertTo-Json -Depth 10.',
  'imports.inventedRule': 'A rule without tenant is what tools make of an empty list; it is left out.',
  'imports.notATenantId': '{where} names its tenant “{text}”, which is not a tenant ID.',
  'imports.tooManyRules': '{where} has {count, number} rules; a policy holds at most {max, number}.',
  'imports.ruleTwice': 'There is a further rule for {tenant}; one rule now allows what both allowed.',
  'imports.manyRules': '{where} has {count, number} rules; Power Platform takes {max, number} a tenant.',
  'imports.ruleWithoutDirection':
    'The rule for {tenant} allows neither inbound nor outbound; it is left out.',
  'imports.personalRule':
    'There is a rule for “Personal Microsoft accounts” ({tenant}). This tenant ID stands for everybody who has a personal Microsoft account, not for one organization.',
  'imports.ownTenantRule':
    "The rule for {tenant} names the policy's own tenant. It is kept, but has no effect.",
  'imports.switchNotRead':
    '{at}: whether isolation is On or Off {why, select, missing {is not given} other {could not be read (“{text}”)}}; {stays, select, open {say which it is} on {it stays On} other {it stays Off}}.',
  'imports.rulesNotRead':
    '{at}: the list of rules {why, select, missing {is not given} other {could not be read (“{text}”)}}; the rules stay as they are.',
  'imports.partNotRead':
    '{at}: a part of the list of rules {why, select, missing {is not given} other {could not be read (“{text}”)}} and is left out.',
  'imports.ruleNotRead':
    '{at}: a rule does not say whom it names: it {why, select, missing {is not given} other {could not be read (“{text}”)}} and is left out.',
  'imports.directionNotRead':
    '{at}: {direction, select, outbound {outbound} other {inbound}} of the rule for {rule} {why, select, missing {is not given} other {could not be read (“{text}”)}}; {stays, select, none {it is not imported} allowed {it stays allowed, as it was} other {it stays not allowed, as it was}}.',
  'imports.allTenants': 'all tenants (*)',
  'imports.rulesKept':
    '{at}: {count, plural, one {# rule that the file does not name stays} other {# rules that the file does not name stay}}, because not all of its rules could be read.',
  'imports.policyTwice': 'There is a later policy of the same tenant in {file}; that one is taken.',
  'imports.notesTenantIdOf': 'Notes the tenant ID of: {tenant}.',
  'imports.addsTenant':
    'Adds {tenant} with isolation {state, select, on {On} other {Off}} and {rules, plural, one {# rule} other {# rules}}.',
  'imports.switchAsked':
    'The policy of {tenant} {why, select, missing {does not say} other {says “{text}”, which cannot be read, for}} whether isolation is On or Off, and tools disagree about what that means. Is it Off (suggested) or On?',
  'imports.switchOpen':
    'The policy of {tenant} says “{text}”, which cannot be read, for whether isolation is On or Off; the tenant is new here, so say which it is.',
  'imports.switchTaken':
    'The policy of {tenant} {why, select, missing {does not say} other {says “{text}”, which cannot be read, for}} whether isolation is On or Off; it is taken as {state, select, on {On} other {Off}}.',
  'imports.switchStays':
    'The policy of {tenant} does not say whether isolation is On or Off; it stays {state, select, on {On} other {Off}}.',
  'imports.turnsIsolation': 'Turns isolation {state, select, on {On} other {Off}} at {tenant}.',
  'imports.changesRules':
    'Changes the rules of {tenant}: {added, number} added, {changed, number} changed, {removed, number} removed.',
  'imports.replacesRules':
    'Replaces the rules of {tenant}: {added, number} added, {changed, number} changed, {removed, number} removed.',
  'imports.leavesTenant': 'Leaves {tenant} as it is.',
  'imports.whosePolicy': '{file} does not say whose policy it is. Which tenant is it for?',
  'imports.whosePolicyNamed': '{file} does not say whose policy “{name}” is. Which tenant is it for?',

  // Scripts and configurations
  'imports.scriptPolicyNotRead': 'The policy in the script cannot be read. {why}',
  'imports.policyNotInFile': 'The policy that the script sets here is not in the file.',
  'imports.severalPolicies':
    'The script holds {count, number} policies and {why, select, lost {what it sets is none of them} other {does not say which one it sets}}. Leave only the one that is meant.',
  'imports.noResource': 'The file holds no resource “{resource}”.',
  'imports.breaksOffIn': 'The file breaks off in the {type} “{label}”.',
  'imports.noLabel':
    'The resource “{resource}” has no name: Terraform needs a second label before the brace.',
  'imports.inputOfModule':
    'The policy is an input of the module “{label}”; it is taken as what the module makes of it.',
  'imports.localModule':
    'The module “{label}” is made in the folder {folder}. What is given to it here is not followed into its files; what “terraform show -json” prints of a plan holds all of it.',
  'imports.givenToVariables':
    'The policy is given to the variables of a module; it is taken as what the module makes of it.',
  'imports.givenToVariable':
    'The policy is given to the variable “{name}”; it is taken as what the module makes of it.',
  'imports.planDestroys': 'The plan takes a policy away: {line}. It is left out.',
  'imports.planText': "This is a plan's text; what it will be after the plan is taken.",
  'imports.madeForNothing': '{where} is made for nothing (“for_each”); it is left out.',
  'imports.countIsZero': '{where} has “count = 0”, so it does not exist; it is left out.',
  'imports.countNotRead':
    '{where} depends on its “{name}” (“{source}”), which could not be read; it is left out.',
  'imports.allowedTenantsMissing': '{where}: “{key}” is missing; the rules stay as they are.',
  'imports.dscBreaksOff': 'The file breaks off in a block {block}.',
  'imports.noDscBlock': 'The file holds no block “{block}”.',
  'imports.rulesToExclude':
    '“RulesToExclude” is not imported, because it takes rules away instead of naming them.',
  'imports.rulesAndInclude':
    '“Rules” stands beside “RulesToInclude” or “RulesToExclude”, which Microsoft365DSC refuses.',
  'imports.rulesToInclude':
    'The block has “RulesToInclude”: do its rules add to those that are there, or replace all of them? Say add or replace.',
  'imports.bareName': '“{name}” is no tenant ID or domain; it is taken as {domain}.',

  // Reports
  'imports.noReport': 'The file holds no cross-tenant connection report.',
  'imports.noConnections':
    '{report, plural, =0 {The report} other {Report #}} has no “connections”; it is left out.',
  'imports.reportCutOff':
    'The rows of {report, plural, =0 {the report} other {report #}} were cut off. Export the report again with ConvertTo-Json -Depth 10.',
  'imports.reportRowsNotRead':
    '{report, plural, =0 {The report} other {Report #}} has {count, plural, one {# row} other {# rows}}, and none of them could be read. If PowerShell wrote it, export it again with ConvertTo-Json -Depth 10.',
  'imports.emptyReport':
    '{report, plural, =0 {The report} other {Report #}} has 0 rows: nobody tried to connect to or from another tenant.',
  'imports.emptyReportBetween':
    '{report, plural, =0 {The report} other {Report #}} has 0 rows between {from} and {to}: nobody tried to connect to or from another tenant.',
  'imports.reportFailed':
    '{report, plural, =0 {The report} other {Report #}} has the status “{status}”: it holds nothing. Ask for a new one.',
  'imports.reportNotFinished':
    '{report, plural, =0 {The report} other {Report #}} has the status “{status}”, so it is not finished. Fetch it again later.',
  'imports.reportNotComplete':
    '{report, plural, =0 {The report} other {Report #}} has the status “{status}”, so it may not be complete.',
  'imports.reportTenantId':
    '{report, plural, =0 {The report} other {Report #}}: “tenantId” is not a tenant ID.',
  'imports.rowWithoutTenantId':
    'Row {row} of {report, plural, =0 {the report} other {report #}} has no tenant ID; it is left out.',
  'imports.rowWithoutDirection':
    'Row {row} of {report, plural, =0 {the report} other {report #}}, for {tenant}, is neither inbound nor outbound; it is left out.',
  'imports.ownRows':
    '{count, plural, one {# row of the report names the reporting tenant itself, by this or another of its IDs, and is left out} other {# rows of the report name the reporting tenant itself, by this or another of its IDs, and are left out}}.',
  'imports.reportTwice': 'The same report is in {file} with all of these rows; it is taken from there.',
  'imports.reportOfNobody':
    'The report does not say whose it is (“tenantId”). Choose a drawn tenant, or write its tenant ID into the file.',
  'imports.reportGoesOn':
    'The report goes on in a further page (“@odata.nextLink”) that is not among the files.',
  'imports.strangersReport':
    'This is the report of {tenant}, which is not among your tenants; it is added as external.',
  'imports.reportOfNewTenant':
    '{file} is the report of {tenant}, a tenant that is not drawn here; it is added as yours. Is it?',
  'imports.reportOfExternal':
    '{file} is the report of {tenant} ({tenantId}), which is drawn as external and stays so. Is it yours?',
  'imports.personalReport':
    'The report names “Personal Microsoft accounts”. This tenant ID stands for everybody who has a personal Microsoft account, not for one organization. A rule for it lets all of them through.',
  'imports.addsOwnTenants': 'Adds {count, plural, one {# tenant} other {# tenants}} of yours',
  'imports.addsExternalTenants': 'Adds {count, plural, one {# external tenant} other {# external tenants}}',
  'imports.marksAsYours': 'Marks as yours',
  'imports.notesTenantIds': 'Notes the tenant ID of',
  'imports.addsAttempted':
    'Adds {count, plural, one {# connection} other {# connections}} that somebody attempted; the report does not say whether it worked.',
  'imports.addsAttempts': 'Adds attempts to {count, plural, one {# connection} other {# connections}}.',

  // Inventories
  'imports.connectionAt': 'Connection {n}',
  'imports.noInventory': 'The file lists no connections.',
  'imports.detailsCutOff':
    'The details of {count, plural, one {# connection} other {# connections}} were cut off: the account is taken from the display name, and the way of signing in is not known. Export it again with ConvertTo-Json -Depth 10.',
  'imports.inventoryGoesOn':
    'The list goes on in a further page (“nextLink”); import that page as well, or the picture lacks its connections.',
  'imports.creatorNotRead': '{label}: its creator could not be read (“{text}”).',
  'imports.creatorTenantNotRead': '{label}: the tenant ID of its creator could not be read (“{text}”).',
  'imports.accountNotRead': '{label}: its account could not be read (“{text}”).',
  'imports.listedTwice':
    '{count, plural, one {# connection is} other {# connections are}} listed once more further on, and taken from there.',
  'imports.inventoryOfNobody':
    'The inventory does not say whose it is (“createdBy.tenantId”). Choose a drawn tenant, or say which it is.',
  'imports.domainsLearned':
    'Makers of {tenant} sign in with {domains}; {count, plural, one {it is taken for its domain} other {these are taken for its domains}}.',
  'imports.domainConflict':
    'Makers of {tenant} sign in with {domain}, which belongs to {owner} here; it stays there.',
  'imports.anotherTenant': 'another tenant',
  'imports.outcomeUnknown':
    'An inventory says which connections exist, not that they worked: their outcome is unknown, also where the status is Connected.',
  'imports.onlyOutbound':
    'It lists what {tenants} connects to. What others connect to {tenants} stands only in a cross-tenant connection report.',
  'imports.sameTenant':
    '{count, plural, one {# connection stays within the tenant, which isolation does not judge, and is left out} other {# connections stay within the tenant, which isolation does not judge, and are left out}}.',
  'imports.notEntra':
    '{count, plural, one {# connection does not sign in with Entra ID, so isolation does not reach it, and is left out} other {# connections do not sign in with Entra ID, so isolation does not reach them, and are left out}}: {connectors}.',
  'imports.noAccount':
    '{count, plural, one {# connection names no account, so it is not known which tenant it signs in to} other {# connections name no account, so it is not known which tenant they sign in to}}; left out: {connections}.',
  'imports.unclearAccount':
    'The account of {count, plural, one {# connection is no account of a tenant, so it is not known which one it signs in to} other {# connections is no account of a tenant, so it is not known which one they sign in to}}; left out: {connections}.',
  'imports.listedConnection': '{label} ({details})',
  'imports.account': 'account “{account}”',
  'imports.guests':
    "{count, plural, one {# connection signs} other {# connections sign}} in with a guest account. The guest's own tenant is taken for the sign-in tenant; some connectors, such as SharePoint, sign guests in to the tenant that invited them, and isolation does not judge that: {connections}.",
  'imports.notInInventory':
    '{count, plural, one {# connection of the report is} other {# connections of the report are}} not in this inventory: blocked, deleted since, or of an environment that it does not cover.',
  'imports.inventoryOfNewTenant':
    '{file} is the inventory of {tenant}, a tenant that is not drawn here; it is added as yours. Is it?',
  'imports.inventoryOfExternal':
    '{file} is the inventory of {tenant}, which is drawn as external and stays so. Is it yours?',
  'imports.whoseDomain':
    'Whose domain is {domain} ({count, plural, one {# connection} other {# connections}}, for example of {account})? It is added as an external tenant.',
  'imports.whoseDomainLike':
    'Whose domain is {domain} ({count, plural, one {# connection} other {# connections}}, for example of {account})? It is added as an external tenant. It ends like {parent}, a domain of {owner}.',
  'imports.notesInventory': 'Notes what the inventory says of',
  'imports.addsListed':
    'Adds {count, plural, one {# connection} other {# connections}} that the inventory lists.',
  'imports.tellsConnections':
    'Tells {count, plural, one {# connection} other {# connections}} what the inventory says.',

  // Names lists
  'imports.rowAt': 'Row {n}',
  'imports.rowOf': 'Row {n}, “{name}”',
  'imports.noNames':
    'This is no names list: it takes columns such as Name, Domains and Tenant ID, separated by commas, semicolons or tabs.',
  'imports.noRows': 'The list has no rows.',
  'imports.tooManyRows': 'The list has more than {max, number} rows; no scenario has as many tenants.',
  'imports.columnsNotRead':
    'Not read: {count, plural, one {the column} other {the columns}} {columns}. Known are Name, Domains, Tenant ID, Mine, Group, Owner and Contact.',
  'imports.secondName': '{label}: there is a second name (“{text}”); it changes nothing.',
  'imports.textTooLong':
    '{label}: the {what, select, name {name} group {group} owner {owner} other {contact}} is longer than {max, number} characters (“{text}”); it changes nothing.',
  'imports.noDomain': '{label}: this is no domain (“{text}”); it changes nothing.',
  'imports.noTenantId': '{label}: this is no tenant ID (“{text}”); it changes nothing.',
  'imports.mineUnclear':
    '{label}: whether the tenant is yours is neither yes nor no (“{text}”); it changes nothing.',
  'imports.namedTwice': '{label}: {tenant} is in the list before ({before}); that row is taken.',
  'imports.notDrawn':
    '{count, plural, one {# row of {all, number} names a tenant that is not drawn, and does nothing} other {# rows of {all, number} name tenants that are not drawn, and do nothing}}: {rows}.',
  'imports.fitsSeveral': '{label} fits {tenants}, and is left out: give it the tenant ID.',
  'imports.otherTenantId':
    '{label} has the tenant ID {tenantId}, and a domain of {tenant}, whose tenant ID is {known}; the row is left out.',
  'imports.domainTaken': '{label}: {domain} already belongs to {owner}, and stays there.',
  'imports.tellsTenants': 'Tells {count, plural, one {# tenant} other {# tenants}} what the list says',
  'imports.putsIntoGroups':
    'Puts {tenants, plural, one {# tenant} other {# tenants}} into {groups, plural, one {# group} other {# groups}}.',

  // A pasted list of rules
  'imports.stepOfRules': 'Paste rules at {tenant}',
  'imports.severalCalled': 'Several tenants are called “{tenant}”; name it by its domain or tenant ID.',
  'imports.nobodyCalled': '“{tenant}” is neither a domain nor a tenant ID nor the name of a drawn tenant.',
  'imports.directionUnclear':
    'The direction “{text}” of the rule for “{tenant}” is not inbound, outbound or both.',
  'imports.reviewUnclear':
    'The review date “{text}” of the rule for “{tenant}” is not a date such as 2027-01-31.',
  'imports.tenantItself': '{tenant} is the tenant itself: connections within it are never evaluated.',
  'imports.addsRule':
    'Adds a rule for {tenant} ({direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}).',
  'imports.ruleThere': 'The rule for {tenant} is there already.',
  'imports.ruleWidened':
    'The rule for {tenant} is there already, and is now {direction, select, inbound {inbound} outbound {outbound} other {inbound and outbound}}.',
  'imports.ruleGetsDetails': 'The rule for {tenant} is there already, and gets the details of this line.',
} as const;
