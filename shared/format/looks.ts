import { shownText } from '../base/shown-text';
import type { Scenario } from '../model/scenario';
import type { TenantLook } from '../model/tenant-look';
import { isTenantColour } from '../model/tenant-look';
import { pictureFault } from '../model/tenant-picture';
import { message, type Message } from '../words/message';
import { isJsonObject } from './envelope';
import type { Repaired } from './notes';
import { cut, shown } from './wording';

type Looks = Readonly<Record<string, TenantLook>>;

/**
 * Colours and pictures of tenants. One that cannot be used is told and stays in the file, where another program may have
 * put it; looks of tenants that are not there go.
 */
export function repairLooks(raw: unknown, { tenants }: Scenario): Repaired<Looks> {
  if (!isJsonObject(raw))
    return { kept: {}, losses: [message('format.looksNoObject', { found: shown(raw) })] };
  const names = new Map(tenants.map(({ id, name }) => [id, name]));
  const losses: Message[] = [];
  const sound = Object.entries(raw).filter(([id, look]) => {
    const name = names.get(id);
    const isKept = name !== undefined && isJsonObject(look);
    if (!isKept) losses.push(message('format.lookLeftOut', { tenant: shownText(cut(name ?? id)) }));
    else losses.push(...faultsOf(shownText(name), look));
    return isKept;
  });
  return { kept: Object.fromEntries(sound) as Looks, losses };
}

function faultsOf(name: string, { colour, picture }: TenantLook): readonly Message[] {
  const fault = picture === undefined ? null : pictureFault(picture);
  const isKnown = colour === undefined || isTenantColour(colour);
  return [
    ...(isKnown ? [] : [message('format.colourNotKnown', { colour: shown(colour), tenant: name })]),
    ...(fault === null ? [] : [message('format.pictureNotDrawn', { tenant: name, ...fault })]),
  ];
}
