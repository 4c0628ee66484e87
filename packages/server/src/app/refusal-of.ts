import { CaseError } from "@tarjih/casefile";
import { Refused } from "./refused.ts";

/** Why something could not be done, whatever was thrown. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof CaseError) {
    if (error.kind === "unknown-id") return new Refused("not-found");
    if (error.kind === "unsigned") return new Refused("unsigned");
    if (error.kind === "refused") {
      return new Refused("bad-request", String(error.detail["reason"]));
    }
    return new Refused(error.kind === "busy" ? "busy" : "case-error", error.kind, error.path);
  }
  return new Refused("error", error instanceof Error ? error.message : String(error));
}
