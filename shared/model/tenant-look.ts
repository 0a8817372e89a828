import { oncePer } from '../base/once-per';
import { pictureFault } from './tenant-picture';

/** No green and no orange: these mean allowed and blocked. */
export const TENANT_COLOURS = ['blue', 'teal', 'purple', 'pink', 'brown', 'grey'] as const;
export type TenantColour = (typeof TENANT_COLOURS)[number];

/**
 * How a tenant is told apart besides its name. As the file has it: what this program cannot use is kept, and not drawn.
 * It changes no verdict, and nothing is told by it alone.
 */
export interface TenantLook {
  /** One of TENANT_COLOURS. */
  readonly colour?: unknown;
  /** A PNG or JPEG as data URL, see `pictureFault`. */
  readonly picture?: unknown;
}

/** The looks of a view: tenant id -> look. */
export interface TenantLooks {
  readonly looks?: Readonly<Record<string, TenantLook>>;
}

export interface UsableLook {
  readonly colour: TenantColour | null;
  /** A data URL that can be put into a page. */
  readonly picture: string | null;
}

export const PLAIN_LOOK: UsableLook = { colour: null, picture: null };

const usable = oncePer(({ colour, picture }: TenantLook): UsableLook => ({
  colour: isTenantColour(colour) ? colour : null,
  picture: picture === undefined || pictureFault(picture) !== null ? null : (picture as string),
}));

/** Is it one of the colours that a tenant can have? */
export function isTenantColour(value: unknown): value is TenantColour {
  return TENANT_COLOURS.some((colour) => colour === value);
}

/** What can be drawn of the look of a tenant. */
export function lookOf({ looks }: TenantLooks, tenant: string): UsableLook {
  const look = looks !== undefined && Object.hasOwn(looks, tenant) ? looks[tenant] : undefined;
  return look === undefined ? PLAIN_LOOK : usable(look);
}

/** The view with these looks; none at all leaves no trace. fromEntries: a tenant may have an id such as "__proto__". */
export function withLooks<V extends TenantLooks>(
  view: V,
  looks: readonly (readonly [string, TenantLook])[],
): Omit<V, 'looks'> & TenantLooks {
  const { looks: _looks, ...rest } = view;
  return looks.length === 0 ? rest : { ...view, looks: Object.fromEntries(looks) };
}
