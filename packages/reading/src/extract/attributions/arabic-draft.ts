import type { Item } from "../../text/item.ts";
import { isMistakenOne } from "./arabic-before.ts";
import type { AttributionDraft, Reach, SourcePhrase } from "./draft.ts";

/** A draft of `source` with its cue; `opening` is the item with which the attributing words begin. */
export function arabicDraft(
  items: readonly Item[],
  opening: number,
  source: SourcePhrase,
  cueAt: number,
  reach: Reach,
  said: number,
): AttributionDraft {
  const cue = items[cueAt];
  let at = opening;
  while (at > 0 && OPENING.has(items[at - 1]?.word ?? "")) at--;
  const first = items[at];
  const { words, id, kind, body } = source;
  return {
    words,
    id,
    kind,
    body,
    cue: { start: cue?.start ?? words.start, end: cue?.end ?? words.end },
    reach,
    opens: Math.min(first?.start ?? words.start, words.start),
    joined:
      at === 0 ||
      (first?.conj ?? false) ||
      (first !== undefined && isMistakenOne(first)) ||
      at !== opening ||
      // `بينما أعلنت …، ذكرت …`: a verb right after a comma begins a clause beside the one before.
      (opening === cueAt &&
        !(cue?.tags.includes("cite") ?? false) &&
        reach === "forward" &&
        (items[at - 1]?.tags.includes("comma") ?? false)) ||
      CONTRAST.has(first?.word ?? ""),
    said,
    stance: cue?.sense?.stance ?? "reported",
  };
}
const OPENING: ReadonlySet<string> = new Set(
  "هناك ثمه فيما بينما لكن كما اما حيث وسط ولكن".split(" "),
);
const CONTRAST: ReadonlySet<string> = new Set("بينما فيما لكن اما ولكن هناك ثمه".split(" "));
/** `عدم كشف هويته`, `من دون ذكر`: nothing is revealed. */
const UNSAID: ReadonlySet<string> = new Set(["عدم", "دون", "بدون"]);

/** `لم تعلن`: what is not said is attributed to nobody. */
export function isNegated(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? "";
  return (
    UNSAID.has(before) ||
    before === "لم" ||
    before === "لن" ||
    before === "لا" ||
    before === "ولم" ||
    before === "ولا"
  );
}
