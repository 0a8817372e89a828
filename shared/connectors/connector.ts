import type { SourceId } from '../base/sources';
import type { AuthKind } from '../model/scenario';
import type { Message } from '../words/message';

export type ConnectorCategory =
  | 'Microsoft 365'
  | 'Dynamics and Dataverse'
  | 'Azure'
  | 'Power Platform'
  | 'Data'
  | 'Web and mail'
  | 'Other services';

/** One connector of the catalogue, and how sure what it says of it is. */
export interface Connector {
  /** API name, such as shared_onedriveforbusiness. */
  readonly api: string;
  readonly name: string;
  readonly category: ConnectorCategory;
  /** The ways of signing in that it offers; the first is the default. */
  readonly auth: readonly [AuthKind, ...AuthKind[]];
  /** Does a source say how it signs in, or is that inferred? */
  readonly basis: 'sourced' | 'inferred';
  /** Where the way of signing in is said; "general" where nothing was found. */
  readonly source: SourceId;
  /** Its API name was found in no public list: it may be another one in the product. */
  readonly isIdUnverified: boolean;
  /** API names that files may hold from before; they stand for this connector. */
  readonly former: readonly string[];
  /** Classic data policies cannot block it; advanced connector policies can. */
  readonly isUnblockable: boolean;
  /** Worth knowing beside the choice. */
  readonly note?: Message;
}
