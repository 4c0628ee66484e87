import { haveDone, isByWhom } from "./by-whom.ts";
import { isNegated, negatedAt } from "./negated-at.ts";
import { isRemand } from "./remand.ts";
import { andAlso, didBoth, orElse } from "./or-else.ts";
import { ofWhole } from "./of-whole.ts";
import { isGone, isSubjectBehind } from "./subject-behind.ts";
import { countFrom, draft, drafts, measureOver } from "../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../extract/figures/draft.ts";
import type { Match } from "../../extract/rule.ts";
import type { Measure, Mode, Phase } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { isBare, mayBeBare } from "./figure-bare.ts";
import { isTakenBackHome, keepsItself, losesLimb } from "./figure-contexts.ts";
import { combined } from "./both-fates.ts";
import { governed, hasReleaseNoun, isOverBoth, thingsBefore } from "./figure-governed.ts";
import { peopleAt } from "./head-outcome.ts";
import { afterTotal, modeAt, phaseAt } from "./figure-modes.ts";
import { isStruckOne } from "./struck-one.ts";
import { isObjectOfAnother } from "./own-object.ts";
import { spelled } from "../../text/spelled.ts";
import { isOneOf } from "../../text/traits.ts";

/** What may stand between a predicate and its number: no other predicate, number or clause. */
export const GAP = "!pred|quantity|count|comma|clause|toll|among|that|aboard|fall-short|still{0,7}";

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

const KILLER = /^(?:قاتل|خاطف|مغتصب)(?:ي|و|ه)?$/u;

/**
 * What a predicate says of the count after it, null where the two do not go together. `ofThem`: a number without a noun is of those
 * counted before (`عاد منها 150`).
 */
/** `عدد حالات الاعتقال منذ حرب الإبادة بلغ 500`: what befell those of the toll before, which is counted since a deed or after it; null where no such toll stands there. */
function casesOfToll(items: readonly Item[], by: number, at: number): Measure | null {
  if (items[by]?.tags.includes("masdar") !== true) return null;
  // `بعد إصابة 30 شخصاً`: the number is the deed's own
  const reaches = items.slice(by + 1, at).some(({ tags }) => tags.includes("reach"));
  if (!reaches && items[at + 1]?.tags.includes("case") !== true) return null;
  const near = Math.max(0, by - WHEN);
  const led = items.slice(near, by).findLastIndex(({ word }) => SINCE.test(word));
  if (led < 0) return null;
  const when = near + led;
  for (let i = when - 1; i > Math.max(0, when - TOLL_BEFORE); i--) {
    const item = items[i];
    if (item === undefined || ["stop", "clause", "comma"].some((tag) => item.tags.includes(tag)))
      return null;
    if (item.tags.includes("case"))
      return items[i - 1]?.tags.includes("toll") === true
        ? (items[i + 1]?.sense?.measure ?? null)
        : null;
  }
  return null;
}
/** Items from "since" to the deed ("since the beginning of the war of …"). */
const WHEN = 3;
const TOLL_BEFORE = 8;
const SINCE = /^(?:منذ|بعد|قبل|عقب)$/u;

/** `إنقاذ السكان حيث تم نقل 23 حالة إصابة`: the noun of an action is over where another deed is told of the place. */
function isOverInPlace(items: readonly Item[], by: number, at: number): boolean {
  if (items[by]?.tags.includes("masdar") !== true) return false;
  const where = items.slice(by + 1, at).findIndex(({ word }) => word === "حيث");
  return where >= 0 && /^(?:تم|تمت|جري|جرت)$/u.test(items[by + where + 2]?.word ?? "");
}

