import { isAdjunct } from "./arabic-adjuncts.ts";
import type { Item } from "../../text/item.ts";
import { arabicNewsOf } from "./arabic-news-of.ts";
import type { Match } from "../rule.ts";
import { COUNTERS, isBehindNumber } from "./counter-in-brackets.ts";
import { arabicDraft, isNegated } from "./arabic-draft.ts";
import { withPartner } from "./arabic-partner.ts";
import { afterAsides } from "./arabic-subject.ts";
import { arabicPhrase, type NounPhrase, type PhraseMode } from "./arabic-phrase.ts";
import { hasAny, isHisName, isRelative } from "./arabic-words.ts";
import type { AttributionDraft, Reach, SourcePhrase } from "./draft.ts";

/** `بحسب المرصد`, `وفقاً لوزارة الصحة`, `حسبما أفاد مصدر`, `وفق ما بثه التلفزيون`. */
export function arabicAccording(match: Match): AttributionDraft | null {
  const { items, from } = match;
  let at = from + 1;
  // `بناء على بيانات الوزارة`; the word alone is a building
  if (items[from]?.word === "بناء" && items[at]?.word !== "علي") return null;
  let what = items[from]?.word === "حسبما";
  // `استناداً أيضاً إلى أرقام البلدية`
  if (ALSO.has(items[at]?.word ?? "")) at++;
  while (SMALL.has(items[at]?.word ?? "")) what = items[at++]?.word !== "ل" || what;
  // `وفق آخر تحديث للوزارة`
  if (LATEST.has(items[at]?.word ?? "") && items[at + 1]?.tags.includes("document") === true) at++;
  const verb = items[at];
  if (verb !== undefined && hasAny(verb, ["say", "voices", "cite", "said-it"])) at++;
  // `ما رصدته راداراتنا`, `ما بثه التلفزيون`: any verb may stand there, and `ما نشره` is written like a bulletin (`نشرة`).
  else if (what && verb?.chunk === null && (verb.sense === null || verb.word === "نشره")) at++;
  // `وفق ما ورد في | محضر الشرطة`
  else if (what && verb?.tags.includes("appears") === true && items[at + 1]?.word === "في") at += 2;
  // `بحسب ما نقلت عنه | وكالة الضفاف`, `حسبما أفادت به | مصادر أمنية`
  if (FROM_HIM.has(items[at]?.word ?? "")) at++;
  // `حسبما قال لراديو المرفأ | مدير الإسعاف`
  if (verb !== undefined && at > from + 1) at = afterAsides(items, at, items.length);
  const cites = verb?.tags.includes("cite") === true ? strongPhrase(items, at) : null;
  // `بحسب ما نقلت وكالة الضفاف عن مصدر طبي`: she hands on what he said
  if (cites !== null && items[cites.to]?.word === "عن") {
    const citing = strongPhrase(items, cites.to + 1);
    const outer = arabicDraft(items, from, cites, from, reachOf(items, from), cites.words.end);
    if (citing !== null) return { ...outer, citing };
  }
  const found = fullPhrase(items, at) ?? inMarks(items, at);
  if (found === null || isOwnPaper(items, at)) return null;
  const reach = opensAnew(items, from, found.to) ? "forward" : reachOf(items, from);
  return arabicDraft(items, from, found, from, reach, found.words.end);
}

/** `قالت الهيئة إن 22 قتلوا، ووفقاً للشرطة أصيب 70`: with `و` before it it opens what follows, where anything does. */
function opensAnew(items: readonly Item[], from: number, to: number): boolean {
  const [cue, next] = [items[from], items[to]];
  return cue?.conj === true && next !== undefined && !next.tags.includes("stop");
}

