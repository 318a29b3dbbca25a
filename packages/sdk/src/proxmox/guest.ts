import type { Readable, Writable } from "node:stream";

export interface ExecOptions {
  /** Written to the command's stdin, then closed. Streams are not buffered. */
  input?: string | Uint8Array | Readable;
  /** Where stdout goes instead of `result.stdout`; for large output. */
  stdout?: Writable;
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  /** User in the container; root when absent. */
  asUser?: string;
  /** The process group in the container is killed at the deadline. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Exit codes that are not an error. @defaultValue [0] */
  okExitCodes?: readonly number[];
}

export interface ExecResult {
  exitCode: number;
  /** Name of the signal that ended the command, such as `SIGKILL`. */
  signal?: string;
  stdout: string;
  stderr: string;
}

export interface GuestFile {
  path: string;
  content: string | Uint8Array;
  /** @defaultValue 0o644 */
  mode?: number;
  /** User name in the container. @defaultValue "root" */
  owner?: string;
  /** @defaultValue the owner's name */
  group?: string;
}

export interface TransferOptions {
  mode?: number;
  owner?: string;
  group?: string;
  onProgress?: (doneBytes: number) => void;
  signal?: AbortSignal;
}

/**
 * Commands and files of one running container, over the node's one SSH connection and one `pct exec` session.
 *
 * Everything that is sent travels on stdin, framed; nothing reaches argv on the node. When the connection ends, the
 * processes it started in the container die.
 */
export interface Guest {
  readonly vmid: number;
  /** @throws `COMMAND_FAILED` (CommandError: argv, exitCode, signal, stderr tail, timedOut) unless the exit code is one of `okExitCodes`. */
  exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  /** Writes each file beside its place with its owner and mode, syncs it and renames it. */
  writeFiles(files: readonly GuestFile[]): Promise<void>;
  /** @throws `NOT_FOUND` */
  readFile(path: string): Promise<Buffer>;
  /** Streams `source` into a file, atomically, in constant memory. */
  upload(source: Readable, path: string, options?: TransferOptions): Promise<{ sizeBytes: number; sha256: string }>;
  /** Streams a file out, in constant memory. @throws `NOT_FOUND` */
  download(path: string, target: Writable, options?: TransferOptions): Promise<{ sizeBytes: number; sha256: string }>;
  close(): Promise<void>;
}
