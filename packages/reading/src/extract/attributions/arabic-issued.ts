import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { arabicDraft } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { hasAny, isRecipient } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";

/** Items from whoever issued a paper to the clause that it says. */
const REACH = 18;

/**
 * `صدر عن مركز الطوارئ بيان أعلن أن`, `صدر عن الوزارة التقرير اليومي، وفيه أن`: whoever issued a paper speaks in it. A paper must be named, and
 * nothing but its own verb may stand between.
 */
export function arabicIssued({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || cue.prep !== "") return null;
  const found = arabicPhrase(items, to, items.length, "strict");
  if (found === null || found.kind === "document") return null;
  let paper = false;
  for (let i = found.to; i < Math.min(items.length, found.to + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "count"])) return null;
    paper ||= item.tags.includes("document") && item.prep === "";
    if (item.tags.includes("that"))
      // from the paper on: `بيان، أعلن أن` goes on with who issued it
      return paper ? arabicDraft(items, from, found, from, "forward", found.words.end) : null;
  }
  return null;
}

/** `وسط تحذيرات الهلال الأحمر من أن`, `رغم تأكيدات الوزارة أن`: the noun of a saying, whose it is, and what is said. */
export function arabicSayings({ items, from }: Match): AttributionDraft | null {
  const cue = items[from];
  const whose = items[from + 1];
  if (cue === undefined || cue.def || cue.suffix !== "") return null;
  // `في تصريحات لوكالة الضفاف أن`: to whom it was said
  if (whose !== undefined && isRecipient(whose)) return null;
  const found = arabicPhrase(items, from + 1, items.length, "strict");
  if (found === null || found.kind === "document" || found.kind === "unnamed") return null;
  const at = LINKS.has(items[found.to]?.word ?? "") ? found.to + 1 : found.to;
  const that: Item | undefined = items[at];
  return that?.tags.includes("that") === true && !that.conj
    ? arabicDraft(items, from, found, from, "forward", that.end)
    : null;
}
const LINKS: ReadonlySet<string> = new Set(["من", "ب", "علي"]);
