import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { arabicDraft, isNegated } from "./arabic-draft.ts";
import { isWithAnd } from "./arabic-name.ts";
import { arabicPhrase, type NounPhrase } from "./arabic-phrase.ts";
import { subjectBefore } from "./arabic-subject-before.ts";
import { hasAny, isHisName, isNameWord, isRelative } from "./arabic-words.ts";
import type { AttributionDraft, Reach } from "./draft.ts";

const ENDS: readonly string[] = ["comma", "stop", "clause", "paren-close"];

function isCounted(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

/** Words that bound a number (`نحو`, `أكثر من`) or say when it was counted (`حتى الآن`). */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "نحو حوالي قرابه زهاء اكثر اقل من فقط حتي الان الي علي في ما لا يقل عن سوي الا رقم عدد حدود".split(
    " ",
  ),
);

/** Index of the number that stands at `at`, over what bounds it; -1 where none does. */
function numberAt(items: readonly Item[], at: number): number {
  for (let i = at; i < Math.min(items.length, at + 6); i++) {
    const item = items[i];
    if (item === undefined) return -1;
    if (isCounted(item)) return i;
    if (!BEFORE_NUMBER.has(item.word) && item.chunk?.kind !== "date" && item.prep === "") return -1;
  }
  return -1;
}

/** Alone at the head of a sentence it opens what follows; else it holds on both sides. */
function reachAt(items: readonly Item[], at: number): Reach {
  const before = items.slice(0, at).filter(({ word }) => word.length > 1);
  return before.length <= 1 ? "forward" : "around";
}

/** The phrase at `at` up to the mark that ends it, whoever it is, else by its grammar. */
function whoeverAt(items: readonly Item[], at: number): NounPhrase | null {
  const known = arabicPhrase(items, at, items.length, "strict");
  const any = known ?? arabicPhrase(items, at, items.length, "any");
  return any;
}

/** `على ذمة صفحة محلية`, `بإقرار النقيب`, `في نظر الخبير`, `يُستفاد من التقرير أن`: whose words it is stands behind. */
export function arabicOnWordOf(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const found = whoeverAt(items, to);
  const cue = match.get("cue");
  // `تبين من القصف أن`: out of what is no source nobody speaks
  if (found === null || (items[to - 1]?.word === "من" && !found.known)) return null;
  const at = cue === null ? from : items.indexOf(cue, from);
  const reach = reachAt(items, from);
  return arabicDraft(items, from, found, at, reach, found.words.end);
}

/** `باعتراف`, `بشهادة`: the letter is a preposition, and no part of the word. */
export function isWithBi(item: Item | undefined): boolean {
  return item !== undefined && (item.prep === "ب" || item.word.startsWith("ب"));
}

/** `الحصيلة عند الوزارة 40 قتيلاً`, `لدى الدفاع المدني تسعة قتلى`: whose number it is; who lies in a hospital is no toll of its own. */
export function arabicWithWhom({ items, from, to }: Match): AttributionDraft | null {
  const found = arabicPhrase(items, to, items.length, "strict");
  if (found === null || found.kind === "document" || !found.known) return null;
  const number = numberAt(items, found.to);
  const counted = items[number]?.chunk;
  if (number < 0 || counted === null || counted === undefined) return null;
  const toll = items
    .slice(0, from)
    .some(({ tags, word }) => tags.includes("toll") || TOLL.test(word));
  const harmed = counted.kind === "count" && HARM.has(counted.measure ?? "");
  const head = items[to]?.word ?? "";
  const counts = (found.kind === "body" || found.kind === "outlet") && !HOUSES.test(head);
  if (!toll && !(harmed && counts)) return null;
  return {
    ...arabicDraft(items, from, found, from, "forward", found.words.end),
    joined: true,
  };
}
const TOLL = /^(?:ال)?(?:حصيله|عدد|رقم|ارقام|محصله|احصاء)$/u;
const HARM: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "bodies"]);
const HOUSES = /^(?:ال)?(?:مستشفي|مستشفيات|مشفي|مشافي|مستوصف|سجن|مشرحه|عياده)$/u;

