import { collectWithClaims, type Collection } from "@tarjih/archive";
import { messages } from "@tarjih/i18n";
import type { CodedClaim, ContentWarning } from "@tarjih/reading";
import { followProgress } from "../terminal/progress.ts";
import type { Screen } from "../terminal/screen.ts";
import { failureOfCollect } from "./gather.ts";
import type { Shell } from "./shell.ts";

/** How paths are gathered. */
export interface GatherAsked {
  readonly ocr?: boolean | undefined;
  readonly warnings?: readonly ContentWarning[] | undefined;
  /** Files among them that are read as something else. */
  readonly apart?: readonly string[];
  readonly days?: readonly string[];
  /** Rows that are numbered before those of the tables. */
  readonly rowsBefore?: number;
  /** Whether a row is weighed already. */
  readonly isHeld?: (claim: CodedClaim) => boolean;
}

/** Reports, and rows of tables of coded claims that lie among them. */
export interface Gathered {
  readonly collection: Collection;
  readonly coded: readonly CodedClaim[];
}

/** Files to reports as `gather`, and tables with the columns of coded claims, in zips too, to their rows. */
export async function gatherAll(
  paths: readonly string[],
  { ocr = false, warnings = [], ...asked }: GatherAsked,
  shell: Shell,
  screen: Screen,
): Promise<Gathered> {
  const progress = followProgress(shell, messages(shell.lang).cli.progress.collecting);
  const collected = await collectWithClaims(paths, {
    ocr,
    warnings,
    ...asked,
    progress: progress.to,
  }).finally(progress.done);
  if (collected.ok) return collected;
  throw failureOfCollect(collected.failure, shell, screen);
}
