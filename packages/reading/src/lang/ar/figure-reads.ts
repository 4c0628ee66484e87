import { countFrom, draft, drafts, measureOver } from "../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../extract/figures/draft.ts";
import { isThing } from "../../extract/figures/kin.ts";
import type { Match } from "../../extract/rule.ts";
import type { Measure, Mode, Phase } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { isBare, mayBeBare } from "./figure-bare.ts";
import {
  byArmed,
  firedMeasure,
  fled,
  isExchange,
  isSentForce,
  isThrownIn,
  losesLimb,
  sentenced,
  toNowhere,
} from "./figure-contexts.ts";
import { afterTotal, modeAt, phaseAt } from "./figure-modes.ts";
import { inHands } from "./in-hands.ts";

/** What may stand between a predicate and its number: no other predicate, number or clause. */
export const GAP = "!pred|quantity|count|comma|clause|toll|among|that|aboard{0,7}";

export function one(
  m: Match,
  rule: string,
  measure: NonNullable<ReturnType<typeof measureOver>>,
  options: { readonly phase: Phase },
): readonly FigureDraft[] | null {
  return drafts(
    draft(countFrom(m.get("c"), rule), measure, rule, {
      ...options,
      denied: negatedAt(m),
      mode: them(m.get("c")) ? "part" : "unknown",
    }),
  );
}

/**
 * What a predicate says of the count after it, null where the two do not go together. `ofThem`: a number without a noun is of those
 * counted before (`عاد منها 150`).
 */
export function byPredicate(m: Match, rule: string, ofThem = false): readonly FigureDraft[] | null {
  const p = m.get("p");
  const item = m.get("c");
  const counted = countFrom(item, rule);
  if (p === null || item === null || counted === null) return null;
  const count =
    ofThem && counted.noun.length === 0 ? { ...counted, noun: ["others", "them"] } : counted;
  const at = m.items.indexOf(item);
  if (isBare(item) && !mayBeBare(m.items, at)) return null;
  // `لم ينج من الغرق إلا سبعة`: what they came through
  const but = /^(?:سوي|الا|غير)$/u.test(m.items[at - 1]?.word ?? "");
  const led = m.items[m.items.indexOf(p) - 1];
  if (but && p.tags.includes("masdar") && (led?.word === "من" || led?.word === "في")) return null;
  // `عدد الأسر النازحة 300`: families, not captivity
  if (p.word === "اسر" && p.def) return null;
  // `مقتل مدني و5 جرحى`: the predicate's own noun is one
  if (
    item.conj &&
    m.items.slice(m.from, at).some(({ sense, def }) => sense?.number === "sg" && !def)
  )
    return null;
  const measure = governed(m, p, count, at);
  if (measure === null) return null;
  // `إطلاق النار`: shots, nobody released, unless the counted are captives.
  if (
    measure === "released" &&
    p.tags.includes("release") &&
    !count.noun.includes("captive") &&
    !count.noun.includes("others") &&
    !hasReleaseNoun(m) &&
    !captivesBefore(m)
  )
    return null;
  const own = count.measure;
  const who = isBare(item) ? whoBetween(m.items, m.items.indexOf(p), at) : null;
  // a victim noun keeps its own measure (`سقوط 5 جرحى`) unless it is a captive that is freed or killed
  const measured =
    own !== null && !count.noun.includes("captive") && own !== measure && !isOver(p, own)
      ? own
      : measure;
  return drafts(
    draft(who === null ? count : { ...count, group: who, unit: "persons" }, measured, rule, {
      phase: phaseAt(m, p),
      denied: negatedAt(m),
      mode: modeOf(m, p, count, measured),
    }),
  );
}

/** `اعتُقل من المحتجين أمام الوزارة خمسة وثلاثون`: who they are stands between verb and number. */
function whoBetween(items: readonly Item[], from: number, to: number): string | null {
  for (let i = from + 1; i < to - 1; i++) {
    const who = items[i + 1];
    if (items[i]?.word === "من" && who?.def === true && who.tags.includes("counted"))
      return who.sense?.unit === "persons" && who.sense.number === "pl"
        ? (who.sense.group ?? null)
        : null;
  }
  return null;
}

