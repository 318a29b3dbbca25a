export type { Proxmox } from "./proxmox.ts";
export type { ExecOptions, ExecResult, Guest, GuestFile, TransferOptions } from "./guest.ts";