export function byPredicate(m: Match, rule: string, ofThem = false): readonly FigureDraft[] | null {
  const p = m.get("p");
  const item = m.get("c");
  const bare = countFrom(item, rule);
  if (p === null || item === null || bare === null) return null;
  if (isSubjectBehind(m.items, p, item)) return null;
  // `قتلت الطائرات سيدة وطفلاً`: the first of the list is read by itself, see `ar.figure.struck-one`
  if (item.conj && isStruckOne(m.items, m.items.indexOf(item) - 1)) return null;
  const counted = ofWhole(m.items, m.items.indexOf(item), bare);
  // `رجل فقد ولديه: «لم يكن هناك مسلح واحد»`: what he says is no object of the verb before
  if (isRowVerb(m.items, m.items.indexOf(p), m.items.indexOf(item))) return null;
  if (opensSpeech(m.items, m.items.indexOf(p), m.items.indexOf(item))) return null;
  const count =
    ofThem && counted.noun.length === 0 ? { ...counted, noun: ["others", "them"] } : counted;
  const at = m.items.indexOf(item);
  // `توفي سجين كان بين أحد عشر أصيبوا`: he did, and not all among whom he was
  if (m.items[at - 1]?.word === "بين" && /^كانت?$/u.test(m.items[at - 2]?.word ?? "")) return null;
  const ofSome = counted !== bare;
  if (isBare(item) && !ofSome && !mayBeBare(m.items, at) && !isOfPeople(m.items, at, p))
    return null;
  // `احتجاز جثامين 35 قتيلاً`: bodies, see `ar.figure.remains`
  const remains = m.items[at - 1];
  if (remains?.tags.includes("remains") === true && remains !== p && p.sense?.measure !== "other")
    return null;
  // `وعلى متنها 200 شخص`: who was aboard; `قبيل غرقها نحو 200 شخص`: its own sinking has no other subject
  if (m.items.slice(Math.max(0, at - 2), at).some(({ tags }) => tags.includes("aboard")))
    return null;
  if (p.tags.includes("masdar") && p.suffix !== "" && m.items.indexOf(p) < at) return null;
  const by = m.items.indexOf(p);
  if (isOverInPlace(m.items, by, at)) return null;
  const cases = casesOfToll(m.items, by, at);
  if (cases !== null)
    return drafts(
      draft({ ...count, unit: "persons" }, cases, rule, { mode: "total", phase: "done" }),
    );
  // `شارك في عمليات الإنقاذ 380 فرداً`: what they take part in
  const partOf = p.def && p.tags.includes("masdar") ? m.items.slice(Math.max(0, by - 4), by) : [];
  if (partOf.some(({ tags }) => tags.includes("take-part"))) return null;
  // `القبض على قاتل 3 نساء`: he was caught
  if (KILLER.test(m.items[at - 1]?.word ?? "") && p !== m.items[at - 1]) return null;
  if (isCarried(m.items, at) || isAttempt(m.items[by - 1])) return null;
  // `السكان المعرضون للقتل 300`
  if ((p.tags.includes("masdar") || p.prep === "ل") && ABOUT_TO.test(m.items[by - 1]?.word ?? ""))
    return null;
  if (isObjectOfAnother(m.items, by, at) || isByWhom(m.items, at)) return null;
  // `قُتل شرطي بعدما قام مسلحان بإطلاق النار`, `قتله ثلاثة مسلحين`
  if (haveDone(m.items, at)) return null;
  if ((p.tags.includes("release") && isRefused(m.items, by)) || isRemand(m.items, p, at))
    return drafts(draft(count, "held", rule, { phase: "done", mode: "held" }));
  // `لم ينج من الغرق إلا سبعة`: what they came through
  const but = /^(?:سوي|الا|غير)$/u.test(m.items[at - 1]?.word ?? "");
  const led = m.items[m.items.indexOf(p) - 1];
  if (but && p.tags.includes("masdar") && (led?.word === "من" || led?.word === "في")) return null;
  // `عدد الأسر النازحة 300`: families, not captivity; `القصف الغادر`: treacherous, and nobody left
  if (p.def && (p.word === "اسر" || p.word === "غادر")) return null;
  // `مقتل مدني و5 جرحى`: the predicate's own noun is one
  if (
    item.conj &&
    m.items
      .slice(m.from, at)
      .some(({ sense, def }, i) => sense?.number === "sg" && !def && !isOfName(m.items, m.from + i))
  )
    return null;
  const measure = governed(m, p, count, at);
  if (measure === null || isTakenBackHome(m.items, p, at)) return null;
  // `وبقي 120 عسكرياً رهن الاحتجاز`, `في قبضة العصابات`: they are held, see `ar.figure.under-arrest` and `ar.figure.in-hands`
  if (measure === "other" && isHeldBehind(m.items, at)) return null;
  // `إطلاق النار`: shots, nobody released, unless the counted are captives.
  if (
    measure === "released" &&
    p.tags.includes("release") &&
    !count.noun.includes("captive") &&
    !count.noun.includes("others") &&
    !isOfThoseTaken(m.items, at) &&
    !hasReleaseNoun(m) &&
    !captivesBefore(m)
  )
    return null;
  const own = count.measure;
  const open = isBare(item) || (own !== null && count.group === "unknown");
  const who = open ? whoBetween(m.items, m.items.indexOf(p), at) : null;
  // a victim noun keeps its own measure (`سقوط 5 جرحى`) unless it is a captive that is freed or killed
  const keeps = own !== null && keepsItself(m.items, at, count) && !isOver(p, own, measure);
  const measured = isOverBoth(m.items, at, p, count) ? "other" : keeps ? own : measure;
  const named = who === null ? count : { ...count, ...who };
  return drafts(
    draft(measured === "other" && isSurvival(p) ? survivors(named) : named, measured, rule, {
      phase: phaseAt(m, p),
      denied: negatedAt(m),
      mode: modeOf(m, p, count, measured),
    }),
  );
}