/** `وأما السجناء فقد أُطلق منهم ثلاثون`: of those who are held. */
function captivesBefore({ items, from, to }: Match): boolean {
  // `من أصل 52 رهينة أُطلق 30`
  const told = items.slice(Math.max(0, from - TOLD), from);
  if (told.some(({ chunk }) => chunk?.kind === "count" && chunk.noun.includes("captive")))
    return !items.slice(from, to).some(({ word }) => word === "النار" || word === "نار");
  return (
    items.slice(from, to).some(({ tags }) => tags.includes("among")) &&
    items.slice(0, from).some(({ tags, def }) => def && tags.includes("captive"))
  );
}

/** Items looked back over for captives who were counted. */
const TOLD = 16;

/** Measure of predicate `p` over a count at `at`, with what stands around them. */
function governed(m: Match, p: Item, count: Count, at: number): Measure | null {
  const { items } = m;
  const persons = count.unit === "persons";
  // `لم يبق من القرية سوى خمسة بيوت`: "but for", and no verb that levels them
  const by = items.indexOf(p);
  if (
    p.word === "سوي" &&
    items.slice(Math.max(0, by - 8), by).some(({ tags }) => tags.includes("neg"))
  )
    return null;
  // `شُيّع عشرات الضحايا`: the noun says that they are dead
  if (count.noun.includes("toll-noun") && p.sense?.measure === "other") return "killed";
  const ahead = (tag: string, reach: number): boolean =>
    items.slice(at + 1, at + 1 + reach).some(({ tags }) => tags.includes(tag));
  const within = (tag: string): boolean =>
    items.slice(m.from, at).some(({ tags }) => tags.includes(tag));
  if (count.noun.includes("munition") && p.tags.includes("launch"))
    return firedMeasure(count.group);
  // `سلّم 45 عنصراً، بينهم ثلاثة ضباط، أنفسهم`
  const gaveUp =
    ahead("self", SELF) ||
    items.slice(at + 1, at + 7).some(({ word }) => word === "سلاحهم" || word === "اسلحتهم");
  if (p.tags.includes("handover") && gaveUp) return "surrendered";
  // `سبع مسيّرات … وسقطت اثنتان في البحر`: of the things before
  if (p.tags.includes("fall") && count.noun.length === 0 && thingsBefore(items, by)) return "other";
  // `سقط 20 مدنياً بين قتيل وجريح`
  const both = items.slice(at + 1, at + 5).findIndex(({ word }) => word === "بين");
  if (both >= 0 && p.sense?.measure === "killed") {
    const [v, w] = [items[at + both + 2], items[at + both + 3]];
    if (v?.tags.includes("victim") === true && w?.tags.includes("victim") === true && w.conj)
      return "other";
  }
  if (p.tags.includes("attack") && count.noun.includes("member") && isSentForce(items, by, at))
    return "deployed";
  // `دفعت القيادة بـ200 جندي إلى الجبهة`, `زجّ الجيش بألف مقاتل في المعركة`: sent
  if (isThrownIn(items, by, at, count)) return "deployed";
  // `اقتحم مئتا شخص المخفر`: who stands right behind the verb did it
  if (p.tags.includes("attack") && p.tags.includes("verb") && items[at - 1] === p && persons)
    return "attackers";
  if (combined(items, at)) return "other";
  // `الحكم بالإعدام على ثمانية`: a sentence, no death
  if (p.word === "اعدام" && sentenced(items, m.from)) return null;
  // `أشلاء تعود إلى أربعة أشخاص`: whose they are, and nobody's return
  if (p.tags.includes("return") && items[by + 1]?.word === "الي" && at === by + 2) return null;
  // `تعود تسع منها لأسرة واحدة`: whose they are
  if (p.tags.includes("return") && /^[تي]عود/u.test(p.word) && belongs(items, at)) return null;
  // `قضت المحكمة بسجن خمسة`
  if (p.word.startsWith("قض") && items.slice(m.from, at).some(({ word }) => word.startsWith("ب")))
    return null;
  // `إطلاق سراح 20 شخصاً`, `الإفراج عن طبيب`
  const freed = p.tags.includes("release") && hasReleaseNoun(m) && persons;
  const measure = freed ? "released" : measureOver(p, count, items);
  // `بقي بيد الخاطفين 38 رجلاً`
  const hands = measure === "other" && persons ? inHands(items, at) : null;
  if (hands !== null) return hands;
  // `عدد الموقوفين 21، أُحيل منهم 14`: those who are counted have a measure, and are told apart by this verb
  if (measure === "other" && count.noun.includes("them") && count.noun.includes("others"))
    return null;
  // `شُيّع 11 حارساً قتلوا في الهجوم`: the clause behind them says what befell them
  if (measure === "other") return saidBehind(items, at, count) ?? measure;
  // `ضبط ثمانية منهم` after an escape
  if (measure === "arrested" && count.noun.includes("others") && fled(items, m.from))
    return "recaptured";
  // `فقد عشرون شخصاً حياتهم`
  if (measure === "missing" && ahead("death", 3)) return "killed";
  if (measure === "missing" && losesLimb(items, at)) return "wounded";
  // `أقرّت بفقدان أحد عشر من مقاتليها`: a side's losses, as with the verb
  if (measure === "missing" && p.tags.includes("masdar") && count.noun.includes("theirs"))
    return "killed";
  // `توقف 2,300 عامل عن العمل` is written like "she arrests"
  if (measure === "arrested" && p.word === "توقف" && items[at + 1]?.word === "عن") return null;
  // `الإفراج المتبادل عن 212`
  if (measure === "released" && within("mutual")) return "exchanged";
  // `صفقة تبادل الأسرى، بإفراج كل طرف عن عشرين أسيراً`
  if (measure === "released" && isExchange(items, m.from)) return "exchanged";
  // `اقتيد 20 رجلاً إلى جهة مجهولة`: nobody knows where they are
  if (measure === "arrested" && toNowhere(items, at)) return "missing";
  // `عبر` is "by way of" as often as a verb: whoever crossed stands right behind it
  if (p.word === "عبر" && items[at - 1] !== p && !CROSSED.test(items[by + 1]?.word ?? ""))
    return null;
  // `احتُجز 17 عاملاً رهائن`
  const hostages = items
    .slice(at + 1, at + 7)
    .some(
      ({ sense, def, conj, prep }) =>
        sense?.measure === "hostage" && sense.number === "pl" && !def && !conj && prep === "",
    );
  if (measure === "arrested" && hostages) return "hostage";
  // `يحتجز تسعة … رهائن`: what they are held as says more (`ar.figure.as-hostages`)
  if (measure === "held" && hostages) return null;
  // `احتجز مسلحون ستة عاملين`: no arrest by those who have no office
  if (measure === "arrested" && /^(?:احتجز|اقتاد)/u.test(p.word) && byArmed(items, at))
    return "hostage";
  return measure;
}