/** `حصيلة الوزارة: 12 قتيلاً`, `رواية الأهالي: …`, `كلام الناس: تسعة`: a noun of saying, whose it is, and a colon. */
export function arabicOwnerLabel({ items, from, to }: Match): AttributionDraft | null {
  const colon = items[to - 1];
  const found = arabicPhrase(items, from + 1, to - 1, "open");
  if (colon === undefined || found === null || found.to !== to - 1) return null;
  if (!(found.known || found.definite) || found.kind === "document") return null;
  // `حصيلة القصف: 12`: what killed them; a word or a story is somebody's
  if (!found.known && !OF_WORDS.test(items[from]?.word ?? "")) return null;
  return arabicDraft(items, from, found, from, "forward", colon.end);
}

const OF_WORDS = /^(?:روايه|كلام|جواب|رد|تعليق|موقف)$/u;

/** `قائمة المسافرين تضم 131 اسماً`, `دفتر الاستقبال يحصي 44`, `دفاتر المقبرة فيها 21`: what is written holds a number. */
export function arabicPaperHolds({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || cue.prep !== "" || isNegated(items, from)) return null;
  const number = numberAt(items, to);
  // `البيان يضم ثلاث صفحات`
  if (number < 0 || PARTS_OF_PAPER.test(items[number + 1]?.word ?? "")) return null;
  const found = subjectBefore(items, from, true);
  if (found === null || found.phrase.to !== from || found.phrase.kind !== "document") return null;
  // `على قاعدة بيانات تضم 12 ألف اسم`: what somebody used
  const [before, first] = [items[found.from - 1], items[found.from]];
  const opens =
    before === undefined || first?.conj === true || before.word === "اما" || hasAny(before, ENDS);
  return opens ? arabicDraft(items, found.from, found.phrase, from, "forward", cue.end) : null;
}

const PARTS_OF_PAPER =
  /^(?:صفح|وثيق|وثايق|بند|بنود|فصل|فصول|ماده|مواد|سطر|اسطر|ملحق|ملاحق|جدول|جداول)/u;

/** `مصادر طبية رفعت العدد إلى ثمانية`, `الشهود يقدّرونها بعشر`, `والبلدية مصرّة على سبعة`: the subject first, then what it makes of a number. */
export function arabicNumberOf({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || isNegated(items, from) || numberAt(items, to) < 0) return null;
  const found = subjectBefore(items, from, true);
  if (found === null || found.phrase.to !== from || !found.phrase.known) return null;
  if (found.phrase.kind === "document") return null;
  return arabicDraft(items, found.from, found.phrase, from, "forward", cue.end);
}

/** `قدّمت الشرطة رقماً أدنى`, `قرويون أعطوا رقماً أعلى`: to give a number or an account is to say it. */
export function arabicGivesNumber({ items, from, to }: Match): AttributionDraft | null {
  const [cue, what] = [items[from], items[to - 1]];
  if (cue === undefined || what === undefined || cue.prep !== "" || isNegated(items, from))
    return null;
  if (what.def || what.prep !== "" || what.conj) return null;
  const said = what.end;
  if (to - from > 2) {
    const behind = arabicPhrase(items, from + 1, to - 1, "open");
    return behind === null || behind.to !== to - 1 || !behind.known
      ? null
      : arabicDraft(items, from, behind, from, "forward", said);
  }
  const before = subjectBefore(items, from, true);
  return before === null || !isRightBefore(items, before.phrase, from)
    ? null
    : arabicDraft(items, before.from, before.phrase, from, "forward", said);
}

/** `مسؤول محلي، طلب عدم كشف هويته، أعطى حصيلة أكبر`: no more than the keeping back of his name stands between him and his verb. */
function isRightBefore(items: readonly Item[], { kind, to }: NounPhrase, verb: number): boolean {
  if (kind === "document") return false;
  return to === verb || items.slice(to, verb).some(isHisName);
}

