import type { IconName } from '../../../shared/picture/icons';
import { ICON_STROKE, iconPath } from '../../../shared/picture/icons';

/** The same outline as in an exported picture. */
export function PictureIcon({ icon, size }: { readonly icon: IconName; readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden data-icon={icon}>
      <path
        d={iconPath(icon)}
        fill="none"
        stroke="currentColor"
        strokeWidth={ICON_STROKE}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