/** Are those last counted before things, and no persons? */
function thingsBefore(items: readonly Item[], by: number): boolean {
  const last = items
    .slice(Math.max(0, by - TOLD), by)
    .findLast(({ chunk }) => chunk?.kind === "count");
  return last?.chunk?.kind === "count" && isThing(last.chunk.unit);
}

/** `لأسرة واحدة`, `إلى ثلاثة أشخاص`, `للقوات`: behind the counted stands whose they are. */
function belongs(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 4).some((item, i, ahead) => {
    const of = item.prep === "ل" ? item : ahead[i - 1]?.word === "الي" ? item : undefined;
    return (
      of !== undefined &&
      (of.tags.includes("counted") || of.chunk?.kind === "count" || of.chunk?.kind === "name") &&
      !(of.chunk?.kind === "name" && of.chunk.is === "place")
    );
  });
}

/** `عبر الحدود إلى الإقليم 41,300 لاجئ`: what one crosses stands behind the verb. */
const CROSSED = /^(?:ال)?(?:حدود|نهر|مضيق|معبر|جسر)$/u;

/** Measure of the plural verb right behind an indefinite count (`11 حارساً قتلوا`), whose object does not follow. */
function saidBehind(items: readonly Item[], at: number, count: Count): Measure | null {
  const [verb, next] = [items[at + 1], items[at + 2]];
  if (verb === undefined || verb.conj || !verb.tags.includes("verb") || !verb.word.endsWith("وا"))
    return null;
  const object = next?.tags.some((tag) => tag === "counted" || tag === "count") === true;
  return object ? null : measureOver(verb, count, items);
}

