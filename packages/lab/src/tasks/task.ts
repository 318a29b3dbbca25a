import type { Lab } from "../lab.ts";

/** What a worker process runs. Workers outlive the server; their log and status are files (see tasks/store.ts). */
export interface TaskJob {
  /** PVE's worker type: vzcreate, vzstart, vzdump, imgcopy … */
  type: string;
  /** The UPID's id field: a vmid, a volume name, or empty. */
  id: string;
  /** `user@realm` or `user@realm!token`. */
  user: string;
  /** Key in the registry of workers (tasks/registry.ts). */
  worker: string;
  /** JSON-serialisable. Secrets are allowed: the job travels on the worker's stdin. */
  args: Record<string, unknown>;
}

export interface TaskContext {
  lab: Lab;
  upid: string;
  user: string;
  /** One line of the task's log. */
  log(line: string): void;
  /** Logs `WARN: line`; the task then ends `WARNINGS: n`. */
  warn(line: string): void;
  /** Aborted when the task is stopped (SIGTERM). */
  signal: AbortSignal;
}

/** Throwing ends the task with the error's message as exit status. */
export type Worker = (task: TaskContext, args: Record<string, unknown>) => Promise<void>;
