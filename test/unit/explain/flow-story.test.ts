import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/evaluate/evaluate';
import { tellStep } from '../../../shared/explain/flow-story';
import type { Connection, FlowStep } from '../../../shared/model/scenario';
import { aConnection, anIsolatedTenant, aScenario, aTenant } from '../../support/builders';
import { english } from '../../support/english';

const step: FlowStep = { id: 's', name: 'Read a list', kind: 'action', connection: 'c' };

function told(connection: Connection, isOn: { home?: boolean; other?: boolean } = {}): string {
  const tenant = (id: string, isIsolated = false) => (isIsolated ? anIsolatedTenant(id) : aTenant(id));
  const scenario = aScenario([tenant('home', isOn.home), tenant('other', isOn.other)], [connection]);
  const [result] = evaluate(scenario).connections;
  return english(tellStep(scenario, step, connection, result ?? null));
}

describe('the story of a step', () => {
  const across = aConnection('home', 'other');

  it('says where it signs in, with what and as whom, and that this is allowed', () => {
    expect(told({ ...across, account: 'mara@other.example' })).toBe(
      'Read a list: signs in to other with SharePoint as mara@other.example – allowed.',
    );
  });

  it('names every tenant that blocks it, and at which gate', () => {
    expect(told(across, { other: true })).toMatch(/ – blocked by other \(inbound\)\.$/);
    expect(told(across, { home: true })).toMatch(/ – blocked by home \(outbound\)\.$/);
    expect(told(across, { home: true, other: true })).toMatch(
      / – blocked by home \(outbound\) and other \(inbound\)\.$/,
    );
  });

  it('says why isolation does not look at it', () => {
    expect(told(aConnection('home', 'home'), { home: true })).toMatch(
      / – stays in its own tenant, not evaluated\.$/,
    );
    expect(told({ ...across, connector: 'shared_visualstudioteamservices' }, { other: true })).toMatch(
      / – not enforced for this connector\.$/,
    );
    expect(told({ ...across, auth: 'other' }, { other: true })).toMatch(/ – not governed: /);
  });

  it('tells no verdict while a lesson asks for it', () => {
    const scenario = aScenario([aTenant('home'), anIsolatedTenant('other')], [across]);
    expect(english(tellStep(scenario, step, across, null))).toBe(
      'Read a list: signs in to other with SharePoint.',
    );
  });
});
