import { ImagePlus, ImageOff } from 'lucide-react';
import { useRef } from 'react';
import type { TenantColour } from '../../../shared/model/tenant-look';
import { TENANT_COLOURS } from '../../../shared/model/tenant-look';
import { PICTURE_TYPES } from '../../bridge/read-picture';
import { setPicture } from '../../document/tenant-picture';
import { useTenantLook } from '../../picture/tenant-look';
import { Button } from '../../ui/Button';
import { useWorkbench } from '../../workbench/context';
import { editAndTell } from '../../workbench/dispatch';
import { Choice } from './Choice';
import './look.css';
import { Section } from './Section';

type Chosen = TenantColour | 'none';

const OPTIONS: readonly { readonly value: Chosen; readonly label: string }[] = [
  { value: 'none', label: 'None' },
  ...TENANT_COLOURS.map((colour) => ({
    value: colour,
    label: colour.charAt(0).toUpperCase() + colour.slice(1),
  })),
];

/** Colour and picture, by which a tenant is found at a glance. Neither says anything about what is allowed. */
export function LookSection({ tenant }: { readonly tenant: string }) {
  const workbench = useWorkbench();
  const { colour, picture } = useTenantLook(tenant);
  const change = (changes: { readonly colour?: TenantColour | null; readonly picture?: null }) =>
    editAndTell(workbench, { type: 'set-tenant-look', tenant, changes });
  return (
    <Section title="Colour and picture">
      <div className="look-colours">
        <Choice
          label="Colour"
          value={colour ?? 'none'}
          options={OPTIONS}
          onChange={(value) => change({ colour: value === 'none' ? null : value })}
        />
      </div>
      <PictureField tenant={tenant} picture={picture} onRemove={() => change({ picture: null })} />
    </Section>
  );
}

interface PictureFieldProps {
  readonly tenant: string;
  readonly picture: string | null;
  readonly onRemove: () => void;
}

function PictureField({ tenant, picture, onRemove }: PictureFieldProps) {
  const workbench = useWorkbench();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="look-picture">
      {picture === null ? null : <img className="look-picture__image" src={picture} alt="As it is now" />}
      <input
        ref={field}
        type="file"
        hidden
        accept={PICTURE_TYPES.join(',')}
        aria-label="Picture file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void setPicture(workbench, tenant, file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <div className="inspector__buttons">
        <Button onClick={() => field.current?.click()}>
          <ImagePlus size={16} aria-hidden /> Choose picture…
        </Button>
        {picture === null ? null : (
          <Button onClick={onRemove}>
            <ImageOff size={16} aria-hidden /> Remove picture
          </Button>
        )}
      </div>
      <p className="quiet">
        PNG, JPEG or SVG, or drop one on the tenant. It is kept in the file, 256 pixels wide at most.
      </p>
    </div>
  );
}