/** `قُتل القيادي سالم عمر واثنان من مرافقيه`: a word behind his title is of his name, be it a noun elsewhere (`سالم`, safe). */
function isOfName(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAME); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || item.prep !== "") return false;
    if (item.def) return !item.conj;
    if (item.tags.length > 0) return false;
  }
  return false;
}
/** Words of a name behind a title. */
const NAME = 3;

/** `عائلات أُجليت: 40`: the families open the row whose verb this is, see `ar.relation.labelled`. */
function isRowVerb(items: readonly Item[], by: number, at: number): boolean {
  const noun = items[by - 1];
  const mark = items[at - 1];
  return (
    by === 1 &&
    at === by + 2 &&
    mark?.tags.includes("colon") === true &&
    noun?.sense?.unit === "families" &&
    noun.sense.number === "pl"
  );
}

/** Stands a colon with an opening mark behind it between the two? */
function opensSpeech(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(
      ({ tags }, i, near) =>
        tags.includes("colon") && near[i + 1]?.tags.includes("quote-open") === true,
    );
}

/** `مقتل 200 أورلندي`: after hundreds where people come from is one, and written like no noun that a list holds. */
function isOfPeople(items: readonly Item[], at: number, p: Item): boolean {
  const chunk = items[at]?.chunk;
  const next = items[at + 1];
  return (
    chunk?.kind === "quantity" &&
    (chunk.low ?? 0) >= 100 &&
    PEOPLE.has(p.sense?.measure ?? "other") &&
    next?.chunk === null &&
    next.sense === null &&
    /^\p{L}{2,}ي$/u.test(next.word)
  );
}
const PEOPLE: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "arrested"]);

/** Right behind the number or its next word: `رهن الاحتجاز`, `في قبضة`, `في الأسر`. */
function isHeldBehind(items: readonly Item[], at: number): boolean {
  return [at + 1, at + 2].some((i) => {
    const [word, next] = [items[i], items[i + 1]];
    if (word?.tags.includes("under") === true) return next?.tags.includes("arrest") === true;
    return word?.word === "في" && HANDS.has(next?.word ?? "");
  });
}
const HANDS: ReadonlySet<string> = new Set(["قبض", "قبضه", "اسر", "سجون", "معتقلات"]);

/** `لمحاولة اعتقال آلاف السجناء`, `بعد محاولة فرار 12 سجيناً`: tried, and nobody says that it was done. */
function isAttempt(before: Item | undefined): boolean {
  return /^[وفلب]?(?:ال)?محاول(?:ه|ات|تين)$/u.test(before?.word ?? "");
}

/** `62 مدرسة آيلة للسقوط يدرس فيها 21 ألف تلميذ`, `مهددة بالانهيار`: what may come has befallen nobody. */
const ABOUT_TO = /^(?:ال)?(?:ايل|مهدد|معرض|مرشح|قابل|عرض)(?:ه|ا|ين|ون|ات)?$/u;

/** `نجا منهم ثلاثة`, `لم ينج إلا واحد`: of the dead or hurt, and neither. */
export function isSurvival({ word }: Item): boolean {
  return SURVIVES.test(word);
}
const SURVIVES = /^[وف]?(?:نجا|نجت|نجوا|[يتن]نج(?:و|ون|وا)?|نجاه)$/u;

