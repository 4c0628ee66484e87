import { actorBeside } from "./arabic-actor.ts";
import { arabicDraft } from "./arabic-draft.ts";
import type { AttributionDraft } from "./draft.ts";
import type { Match } from "../rule.ts";

/** `ألقت الجبهة باللوم على خصومها`. */
export function byBlaming({ items, from }: Match): AttributionDraft | null {
  const cue = items[from];
  // `ألقت النقابة بمسؤولية الحريق على`
  if (cue?.tags.includes("liability") === true && cue.prep !== "ب") return null;
  const on = items.slice(from + 1, from + 5).find(({ word }) => word === "علي");
  const actor = cue === undefined || on?.word !== "علي" ? null : actorBeside(items, from);
  if (actor?.phrase.to !== from || cue === undefined) return null;
  if (!LAYS.test(items[actor.from - 1]?.word ?? "")) return null;
  return arabicDraft(items, actor.from, actor.phrase, from, "forward", cue.end);
}

const LAYS = /^[وف]?[يت]?(?:القي|القت|القوا|لقي|انحي|انحت|نحي|وجه|وجهت|صب)$/u;
