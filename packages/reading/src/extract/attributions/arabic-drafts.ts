import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { arabicBefore } from "./arabic-before.ts";
import { arabicDraft, isNegated } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { hasAny, isRelative } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";

/** Verb of speech with what opens its complement: `قالت الوزارة إن`, `المرصد قال إن`, `وأضاف أن`. */
export function arabicSpoken(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[from];
  const opener = items[to - 1];
  if (cue === undefined || opener === undefined || isNegated(items, from) || cue.prep !== "")
    return null;
  // `أعلنت منظمة … تعليق عملها بعد أن`: that is no complement.
  if (TIMES.has(items[to - 2]?.word ?? "")) return arabicDirect(match);
  const first = joins(items, from) ? null : arabicBefore(items, from);
  if (first !== null && (first.phrase.to === from || AFTER_WAS.has(items[from - 1]?.word ?? ""))) {
    // `وكانت الوزارة قد أعلنت اتفاقاً …، على أن`: the object is said too.
    const said = objectBetween(items, from + 1, to - 1) ? cue.end : opener.end;
    return arabicDraft(items, first.from, first.phrase, from, "forward", said);
  }
  const listener = items[from + 1];
  // `وقال للمدار إن`: he who spoke last goes on, to somebody.
  const told =
    listener !== undefined &&
    (listener.prep === "ل" || listener.word.startsWith("لل") || LISTENERS.has(listener.word)) &&
    !hasAny(listener, ["that"])
      ? 1
      : 0;
  const after = arabicPhrase(items, from + 1 + told, to - 1, "open");
  // `أعلنت القيادة انتهاء عملية «…»`: the mark opens a name inside the object.
  if (
    after !== null &&
    opener.tags.includes("quote-open") &&
    objectBetween(items, after.to, to - 1)
  )
    return arabicDirect(match);
  const said = opener.tags.includes("quote-open") ? opener.start : opener.end;
  if (after !== null && leadsToOpener(items, after.to, to - 1))
    return arabicDraft(items, from, after, from, "forward", said);
  if (to - 1 > from + 1 + told && after !== null) return null;
  const before = joins(items, from) ? null : arabicBefore(items, from);
  if (before !== null) return arabicDraft(items, before.from, before.phrase, from, "forward", said);
  const stranger = strangerAfter(items, from + 1 + told, to - 1);
  if (stranger !== null) return arabicDraft(items, from, stranger, from, "forward", said);
  // `قال لي صديقي إن` has a subject of its own that is no source we know.
  const next = items[from + 1 + told];
  if (to - 1 > from + 1 + told && next?.chunk?.kind !== "date" && !ASIDES.has(next?.word ?? ""))
    return null;
  return inherited(items, from, said);
}

const LISTENERS: ReadonlySet<string> = new Set(["لنا", "لي", "له", "لها", "لهم"]);
const AFTER_WAS: ReadonlySet<string> = new Set(["قد"]);
const TIMES: ReadonlySet<string> = new Set("بعد قبل دون لولا مجرد غير رغم".split(" "));

function objectBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (
      item === undefined ||
      hasAny(item, ["comma", "colon", "paren-open"]) ||
      ASIDES.has(item.word) ||
      item.prep === "ل"
    )
      return false;
    if (item.chunk?.kind !== "date") return true;
  }
  return false;
}

/** `وقال` begins anew; in `أما الوزارة فقالت` the letter belongs to `أما`. */
function joins(items: readonly Item[], at: number): boolean {
  if (items[at]?.conj !== true) return false;
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) if (items[i]?.word === "اما") return false;
  return true;
}

/** `قالت أم فقدت ابنها إن`: between the verb and `إن` the first plain noun speaks, whatever is told of it. */
function strangerAfter(items: readonly Item[], at: number, opener: number): SourcePhrase | null {
  const head = items[at];
  if (head === undefined || at >= opener || head.chunk !== null || head.prep !== "") return null;
  if (head.suffix !== "" || head.word.length < 2 || head.conj || ASIDES.has(head.word)) return null;
  if (hasAny(head, NO_STRANGERS) || SMALL_WORDS.has(head.word)) return null;
  if (!leadsToOpener(items, at + 1, opener)) return null;
  const words = { start: head.start, end: head.end };
  return { words, id: null, kind: "unnamed", body: null, to: at + 1 };
}
const NO_STRANGERS: readonly string[] = [
  "say",
  "voices",
  "pred",
  "comma",
  "colon",
  "quote",
  "paren",
  "dash",
  "digits",
  "punct",
  "toll",
  "neg",
  "in",
  "motive-noun",
];
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "من مع هو هي هم ذلك هذا هذه قبل بعد منذ خلال عبر امام حول بين كل ما لا قد بدوره بدورها حينها انذاك لاحقا سابقا كلمه كلاما شييا مرارا مجددا".split(
    " ",
  ),
);

/** Words that may stand between a verb without subject and `إن`. */
const ASIDES: ReadonlySet<string> = new Set(
  "في علي الي عن خلال عبر ايضا كذلك امس اليوم".split(" "),
);

/** Verb and known subject, what is said follows at once: `أعلنت وزارة الصحة مقتل`, `نفت قوات الوادي`. */
export function arabicDirect(match: Match): AttributionDraft | null {
  const { items, from } = match;
  const cue = items[from];
  const slot = cue?.sense?.slot ?? "";
  if (
    cue === undefined ||
    cue.prep !== "" ||
    isNegated(items, from) ||
    isRelative(items[from - 1]) ||
    slot === "publish" ||
    slot === "add"
  )
    return null;
  // `مصدر في اللواء أفاد الشبكة بأن`: who stands before the verb speaks, who stands after it is told.
  const before = cue.conj ? null : arabicBefore(items, from);
  if (before !== null && before.phrase.to === from)
    return arabicDraft(items, before.from, before.phrase, from, "forward", cue.end);
  const after = arabicPhrase(items, from + 1, items.length, "strict");
  if (after === null || after.to >= items.length) return null;
  const next = items[after.to];
  if (next === undefined || next.tags.includes("stop")) return null;
  // `ذكر مصدر` alone at a clause's end says nothing.
  return arabicDraft(items, from, after, from, "forward", after.words.end);
}

