const INSTANCE =
  /instance of MSFT_(PPTenantIsolationSettings|PPTenantRule)(?:[ \t]{1,8}as[ \t]{1,8}(\$\w{1,200}))?[ \t\r\n]{0,8}\{/gi;
const IS_MOF = /(?:^|\n)[ \t]{0,8}instance of MSFT_/i;

/**
 * A compiled configuration (`.mof`) as the configuration it was made of: rules are variables that the block names, and a
 * list stands in braces. Anything else is given back as it is.
 */
export function mofAsConfiguration(text: string): string {
  if (!IS_MOF.test(text)) return text;
  return withoutComments(text)
    .replaceAll(INSTANCE, (_, kind: string, name: string | undefined) =>
      kind.toLowerCase() === 'pptenantrule'
        ? `${name ?? '$none'} = MSFT_PPTenantRule {`
        : 'PPTenantIsolationSettings "mof" {',
    )
    .replaceAll(/=([ \t\r\n]{0,40})\{/g, '=$1@(');
}

/** Line breaks stay, so that lines keep their numbers. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf('/*'); start >= 0; start = text.indexOf('/*', at)) {
    const end = text.indexOf('*/', start + 2);
    parts.push(
      text.slice(at, start),
      text.slice(start, end < 0 ? text.length : end).replaceAll(/[^\n]+/g, ''),
    );
    at = end < 0 ? text.length : end + 2;
  }
  return parts.join('') + text.slice(at);
}
