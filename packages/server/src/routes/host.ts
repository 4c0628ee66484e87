import type { Verification } from "@tarjih/casefile";
import type { Leaving } from "../leaving/leaving.ts";
import type { Desk } from "../desk/desk.ts";
import type { Signer } from "../guard/signer.ts";

/** What the endpoints work with. */
export interface Host {
  readonly desk: Desk;
  readonly signer: Signer;
  readonly version: string;
  /** Version of the rules, as it is recorded with a weighing. */
  readonly rulesVersion: string;
  /** Path of the `case.yaml` that the case was made with, whether it is there or not; null where no folder is known. */
  readonly caseYaml: string | null;
  /** Makes what is taken away of the case. */
  readonly leaving: Leaving;
  /** Looks at the whole case again. */
  readonly verify: (path: string) => Promise<Verification>;
}
