import type { TenantPolicy } from './policy';
import { policyObject } from './policy';

/**
 * A script that gets the present policy, shows it beside the new one, asks, and sets it; -WhatIf and -Confirm are honoured
 * and no secret is in it. The policy lies in a here-string, whose only rule is that no line begins with '@.
 */
export function writePowerShell(policy: TenantPolicy): string {
  return `${HEAD}
param()

# Tenant isolation for ${comment(policy.tenantName)}
$tenantId = ${quoted(policy.tenantId)}

$wanted = @'
${JSON.stringify(policyObject(policy), null, 2)}
'@ | ConvertFrom-Json

${BODY}`;
}

const HEAD = `#Requires -Modules Microsoft.PowerApps.Administration.PowerShell
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]`;

const BODY = `# Signs in with your own account; it needs the Power Platform administrator role.
Add-PowerAppsAccount -ErrorAction Stop

$present = Get-PowerAppTenantIsolationPolicy -TenantId $tenantId
Write-Host 'Present policy:'
$present | ConvertTo-Json -Depth 10 | Write-Host
Write-Host 'Policy to be set:'
$wanted | ConvertTo-Json -Depth 10 | Write-Host

if ($PSCmdlet.ShouldProcess("tenant $tenantId", 'Set the tenant isolation policy')) {
    Set-PowerAppTenantIsolationPolicy -TenantId $tenantId -TenantIsolationPolicy $wanted -ErrorAction Stop
    Write-Host 'Done. It takes about an hour until active apps and flows are assessed again.'
}
`;

/** In single quotes PowerShell expands nothing; a quote is doubled, and typographic ones count as quotes too. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

/** A comment ends with its line. */
function comment(text: string): string {
  return text.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' ');
}
