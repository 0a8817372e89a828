import { describe, expect, it } from 'vitest';
import { audienceSentence } from '../../../shared/explain/audience-sentence';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const { scenario } = aDocument(
  [aTenant('a', { name: 'Contoso' }), anIsolatedTenant('b'), anIsolatedTenant('c'), aTenant('d')],
  [aConnection('a', 'b'), aConnection('b', 'c'), aConnection('a', 'd'), aConnection('a', 'a')],
);
const sentences = scenario.connections.map(({ id }) => audienceSentence(scenario, id));

describe('the sentence for an audience', () => {
  it('says what the connection is, and whose gate is shut', () => {
    expect(english(sentences[0])).toMatch(/ from Contoso to b\. b blocks it coming in: /);
  });

  it('names both tenants when both block', () => {
    expect(english(sentences[1])).toMatch(/b blocks it going out: .* c blocks it coming in: /);
  });

  it('is short when nothing blocks', () => {
    expect(english(sentences[2])).toMatch(/ from Contoso to d\. Allowed by both tenants\.$/);
  });

  it('says of a connection at home that isolation does not look at it', () => {
    expect(english(sentences[3])).toMatch(
      / stays in Contoso\. Allowed: tenant isolation does not look at this connection\.$/,
    );
  });

  it('leaves the why to what stands beside it', () => {
    expect(english(audienceSentence(scenario, scenario.connections[0]!.id, { isWhyTold: true }))).toMatch(
      / from Contoso to b\.$/,
    );
  });

  it('is none without a connection', () => {
    expect(audienceSentence(scenario, 'gone')).toBeNull();
  });
});
