import type { OptionHelp, VerbHelp } from './verb-help';
import { PROGRAM } from './verb-help';

/** A script for Windows PowerShell 5.1 and PowerShell 7. */
export function powershellCompletion(verbs: readonly VerbHelp[]): string {
  return `# PowerShell completion for ${PROGRAM}
Register-ArgumentCompleter -Native -CommandName ${PROGRAM} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $verbs = @{
${verbs.map(verbEntry).join('\n')}
  }
  $before = @($commandAst.CommandElements |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $offered = if ($before.Count -lt 2) {
    $verbs.Keys + '--help' + '--version'
  } elseif ($verbs.ContainsKey($before[1])) {
    $verb = $verbs[$before[1]]
    $last = $before[-1]
    if ($before.Count -gt 2 -and $verb.Values.ContainsKey($last)) { $verb.Values[$last] }
    elseif ($wordToComplete.StartsWith('-')) { $verb.Options }
    else { $verb.Words }
  }
  $kept = if ($wordToComplete.Contains(',')) { $wordToComplete.Substring(0, $wordToComplete.LastIndexOf(',') + 1) } else { '' }
  $part = $wordToComplete.Substring($kept.Length)
  $offered | Where-Object { $_ -like "$part*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$kept$_", $_, 'ParameterValue', $_)
  }
}
`;
}

function verbEntry({ name, options, operands = [] }: VerbHelp): string {
  const flags = [...options.map((option) => `--${option.name}`), '--help'];
  const values = options.filter(({ takes }) => takes?.choices !== undefined).map(valuesEntry);
  return `    ${quoted(name)} = @{ Options = ${list(flags)}; Words = ${list(operands)}; Values = @{ ${values.join('; ')} } }`;
}

function valuesEntry({ name, takes }: OptionHelp): string {
  return `${quoted(`--${name}`)} = ${list(takes?.choices ?? [])}`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
