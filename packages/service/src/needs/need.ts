import type { Logger } from "@homelab/sdk/core";
import type { Proxmox, Guest } from "@homelab/sdk/proxmox";
import type { Flow } from "../flows/flow.ts";
import type { Secrets } from "../secrets/secrets.ts";
import type { Homelab, ServiceEntry } from "../config/homelab.ts";
import type { ChangeLog } from "../converge/change.ts";

/** What a need may use while it acts on its provider for one consumer. */
export interface NeedContext {
  homelab: Homelab;
  /** The service that declared the need. */
  consumer: ServiceEntry;
  /** The service that answers it. */
  provider: ServiceEntry;
  /** The provider's container, running. */
  providerGuest: Guest;
  /** Absent when the consumer has no container (yet, or any more). */
  consumerGuest?: Guest;
  proxmox: Proxmox;
  secrets: Secrets;
  log: Logger;
  signal: AbortSignal;
  /** Records every difference and applies it unless this is a dry run. */
  changes: ChangeLog;
}

/** One file or set of files that a need captured of its share of the provider. */
export interface Capture {
  need: string;
  kind: string;
  /** Relative to the capture folder. */
  files: { path: string; sizeBytes: number; sha256: string }[];
  /** What a drill asserts: row counts by table, entry counts by object class … */
  counts: Record<string, number>;
  /** Version of the provider's product that wrote it. */
  version: string;
}

/** Streams between a need and the capture folder in the consumer's container. */
export interface CaptureFolder {
  /** Stores what `write` produces under `path`, atomically; the result goes into {@link Capture.files}. */
  store(path: string, source: NodeJS.ReadableStream): Promise<{ path: string; sizeBytes: number; sha256: string }>;
  /** Opens a stored file for reading. */
  open(path: string): Promise<NodeJS.ReadableStream>;
}

/**
 * A small reconciler for one thing a service needs of another: a database, an account, a certificate.
 *
 * Because it knows how to capture and reinstate its share of the provider, an update's rollback and a backup set cover
 * a service's whole state wherever it lives. Every function is idempotent and may be killed at any point.
 */
export interface Need<Binding = unknown> {
  /** `database`, `certificate` … */
  kind: string;
  /** Name of the providing service. */
  provider: string;
  /** Name of the share in the provider, unique per provider and kind. */
  share: string;
  /** The network flow from consumer to provider; absent when there is none. */
  flow?: Flow;
  ensure(context: NeedContext): Promise<Binding>;
  capture?(context: NeedContext, folder: CaptureFolder): Promise<Capture>;
  /** Puts a capture beside the live share and swaps by rename; the old share stays until {@link discardOld}. */
  reinstate?(context: NeedContext, folder: CaptureFolder, capture: Capture): Promise<void>;
  /** Removes what reinstate kept. */
  discardOld?(context: NeedContext): Promise<void>;
  /** Takes the consumer's access away; its data stay unless `purge`. */
  release?(context: NeedContext, options: { purge: boolean }): Promise<void>;
}

export type Needs = Readonly<Record<string, Need>>;
export type Bindings<N extends Needs> = { [K in keyof N]: N[K] extends Need<infer B> ? B : never };
