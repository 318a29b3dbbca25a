import { inspect } from "node:util";

const registered = new Set<string>();
const MASK = "***";

/** A value that cannot be printed: `toString`, `toJSON` and `inspect` show `***`; only `reveal()` gives it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    registerSecret(value);
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}

/** Makes {@link redact} replace `value`, its base64 and its URL-encoded form. Values under 6 characters are not registered: they would garble text. */
export function registerSecret(value: string): void {
  if (value.length < 6) return;
  for (const form of [value, Buffer.from(value).toString("base64"), encodeURIComponent(value)]) registered.add(form);
}

/** Replaces every registered secret in `text` by `***`. */
export function redact(text: string): string {
  let result = text;
  for (const form of registered) if (result.includes(form)) result = result.replaceAll(form, MASK);
  return result;
}
