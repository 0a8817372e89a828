import type { MessageId } from '../../words/message';
import type { Say } from '../../words/say';
import type { Change } from '../../compare/compare';
import { compareWithBaseline } from '../../compare/compare';
import { connectorName, effectiveAuth } from '../../connectors/lookup';
import { evaluate } from '../../evaluate/evaluate';
import { stateOf } from '../../evaluate/verdict';
import { evidenceLine, evidenceWord } from '../../evidence/evidence-words';
import { explainInOneLine, explainVerdict } from '../../explain/explain';
import { findTenant } from '../../explain/words';
import type { Connection, Scenario } from '../../model/scenario';
import { flowsByConnection } from './flows-by-connection';

const HEAD = [
  'exports.headState',
  'exports.headCreatorTenant',
  'exports.headSignInTenant',
  'exports.headConnector',
  'exports.headSignIn',
  'exports.headAccount',
  'exports.headExpected',
  'exports.headAsExpected',
  'exports.headChange',
  'exports.headFlows',
  'exports.headWhy',
  'exports.headEvidence',
  'exports.headRestsOn',
] as const satisfies readonly MessageId[];

const AUTH = { entra: 'entra', 'service-principal': 'service', other: 'other' } as const;

/** Every connection with its verdict, as a table for spreadsheets (RFC 4180). */
export function exportCsv(say: Say, scenario: Scenario): string {
  const changes = compareWithBaseline(scenario)?.changes;
  const nameOf = (id: string) => findTenant(scenario, id)?.name ?? id;
  const users = flowsByConnection(scenario);
  const rows = evaluate(scenario).connections.map((result, at) => {
    const connection = scenario.connections[at] as Connection;
    const explanation = explainVerdict(scenario, connection, result);
    return [
      say('exports.csvState', { state: stateOf(result) }),
      nameOf(result.from),
      nameOf(result.to),
      connectorName(result.connector),
      say('exports.csvAuth', { auth: AUTH[effectiveAuth(connection)] }),
      connection.account ?? '',
      result.expect === null ? '' : say('exports.csvState', { state: result.expect }),
      result.asExpected === null ? '' : say('exports.csvYesNo', { answer: result.asExpected ? 'yes' : 'no' }),
      changeWord(say, changes?.get(result.id)),
      (users.get(result.id) ?? []).join('; '),
      say.word(explainInOneLine(explanation)),
      say.word(evidenceWord(explanation.evidence.level)),
      say.word(evidenceLine(explanation.evidence)),
    ];
  });
  return [HEAD.map((id) => say(id)), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function changeWord(say: Say, change: Change | undefined): string {
  if (change === undefined) return '';
  return say('exports.csvChange', { change: change === 'newly-blocked' ? 'blocked' : 'allowed' });
}

/** The table as a file: Excel takes a file without this mark for one in the system's old encoding, and spoils "ü" and "→". */
export function csvFile(csv: string): string {
  return `\uFEFF${csv}`;
}

/**
 * A spreadsheet runs a cell that begins like a formula; an apostrophe in front makes it text again. Where the system
 * separates cells by semicolons or tabs, quotes in the middle of one say nothing, and a cell begins behind each of those
 * signs as well.
 */
const FORMULA = /^(?=[\t\r\n])|(?<=^|[;\t\r\n]) *(?=[=+\-@＝＋－＠])/g;

/** A text as one cell of CSV, which no spreadsheet takes for a formula. */
export function cell(text: string): string {
  const safe = text.replace(FORMULA, "$&'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of text as lines: for a file of a spreadsheet (RFC 4180), or separated by tabs as spreadsheets paste them. */
export function separated(rows: readonly (readonly string[])[], by: 'commas' | 'tabs'): string {
  const [between, end] = by === 'commas' ? [',', '\r\n'] : ['\t', '\n'];
  return rows
    .map((row) => `${row.map((text) => cell(text.replaceAll('\t', ' '))).join(between)}${end}`)
    .join('');
}
