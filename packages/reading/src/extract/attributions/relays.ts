import type { AttributionDraft } from "./draft.ts";

/** `حذر مسؤولون …، وفق صحيفة …`: an outlet or agency named after the words relays whoever speaks in them. */
export function relays(draft: AttributionDraft): boolean {
  return draft.reach !== "forward" && (draft.kind === "outlet" || draft.kind === "agency");
}