function survivors(count: Count): Count {
  return count.noun.includes("survivor") ? count : { ...count, noun: [...count.noun, "survivor"] };
}

/** `أطلقت السلطات 45 ممن احتجزتهم`: the clause behind the number says that they were taken. */
function isOfThoseTaken(items: readonly Item[], at: number): boolean {
  const whom = items[at + 1]?.word === "من" ? at + 2 : at + 1;
  if (!/^(?:ممن|الذين)$/u.test(items[whom]?.word ?? "")) return false;
  return items
    .slice(whom + 1, whom + 4)
    .some(
      ({ tags, word }) => tags.includes("arrest") || /^(?:احتجز|اعتقل|اوقف|خطف|اختطف)/u.test(word),
    );
}

/** `رفض إطلاق سراح 10 أسرى`, `رفض القائد الإفراج عن`: they stay where they are. */
function isRefused(items: readonly Item[], by: number): boolean {
  if (items[by]?.tags.includes("masdar") !== true) return false;
  for (let i = by - 1; i >= Math.max(0, by - REFUSES); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("pred"))
      return false;
    if (item.chunk === null && REFUSED.test(item.word)) return true;
  }
  return false;
}
/** Items from a refusal, over who refused, to the deed. */
const REFUSES = 3;
const REFUSED = /^(?:[وف]?[يتن]?رفض(?:ت|وا|ون|ه|هم|ها)?|رافض(?:ا|ه|ين|ون)?|امتنع(?:ت|وا)?)$/u;

/** `غرق قارب يحمل 60 شخصاً`, `كانت تقل 173 راكباً`: how many it carried, whatever befell them. */
export function isCarried(items: readonly Item[], at: number): boolean {
  // `كانت تنقل «12 عنصراً»`
  const quoted = items[at - 1]?.tags.includes("quote") === true;
  return isOneOf(items[at - (quoted ? 2 : 1)], CARRIES);
}

const CARRIES = spelled("[يت](?:قل|نقل|حمل)");

