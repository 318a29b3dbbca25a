/** One difference between declared and observed state. Secrets appear as `***`. */
export interface Change {
  /** `container`, `file`, `package`, `unit`, `role`, `database` … */
  kind: string;
  name: string;
  action: "create" | "change" | "remove" | "restart";
  /** Unified diff or `from → to`; never a secret. */
  diff?: string;
}

/** Collects differences; `apply` runs them only when this is not a dry run. */
export interface ChangeLog {
  readonly dryRun: boolean;
  readonly changes: readonly Change[];
  apply(change: Change, run: () => Promise<void>): Promise<void>;
}
