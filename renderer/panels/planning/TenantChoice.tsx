import { shownText } from '../../../shared/base/shown-text';
import { EXTERNAL, groupEnd, groupOfEnd, MINE } from '../../../shared/model/intent-ends';
import { WILDCARD } from '../../../shared/model/scenario';
import { say } from '../../words/say';
import { SelectField } from '../../ui/SelectField';
import { useGroups, useScenario } from '../../verdicts/hooks';

interface TenantChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** All tenants, mine, external ones, those of a group, or one of the drawn tenants. */
export function TenantChoice({ label, value, onChange }: TenantChoiceProps) {
  const { tenants } = useScenario();
  const groups = useGroups();
  const named = groupOfEnd(value);
  const isLost = named !== null && !groups.some(({ id }) => id === named);
  const options = [
    { value: WILDCARD, label: say('planning.allTenants') },
    { value: MINE, label: say('planning.myTenants') },
    { value: EXTERNAL, label: say('planning.externalTenants') },
    ...groups.map(({ id, name }) => ({
      value: groupEnd(id),
      label: say('planning.groupNamed', { group: shownText(name) }),
    })),
    ...(isLost ? [{ value, label: say('planning.groupNotThere', { group: shownText(named) }) }] : []),
    ...tenants.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return <SelectField label={label} value={value} options={options} onChange={onChange} />;
}
