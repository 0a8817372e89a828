import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { SelectOption } from '../../ui/SelectField';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of several on a line of tools: what is chosen says what it is about. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <select
      className="input impact__select"
      aria-label={label}
      title={options.find((option) => option.value === value)?.label}
      value={value}
      onChange={(event) => onChange(event.target.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface ToolMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a menu inside the landmark it belongs to. */
export function ToolMenu({ label, icon, children }: ToolMenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button title={label}>
          {icon} <span className="results__word">{label}</span>
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={document.querySelector<HTMLElement>('[role="main"]')}>
        <DropdownMenu.Content className="menu" align="end" loop>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
