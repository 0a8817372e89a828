import type { AuthKind } from '../model/scenario';

export type ConnectorCategory =
  | 'Microsoft 365'
  | 'Dynamics and Dataverse'
  | 'Azure'
  | 'Power Platform'
  | 'Data'
  | 'Web and mail'
  | 'Other services';

/** One connector of the catalogue (domain notes, section 6). */
export interface Connector {
  /** API name, such as shared_onedriveforbusiness. */
  readonly api: string;
  readonly name: string;
  readonly category: ConnectorCategory;
  /** The ways of signing in that it offers; the first is the default. */
  readonly auth: readonly [AuthKind, ...AuthKind[]];
  /** Is the way it signs in stated by a source, or concluded from the rule "Entra sign-in is governed"? */
  readonly basis: 'sourced' | 'inferred';
  /** Worth knowing beside the choice. */
  readonly note?: string;
}
