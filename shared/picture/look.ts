import type { ConnectionState } from '../evaluate/verdict';
import type { TenantColour } from '../model/tenant-look';

/** What is drawn for a connection: its state, or that nobody may know it yet. */
export type DrawnState = ConnectionState | 'covered';

export interface StateLook {
  readonly line: string;
  readonly surface: string;
  readonly text: string;
}

/** The colours of the light theme: a picture stands on white paper and slides. */
export const STATE_LOOKS: Readonly<Record<DrawnState, StateLook>> = {
  allowed: { line: '#008a64', surface: '#e0f4ec', text: '#00704f' },
  blocked: { line: '#d05600', surface: '#fdebdf', text: '#b04300' },
  'not-evaluated': { line: '#6e8398', surface: '#e8eef4', text: '#4c6176' },
  covered: { line: '#7d8896', surface: '#ffffff', text: '#18202b' },
};

export const INK = {
  text: '#18202b',
  quiet: '#515c6b',
  line: '#7d8896',
  paper: '#ffffff',
  sunken: '#f4f6f9',
} as const;

/** Behind the name of a tenant: my own stand out, those of others step back. */
export const HEAD_LOOKS = {
  own: { band: '#24405f', line: '#24405f', text: '#ffffff' },
  external: { band: '#e9edf3', line: '#7d8896', text: '#18202b' },
} as const;

/** Each stands out from white and from the dark theme (3:1); renderer/styles/tokens.css has the same. */
export const TENANT_INKS: Readonly<Record<TenantColour, string>> = {
  blue: '#3f8fe0',
  teal: '#1a9c9c',
  purple: '#a274dd',
  pink: '#df5f97',
  brown: '#ae8049',
  grey: '#84909c',
};

/** Found on every system a picture is opened on; the sizes below are worked out for the widest of them. */
export const FONT = "'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";
