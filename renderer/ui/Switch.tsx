import { Switch as Radix } from 'radix-ui';

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly id?: string;
  readonly className?: string;
}

export function Switch({ label, isOn, onChange, id, className = '' }: SwitchProps) {
  return (
    <Radix.Root
      {...(id === undefined ? {} : { id })}
      className={`switch ${className}`}
      checked={isOn}
      onCheckedChange={onChange}
      aria-label={label}
    >
      <Radix.Thumb className="switch__thumb" />
    </Radix.Root>
  );
}
