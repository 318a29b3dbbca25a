export { defineService } from "./define-service.ts";
export type { ContainerDefaults, Service, ServiceContext, State } from "./define-service.ts";
export type { Check } from "./checks/check.ts";
export type { Homelab, ServiceEntry } from "./config/homelab.ts";
export type { Change, ChangeLog } from "./converge/change.ts";
export type { Resource } from "./converge/resources.ts";
export type { Flow } from "./flows/flow.ts";
export type { Bindings, Capture, CaptureFolder, Need, NeedContext, Needs } from "./needs/need.ts";
export type { Secrets } from "./secrets/secrets.ts";
