/** One allowed connection, always declared with its reason. */
export interface Flow {
  protocol: "tcp" | "udp";
  port: number;
  /** Why it is needed, in a few words; shown in every listing. */
  why: string;
}