/** `اتهمت الوزارة الحراس بـ`; in `واتهمت الحراس بـ` the one that is named is accused and the last source speaks. */
export function arabicAccusation(match: Match): AttributionDraft | null {
  const { items, from } = match;
  const cue = items[from];
  if (cue === undefined || isNegated(items, from)) return null;
  const found = arabicPhrase(items, from + 1, items.length, "strict");
  if (found === null) return null;
  const next = items[found.to];
  const accused =
    next !== undefined && (next.prep === "ب" || (next.sense === null && next.word.startsWith("ب")));
  if (!accused) return arabicDirect(match);
  // `اتهمت وزارة الداخلية قوات الوادي بـ`: the side named last is the accused, who stands before it accuses
  const last = items[found.to - 1]?.chunk;
  if (last?.kind === "name" && last.is === "actor" && found.to - 1 > from + 1) {
    const accuser = arabicPhrase(items, from + 1, found.to - 1, "strict");
    if (accuser !== null) return arabicDraft(items, from + 1, accuser, from, "forward", cue.end);
  }
  return cue.conj ? goingOn(items, from, cue.end) : null;
}

/** Subject before its verb, with any complement: `تقارير تتحدث عن`, `والأخبار … تؤكد قيام`. */
export function arabicSubjectFirst(match: Match): AttributionDraft | null {
  const { items, from } = match;
  const cue = items[from];
  if (cue === undefined || joins(items, from) || cue.prep !== "" || isNegated(items, from))
    return null;
  const before = arabicBefore(items, from);
  if (before === null) return null;
  return arabicDraft(items, before.from, before.phrase, from, "forward", cue.end);
}

/** `المرصد: مقتل …` as headlines have it. `المصدر: …` is a credit and no headline. */
export function arabicHeadline(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const head = items[from];
  const colon = items[to - 1];
  if (head === undefined || colon === undefined || (head.word === "مصدر" && head.def)) return null;
  const found = arabicPhrase(items, from, to - 1, "open");
  if (found === null || found.to !== to - 1 || to >= items.length) return null;
  return arabicDraft(items, from, found, to - 1, "forward", colon.end);
}

/** `مؤكداً أن`, `نافياً`: the last source speaks on, in the same sentence. */
export function arabicSaidOn({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  return cue === undefined || isNegated(items, from) || cue.prep !== ""
    ? null
    : goingOn(items, from, items[to - 1]?.end ?? cue.end);
}

/** `«…»، قالت مديرة المركز`: the quotation before is hers. */
export function arabicAfterQuote(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[to - 1];
  if (cue === undefined || cue.conj || isNegated(items, to - 1)) return null;
  const found = arabicPhrase(items, to, items.length, "open");
  if (found === null) return null;
  const next = items[found.to];
  const whole = next === undefined || hasAny(next, ["comma", "stop"]) || next.prep === "ل";
  const told = whole || next.chunk?.kind === "date" || isRelative(next);
  const close = items[from];
  if (!told || close === undefined) return null;
  return { ...arabicDraft(items, to - 1, found, to - 1, "back", cue.end), opens: close.end };
}

/** `علم المرصد من أطباء أن`: who was told hands on what they said. */
export function arabicLearned(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[from];
  const between = match.get("from");
  if (cue === undefined || between === null || cue.prep !== "") return null;
  const at = items.indexOf(between, from);
  const outer = arabicPhrase(items, from + 1, at, "open");
  const inner = arabicPhrase(items, at + 1, to - 1, "open");
  if (outer === null || inner === null || outer.to !== at) return null;
  const said = items[to - 1]?.end ?? cue.end;
  return { ...arabicDraft(items, from, outer, from, "forward", said), citing: inner };
}

/** `جاء في بيان لوزارة الصحة أن`. */
export function arabicDocument(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  let at = from + 1;
  while (items[at]?.word === "في") at++;
  const found = arabicPhrase(items, at, to - 1, "open");
  return found === null || found.kind !== "document"
    ? null
    : arabicDraft(items, from, found, from, "forward", items[to - 1]?.end ?? 0);
}

function inherited(items: readonly Item[], from: number, said: number): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined) return null;
  const prior = items[from - 1];
  const opens =
    cue.conj ||
    prior === undefined ||
    hasAny(prior, ["comma", "clause", "stop", "quote-close"]) ||
    prior.word === "كما" ||
    isRelative(prior);
  if (!opens || cue.tags.includes("say-accuse") || cue.sense?.slot === "publish") return null;
  return goingOn(items, from, said);
}

/** The last source speaks on; the cue's own words stand in until it is known who that is. */
function goingOn(items: readonly Item[], from: number, said: number): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined) return null;
  const words = { start: cue.start, end: cue.end };
  const source: SourcePhrase = { words, id: null, kind: "unnamed", body: null, to: from + 1 };
  return { ...arabicDraft(items, from, source, from, "forward", said), inherits: "any" };
}

/** Only a date, a place of speaking or `في بيان` may stand between the subject and `إن`. */
function leadsToOpener(items: readonly Item[], at: number, opener: number): boolean {
  for (let i = at; i < opener; i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "cite"])) return false;
    // `طلب عدم كشف هويته`: said of the speaker, and reveals nothing.
    if (item.tags.includes("say") && !isNegated(items, i)) return false;
  }
  return true;
}