/** `الحكومة تقول 29، المعارضة 70، والأمم المتحدة 23`: the verb of saying is said once. */
export function arabicGappedNumber({ items, from, to }: Match): AttributionDraft | null {
  const number = to - 1;
  const next = items[to];
  if (next !== undefined && !hasAny(next, ENDS)) return null;
  const verb = items.slice(0, from).findLastIndex((item) => hasAny(item, ["say"]));
  if (verb < 0 || items.slice(verb, from).some((item) => hasAny(item, ["stop"]))) return null;
  // what the first one says is a number too
  if (!items.slice(verb, from).some(isCounted) || isNegated(items, verb)) return null;
  const found = arabicPhrase(items, from + 1, number, "strict");
  if (found === null || found.to !== number || !SPEAKERS.has(found.kind)) return null;
  if (!found.definite || items[from + 1]?.prep !== "") return null;
  return {
    ...arabicDraft(items, from + 1, found, verb, "forward", found.words.end),
    joined: true,
  };
}
const SPEAKERS: ReadonlySet<string> = new Set(["body", "party", "witness", "unnamed", "outlet"]);

/** `هكذا صرخ رجل ملثم`, `بهذا ردّ صاحب المعمل`: what stood before is in his mouth, whoever he is. */
export function arabicThus(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[to - 1];
  if (cue === undefined || cue.conj || isNegated(items, to - 1)) return null;
  const found = whoeverAt(items, to);
  const next = items[found?.to ?? to];
  if (found === null || next?.tags.includes("that") === true) return null;
  const draft = arabicDraft(items, from, found, to - 1, "back", cue.end);
  // the sentence may begin with it: then it holds for itself
  return from < 2 ? { ...draft, reach: "forward", said: found.words.end } : draft;
}

/** `المصدر: مديرية الحماية المدنية`, `التوقيع: لجنة الأهالي`: a label with who signs. */
export function arabicSigned({ items, to }: Match): AttributionDraft | null {
  const found = arabicPhrase(items, to, items.length, "open");
  const next = items[found?.to ?? to];
  if (found === null || !(found.kind === "body" || found.kind === "party")) return null;
  if (next !== undefined && !hasAny(next, ["stop", "comma", "clause"])) return null;
  return arabicDraft(items, 0, found, 0, "forward", items[to - 1]?.end ?? 0);
}

/** `أُعلن في العاصمة عن مقتل ضابطين`: the vowel on the first letter says that nobody is named. */
export function arabicPassive(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || cue.prep !== "" || isNegated(items, from)) return null;
  const letters = raw.slice(cue.start, cue.end).replace(/^[وف](?=\p{L})/u, "");
  if (letters.charCodeAt(1) !== DAMMA || isRelative(items[from - 1])) return null;
  const words = { start: cue.start, end: cue.end };
  const source = { words, id: null, kind: "unnamed", body: null, to: from + 1 } as const;
  return arabicDraft(items, from, source, from, "forward", items[to - 1]?.start ?? cue.end);
}
const DAMMA = 0x64f;

/** `نسب المحافظ التفجير إلى مسلحين`: who says whose deed or what the cause is; nothing is quoted. */
export function arabicAscribes({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || cue.prep !== "" || isNegated(items, from)) return null;
  const found = arabicPhrase(items, from + 1, to - 1, "strict");
  if (found === null || !found.known || found.kind === "document" || found.to >= to - 1)
    return null;
  // `نسبت الصحيفة إلى مسؤولين قولهم` hands on
  if (items.slice(to, to + 8).some((item) => hasAny(item, ["that", "his-words", "quote-open"])))
    return null;
  return arabicDraft(items, from, found, from, "forward", found.words.end);
}

