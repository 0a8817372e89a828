/** How a language calls a word of the field. */
export interface Term {
  readonly term: string;
  /** Words that stand for the same elsewhere, as patterns; no message has them. Absent: none is in use. */
  readonly never?: readonly string[];
}

/** The words of the field in one language, with what they mean. A test reads its messages for what is never said. */
export interface Glossary {
  /** The switch of a tenant: On blocks connections to and from other tenants, but for what rules allow. */
  readonly tenantIsolation: Term;
  /** An organization in Microsoft Entra ID. */
  readonly tenant: Term;
  /** Allows another tenant, or all with *, inbound, outbound or both. */
  readonly rule: Term;
  /** Seen from the sign-in tenant: a flow of another tenant comes in with an account of this one. */
  readonly inbound: Term;
  /** Seen from the creator tenant: a flow of this tenant goes out with an account of another one. */
  readonly outbound: Term;
  /** Where the flow or app is made. */
  readonly creatorTenant: Term;
  /** Where the account of the connection belongs. */
  readonly signInTenant: Term;
  /** A connector with an account, as a flow uses it. */
  readonly connection: Term;
  /** Both tenants let the connection through. Counted apart from blocked and not evaluated. */
  readonly allowed: Term;
  /** One tenant or both refuse the connection. */
  readonly blocked: Term;
  /** Tenant isolation does not look at the connection; it works, and is counted for itself. */
  readonly notEvaluated: Term;
  /** What the switch of isolation stands at. */
  readonly onOrOff: Term;
  /** An edit that puts a finding right. */
  readonly fix: Term;
  /** A group of tenants is drawn as one box, or as its tenants. */
  readonly collapseOrExpand: Term;
  /** Makes a second of what is selected. */
  readonly duplicate: Term;
  /** Makes the creator tenant the sign-in tenant, and the other way round. */
  readonly reverse: Term;
  /** Who watches a demonstration. */
  readonly audience: Term;
  /** What Microsoft tells an administrator of cross-tenant connections; it is imported. */
  readonly connectionReport: Term;
  /** What this program writes about a scenario; it is exported. */
  readonly report: Term;
  /** Leaves the run of a flow that is shown. */
  readonly closeRun: Term;
  /** Light or dark, as the system is. */
  readonly systemTheme: Term;
  /** What becomes of a change. */
  readonly saveOrDiscard: Term;
  /** What the program says of a connection: allowed, blocked or not evaluated. */
  readonly verdict: Term;
  /** The gate of a tenant that a connection must pass: outbound or inbound. */
  readonly gate: Term;
  /** The policies that the present ones are compared with. */
  readonly baseline: Term;
  /** Who looks after a tenant, a rule, a flow or a decision. */
  readonly owner: Term;
  /** A list of the connections that there are, as an administrator exports it; it is imported. */
  readonly connectionInventory: Term;
  /** The window that only the presenter sees. */
  readonly presenterWindow: Term;
  /** What a file holds and the program does not take. */
  readonly leftOut: Term;
}
