import type { SourceId } from '../../shared/base/sources';
import { SOURCES } from '../../shared/base/sources';
import { CONNECTORS } from '../../shared/connectors/catalogue';
import type { Connector } from '../../shared/connectors/connector';
import { say } from './english';
import { catalogueDoubt } from '../../shared/connectors/lookup';

const WAYS = { entra: 'Entra ID', 'service-principal': 'service principal', other: 'other' } as const;

/** The README of `shared/connectors`: the catalogue as a table, and where each way of signing in comes from. */
export function connectorsPage(): string {
  const used = [...new Set(CONNECTORS.map(({ source }) => source))].toSorted();
  return `# connectors

The catalogue of connectors and its look-up. This page is written by its test from \`catalogue.ts\`; do not edit it.

No official list of governed connectors exists. The catalogue applies the article's rule, Entra ID sign-in is governed, to
the way each connector signs in. The source is where that way is said. _Sign-in inferred_: no source was found, or the
source says it only in part. _API name unverified_: the name is in no public list seen; the product may call it otherwise.
Files with a former name are read as before. _Core_: classic data policies cannot block it, advanced connector policies can.
A service principal is stated for SQL Server, Azure Key Vault and Snowflake; for the others it is general knowledge.

| Connector | API name | Signs in with | Source | Not sure |
| --- | --- | --- | --- | --- |
${CONNECTORS.map(line).join('\n')}

## How to add a connector

1. A row in \`catalogue.ts\`, in its category: API name without \`shared_\`, the name in the product, the ways of signing in (the first is
   the default), and the source. Without a source it is \`general\`, and so marked as inferred.
2. An API name that changed goes into \`former\` of its row: files that hold the old name are read as before. A row never goes.
3. A new source is an entry in \`shared/base/sources.ts\`, with the title of its page and its address.
4. Run \`npm run test:unit -- --update test/unit/connectors\`, which writes this page, and read what changed.

What the default way of signing in was decides verdicts of files that people have. A change of it is told in the
[changelog](../../.github/CHANGELOG.md).

## Sources

${used.map(sourceLine).join('\n')}
`;
}

function line(connector: Connector): string {
  const { name, api, auth, source, former, isUnblockable } = connector;
  const names = [api, ...former.map((one) => `formerly ${one}`)].join(', ');
  const ways = auth.map((way) => WAYS[way]).join(', ');
  const doubt = catalogueDoubt(connector);
  return `| ${isUnblockable ? `${name} (core)` : name} | ${names} | ${ways} | ${source} | ${doubt ? say(doubt) : ''} |`;
}

function sourceLine(id: SourceId): string {
  const { title, url } = SOURCES[id];
  return url === '' ? `- **${id}**: ${title}` : `- **${id}**: [${title}](${url})`;
}
