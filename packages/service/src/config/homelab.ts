/** A service as declared in homelab.config.ts, validated and completed with the service's defaults. */
export interface ServiceEntry {
  name: string;
  vmid: number;
  /** The other vmid this service may live under: a restore goes to whichever of the two is free. */
  twinVmid: number;
  hostname: string;
  /** `hostname.domain`. */
  fqdn: string;
  /** IPv4 in the homelab's subnet, without prefix. */
  address: string;
  cores: number;
  memoryMiB: number;
  swapMiB: number;
  diskGiB: number;
  /** Validated by the service's own schema. */
  settings: unknown;
}

/** The declared homelab, validated. */
export interface Homelab {
  /** Name of the context this run acts on. */
  context: string;
  domain: string;
  network: { bridge: string; subnet: string; prefix: number; gateway: string };
  storage: { containers: string; templates: string; backups: string };
  /** Declared services in declared order, by name. */
  services: ReadonlyMap<string, ServiceEntry>;
}
