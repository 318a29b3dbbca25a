import type { Lab } from "../lab.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** Who asks. `tokenId` is set for API tokens; `root@pam!x` is not root (reference: root@pam-only operations). */
export interface Caller {
  userid: string;
  tokenId?: string;
  /** A ticket of root@pam, or `pct` run by root on the node. */
  isRoot: boolean;
}

/** A request after route, token, privilege and parameter checks. */
export interface Call {
  lab: Lab;
  caller: Caller;
  method: Method;
  /** Path and body parameters together, converted to the schema's types (booleans stay 0/1 numbers as PVE's Perl has them). */
  params: Record<string, unknown>;
  /** Parameters taken from the path template alone. */
  path: Record<string, string>;
  /** Throws 403 unless the caller has all of `privs` on `path` (any of them with `any`). */
  check(path: string, privs: readonly string[], options?: { any?: boolean }): void;
  /** As check, but answers instead of throwing. */
  can(path: string, privs: readonly string[], options?: { any?: boolean }): boolean;
  /** Adds keys beside `data` in the envelope, such as `total`. */
  envelope(fields: Record<string, unknown>): void;
}

/** As the official schema writes permissions: `["perm", "/vms/{vmid}", ["VM.Audit"], "any", 1]`, `["or", …]`, `["and", …]`, or a user class. */
export type Permission =
  | { user: "all" | "world" }
  | { check: readonly unknown[] }
  | { user?: "all" | "world"; check?: readonly unknown[]; description?: string };

/** One endpoint. Parameters and permission come from the schema table under the same method and path unless given here. */
export interface Route {
  method: Method;
  /** PVE's own template: `/nodes/{node}/lxc/{vmid}/config`. */
  path: string;
  permission?: Permission;
  handler(call: Call): unknown;
}
