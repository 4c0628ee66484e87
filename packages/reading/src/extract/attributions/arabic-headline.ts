import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { isAdjunct } from "./arabic-adjuncts.ts";
import { arabicDraft } from "./arabic-draft.ts";
import { arabicPhrase, plainly } from "./arabic-phrase.ts";
import { EVENTS, hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";

/**
 * `المرصد: مقتل …` as headlines, posts and lines of a live page have it; where, on what and after whom it speaks may stand before
 * the colon (`مراسلنا في النجمة:`, `منظمة «…» (عبر منصة إكس):`, `الوزارة، نقلاً عن الغرفة:`). `المصدر: …` is a credit.
 */
export function arabicHeadline(match: Match): AttributionDraft | null {
  const { items, to } = match;
  const head = match.get("head");
  const colon = items[to - 1];
  if (head === null || colon === undefined || (head.word === "مصدر" && head.def)) return null;
  if (to >= items.length || isRow(items, to)) return null;
  // `14:20 - الإسعاف: قتيلان`
  const from = items.indexOf(head);
  // `وزارة الدفاع تكذب خبر سقوط 17 جنديا: …` is a sentence
  if (items.slice(from + 1, to - 1).some((item) => hasAny(item, VERBS) && !PLACES.has(item.word)))
    return null;
  // `مراسلنا في النجمة:`
  const open = to - from > 8 ? null : arabicPhrase(items, from, to - 1, "open");
  const strict = open?.to === to - 1 ? open : arabicPhrase(items, from, to - 1, "strict");
  // `حصيلة أولية: 20 قتيلا` names nobody
  const paper =
    strict?.kind === "document" &&
    !head.tags.includes("statement") &&
    !head.def &&
    strict.to > from + 1;
  if (strict === null || (strict.kind === "document" && (!paper || SHOWN.has(head.word))))
    return null;
  // `رويترز الساحل عن مصدر أمني: …`
  const handed = handedOn(items, from, to - 1);
  if (handed !== null)
    return {
      ...arabicDraft(items, from, handed.outer, to - 1, "forward", colon.end),
      citing: handed.inner,
    };
  // `العراق: ارتفاع ضحايا العبّارة`: where it was; `مستشفى الرمان:`, of two words, tells
  const short = head.end - head.start <= head.word.length + 2;
  if (from === to - 2 && short && head.tags.includes("place")) return null;
  const asides = strict.to < to - 1 ? asidesIn(items, strict.to, to - 1) : {};
  if (asides === null) return null;
  return { ...arabicDraft(items, from, strict, to - 1, "forward", colon.end), ...asides };
}

/** `الناجون: 133`: a row of a table, and nobody speaks. */
function isRow(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    items[at]?.chunk?.kind === "quantity" &&
    (next === undefined || hasAny(next, ["stop", "comma", "clause", "paren"]))
  );
}

/** `وكالة الساحل عن مصدر أمني`: a medium and whom it hands on. */
function handedOn(
  items: readonly Item[],
  from: number,
  to: number,
): { readonly outer: SourcePhrase; readonly inner: SourcePhrase } | null {
  const of = items.findIndex(({ word }, i) => i > from && i < to && word === "عن");
  if (of < 0) return null;
  const outer = arabicPhrase(items, from, of, "open");
  const inner = arabicPhrase(items, of + 1, to, "open");
  const medium = outer?.kind === "agency" || outer?.kind === "outlet";
  return outer?.to === of && medium && inner?.to === to ? { outer, inner } : null;
}
const SHOWN: ReadonlySet<string> = new Set("فيديو صوره صور مقطع مقاطع ملف لقطات قايمه".split(" "));

/** Whom somebody cites where all of `items[from, to)` tells where, when, on what or after whom he speaks; null where it does not. */
function asidesIn(
  items: readonly Item[],
  from: number,
  to: number,
): Pick<AttributionDraft, "citing"> | null {
  let citing: SourcePhrase | undefined;
  let i = from;
  while (i < to) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.tags.includes("paren-open")) {
      while (i < to && items[i]?.tags.includes("paren-close") !== true) i++;
      i++;
    } else if (
      item.tags.includes("comma") ||
      item.tags.includes("quote") ||
      item.chunk?.kind === "date"
    )
      i++;
    else if (item.tags.includes("cite") && items[i + 1]?.word === "عن") {
      const cited = arabicPhrase(items, i + 2, to, "open");
      if (cited === null) return null;
      citing = cited;
      i = cited.to;
    } else if (PLACES.has(item.word) || isAdjunct(items, i, to)) {
      const next = items[i + 1];
      if (next === undefined || i + 1 >= to) return isAdjunct(items, i, to) ? {} : null;
      // `رئيس اللجنة في حادثة الملعب:`
      const matter = /^(?:ال)?(?:حادث|حادثه|قضيه|ملف|افاده|افادت)$/u.test(next.word);
      if (hasAny(next, EVENTS) && next.chunk === null && !matter) return null;
      i = Math.max(plainly(items, i + 1, to)?.to ?? i + 2, i + 2);
    } else if (item.prep === "ل") i = Math.max(plainly(items, i, to)?.to ?? i + 1, i + 1);
    else if (item.word.startsWith("لل") && item.sense === null) i++;
    else if (item.def && item.chunk === null && !hasAny(item, EVENTS)) i++;
    else return null;
  }
  if (i !== to) return null;
  return citing === undefined ? {} : { citing };
}

const VERBS: readonly string[] = ["say", "say-that", "voices", "verb", "that", "count", "quantity"];
const PLACES: ReadonlySet<string> = new Set(
  "في من علي عبر لدي قرب داخل شرقي غربي شمال جنوب مع امام".split(" "),
);
