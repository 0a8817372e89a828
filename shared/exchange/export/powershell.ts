import type { Say } from '../../words/say';
import { oneLine } from './one-line';
import type { NamedRule, TenantPolicy } from './policy';
import { policyObject } from './policy';

/**
 * A script that gets the present policy, shows it beside the new one, asks, and sets it; -WhatIf and -Confirm are honoured,
 * -RulesOnly leaves the switch as it is, and no secret is in it. The policy lies in a here-string, whose only rule is that no line begins with '@.
 */
export function writePowerShell(say: Say, policy: TenantPolicy): string {
  return `${HEAD}
param(
    # ${say('exports.psRulesOnly')}
    [switch]$RulesOnly
)

# ${oneLine(say('exports.policyTitle', { tenant: policy.tenantName, purpose: policy.purpose }))}
${policy.rules.map((rule) => ruleComment(say, rule)).join('')}$tenantId = ${quoted(policy.tenantId)}

$wanted = @'
${JSON.stringify(policyObject(policy), null, 2)}
'@ | ConvertFrom-Json

${body(say)}`;
}

const HEAD = `#Requires -Modules Microsoft.PowerApps.Administration.PowerShell
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]`;

/** Comments and what the script says are in the language; the code is the same in each. */
function body(say: Say): string {
  return `# ${say('exports.psAnswers')}
function Assert-Answer($answer) {
    if ($answer.StatusCode -ge 400 -or $answer.Error) { throw ($answer | ConvertTo-Json -Depth 10) }
}

# ${say('exports.psSignsIn')}
Add-PowerAppsAccount -ErrorAction Stop

$present = Get-PowerAppTenantIsolationPolicy -TenantId $tenantId
if ($present.StatusCode -ne 404) { Assert-Answer $present }
Write-Host ${quoted(say('exports.psPresent'))}
$present | ConvertTo-Json -Depth 10 | Write-Host
if ($RulesOnly) {
    # ${say('exports.psNoPolicy')}
    $isDisabled = if ($present.StatusCode -eq 404) { $true } else { $present.properties.isDisabled }
    if ($isDisabled -isnot [bool]) { throw ${quoted(say('exports.psUnread'))} }
    $wanted.properties.isDisabled = $isDisabled
}
Write-Host ${quoted(say('exports.psToSet'))}
$wanted | ConvertTo-Json -Depth 10 | Write-Host

if ($PSCmdlet.ShouldProcess("${say('exports.psTarget', { tenantId: '$tenantId' })}", ${quoted(say('exports.psAction'))})) {
    $answer = Set-PowerAppTenantIsolationPolicy -TenantId $tenantId -TenantIsolationPolicy $wanted -ErrorAction Stop
    Assert-Answer $answer
    Write-Host ${quoted(say('exports.psDone'))}
    Get-PowerAppTenantIsolationPolicy -TenantId $tenantId | ConvertTo-Json -Depth 10 | Write-Host
}
`;
}

/** JSON has no comments, so the names stand above it. */
function ruleComment(say: Say, { tenantId, name }: NamedRule): string {
  return name === null ? '' : `# ${oneLine(say('exports.tenantIdIs', { id: tenantId, name }))}\n`;
}

/** In single quotes PowerShell expands nothing; a quote is doubled, and typographic ones count as quotes too. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
