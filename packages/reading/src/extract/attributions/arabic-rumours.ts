import type { Match } from "../rule.ts";
import { arabicDraft, isNegated } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";

/** `قيل إن`, `يُتداول أن`: nobody is named; the words themselves stand for the source. */
export function arabicNobody(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[from];
  if (cue === undefined || isNegated(items, from)) return null;
  // `يتداول السكان رواية`: there it is somebody
  if (arabicPhrase(items, from + 1, items.length, "strict") !== null) return null;
  const words = { start: cue.start, end: cue.end };
  const source: SourcePhrase = { words, id: null, kind: "unnamed", body: null, to };
  return arabicDraft(items, from, source, from, "forward", items[to - 1]?.end ?? cue.end);
}

/** `أنباء عن مقتل`, `معلومات عن`: reports without a reporter. `دون ورود أنباء عن` reports nothing. */
export function arabicRumour(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const head = items[from];
  if (head === undefined || !RUMOURS.has(head.word) || head.suffix !== "") return null;
  // `وكالة أنباء الهضبة`
  if (items[from - 1]?.tags.includes("agency-noun") === true) return null;
  // `وقالت تقارير صحافية إن`: there they have a verb
  if (
    items[from - 1]?.tags.includes("say") === true &&
    items[to - 1]?.tags.includes("that") === true
  )
    return null;
  for (let i = Math.max(0, from - 3); i < from; i++)
    if (ABSENT.has(items[i]?.word ?? "")) return null;
  const found = arabicPhrase(items, from, to - 1, "open");
  if (found === null) return null;
  const draft: AttributionDraft = {
    ...arabicDraft(items, from, found, to - 1, "forward", items[to - 1]?.end ?? head.end),
    // `الأنباء عن مقتل 40 جندياً عارية عن الصحة`
    spokenOf: true,
  };
  const doubtful = UNSURE.has(head.word) || items[found.to - 2]?.word === "غير";
  return doubtful ? { ...draft, stance: "hedged" } : draft;
}
/** `الشائعات التي تتحدث عن مقتل خمسة`: nobody's words, told to be none that one should believe. */
export function arabicRumourTells(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const head = items[from];
  if (head === undefined || head.suffix !== "") return null;
  const words = { start: head.start, end: head.end };
  const source: SourcePhrase = { words, id: null, kind: "unnamed", body: null, to };
  const draft = arabicDraft(items, from, source, to - 2, "forward", items[to - 1]?.end ?? head.end);
  return { ...draft, stance: "hedged", spokenOf: true };
}

/** News that nobody stands for; reports and information may be sound. */
const UNSURE: ReadonlySet<string> = new Set(["انباء", "تسريبات", "شايعات"]);
const RUMOURS: ReadonlySet<string> = new Set([
  "انباء",
  "معلومات",
  "تقارير",
  "اخبار",
  "روايات",
  "تسريبات",
]);
const ABSENT: ReadonlySet<string> = new Set([
  "دون",
  "بدون",
  "عدم",
  "لا",
  "لم",
  "ليس",
  "ليست",
  "غياب",
  "ترد",
  "نفي",
  "وجود",
  "اي",
]);