/** `وفق «الصحة» اللبنانية`, `بحسب «المرساة»`: one or two words in marks, and no quotation. */
function inMarks(items: readonly Item[], from: number): SourcePhrase | null {
  if (items[from]?.tags.includes("quote-open") !== true) return null;
  const close = [from + 2, from + 3].find((i) => items[i]?.tags.includes("quote-close") === true);
  const [first, last] = [items[from + 1], items[(close ?? 0) - 1]];
  if (close === undefined || first === undefined || last === undefined) return null;
  const named = items.slice(from + 1, close).every(({ chunk, tags, prep }) => {
    const plain = chunk === null || chunk.kind === "name";
    return plain && prep === "" && !hasAny({ tags }, ["pred", "verb", "neg", "that", "quantity"]);
  });
  return named
    ? {
        words: { start: first.start, end: last.end },
        id: null,
        kind: "unnamed",
        body: null,
        to: close + 1,
      }
    : null;
}
const ALSO: ReadonlySet<string> = new Set(["ايضا", "كذلك"]);
const LATEST: ReadonlySet<string> = new Set(["اخر", "احدث"]);
const FROM_HIM: ReadonlySet<string> = new Set(["عنه", "عنها", "عنهم", "به", "بها", "بذلك"]);
const SMALL: ReadonlySet<string> = new Set(["ما", "ل", "لما", "الي", "علي"]);

/** `على ما أعلنت الشركة المشغلة`: as `وفق ما`. */
export function arabicByWhat(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const before = items[from - 1];
  if (before?.word !== "علي" || from < 3) return null;
  // `على ما أفاد به | مسعفان`
  const found = fullPhrase(items, items[to]?.word === "به" ? to + 1 : to);
  return found === null
    ? null
    : arabicDraft(items, from - 1, found, to - 1, reachOf(items, from), found.words.end);
}

/** `وفق إحصاءات صادرة عن وزارة الصحة`: whoever made the figures is the source, where he is known. */
function behindFigures(items: readonly Item[], at: number): number {
  const head = items[at];
  if (head === undefined) return at;
  const made = behindMade(items, at);
  if (made > at) return made;
  if (!FIGURES.has(head.word.replace(/^(?:لل|ال|ل)/u, ""))) return at;
  for (let i = at + 1; i < Math.min(items.length, at + 4); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ENDS)) break;
    if (strongPhrase(items, i) !== null && !item.tags.includes("document")) return i;
  }
  return at;
}

/** `وفقاً للتقييم السريع الذي أجراه الشركاء`, `بحسب التقرير الذي أعدته اللجنة`: whoever made the paper speaks in it. */
function behindMade(items: readonly Item[], at: number): number {
  // `وفق بيان أصدرته الوزارة`: without the relative behind an indefinite paper
  const [paper, does] = [items[at], items[at + 1]];
  if (
    paper?.tags.includes("document") === true &&
    !paper.def &&
    does?.chunk === null &&
    MADE.test(`${does.word}${does.suffix}`) &&
    strongPhrase(items, at + 2) !== null
  )
    return at + 2;
  for (let i = at + 1; i < Math.min(items.length - 2, at + MADE_REACH); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ENDS) || item.chunk !== null) return at;
    if (!isRelative(item)) continue;
    const verb = items[i + 1];
    const made = verb?.chunk === null && MADE.test(`${verb.word}${verb.suffix}`);
    return made && strongPhrase(items, i + 2) !== null ? i + 2 : at;
  }
  return at;
}
const MADE_REACH = 5;
const MADE =
  /^(?:[اي]جر[اي]|اعلن|اورد|ذكر|اعد|وضع|كتب|اصدر|نشر|صاغ|انجز|قدم|نفذ|جمع|رفع|وزع|بث|عمم|اذاع)ت?(?:ه|ها)$/u;

const FIGURES: ReadonlySet<string> = new Set(
  "ارقام بيانات احصاءات احصايات احصاييه احصاييات معطيات حصيله احصا".split(" "),
);

/** The known source, with the words up to the mark that ends it (`غرفة طوارئ أم سدرة، `). */
function fullPhrase(items: readonly Item[], from: number): SourcePhrase | null {
  // `كما أعلن يوم الحادث`: when it was, and nobody
  if (/^(?:يوم|ليله|صباح|مساء)$/u.test(items[from]?.word ?? "")) return null;
  const at = behindFigures(items, from);
  const alone = strongPhrase(items, at);
  if (alone === null) return boundedPhrase(items, at);
  const strong = withPartner(items, alone, items.length);
  const longer = strong.id === null && strong.kind !== "unnamed" && strong.kind !== "witness";
  const end = longer ? boundAfter(items, strong.to) : -1;
  return end < 0 ? strong : (strongPhrase(items, at, "open", end) ?? strong);
}

