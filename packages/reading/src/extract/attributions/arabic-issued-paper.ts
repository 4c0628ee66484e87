import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { Actor } from "./arabic-actor.ts";
import { isAdjunct } from "./arabic-adjuncts.ts";
import { arabicDraft, goesOn } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";

/** Items from what is said in a paper back to the paper, and from there back to the verb that issues it. */
const TO_PAPER = 9;
const TO_VERB = 16;

/**
 * `أصدرت حكومة الوادي، المعترف بها، بيانا، مساء أمس، | تقول فيه`, `نشرت الوزارة إحصائية جديدة، | تفيد بأن`, `… بياناً | جاء فيه أن`: who issued the paper in
 * which something is said; null where no paper stands before `cue` or nobody issues it.
 */
export function issuerBefore(items: readonly Item[], cue: number): Actor | null {
  const paper = paperBefore(items, cue);
  if (paper < 2) return null;
  for (let i = paper - 2; i >= Math.max(0, paper - TO_VERB); i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "that"])) return null;
    if (item.chunk !== null || item.prep !== "" || item.def || !ISSUES.test(item.word)) continue;
    const phrase = arabicPhrase(items, i + 1, paper, "strict");
    return phrase === null || phrase.kind === "document" || !phrase.known
      ? null
      : { phrase, from: i + 1 };
  }
  return null;
}
const ISSUES = /^[وف]?(?:[يت]?صدر|اصدرت?|نشرت?|[يت]نشر|وزعت?|عممت?|بثت?|اذاعت?|قدمت?)(?:وا)?$/u;

/** Index of the paper that nothing but its adjectives, commas and the time parts from `cue`; -1 where none stands there. */
function paperBefore(items: readonly Item[], cue: number): number {
  for (let i = cue - 1; i >= Math.max(0, cue - TO_PAPER); i--) {
    const item = items[i];
    if (item === undefined) return -1;
    const issued = item.tags.includes("document") && !item.def && item.suffix === "";
    if (issued && item.prep === "" && item.chunk === null) return i;
    const describes = item.chunk === null && item.tags.length === 0 && item.prep === "";
    if (!describes && !hasAny(item, ["comma"]) && !isAdjunct(items, i, cue)) return -1;
  }
  return -1;
}

/** `أصدر الجيش بيانا جاء فيه أن 31 قتلوا`: what stands in the paper of whoever issued it, else of who spoke last. */
export function arabicStandsInIt({ items, from, to }: Match): AttributionDraft | null {
  const said = items[to - 1]?.end;
  // `وجاء فيه أن`: in the paper of the sentence before
  const on = from === 0 && items[from]?.conj === true;
  if (said === undefined || !(on || paperBefore(items, from) >= 0)) return null;
  const issuer = issuerBefore(items, from);
  return issuer === null
    ? goesOn(items, from, said)
    : arabicDraft(items, issuer.from, issuer.phrase, from, "forward", said);
}