/** `عشرات القتلى والجرحى`: one number over both. */
export function combined(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const next = items[at + 1];
  return (
    chunk?.kind === "count" &&
    chunk.measure !== null &&
    next?.conj === true &&
    next.sense?.number === "pl" &&
    next.sense.measure !== undefined &&
    next.sense.measure !== chunk.measure &&
    // `20 شهيداً والجرحى كثيرون` goes on about others
    (!next.def || chunk.quantity.bound === "vague")
  );
}

/** Items that may stand between those who surrender and `أنفسهم`. */
const SELF = 11;

/** `19 منهم`. */
function them(item: Item | null): boolean {
  return item?.chunk?.kind === "count" && item.chunk.noun.includes("them");
}

/** Part of those before (`96 منهم`), a stock, or as the sentence says. */
export function modeOf(m: Match, p: Item | null, count: Count, measure: Measure): Mode {
  if (count.noun.includes("them")) return "part";
  // `مجزرتان قُتل في إحداهما 13 شخصاً`: of one of several events told together
  if (
    m.items.slice(m.from, m.to).some(({ word, suffix }) => ONE_OF_THEM.test(word) && suffix !== "")
  )
    return "part";
  if (measure === "held") return "held";
  if (measure === "other" || measure === "vehicles") return "unknown";
  const at = p === null ? m.from : m.items.indexOf(p);
  return afterTotal(m.items, at) ? "new" : modeAt(m.items, m.to - 1);
}

const ONE_OF_THEM = /^احد[اي]?$/u;

/** A predicate over attackers (`مقتل 20 مهاجماً`) counts killed, not attackers. */
function isOver(p: Item, own: string): boolean {
  // `وفاة ثلاثة جرحى`: the wounded have died; `سقوط ثلاثة جرحى` has them wounded
  const died = p.sense?.measure === "killed" && own === "wounded" && !p.tags.includes("fall");
  return died || own === "attackers" || own === "displaced" || p.tags.includes("exchange");
}

/** Stands `سراح` or `سبيل` in the match, or is its verb `أفرج`? */
export function hasReleaseNoun(m: Match): boolean {
  return (
    m.items.slice(m.from, m.to).some((item) => item.tags.includes("release-noun")) ||
    /فرا?ج/u.test(m.get("p")?.word ?? "")
  );
}

/** `لم يقتل سوى جندي`, `إلا ثلاثة`: all but denied. */
export function excepted(m: Match): boolean {
  return m.items.slice(m.from, m.to).some(({ word }) => word === "سوي" || word === "الا");
}

/** Stands `نفى`, `لم` or `عدم` right before the predicate? */
export function negatedAt(m: Match): boolean {
  const before = m.items[m.from - 1];
  if (excepted(m)) return false;
  // `لا صحة لمقتل 40 جندياً`
  if (before?.word === "صحه" && m.items[m.from - 2]?.tags.includes("neg") === true) return true;
  return before?.tags.includes("neg") === true && before.word !== "ما" && before.word !== "غير";
}

export function victimOr(m: Match, otherwise: "inherit"): FigureDraft["measure"] {
  const chunk = m.get("c")?.chunk;
  return chunk?.kind === "count" && chunk.measure !== null ? chunk.measure : otherwise;
}