/** `وتساءل ناشطون: لماذا …؟`: who asks aloud is heard; whom a court asks is not. */
export function arabicAsksAloud({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || !ALOUD.test(cue.word) || isNegated(items, from)) return null;
  const found = arabicPhrase(items, from + 1, to - 1, "open");
  const opener = items[to - 1];
  if (found === null || found.to !== to - 1 || opener === undefined) return null;
  const said = hasAny(opener, ["colon"]) ? opener.end : opener.start;
  return arabicDraft(items, from, found, from, "forward", said);
}
const ALOUD = /^[وف]?(?:تساءل|تساءلت|تساءلوا|يتساءل|تتساءل|يتساءلون)$/u;

/** `خفر السواحل يكتفي بالقول إن`, `سُئل المدير عن العدد فهزّ كتفيه`: a subject before the verb that `بالقول` stands behind. */
export function subjectFirstBySaying(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const found = subjectBefore(items, from, true);
  if (found === null || found.phrase.to !== from || isNegated(items, from)) return null;
  const that = items
    .slice(to, to + 2)
    .find((item) => hasAny(item, ["that", "colon", "quote-open"]));
  return that === undefined
    ? null
    : arabicDraft(items, found.from, found.phrase, from, "forward", that.end);
}

/** `وفي بيان الوزارة أن عشرة قتلوا`: the paper opens its clause, and nothing is said in it by anybody else. */
export function arabicInPaper({ items, from, to }: Match): AttributionDraft | null {
  const [before, paper, that] = [items[from - 1], items[from + 1], items[to - 1]];
  if (paper === undefined || that === undefined || that.conj) return null;
  if (before !== undefined && !hasAny(before, ENDS)) return null;
  const found = arabicPhrase(items, from + 1, to - 1, "open");
  return found === null || found.to !== to - 1
    ? null
    : arabicDraft(items, from, found, from + 1, "forward", that.end);
}

/** `عشرة قتلى في السوق - وزارة الصحة`: behind a dash at the end of a headline; `تل النجمة - الوزارة` tells nothing before it. */
export function arabicHeadlineEnd({ items, from, to }: Match): AttributionDraft | null {
  const dash = items[from];
  if (dash === undefined || from < 3 || !dash.spaced || !items.slice(0, from).some(tellsDeed))
    return null;
  const found = arabicPhrase(items, from + 1, to, "open");
  if (found === null || found.to !== to || found.kind === "document") return null;
  return { ...arabicDraft(items, from, found, from, "back", found.words.end), opens: dash.start };
}

function tellsDeed(item: Item): boolean {
  return isCounted(item) || hasAny(item, ["pred", "masdar"]);
}

/**
 * `أبرقت الحامية بأنهم تسعة`, `ادّعاء القائد بأن`: whatever the verb or the noun, who stands between it and `بأن` at the head of a clause says what
 * follows. `سمح الحارس بأن` lets, orders or asks, `انتقم المسلحون بأن أحرقوا` is what they did.
 */
export function arabicByThat({ items, from }: Match): AttributionDraft | null {
  const that = items[from];
  if (that?.prep !== "ب" || that.conj || isVerb(items[from + 1])) return null;
  for (let i = from - 2; i >= 0 && from - i <= 8; i--) {
    const cue = items[i];
    if (cue === undefined || hasAny(cue, ENDS) || hasAny(cue, SPOKEN)) return null;
    const before = items[i - 1];
    const opens =
      before === undefined || hasAny(before, ENDS) || cue.word.startsWith("و") || cue.conj;
    // `محمد فيصل الشيخ بأن`: a name, and no verb
    if (!opens || (isWithAnd(cue) && before !== undefined && isNameWord(before))) continue;
    if (cue.chunk !== null || cue.def || cue.prep !== "" || LETS.test(cue.word)) return null;
    if (isNegated(items, i)) return null;
    const found = arabicPhrase(items, i + 1, from, "strict");
    return found === null || found.to !== from || !found.known || found.kind === "document"
      ? null
      : arabicDraft(items, i, found, i, "forward", that.end);
  }
  return null;
}
const SPOKEN: readonly string[] = [
  "say",
  "say-that",
  "say-accuse",
  "voices",
  "says-on",
  "cite",
  "that",
];
const LETS =
  /^[وف]?[يت]?(?:سمح|امر|قام|طالب|رضي|بدا|ساهم|تسبب|عرف|علم|رغب|فكر|حلم|تظاهر|فوجي|تفاجا|هم|كان|كانت)(?:ت|وا)?$/u;
