/** What every operation reports to. Progress and messages go to stderr; stdout is for results. */
export interface Logger {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
  /** Prints start and end with duration, nests, and names the failing step in the error. */
  step<T>(title: string, run: (log: Logger) => Promise<T>): Promise<T>;
  /** Reports how far the current step is; `totalBytes` is absent when unknown. */
  progress(doneBytes: number, totalBytes?: number): void;
}
