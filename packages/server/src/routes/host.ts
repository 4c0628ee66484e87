import type { Actor, Verification } from "@tarjih/casefile";
import type { Desk } from "../desk/desk.ts";

/** What the endpoints work with. */
export interface Host extends Actor {
  readonly desk: Desk;
  readonly version: string;
  /** Version of the rules, as it is recorded with a weighing. */
  readonly rulesVersion: string;
  /** Looks at the whole case again. */
  readonly verify: (path: string) => Promise<Verification>;
}
