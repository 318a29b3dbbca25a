/** The declared state of a container, as data. Keep the set of kinds small. */
export type Resource =
  | { kind: "packages"; names: readonly string[] }
  | {
      kind: "file";
      path: string;
      content: string;
      mode?: number;
      owner?: string;
      group?: string;
      /** Content is a secret: diffs show `***`. */
      secret?: boolean;
    }
  | { kind: "directory"; path: string; mode?: number; owner?: string; group?: string }
  | { kind: "absent"; path: string }
  | { kind: "user"; name: string; home?: string; groups?: readonly string[] }
  | {
      kind: "unit";
      name: string;
      enabled?: boolean;
      running?: boolean;
      /** Paths or package names whose change restarts (or reloads) the unit. */
      restartOn?: readonly string[];
      reloadOn?: readonly string[];
    };
