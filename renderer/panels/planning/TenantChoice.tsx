import { WILDCARD } from '../../../shared/model/scenario';
import { useScenario } from '../../store/hooks';
import { Field } from '../../ui/Field';

interface TenantChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the drawn tenants, or all of them. */
export function TenantChoice({ label, value, onChange }: TenantChoiceProps) {
  const { tenants } = useScenario();
  return (
    <Field label={label}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value={WILDCARD}>All tenants (*)</option>
          {tenants.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