/** Index of the mark that ends the words at `from` within a few, or -1: `وفق غرفة طوارئ أم سدرة، `. */
function boundAfter(items: readonly Item[], from: number): number {
  for (let i = from; i < Math.min(items.length, from + 5); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["pred", "say", "that", "punct", "digits", "quote"]))
      return -1;
    // `السبب بحسب الخبراء هو غياب الصيانة`
    if (item.word === "هو" || item.word === "هي") return -1;
    if (hasAny(item, ENDS)) return i;
    if (item.chunk !== null && item.chunk.kind !== "name") return -1;
  }
  return -1;
}

/** `كما قال رئيس البلدية.`: said of what stood before. */
export function arabicAsSaid(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const found = fullPhrase(items, to);
  if (found === null || from < 3) return null;
  // `كما وثقت حادثتي اعتداء`: who did is spoken of before, and those are two incidents
  if (found.kind === "unnamed" && items[to]?.tags.length === 0) return null;
  // `كما أعلن شهود الخميس.`
  const last = items[found.to];
  const dated = last?.chunk?.kind === "date" || (last !== undefined && hasAny(last, DAYS));
  const next = dated ? items[found.to + 1] : last;
  if (next !== undefined && !hasAny(next, ENDS)) return null;
  return arabicDraft(items, from, found, to - 1, "around", found.words.end);
}

const DAYS: readonly string[] = ["deictic", "weekday"];

/** `…، في حصيلة أولية أعلنها الدفاع المدني`, `في حصيلة جديدة لوزارة الصحة`: whose toll it is says what stands before. */
export function arabicInTollOf({ items, from, to }: Match): AttributionDraft | null {
  const at = behindFigures(items, to - 1);
  // `في حصيلة أولية وأصيب آخرون`: another verb, and who was hurt
  const isAnother = items
    .slice(to, at)
    .some(({ conj, tags }) => conj && (tags.includes("pred") || tags.includes("verb")));
  const found = at === to - 1 || isAnother ? null : strongPhrase(items, at);
  // `وفي حصيلة أوردتها الإذاعة، قُتل خمسة`: what follows
  const reach = from < 2 ? "forward" : "back";
  return found === null || found.kind === "document"
    ? null
    : arabicDraft(items, from, found, to - 1, reach, found.words.end);
}

/**
 * `بلغت حصيلة وزارة الصحة 12 قتيلا`, `حصيلة النقابة 31 قتيلا`: the toll behind its owner is what that body counted; `حصيلة الجيش` may be that of the army's
 * own dead.
 */
