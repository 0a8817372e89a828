import { oneLine } from './one-line';
import type { NamedRule, TenantPolicy } from './policy';
import { policyObject } from './policy';

/**
 * A script that gets the present policy, shows it beside the new one, asks, and sets it; -WhatIf and -Confirm are honoured,
 * -RulesOnly leaves the switch as it is, and no secret is in it. The policy lies in a here-string, whose only rule is that no line begins with '@.
 */
export function writePowerShell(policy: TenantPolicy): string {
  return `${HEAD}
param(
    # Sets the rules and leaves the switch as it is.
    [switch]$RulesOnly
)

# Tenant isolation for ${oneLine(policy.tenantName)}, ${policy.purpose}
${policy.rules.map(ruleComment).join('')}$tenantId = ${quoted(policy.tenantId)}

$wanted = @'
${JSON.stringify(policyObject(policy), null, 2)}
'@ | ConvertFrom-Json

${BODY}`;
}

const HEAD = `#Requires -Modules Microsoft.PowerApps.Administration.PowerShell
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]`;

const BODY = `# The cmdlets answer with what went wrong instead of failing, so their answers are looked at.
function Assert-Answer($answer) {
    if ($answer.StatusCode -ge 400 -or $answer.Error) { throw ($answer | ConvertTo-Json -Depth 10) }
}

# Signs in with your own account; it needs the Power Platform administrator role.
Add-PowerAppsAccount -ErrorAction Stop

$present = Get-PowerAppTenantIsolationPolicy -TenantId $tenantId
if ($present.StatusCode -ne 404) { Assert-Answer $present }
Write-Host 'Present policy:'
$present | ConvertTo-Json -Depth 10 | Write-Host
if ($RulesOnly) {
    # Without a policy isolation is Off.
    $isDisabled = if ($present.StatusCode -eq 404) { $true } else { $present.properties.isDisabled }
    if ($isDisabled -isnot [bool]) { throw 'The present switch could not be read, so nothing was changed.' }
    $wanted.properties.isDisabled = $isDisabled
}
Write-Host 'Policy to be set:'
$wanted | ConvertTo-Json -Depth 10 | Write-Host

if ($PSCmdlet.ShouldProcess("tenant $tenantId", 'Set the tenant isolation policy')) {
    $answer = Set-PowerAppTenantIsolationPolicy -TenantId $tenantId -TenantIsolationPolicy $wanted -ErrorAction Stop
    Assert-Answer $answer
    Write-Host 'Done. It takes about an hour until active apps and flows are assessed again. The policy is now:'
    Get-PowerAppTenantIsolationPolicy -TenantId $tenantId | ConvertTo-Json -Depth 10 | Write-Host
}
`;

/** JSON has no comments, so the names stand above it. */
function ruleComment({ tenantId, name }: NamedRule): string {
  return name === null ? '' : `# ${tenantId} is ${oneLine(name)}\n`;
}

/** In single quotes PowerShell expands nothing; a quote is doubled, and typographic ones count as quotes too. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