/** A clause behind "that" opens with a noun: `بأن أحرقوا`, `بأن يعود`. `قتلاها` is a noun. */
function isVerb(item: Item | undefined): boolean {
  if (item?.chunk !== null || item.def || item.prep !== "" || item.suffix !== "") return false;
  return hasAny(item, ["verb"]) || PLURAL.test(item.word);
}
const PLURAL = /^\p{L}{3,}وا$/u;

/** `رقم الأربعين مصدره استطلاع لنقابة التمريض`: whose it is. */
export function arabicItsSource({ items, from, to }: Match): AttributionDraft | null {
  // the noun with its pronoun, and no source that somebody is
  const its = /^ها?$/u.test(items[from]?.suffix ?? "");
  const found = its ? arabicPhrase(items, to, items.length, "strict") : null;
  return found === null || !found.known
    ? null
    : arabicDraft(items, from, found, from, "around", found.words.end);
}

/** `في قائمة القائمقامية خمسة أسماء`: what stands in somebody's list. */
export function arabicInList({ items, from, to }: Match): AttributionDraft | null {
  const before = items[from - 1];
  if (before !== undefined && !hasAny(before, ENDS)) return null;
  const found = arabicPhrase(items, from + 1, to - 1, "open");
  return found === null || found.to !== to - 1 || !LISTS.test(items[from + 1]?.word ?? "")
    ? null
    : arabicDraft(items, from, found, from + 1, "forward", items[to - 1]?.start ?? 0);
}
const LISTS = /^(?:ال)?(?:قايمه|قوايم|دفتر|دفاتر|سجل|سجلات|كشف|كشوف|لايحه|جدول)$/u;

/** `جواب الجيش أنها مخازن`, `رواية السكان أن`: the owner ends where his clause begins. */
export function arabicOwnClaim({ items, from, to }: Match): AttributionDraft | null {
  const [cue, that] = [items[from], items[to - 1]];
  if (cue === undefined || that === undefined || cue.def || that.conj) return null;
  const found = arabicPhrase(items, from + 1, to - 1, "open");
  return found === null || found.to !== to - 1 || !found.known || found.kind === "document"
    ? null
    : arabicDraft(items, from, found, from, "forward", that.end);
}

/** `وصلنا الآن من مراسلنا في الميناء: …`: the sender, up to the colon. */
export function arabicReceivedFrom({ items, from, to }: Match): AttributionDraft | null {
  const of = items.findIndex(({ word }, i) => i > from && i < to && word === "من");
  const colon = items[to - 1];
  const found = of < 0 ? null : arabicPhrase(items, of + 1, to - 1, "open");
  return found === null || colon === undefined || found.to !== to - 1 || !found.known
    ? null
    : arabicDraft(items, from, found, from, "forward", colon.end);
}

/** `وشاهد مراسل الوكالة نحو 300 مقاتل`: what one of its own saw a medium reports. */
export function arabicReporterSaw({ items, from }: Match): AttributionDraft | null {
  const [cue, who] = [items[from], items[from + 1]];
  if (cue === undefined || isNegated(items, from) || !REPORTERS.test(who?.word ?? "")) return null;
  const found = arabicPhrase(items, from + 1, items.length, "strict");
  const next = items[found?.to ?? 0];
  return found === null || next === undefined || next.tags.includes("stop")
    ? null
    : arabicDraft(items, from, found, from, "forward", found.words.end);
}
const REPORTERS = /^(?:مراسل|مصور|صحفي|صحافي|موفد)(?:ه|ان|و|و?ن|ين)?$/u;