export function arabicTollOf({ items, from, to }: Match): AttributionDraft | null {
  // `الحصيلة التي أعلنتها الوزارة 20 قتيلا`
  const made = behindMade(items, from);
  const found = strongPhrase(items, made > from ? made : to);
  if (found?.kind !== "body" || items[from - 1]?.word === "في") return null;
  // `حصيلة عمليات فض الاعتصام ترتفع إلى 10 قتلى`: of what was done
  if (items[made > from ? made : to]?.word === "عمليات") return null;
  const number = items
    .slice(found.to, found.to + TOLL_REACH)
    .find(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
  if (number === undefined) return null;
  return {
    ...arabicDraft(items, from, found, from, "forward", found.words.end),
    until: number.end,
  };
}
/** `العدد الرسمي الذي أعلنته الوزارة هو 9 قتلى`: a number is somebody's only where the clause behind it says who gave it. */
export function arabicNumberGiven(match: Match): AttributionDraft | null {
  return behindMade(match.items, match.from) > match.from ? arabicTollOf(match) : null;
}

/** `حصيلة الوزارة حتى مساء أمس بلغت 12 قتيلا` */
const TOLL_REACH = 6;

/** `عشرة قتلى في القصف (مصدر طبي)`: the brackets name who says it. */
export function arabicInBrackets({ items, from, to }: Match): AttributionDraft | null {
  const close = items[to - 1]?.tags.includes("stop") === true ? to - 2 : to - 1;
  const found = arabicPhrase(items, from + 1, close, "open");
  if (found === null || found.to !== close || from < 3 || found.kind === "document") return null;
  if (isRegion(items[from + 1])) return null;
  const draft = arabicDraft(items, from, found, from, "back", found.words.end);
  return { ...draft, opens: items[from]?.start ?? draft.opens };
}

/** `39 قتيلاً و83 جريحاً (وزارة الصحة)`, `القتلى 39 (الدفاع المدني)`: the brackets behind a number hold nothing but who counted. */
export function arabicCounterInBrackets(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  if (!isBehindNumber(items, from)) return null;
  // `(المصدر: وزارة الصحة)`
  const label =
    items[from + 2]?.tags.includes("colon") === true && SOURCE.test(items[from + 1]?.word ?? "");
  const first = label ? from + 3 : from + 1;
  const found = arabicPhrase(items, first, to - 1, "open");
  if (found === null || found.to !== to - 1 || !COUNTERS.has(found.kind)) return null;
  if (!label && isRegion(items[first])) return null;
  const draft = arabicDraft(items, from, found, from, "back", found.words.end);
  return { ...draft, opens: items[from]?.start ?? draft.opens };
}
/** `في منطقة النور (محافظة طبرق)`, `بعمالة (محافظة) السلام`: where that lies. */
function isRegion(item: Item | undefined): boolean {
  return (
    item?.def === false && /^(?:محافظه|ولايه|مقاطعه|عماله|اقليم|بلديه|مديريه)$/u.test(item.word)
  );
}
const SOURCE = /^(?:ال)?مصدر$|^(?:ال)?مصادر$/u;

/**
 * After `وفق` and its like a stranger is a source when a mark ends him (`وفق أرشيف الإذاعة، `): a plan, a law or a
 * need are none.
 */
function boundedPhrase(items: readonly Item[], at: number): SourcePhrase | null {
  const head = items[at];
  if (head === undefined || head.suffix !== "" || head.word.length < 3) return null;
  if (head.prep !== "" && head.prep !== "ل") return null;
  let to = at;
  while (to < items.length && to - at < 5) {
    const item = items[to];
    if (item === undefined || hasAny(item, ENDS) || isInStatement(items, to)) break;
    if (hasAny(item, ["pred", "say", "that", "punct", "digits", "quote"])) return null;
    if (item.chunk !== null && item.chunk.kind !== "name") return null;
    if (to > at && item.prep !== "") return null;
    to++;
  }
  const last = items[to - 1];
  const end = items[to];
  if (last === undefined || to === at || last.word.endsWith("نا")) return null;
  if (end !== undefined && !hasAny(end, ENDS) && !isInStatement(items, to)) return null;
  const plain = head.word.replace(/^(?:لل|ال)/u, "");
  if (NO_SOURCES.has(plain) || head.chunk?.kind === "name") return null;
  if (to - at === 1 && !head.def && !head.word.startsWith("ال") && !head.word.startsWith("لل"))
    return null;
  // `وفقاً لفريق`: of a word that no list knows the letter is still the preposition's
  const cut =
    head.sense === null && FOR.has(items[at - 1]?.word ?? "") && /^ل\p{L}{3}/u.test(head.word);
  const words = { start: head.start + (cut ? 1 : 0), end: last.end };
  return { words, id: null, kind: "unnamed", body: null, to };
}
const FOR: ReadonlySet<string> = new Set(["وفقا", "طبقا", "تبعا"]);

const ENDS: readonly string[] = ["comma", "stop", "clause", "paren-close"];

/** `الشركة المشغلة في بيان`: where it was said is no part of who said it. */
function isInStatement(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "في" && (items[at + 1]?.tags.includes("document") ?? false);
}

const NO_SOURCES: ReadonlySet<string> = new Set(
  "اتفاق اتفاقيه اتفاقات خطه خطط حاجه ماده قانون قرار مرسوم شروط شرط معايير معيار جدول تقييم تقدير تقديرات ترتيب طلب رغبه مبدا اليه صيغه اصول نظام عرف اولويه اولويات منطقه مدينه نوع حجم عدد ظروف وضع".split(
    " ",
  ),
);

/** `على حد قول مسؤول`, `على لسان المتحدث`. */
export function arabicInWordsOf(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  if (items[from - 1]?.word !== "علي") return null;
  const found = fullPhrase(items, to);
  return found === null
    ? null
    : arabicDraft(items, from, found, from, reachOf(items, from), found.words.end);
}

/** `نقلت رويترز عن مسؤول قوله إن`, `نقلاً عن مصادر طبية`. */
export function arabicHandedOn(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[from];
  if (cue === undefined) return null;
  const outer = to - from > 2 ? arabicPhrase(items, from + 1, to - 1, "open") : null;
  const inner = strongPhrase(items, to) ?? arabicPhrase(items, to, items.length, "open");
  if (isNegated(items, from)) return null;
  if (inner === null) return arabicNewsOf(items, from, to);
  let said = inner.words.end;
  let opened = false;
  let colon = false;
  let until = inner.to + OPENER;
  for (let i = inner.to; i < Math.min(items.length, until); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause"])) break;
    // `عن مصدر، رفض الكشف عن هويته لاعتبارات أمنية، أن`: and why he keeps it back
    if (isHisName(item)) until = i + OPENER;
    if (!hasAny(item, ["that", "colon", "quote-open", "his-words"])) continue;
    opened = true;
    colon = item.tags.includes("colon");
    said = item.tags.includes("quote-open") ? item.start : item.end;
    if (!item.tags.includes("his-words")) break;
  }
  if (outer?.known === false && !opened) return null;
  // `تنسب المعارضة الهجوم إلى النظام` blames
  if (cue.tags.includes("ascribes") && !opened) return null;
  if (outer !== null)
    return { ...arabicDraft(items, from, outer, from, "forward", said), citing: inner };
  const tight = items[from]?.word === "نقلا";
  if (!tight && !opened) return null;
  const reach = tight && !opened ? reachOf(items, from) : "forward";
  return {
    ...arabicDraft(items, from, inner, from, reach, said),
    // `نقلاً عن الوكالة: أعلنت القوة …` opens with who relays; after a speaker it names the origin.
    ...(tight ? (colon ? {} : { deeper: true }) : { passing: true }),
  };
}

/** Items from who is cited to what opens his words. */
const OPENER = 8;

/** After prepositions only heads that can be sources: `بحسب الحاجة`, `وفق الاتفاق` name nobody. */
function strongPhrase(
  items: readonly Item[],
  at: number,
  mode: PhraseMode = "strict",
  limit: number = items.length,
): NounPhrase | null {
  const head = items[at];
  if (head === undefined) return null;
  // `لوزارة الصحة` after `وفقاً`: the letter belongs to the preposition.
  if (head.prep !== "ل") return arabicPhrase(items, at, limit, mode);
  const window = [{ ...head, prep: "" as const }, ...items.slice(at + 1, Math.min(limit, at + 14))];
  const found = arabicPhrase(window, 0, window.length, mode);
  return found === null ? null : { ...found, to: found.to + at };
}

/** At a sentence's start it opens what follows; at its end it closes what stood before; between, both. */
function reachOf(items: readonly Item[], at: number): Reach {
  let words = 0;
  // `قتل 6 وفقاً للوزارة`: a digit alone is a word
  for (const { word, chunk } of items.slice(0, at)) if (word.length > 1 || chunk !== null) words++;
  return words <= 1 ? "forward" : "around";
}

/** `أوضحت اللجنة، وفق بيان بثته عبر صفحتها، أن`: the paper is hers who speaks. */
function isOwnPaper(items: readonly Item[], at: number): boolean {
  const [paper, does, next] = [items[at], items[at + 1], items[at + 2]];
  // `حصيلة أعلنتها الشرطة`: hers
  if (next === undefined || !(hasAny(next, ["comma"]) || isAdjunct(items, at + 2, items.length)))
    return false;
  return (
    paper?.tags.includes("document") === true &&
    !paper.def &&
    paper.suffix === "" &&
    does?.chunk === null &&
    (does.tags.includes("said-it") || /^(?:اصدر|نشر|بث|وزع|عمم)ته$/u.test(does.word + does.suffix))
  );
}