/** `اعتُقل من المحتجين أمام الوزارة خمسة وثلاثون`, `ارتقى من مجاهدينا 11 شهيداً`: who they are stands between verb and number. */
function whoBetween(items: readonly Item[], from: number, to: number): Partial<Count> | null {
  for (let i = from + 1; i < to - 1; i++) {
    const [of, who, next] = [items[i], items[i + 1], items[i + 2]];
    const ours = who?.tags.includes("ours") === true;
    if (of?.word !== "من" || who?.tags.includes("counted") !== true) continue;
    if (!who.def && !ours && who.suffix === "" && next?.def !== true) continue;
    const group = peopleAt(items, i + 1);
    return group === undefined
      ? null
      : { group, unit: "persons", ...(ours ? { noun: ["member", "ours"] } : {}) };
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

/** `19 منهم`. */
function them(item: Item | null): boolean {
  return item?.chunk?.kind === "count" && item.chunk.noun.includes("them");
}

/** Part of those before (`96 منهم`), a stock, or as the sentence says. */
export function modeOf(m: Match, p: Item | null, count: Count, measure: Measure): Mode {
  // `ثلاثة من جرحى المعركة فارقوا الحياة`: they come to the dead
  if (count.measure === "wounded" && measure === "killed") return "new";
  if (count.noun.includes("them") || (p !== null && isTaken(p, count.measure))) return "part";
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
function isOver(p: Item, own: string, measure: string): boolean {
  // `وفاة ثلاثة جرحى`, `شُيّع ثلاثة من جرحى المعركة توفوا`: the wounded have died; `سقوط ثلاثة جرحى` has them wounded
  const died = measure === "killed" && own === "wounded" && !p.tags.includes("fall");
  return (
    died ||
    isTaken(p, own) ||
    own === "attackers" ||
    // `استقبلت المدارس 820 نازحاً`
    (own === "displaced" && !p.tags.includes("takes-in")) ||
    p.tags.includes("exchange")
  );
}

/** `ويعتقل 6 جرحى`: whoever is hurt and then taken is taken, and some of all who were. */
function isTaken(p: Item, own: string | null): boolean {
  return own === "wounded" && CUSTODY.has(p.sense?.measure ?? "other");
}

const CUSTODY: ReadonlySet<string> = new Set(
  "arrested captured hostage released exchanged recaptured".split(" "),
);

export function victimOr(m: Match, otherwise: FigureDraft["measure"]): FigureDraft["measure"] {
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
  if (isCarried(m.items, m.from)) return null;
  // `حاول 140 سجيناً الهرب`: the flight that they tried
  if (p.def && !managed && !p.tags.includes("attack") && m.items[m.to - 2] === m.get("c"))
    return null;
  // `20 مسلحاً أسروهم`: they did it to others
  if (p.suffix !== "" && p.word.endsWith("وا")) return null;
  // `فقد زوجته و14 شخصاً من أسرته`: of his family; whoever captured many captured "them"
  if (p.suffix === "ه" && count.unit === "persons") return null;
  const next = m.items[m.to];
  // `45 مهاجراً قتل منهم 12`: the verb is said of the 12
  if (next?.tags.includes("among") === true) return null;
  if (
    next?.tags.includes("counted") === true ||
    next?.tags.includes("count") === true ||
    next?.tags.includes("quantity") === true
  )
    return null;
  const after = m.items[m.to + 1];
  if (didBoth(p, next, after)) return null;
  // `بحارين سيُطلق سراحهما`: whoever they are
  const freed = p.tags.includes("release") && next?.tags.includes("release-noun") === true;
  const measure =
    freed && count.unit === "persons"
      ? "released"
      : isGone(p, next) && count.unit === "persons"
        ? "missing"
        : fellOf(p, count, m)
          ? "other"
          : (loserOf(p, next) ?? measureOver(p, count, m.items));
  if (measure === null) return null;
  // `أربعة من الجرحى توفوا ليلاً`: the wounded have died
  const keeps =
    count.measure !== null && !isOver(p, count.measure, measure) && !count.noun.includes("captive");
  const kept = keeps && count.measure !== null ? count.measure : measure;
  // `100 قتيل وجريح سقطوا`
  // `أصيبوا أو فقدوا أطرافهم`: hurt, both of them
  const limbs = after?.tags.includes("lost") === true && losesLimb(m.items, m.to + 1);
  const both =
    combined(m.items, m.from) || (orElse(p, next, after) && !limbs) || andAlso(p, next, after);
  const own = both ? "other" : kept;
  return drafts(
    draft(count, own, rule, {
      phase: phaseAt(m, p),
      // `خمسة مدنيين لم يصابوا`
      denied: isNegated(m.items[m.items.indexOf(p) - 1]),
      mode: modeOf(m, null, count, own),
    }),
  );
}

/** `214 طفلاً فقدوا آباءهم`: they have lost somebody, and are not lost; of `فقدوا حياتهم`, `فقدوا أطرافهم` rules tell. */
function loserOf(p: Item, next: Item | undefined): Measure | null {
  if (!p.tags.includes("lost") || next === undefined || next.chunk !== null) return null;
  if (next.conj || next.prep !== "" || next.tags.includes("death")) return null;
  return BEREFT.test(next.word + next.suffix) ? "other" : null;
}
const BEREFT =
  /^(?:اباء|ابا|اب|والد|والدي|ذوي|اهل|اهالي|ابناء|اولاد|اطفال|ازواج|زوجات|امهات|اخو|اخوت|اقارب|احباء|احب|معيل|اسر|عايلات|افراد|احد)(?:هم|هن|هما|ه|ها)?$/u;

/** `أطلقت 20 صاروخاً، خمسة منها سقطت في البحر`: things that fell, and nobody dead. */
function fellOf(p: Item, count: Count, m: Match): boolean {
  const alone = count.noun.length === 0 || count.noun.includes("them");
  return p.tags.includes("fall") && alone && thingsBefore(m.items, m.from);
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
  // `لا يزال 18 رهينة محتجزين`: whoever they are held by holds hostages
  const own = measure === "held" && count.measure === "hostage" ? "hostage" : measure;
  return drafts(draft(count, own, rule, { phase: "done", mode }));
}

/** What a noun or participle says of those who are it: held, at large, missing. */
export function standingOf(item: Item | null): Measure | null {
  if (item === null || item.def || item.conj || item.prep !== "" || item.chunk !== null)
    return null;
  // `بات عددهم عشرين بعد وفاة اثنين`: a deed
  if (item.tags.includes("masdar") || item.tags.includes("death")) return null;
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
