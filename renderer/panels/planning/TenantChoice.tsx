import { WILDCARD } from '../../../shared/model/scenario';
import { useScenario } from '../../verdicts/hooks';
import { SelectField } from '../../ui/SelectField';

interface TenantChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the drawn tenants, or all of them. */
export function TenantChoice({ label, value, onChange }: TenantChoiceProps) {
  const { tenants } = useScenario();
  const all = { value: WILDCARD, label: 'All tenants (*)' };
  const options = [all, ...tenants.map(({ id, name }) => ({ value: id, label: name }))];
  return <SelectField label={label} value={value} options={options} onChange={onChange} />;
}
