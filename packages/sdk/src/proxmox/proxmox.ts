import type { Guest } from "./guest.ts";

/** One Proxmox VE node as the product uses it: its API, its tasks, and the containers on it. */
export interface Proxmox {
  /** Name of the node this connection acts on. */
  readonly node: string;
  /** Commands and files of a running container; one session per container, opened on first use, shared by all callers. */
  guest(vmid: number): Guest;
  close(): Promise<void>;
}
