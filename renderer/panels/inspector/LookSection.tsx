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
import { say } from '../../words/say';

type Chosen = TenantColour | 'none';

const CHOICES: readonly Chosen[] = ['none', ...TENANT_COLOURS];

/** Colour and picture, by which a tenant is found at a glance. Neither says anything about what is allowed. */
export function LookSection({ tenant }: { readonly tenant: string }) {
  const workbench = useWorkbench();
  const { colour, picture } = useTenantLook(tenant);
  const change = (changes: { readonly colour?: TenantColour | null; readonly picture?: null }) =>
    editAndTell(workbench, { type: 'set-tenant-look', tenant, changes });
  return (
    <Section title={say('inspector.colourAndPicture')}>
      <div className="look-colours">
        <Choice
          label={say('inspector.colour')}
          value={colour ?? 'none'}
          options={CHOICES.map((value) => ({ value, label: say('inspector.colourName', { colour: value }) }))}
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
      {picture === null ? null : (
        <img className="look-picture__image" src={picture} alt={say('inspector.pictureNow')} />
      )}
      <input
        ref={field}
        type="file"
        hidden
        accept={PICTURE_TYPES.join(',')}
        aria-label={say('inspector.pictureFile')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void setPicture(workbench, tenant, file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <div className="inspector__buttons">
        <Button onClick={() => field.current?.click()}>
          <ImagePlus size={16} aria-hidden /> {say('inspector.choosePicture')}
        </Button>
        {picture === null ? null : (
          <Button onClick={onRemove}>
            <ImageOff size={16} aria-hidden /> {say('inspector.removePicture')}
          </Button>
        )}
      </div>
      <p className="quiet">{say('inspector.pictureHint')}</p>
    </div>
  );
}
