/** An answer other than 200. `message` becomes the reason phrase (its first line) and the envelope's message. */
export class Failure extends Error {
  readonly status: number;
  readonly errors?: Record<string, string>;

  constructor(status: number, message: string, errors?: Record<string, string>) {
    super(message);
    this.status = status;
    if (errors) this.errors = errors;
  }
}

/** Perl's plain `die`: 500 with the text. */
export function die(message: string): never {
  throw new Failure(500, message);
}

/** 400 `Parameter verification failed.` with one message per parameter. */
export function badParameters(errors: Record<string, string>): never {
  throw new Failure(400, "Parameter verification failed.\n", errors);
}

/** 403 with PVE's text: several privileges are joined with `|`. */
export function forbidden(path: string, privs: readonly string[]): never {
  throw new Failure(403, `Permission check failed (${path}, ${privs.join("|")})`);
}