/** The counted stand before their verb; a noun after the verb would be its object (`20 مسلحاً قتلوا حارساً`). */
export function subjectFirst(m: Match, rule: string): readonly FigureDraft[] | null {
  const p = m.get("p");
  const count = countFrom(m.get("c"), rule);
  const managed =
    m.items[m.to - 3]?.tags.includes("managed") === true ||
    m.items[m.to - 2]?.tags.includes("managed") === true;
  if (p === null || count === null || p.conj || (!p.tags.includes("verb") && !managed)) return null;
  const next = m.items[m.to];
  // `45 مهاجراً قتل منهم 12`: the verb is said of the 12
  if (next?.tags.includes("among") === true) return null;
  if (
    next?.tags.includes("counted") === true ||
    next?.tags.includes("count") === true ||
    next?.tags.includes("quantity") === true
  )
    return null;
  // `بحارين سيُطلق سراحهما`: whoever they are
  const freed = p.tags.includes("release") && next?.tags.includes("release-noun") === true;
  const measure = freed && count.unit === "persons" ? "released" : measureOver(p, count, m.items);
  if (measure === null) return null;
  // `أربعة من الجرحى توفوا ليلاً`: the wounded have died
  const keeps =
    count.measure !== null && !isOver(p, count.measure) && !count.noun.includes("captive");
  const own = keeps && count.measure !== null ? count.measure : measure;
  return drafts(
    draft(count, own, rule, { phase: phaseAt(m, p), mode: modeOf(m, null, count, own) }),
  );
}

/** What those counted are (`ما زالوا فارين`, `مجهولي المصير`): not those held by armed men who are unknown. */
export function standing(
  m: Match,
  measure: Measure | null,
  rule: string,
): readonly FigureDraft[] | null {
  const c = m.get("c");
  const count = countFrom(c, rule);
  if (c === null || count === null || measure === null) return null;
  const last = m.items[m.to - 1];
  const fate = m.items[m.to]?.word === "المصير" || m.items[m.to]?.tags.includes("fate") === true;
  const led = m.items
    .slice(Math.max(0, m.from - 3), m.from)
    .some(({ tags }) => tags.includes("fate"));
  if (last?.tags.includes("not-known") === true && !fate && !led) return null;
  const people = count.unit === "persons" || count.unit === "families";
  if (count.noun.length > 0 && !people && !count.noun.includes("others")) return null;
  const of = them(c) || m.items[m.items.indexOf(c) + 1]?.tags.includes("among") === true;
  const kept = measure === "held" || measure === "other";
  const mode = of ? "part" : kept ? "held" : "unknown";
  return drafts(draft(count, measure, rule, { phase: "done", mode }));
}

/** What a noun or participle says of those who are it: held, at large, missing. */
export function standingOf(item: Item | null): Measure | null {
  if (item === null || item.def || item.conj || item.prep !== "" || item.chunk !== null)
    return null;
  // who is still at large is no number of all who escaped: those caught again are not among them
  if (item.tags.includes("fugitive")) return "other";
  const own = item.sense?.measure ?? null;
  return item.tags.includes("captive") && own !== "hostage" ? "held" : own;
}

export function exchanged(m: Match, rule: string, bound: boolean): readonly FigureDraft[] | null {
  const p = m.get("p");
  if (p === null || !bound) return null;
  const phase = phaseAt(m, p);
  return drafts(
    draft(countFrom(m.get("c"), rule), "exchanged", rule, { phase }),
    draft(countFrom(m.get("d"), rule), "exchanged", rule, { phase }),
  );
}

/** `بأربعة حراس`, `بـ18 نزيلاً`: before digits the letter is a word of its own. */
export function boundByBa(m: Match): boolean {
  const d = m.get("d");
  const before = d === null ? undefined : m.items[m.items.indexOf(d) - 1];
  return d?.prep === "ب" || before?.word === "ب";
}
