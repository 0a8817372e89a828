import type { TenantGroup } from '../../shared/model/scenario';

/** What the canvas is about for now: these, and what they are connected to. */
export interface Focus {
  readonly tenants: readonly string[];
  readonly connections: readonly string[];
  readonly flows: readonly string[];
}

/** Which connections the canvas shows; tenants without any of them are hidden. */
export type PictureFilter =
  | { readonly kind: 'blocked' | 'changed' | 'mine' | 'external' }
  | { readonly kind: 'connector'; readonly connector: string }
  | { readonly kind: 'flow'; readonly flow: string };

/** How the picture is looked at in this sitting: never saved, never undone. */
export interface PictureChoices {
  /** Groups that the program made when it opened the file; used until the file has groups of its own. */
  readonly autoGroups: readonly TenantGroup[] | null;
  /** Whether the canvas still says that it made them. */
  readonly hasNotice: boolean;
  /** Ids of groups that are collapsed in the file, and open here because something in them was looked for. */
  readonly opened: readonly string[];
  readonly focus: Focus | null;
  readonly filter: PictureFilter | null;
  /** Is a tenant that nobody has drawn shown, with what it could reach? */
  readonly hasAnyOther: boolean;
}

export const WHOLE_PICTURE: PictureChoices = {
  autoGroups: null,
  hasNotice: false,
  opened: [],
  focus: null,
  filter: null,
  hasAnyOther: false,
};
