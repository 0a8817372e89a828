import type { CanvasNote, CanvasText } from '../model/canvas-notes';
import type { Lesson, Stage } from '../model/lesson';
import type {
  AuthKind,
  Baseline,
  Connection,
  Decision,
  Direction,
  Flow,
  Intent,
  Isolation,
  MeasuredAnswer,
  Outcome,
  PairDecision,
  Position,
  Rule,
  ScenarioDocument,
  Tenant,
  TenantGroup,
  Wave,
} from '../model/scenario';
import type { TenantColour, TenantLook } from '../model/tenant-look';
import type { Word } from '../words/message';

/** In a change, `null` takes an optional field away; an absent field stays as it is. */
export interface TenantChanges {
  readonly name?: string;
  readonly tenantId?: string | null;
  readonly domains?: readonly string[];
  readonly managed?: boolean;
  readonly owner?: string | null;
  readonly contact?: string | null;
  readonly note?: string | null;
}

export interface RuleChanges {
  readonly tenant?: string;
  readonly direction?: Direction;
  readonly note?: string | null;
  readonly owner?: string | null;
  readonly reviewBy?: string | null;
}

export interface ConnectionChanges {
  readonly from?: string;
  readonly to?: string;
  readonly connector?: string;
  readonly auth?: AuthKind | null;
  readonly account?: string | null;
  readonly connectionId?: string | null;
  readonly environment?: string | null;
  readonly owner?: string | null;
  readonly outcome?: Outcome | null;
  readonly attempts?: number | null;
  readonly lastSeen?: string | null;
  readonly note?: string | null;
  readonly expect?: Decision | null;
}

/** The two ends of a pair that something is decided about. */
export type Pair = Pick<PairDecision, 'from' | 'to'>;

/** `decision: null` makes a pair undecided again, whatever else stood there. */
export interface PairChanges {
  readonly decision?: PairDecision['decision'] | null;
  readonly owner?: string | null;
  readonly due?: string | null;
  readonly note?: string | null;
}

export interface LookChanges {
  readonly colour?: TenantColour | null;
  /** A PNG or JPEG as data URL, 64 kB and 256 by 256 pixels at most. */
  readonly picture?: string | null;
}

