import { shownText } from '../base/shown-text';
import type { Scenario } from '../model/scenario';
import type { TenantLook } from '../model/tenant-look';
import { isTenantColour } from '../model/tenant-look';
import { pictureFault } from '../model/tenant-picture';
import { isJsonObject } from './envelope';
import type { Repaired } from './notes';
import { cut, shown } from './shape';

type Looks = Readonly<Record<string, TenantLook>>;

/**
 * Colours and pictures of tenants. One that cannot be used is told and stays in the file, where another program may have
 * put it; looks of tenants that are not there go.
 */
export function repairLooks(raw: unknown, { tenants }: Scenario): Repaired<Looks> {
  if (!isJsonObject(raw))
    return { kept: {}, losses: [`the looks of tenants must be an object, not ${shown(raw)}`] };
  const names = new Map(tenants.map(({ id, name }) => [id, name]));
  const losses: string[] = [];
  const sound = Object.entries(raw).filter(([id, look]) => {
    const name = names.get(id);
    const isKept = name !== undefined && isJsonObject(look);
    if (!isKept) losses.push(`the look of “${shownText(cut(name ?? id))}” was left out`);
    else losses.push(...faultsOf(shownText(name), look));
    return isKept;
  });
  return { kept: Object.fromEntries(sound) as Looks, losses };
}

function faultsOf(name: string, { colour, picture }: TenantLook): readonly string[] {
  const fault = picture === undefined ? null : pictureFault(picture);
  const isKnown = colour === undefined || isTenantColour(colour);
  return [
    ...(isKnown ? [] : [`the colour ${shown(colour)} of ${name} is not known and is not drawn`]),
    ...(fault === null ? [] : [`the picture of ${name} ${fault} and is not drawn`]),
  ];
}
