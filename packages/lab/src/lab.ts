import { join } from "node:path";

/** Where one lab keeps everything; the folder is the lab. */
export interface LabPaths {
  /** `/var/lib/homelab-lab/<name>` unless HOMELAB_LAB_ROOT names another parent. */
  root: string;
  /** As `/etc/pve` on a node: user.cfg, storage.cfg, jobs.cfg, lxc/N.conf, firewall/N.fw … */
  pve: string;
  /** Mounted btrfs file system that holds container volumes. */
  volumes: string;
  /** As `/var/lib/vz`: template/cache, dump … */
  local: string;
  tasks: string;
  /** lxc's own folder of runtime configurations. */
  lxc: string;
  /** Sockets, pids, locks; gone after a reboot of the machine. */
  run: string;
  log: string;
}

/** One lab as written by `lab up` to `<root>/lab.json` and read by the server, task workers and `pct`. */
export interface Lab {
  name: string;
  /** Name of the PVE node, `pve1`. */
  node: string;
  paths: LabPaths;
  /** Network namespace the node lives in: bridge `vmbr0`, sshd, pveproxy's own address, veths, firewall. */
  netns: string;
  bridge: { name: string; address: string; prefix: number; subnet: string };
  api: { host: string; port: number; fingerprint: string };
  ssh: { host: string; port: number; hostKey: string };
}

/** Folder of the lab called `name`. */
export function labPaths(name: string, runRoot = "/run/homelab-lab"): LabPaths {
  const root = join(process.env["HOMELAB_LAB_ROOT"] ?? "/var/lib/homelab-lab", name);
  return {
    root,
    pve: join(root, "etc-pve"),
    volumes: join(root, "btr"),
    local: join(root, "vz"),
    tasks: join(root, "tasks"),
    lxc: join(root, "lxc"),
    run: join(runRoot, name),
    log: join(root, "log"),
  };
}
