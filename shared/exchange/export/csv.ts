import { connectorName, effectiveAuth } from '../../connectors/lookup';
import { evaluate } from '../../evaluate/evaluate';
import { stateOf } from '../../evaluate/verdict';
import { explainInOneLine, explainVerdict } from '../../explain/explain';
import { tenantName } from '../../explain/words';
import type { Connection, Scenario } from '../../model/scenario';

const HEAD = [
  'State',
  'Creator tenant',
  'Sign-in tenant',
  'Connector',
  'Sign-in',
  'Account',
  'Expected',
  'As expected',
  'Why',
];

/** Every connection with its verdict, as a table for spreadsheets (RFC 4180). */
export function exportCsv(scenario: Scenario): string {
  const rows = evaluate(scenario).connections.map((result, at) => {
    const connection = scenario.connections[at] as Connection;
    return [
      stateOf(result),
      tenantName(scenario, result.from),
      tenantName(scenario, result.to),
      connectorName(result.connector),
      effectiveAuth(connection) === 'entra' ? 'Entra ID' : 'other',
      connection.account ?? '',
      result.expect ?? '',
      result.asExpected === null ? '' : result.asExpected ? 'yes' : 'no',
      explainInOneLine(explainVerdict(scenario, connection, result)),
    ];
  });
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe in front makes it text again. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
