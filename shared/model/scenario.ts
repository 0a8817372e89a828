/**
 * The document a person edits, named as in the scenario format, version 1. Everything is read-only: an edit makes a
 * new document, and unchanged parts keep their identity. Objects may carry further keys that this program does not
 * know; they ride along untouched and are written back.
 */

import type { CanvasNote, CanvasText } from './canvas-notes';
import type { TenantLook } from './tenant-look';

export type Direction = 'inbound' | 'outbound' | 'both';
/** "service-principal" is judged as "entra"; that isolation covers it is an assumption. */
export type AuthKind = 'entra' | 'service-principal' | 'other';
export type Decision = 'allowed' | 'blocked';
/** What the attempts in a connection report showed. */
export type Outcome = 'worked' | 'blocked' | 'unknown';

export interface Rule {
  /** Unique within its tenant. */
  readonly id: string;
  /** A domain, a tenant ID (GUID) or "*"; the tenant need not be drawn. */
  readonly tenant: string;
  readonly direction: Direction;
  readonly note?: string;
  readonly owner?: string;
  /** ISO date, for example 2027-01-31. */
  readonly reviewBy?: string;
}

export interface Isolation {
  /** "Restrict cross-tenant connections", On or Off. While Off the rules are ignored. */
  readonly enabled: boolean;
  readonly rules: readonly Rule[];
}

export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** GUID. */
  readonly tenantId?: string;
  /** DNS names; the first is the default one. */
  readonly domains?: readonly string[];
  /** Do you administer it? Absent means yes. */
  readonly managed?: boolean;
  /** Who administers it: a person or a team. */
  readonly owner?: string;
  /** How they are reached, for example a mail address. */
  readonly contact?: string;
  readonly note?: string;
  readonly isolation: Isolation;
}

/** Directed edge: outbound for `from` (creator tenant), inbound for `to` (sign-in tenant). */
export interface Connection {
  readonly id: string;
  /** Creator tenant: where the flow or app lives. */
  readonly from: string;
  /** Sign-in tenant: where the account in the connection signs in. */
  readonly to: string;
  /** API name such as shared_onedriveforbusiness, or any text for one that is not in the catalogue. */
  readonly connector: string;
  /** Absent: the catalogue's default for the connector, "entra" for an unknown one. */
  readonly auth?: AuthKind;
  readonly account?: string;
  /** By this ID connection reports and inventories name the same connection. */
  readonly connectionId?: string;
  /** Name or ID of the environment in the creator tenant. */
  readonly environment?: string;
  /** Who made the connection, and can change it. */
  readonly owner?: string;
  /** Absent: drawn by hand. */
  readonly outcome?: Outcome;
  /** How many attempts connection reports counted, blocked ones included. */
  readonly attempts?: number;
  /** Day of the last attempt that a connection report shows: YYYY-MM-DD. */
  readonly lastSeen?: string;
  readonly note?: string;
  readonly expect?: Decision;
}

export interface FlowStep {
  readonly id: string;
  readonly name: string;
  readonly kind: 'trigger' | 'action';
  /** Connection id; its creator tenant is the flow's tenant. */
  readonly connection: string;
}

export type FlowKind = 'flow' | 'app' | 'agent' | 'code-app';

export interface Flow {
  readonly id: string;
  readonly name: string;
  readonly kind: FlowKind;
  readonly tenant: string;
  readonly steps: readonly FlowStep[];
}

export interface Intent {
  readonly id: string;
  readonly description?: string;
  /** Tenant id, "*", "@mine", "@external" or "@group:ID". */
  readonly from: string;
  /** As `from`. */
  readonly to: string;
  readonly must: Decision;
}

export interface Baseline {
  readonly label: string;
  readonly isolation: Readonly<Record<string, Isolation>>;
}

/** A part of a rollout: at which tenants isolation is turned On together. */
export interface Wave {
  readonly id: string;
  readonly name: string;
  /** The day it is carried out, as an ISO date. */
  readonly date?: string;
  /** Tenant ids; a tenant is in at most one wave. */
  readonly tenants: readonly string[];
  readonly note?: string;
}

/** What is decided about the connections from one tenant to another. Undecided pairs have none. */
export interface PairDecision {
  readonly from: string;
  readonly to: string;
  readonly decision: 'keep' | 'drop' | 'ask';
  readonly owner?: string;
  /** ISO date: until when somebody acts. */
  readonly due?: string;
  readonly note?: string;
}

/** What somebody found out about an open question of the model, by trying it. Never changes a verdict. */
export interface MeasuredAnswer {
  /** Id of the question; one that this program does not know is kept. */
  readonly question: string;
  readonly answer: string;
  /** ISO date. */
  readonly date: string;
  readonly by?: string;
}

/** Name and description in another language, for what the program itself ships. */
export interface ScenarioTexts {
  readonly name?: string;
  readonly description?: string;
}

export interface Scenario {
  readonly name: string;
  readonly description?: string;
  /** By the tags of languages. Whatever a file holds here: only `scenarioIn` reads it. */
  readonly texts?: Readonly<Record<string, ScenarioTexts>>;
  readonly tenants: readonly Tenant[];
  readonly connections: readonly Connection[];
  readonly flows?: readonly Flow[];
  readonly intents?: readonly Intent[];
  readonly baseline?: Baseline;
  /** In the order in which they are carried out. Changes no verdict. */
  readonly waves?: readonly Wave[];
  /** One an ordered pair of tenants. */
  readonly decisions?: readonly PairDecision[];
  /** One a question. */
  readonly measured?: readonly MeasuredAnswer[];
  /** Kept as it is; the feature that plays lessons gives it a shape. */
  readonly lesson?: unknown;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Tenants that are drawn as one node while collapsed. Changes what is drawn, never what is judged. */
export interface TenantGroup {
  readonly id: string;
  readonly name: string;
  /** Tenant ids; a tenant is in at most one group. */
  readonly tenants: readonly string[];
  readonly folded?: boolean;
}

export interface View {
  /** Tenant id -> where its node stands. A tenant may be missing: it is then placed by the layout. */
  readonly positions: Readonly<Record<string, Position>>;
  readonly groups?: readonly TenantGroup[];
  /** Above the picture or wherever it was put. */
  readonly title?: CanvasText;
  readonly notes?: readonly CanvasNote[];
  /** Tenant id -> its colour and picture. */
  readonly looks?: Readonly<Record<string, TenantLook>>;
}

/** What one file holds: what is evaluated, and where it stands on the canvas. */
export interface ScenarioDocument {
  readonly scenario: Scenario;
  readonly view: View;
}

export const WILDCARD = '*';
/** Microsoft's threshold for rules of one tenant (2025 article; the interface of 2022 said 50). */
export const MAX_RULES_PER_TENANT = 500;
export const MAX_TENANTS = 10_000;
export const MAX_CONNECTIONS = 100_000;
export const MAX_NAME_LENGTH = 200;

/** A number that counts something: whole, not negative, and exact in a file. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** An empty document, as File > New makes it. */
export function emptyDocument(name = 'Untitled scenario'): ScenarioDocument {
  return { scenario: { name, tenants: [], connections: [] }, view: { positions: {} } };
}
