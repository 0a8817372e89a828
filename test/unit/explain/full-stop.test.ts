import { describe, expect, it } from 'vitest';
import { explainConnection } from '../../../shared/explain/explain';
import { previewRule } from '../../../shared/explain/preview-rule';
import { audienceSentence } from '../../../shared/explain/audience-sentence';
import { fullStop } from '../../../shared/exchange/export/full-stop';
import { blockError } from '../../../shared/run/block-error';
import { dataSentence } from '../../../shared/run/data-direction';
import { aConnection, aDocument, aRule, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const INC = 'Litware, Inc.';
const isolation = { enabled: true, rules: [aRule('elsewhere.example', 'both')] };
const { scenario } = aDocument(
  [aTenant('a', { name: INC, isolation }), aTenant('b', { name: 'Fabrikam, Inc.', isolation })],
  [aConnection('a', 'b'), aConnection('a', 'a')],
);
const [across, home] = scenario.connections.map(({ id }) => id) as [string, string];

describe('a sentence that ends with a name which ends with a full stop', () => {
  it('gets one where it has none', () => {
    expect([fullStop('Adds Contoso'), fullStop(`Adds ${INC}`)]).toEqual([
      'Adds Contoso.',
      'Adds Litware, Inc.',
    ]);
  });

  it.each([
    [
      'why it is blocked',
      explainConnection(scenario, across)
        ?.gates.map((gate) => english(gate.sentence))
        .join(' '),
    ],
    ['for an audience', audienceSentence(scenario, across)],
    ['for an audience, at home', audienceSentence(scenario, home)],
    ['before a rule is added', previewRule(scenario, 'a', 'b.example', 'outbound')],
    ['before a rule is added both ways', previewRule(scenario, 'a', 'b.example', 'both')],
    ['in a failed run', blockError(scenario, aConnection('a', 'b'), ['a', 'b'], 'run')],
    ['about data', dataSentence('unknown', INC, INC)],
  ])('has one full stop: %s', (_, text) => {
    expect(english(text)).toContain('Inc.');
    expect(english(text)).not.toContain('..');
  });
});
