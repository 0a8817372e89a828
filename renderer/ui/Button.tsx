import { shownText } from '../../shared/base/shown-text';
import { Tooltip } from 'radix-ui';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'normal' | 'primary' | 'quiet';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'normal', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button button--${look} ${className}`} {...rest} />;
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** Read out and shown as the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that is only a picture, so it always carries a name and a tooltip. */
export function IconButton({ label: named, icon, look = 'quiet', className = '', ...rest }: IconButtonProps) {
  const label = shownText(named);
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <Button look={look} className={`button--icon ${className}`} aria-label={label} {...rest}>
          {icon}
        </Button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" sideOffset={4}>
          {label}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
