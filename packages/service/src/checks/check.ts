/** One part of a health contract. */
export interface Check {
  name: string;
  /** @defaultValue 10 000 */
  timeoutMs?: number;
  /** Resolves with a short fact ("wrote and read a row in 12 ms"), throws with the reason. */
  run(signal: AbortSignal): Promise<string>;
}
