import { connectorName } from '../../../shared/connectors/lookup';
import { derive } from '../../verdicts/derived';
import { useScenario } from '../../verdicts/hooks';
import type { SelectOption } from '../../ui/SelectField';

/** The connections a flow in this tenant can use, each with its connector, sign-in tenant and account. */
export function useFlowConnections(tenant: string): readonly SelectOption<string>[] {
  const scenario = useScenario();
  const { tenants } = derive(scenario);
  return scenario.connections
    .filter((connection) => connection.from === tenant)
    .map(({ id, to, connector, account }) => ({
      value: id,
      label: `${connectorName(connector)} → ${tenants.get(to)?.name ?? to}${account === undefined ? '' : ` (${account})`}`,
    }));
}
