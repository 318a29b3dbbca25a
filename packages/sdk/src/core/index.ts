export { HomelabError, isHomelabError } from "./errors.ts";
export type { ErrorCode, ErrorOptions } from "./errors.ts";
export { Secret, redact, registerSecret } from "./secret.ts";
export type { Logger } from "./log.ts";
