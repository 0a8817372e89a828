import type { CSSProperties } from 'react';
import type { TenantFace } from '../../../shared/picture/tenant-face';
import { useTenantLook } from '../../picture/tenant-look';
import { TenantName } from './TenantName';

interface TenantHeadProps {
  readonly id: string;
  readonly name: string;
  readonly face: TenantFace;
}

/** The name, with the picture before it and the colour as a stripe below: both only help to find it. */
export function TenantHead({ id, name, face }: TenantHeadProps) {
  const { colour, picture } = useTenantLook(id);
  const style = colour === null ? {} : ({ '--tenant-colour': `var(--tenant-${colour})` } as CSSProperties);
  const looks = [colour === null ? '' : 'has-colour', picture === null ? '' : 'has-picture'];
  return (
    <div className={`tenant__head ${looks.join(' ')}`} style={style}>
      {picture === null ? null : <img className="tenant__picture" src={picture} alt="" draggable={false} />}
      <TenantName id={id} name={name} face={face} />
    </div>
  );
}
