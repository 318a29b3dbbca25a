import type { Logger } from "@homelab/sdk/core";
import type { Guest, Proxmox } from "@homelab/sdk/proxmox";
import type { z } from "zod";
import type { Check } from "./checks/check.ts";
import type { Homelab, ServiceEntry } from "./config/homelab.ts";
import type { ChangeLog } from "./converge/change.ts";
import type { Resource } from "./converge/resources.ts";
import type { Flow } from "./flows/flow.ts";
import type { Bindings, Needs } from "./needs/need.ts";
import type { Secrets } from "./secrets/secrets.ts";

/** What every hook of a service receives. */
export interface ServiceContext<Settings = unknown, N extends Needs = Needs> {
  homelab: Homelab;
  entry: ServiceEntry;
  settings: Settings;
  /** What each declared need gave, by its name in the declaration. */
  bindings: Bindings<N>;
  guest: Guest;
  proxmox: Proxmox;
  secrets: Secrets;
  log: Logger;
  signal: AbortSignal;
  changes: ChangeLog;
}

/** Size of the container when homelab.config.ts does not say otherwise. */
export interface ContainerDefaults {
  /** Name of a template family: `debian-13` or `debian-12`. */
  template: "debian-13" | "debian-12";
  cores: number;
  memoryMiB: number;
  swapMiB: number;
  diskGiB: number;
  minMemoryMiB: number;
}

/** Paths in the container that are this service's state; read by backup, restore, drill and coverage proof alike. */
export interface State {
  paths: readonly string[];
  exclude?: readonly string[];
}

/**
 * A service: one container, its needs, its declared content, its checks and the few steps that are peculiar to it.
 *
 * Data first: everything the kit can do from a declaration is declared; hooks are only what no declaration says.
 */
export interface Service<Schema extends z.ZodType = z.ZodType, N extends Needs = Needs> {
  name: string;
  /** One line for tables. */
  title: string;
  container: ContainerDefaults;
  settings: Schema;
  needs: (entry: ServiceEntry) => N;
  /** Ports this service listens on, by name; used by flows and by the probe. */
  ports: Readonly<Record<string, Flow>>;
  /** Declared content of the container; pure. */
  resources: (context: ServiceContext<z.infer<Schema>, N>) => readonly Resource[] | Promise<readonly Resource[]>;
  state: State;
  checks: (context: ServiceContext<z.infer<Schema>, N>) => readonly Check[];
  hooks?: {
    /** After converge, before the health contract. Idempotent: records differences through `context.changes`. */
    install?(context: ServiceContext<z.infer<Schema>, N>): Promise<void>;
    /** Packages are already updated when this runs. */
    update?(context: ServiceContext<z.infer<Schema>, N>): Promise<void>;
    quiesce?(context: ServiceContext<z.infer<Schema>, N>): Promise<void>;
    /** Always runs after quiesce, also when something in between failed; idempotent. */
    resume?(context: ServiceContext<z.infer<Schema>, N>): Promise<void>;
    /** Own captures beside those of the needs (PostgreSQL: one dump per database and the globals). */
    capture?: import("./needs/need.ts").Need["capture"];
    /** After the container and the shares are back, before the health contract. */
    restore?(context: ServiceContext<z.infer<Schema>, N>): Promise<void>;
  };
  /** Version of the product that runs now, for reports. */
  version?(context: ServiceContext<z.infer<Schema>, N>): Promise<string>;
}

/** Declares a service; gives the declaration back with its types inferred. */
export function defineService<Schema extends z.ZodType, N extends Needs>(service: Service<Schema, N>): Service<Schema, N> {
  return service;
}
