import type { Secret } from "@homelab/sdk/core";

/** Secrets of one context: generated, never chosen, in one age-encrypted file. */
export interface Secrets {
  find(name: string): Promise<Secret | undefined>;
  /** @throws `SECRET_MISSING` naming the secret and the way to make it. */
  get(name: string): Promise<Secret>;
  /** The stored secret, or a new one by `generate` (32 random bytes, base64url, when absent) stored before it is returned. */
  ensure(name: string, generate?: () => string | Promise<string>): Promise<Secret>;
  remove(name: string): Promise<void>;
  list(): Promise<string[]>;
}