/** Every change a person can make to a document, as data. `apply` is the one place that carries them out. */
export type Edit =
  | { readonly type: 'set-scenario'; readonly name?: string; readonly description?: string | null }
  | { readonly type: 'add-tenant'; readonly tenant: Tenant; readonly position?: Position }
  | { readonly type: 'update-tenant'; readonly id: string; readonly changes: TenantChanges }
  | { readonly type: 'set-isolation'; readonly tenant: string; readonly enabled: boolean }
  | { readonly type: 'add-rule'; readonly tenant: string; readonly rule: Rule }
  | {
      readonly type: 'update-rule';
      readonly tenant: string;
      readonly id: string;
      readonly changes: RuleChanges;
    }
  | { readonly type: 'remove-rules'; readonly tenant: string; readonly ids: readonly string[] }
  | { readonly type: 'add-connection'; readonly connection: Connection }
  | { readonly type: 'update-connection'; readonly id: string; readonly changes: ConnectionChanges }
  | { readonly type: 'move-tenants'; readonly positions: Readonly<Record<string, Position>> }
  /** Also takes away what would dangle: a tenant's connections, flows and intents, and a connection's flow steps. */
  | {
      readonly type: 'delete';
      readonly tenants: readonly string[];
      readonly connections: readonly string[];
      /** Notes go along with them; TITLE_KEY is the title. */
      readonly notes?: readonly string[];
    }
  /** Paste and duplicate: several new records in one step; their ids are already fresh. */
  | {
      readonly type: 'insert';
      readonly tenants: readonly Tenant[];
      readonly connections: readonly Connection[];
      readonly flows: readonly Flow[];
      readonly positions: Readonly<Record<string, Position>>;
      readonly notes?: readonly CanvasNote[];
      /** Of the new tenants. */
      readonly looks?: Readonly<Record<string, TenantLook>>;
    }
  /** Whole policies at several tenants: a plan, the baseline again. Tenants that are not named keep theirs. */
  | { readonly type: 'set-policies'; readonly isolation: Readonly<Record<string, Isolation>> }
  /** The policies to compare with; null forgets them. */
  | { readonly type: 'set-baseline'; readonly baseline: Baseline | null }
  /** Writes the waves of the rollout; an empty list takes them away. `label` says what was changed in them. */
  | { readonly type: 'set-waves'; readonly waves: readonly Wave[]; readonly label?: Word }
  /** Adds an intent, or puts it in the place of the one with its id. */
  | { readonly type: 'put-intent'; readonly intent: Intent }
  | { readonly type: 'remove-intents'; readonly ids: readonly string[] }
  /** Decides about the connections of several pairs at once. A pair that is undecided gets no owner, date or note. */
  | { readonly type: 'set-decisions'; readonly pairs: readonly Pair[]; readonly changes: PairChanges }
  /** Records the answer to an open question of the model; null takes it away. */
  | { readonly type: 'set-measured'; readonly question: string; readonly answer: MeasuredAnswer | null }
  /** Adds a flow or app, or puts it in the place of the one with its id. Its connections must start in its tenant. */
  | { readonly type: 'put-flow'; readonly flow: Flow }
  /** Takes flows away; the connections they used stay. */
  | { readonly type: 'remove-flows'; readonly ids: readonly string[] }
  /** Makes groups, or puts them in the place of those with their ids; their tenants leave the groups they were in. */
  | { readonly type: 'put-groups'; readonly groups: readonly TenantGroup[] }
  /** Takes groups away; their tenants stay. */
  | { readonly type: 'remove-groups'; readonly ids: readonly string[] }
  /** Adds notes to the canvas, or puts them in the place of those with their ids. */
  | { readonly type: 'put-notes'; readonly notes: readonly CanvasNote[] }
  /** Puts a title on the canvas; null takes it away. */
  | { readonly type: 'set-title'; readonly title: CanvasText | null }
  /** Colour and picture of a tenant. */
  | { readonly type: 'set-tenant-look'; readonly tenant: string; readonly changes: LookChanges }
  | { readonly type: 'fold-groups'; readonly ids: readonly string[]; readonly folded: boolean }
  /** Puts a stage of a lesson on the canvas, in the place of all that stands there; name and lesson stay. */
  | { readonly type: 'set-stage'; readonly stage: Stage; readonly label: Word }
  /** Writes the lesson; null takes it away. `label` says what was changed in it. */
  | { readonly type: 'set-lesson'; readonly lesson: Lesson | null; readonly label?: Word }
  /** Another state of the whole document: an earlier version, or the file as it is on disk. */
  | { readonly type: 'replace'; readonly document: ScenarioDocument; readonly label: Word }
  /** Several edits as one undo step; all of them or none. */
  | { readonly type: 'batch'; readonly label: Word; readonly edits: readonly Edit[] };

export type EditType = Edit['type'];

/** The edit of one type. */
export type EditOf<T extends EditType> = Extract<Edit, { type: T }>;

export type EditErrorCode =
  | 'unknown-tenant'
  | 'unknown-connection'
  | 'unknown-rule'
  | 'duplicate-id'
  | 'invalid-id'
  | 'invalid-name'
  | 'invalid-tenant-id'
  | 'invalid-domain'
  | 'identity-taken'
  | 'invalid-rule-tenant'
  | 'invalid-date'
  | 'invalid-count'
  | 'invalid-answer'
  | 'invalid-connector'
  | 'invalid-position'
  | 'invalid-flow'
  | 'invalid-group'
  | 'invalid-wave'
  | 'invalid-stage'
  | 'invalid-lesson'
  | 'invalid-note'
  | 'invalid-look'
  | 'too-many';

/** A refused edit: nothing was changed. */
export interface EditError {
  readonly code: EditErrorCode;
  /** One sentence a person can act on. */
  readonly message: Word;
  /** The field it belongs beside, where there is one: "name", "tenantId", "domains", "tenant", "reviewBy", ... */
  readonly field?: string;
}
