import type { Edit } from './edit';

/** @deprecated An edit of the document is an `Edit`; a command is what a menu or key asks for (shared/commands). */
export type Command = Edit;

export type { ConnectionChanges, EditError, RuleChanges } from './edit';
