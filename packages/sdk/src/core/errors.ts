/** Why an operation could not be done, in the words a caller may act on. */
export type ErrorCode =
  | "CONFIG_INVALID"
  | "SECRET_MISSING"
  | "PRECONDITION_FAILED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "UNAUTHORIZED"
  | "UNSUPPORTED"
  | "UNAVAILABLE"
  | "TIMEOUT"
  | "LOCKED"
  | "CANCELLED"
  | "API_FAILED"
  | "TASK_FAILED"
  | "COMMAND_FAILED"
  | "UNHEALTHY";

export interface ErrorOptions {
  cause?: unknown;
  /** Facts for the log, never secrets. */
  details?: Record<string, unknown>;
}

/** The one base of every error this project throws: a code, a message that says what to do, and the cause. */
export class HomelabError extends Error {
  override readonly name: string = "HomelabError";
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Tells whether `error` is ours and, when codes are given, carries one of them. */
export function isHomelabError(error: unknown, ...codes: ErrorCode[]): error is HomelabError {
  return error instanceof HomelabError && (codes.length === 0 || codes.includes(error.code));
}
