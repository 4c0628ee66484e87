import { kindsBehind } from "./kinds-behind.ts";
import { areOfBothFates, combined, isTollOfBoth } from "./both-fates.ts";
import { countFrom, draft, drafts, isOfAttack, sideOf } from "../../extract/figures/drafts.ts";
import { isThing } from "../../extract/figures/kin.ts";
import type { FigureDraft } from "../../extract/figures/draft.ts";
import type { Match } from "../../extract/rule.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { isBare, standsBare } from "./figure-bare.ts";
import { behind } from "./figure-modes.ts";
import { headAt, sinceWhen } from "./head-outcome.ts";
import { isRecovered } from "./recovered.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** The people whose number is given next: `والأسرى … وعددهم 74`. */
function antecedent(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return null;
    // `المفقودين من بين ركاب المركب وعددهم 32`: of all those, some of whom were told before
    if (item.word === "بين" && items[i - 1]?.word === "من") return null;
    if (!item.tags.includes("counted") || !item.def || item.sense?.number !== "pl") continue;
    // `تسعة قتلى، فيما يقول الأطباء إن عددهم 12`: whoever speaks counts others
    return items[i - 1]?.tags.includes("say") === true ? null : item;
  }
  return null;
}

function isOfPeople(v: Item | null): boolean {
  if (v?.chunk !== null) return false;
  return v.tags.includes("toll-noun") || (v.tags.includes("victim") && v.sense?.unit === "persons");
}

/** `ومن إجمالي الشهداء: 97 طفلاً`: some of the total. */
function isOfTotal(m: Match): boolean {
  return m.items.slice(Math.max(0, m.from - 2), m.from).some(({ word }) => /^و?من$/u.test(word));
}

/** The word for a toll and whoever it counts: of `إجمالي عدد النازحين` those behind `عدد`, not the dead of whom was told before. */
function tollOf(m: Match): { readonly t: Item | null; readonly of: Item | null } {
  const [t, of] = [m.get("t"), m.get("v")];
  const at = t === null ? m.to : m.items.indexOf(t);
  const [number, whom] = [m.items[at + 1], m.items[at + 2]];
  if (of !== null || number === undefined || number.def) return { t, of };
  if (number.word !== "عدد" && number.word !== "اعداد") return { t, of };
  const isWhom = whom?.tags.some((tag) => tag === "victim" || tag === "counted") === true;
  return { t: number, of: isWhom && whom !== m.get("c") ? whom : null };
}

/** `إجمالي السلال الموزعة 4000`: the sum of what no outcome names; `إجمالي الحصيلة 40` goes on. */
function isSumOfOthers(m: Match, t: Item | null): boolean {
  if (t === null || t.def || !SUM.test(t.word)) return false;
  const next = m.items[m.items.indexOf(t) + 1];
  if (next === undefined || next.chunk !== null || next.tags.includes("toll")) return false;
  // a word that no lexicon has keeps its article
  return next.def || next.word.startsWith("ال");
}
const SUM = /^(?:مجموع|اجمالي|جمله|مجمل)$/u;

export function toll(rule: string): (m: Match) => readonly FigureDraft[] | null {
  return (m) => {
    const count = countFrom(m.get("c"), rule);
    const { t, of } = tollOf(m);
    const size = t?.tags.includes("size") === true;
    // `من مجموع 600 عامل نجا 571`: of how many, and no toll
    if (t !== null && SUM.test(t.word) && m.items[m.from - 1]?.word === "من") return null;
    // `ارتفعت الحصيلة لتصل إلى 60`: the toll arrives at its number, and nobody at a place
    const arrives = m.get("v")?.tags.includes("arrive") === true && m.get("v")?.prep === "ل";
    const said = arrives ? null : of;
    const who = said ?? (size && t !== null ? antecedent(m.items, m.items.indexOf(t)) : null);
    // `الرهائن المحررون، وعددهم 14`
    const whose =
      who?.tags.includes("freed") === true ? m.items[m.items.indexOf(who) - 1] : undefined;
    const v = whose?.tags.includes("captive") === true ? whose : who;
    const c = m.get("c");
    if (count === null || c === null) return null;
    // `عدد الأسرى المفرج عنهم`: what befell them stands behind them, see `ar.figure.toll-of-freed`
    if (m.items.slice(m.from, m.to).some(({ word }) => FREED.has(word))) return null;
    // `عدد القتلى في البلدات الثلاث`: so many towns
    if (c.def && (count.quantity.high ?? 0) <= 10 && m.items[m.items.indexOf(c) - 1]?.def === true)
      return null;
    // `عدد ضحايا تصادم القطارين إلى 18`: what they died in, and nobody who did
    if (isThing(count.unit) && isOfPeople(m.get("v"))) return null;
    // `عدد الوفيات في 7 مستشفيات بلغ 64`: where they died
    if (m.items[m.items.indexOf(c) - 1]?.tags.includes("in") === true) return null;
    // `العدد لا يتضمن أربعة رهائن`: who is not in it
    if (m.items.slice(m.from, m.to).some((one) => isOf(one, LEAVES_OUT))) return null;
    // `حصيلة القتلى مرشحة للارتفاع لوجود ستة مفقودين`: nothing has risen yet
    if (m.items.slice(m.from, m.to).some(({ word }) => word.startsWith("مرشح"))) return null;
    // `عدد القتلى أقل بـ12 مما أُعلن`: by so many
    if (isMoreByHowMany(m.items, m.items.indexOf(c))) return null;
    // `انخفض عدد المفقودين بمقدار 12`: by so many
    const by = m.items[m.items.indexOf(c) - 1];
    if (
      (isByHowMany(by) || c.prep === "ب") &&
      m.items.slice(Math.max(0, m.from - 1), m.to).some(({ word }) => FALLS.test(word))
    )
      return null;
    if (isBare(c) && !standsBare(m.items[m.items.indexOf(c) + 1])) return null;
    // `وقوامها 385 شخصاً` without those whose number it is
    if (size && v === null) return null;
    // `الحصيلة هي سبع حالات وفاة`: see `ar.figure.cases`
    if (m.items[m.items.indexOf(c) + 1]?.tags.includes("case") === true) return null;
    // `يتوقع أن يصل عدد القتلى إلى 100`: a forecast counts nobody
    if (behind(m.items, m.from, "expected")) return null;
    // `عدد سكان البلدة 24 ألفاً`: the number of something that no outcome names; `العدد تجاوز 600` goes on
    const isNumber = t?.word === "عدد" || t?.word === "اعداد";
    if (v === null && isNumber && !t.def && count.measure === null) return null;
    // `يعيش فيها 22 ألف نسمة، فيما تقدر الحكومة العدد بـ8 آلاف`: of those who live there
    if (v === null && isNumber && count.measure === null && areResidents(m)) return null;
    if (v === null && isSumOfOthers(m, t) && count.measure === null) return null;
    // `عدد الأسر الوافدة`: families, though captivity is written like them; the participle says what befell them
    const families = v?.sense?.unit === "families" || v?.word === "اسر";
    const at = v === null ? -1 : m.items.indexOf(v);
    const head = at < 0 ? null : headAt(m.items, at);
    // `عدد قتلى غارة جوية`: the strike is what killed them
    const ofDeed = v?.tags.includes("victim") === true && head?.measure === "strikes";
    const told = head !== null && !ofDeed && (head.to > at || families) ? head : null;
    // how many captives there are is a stock, whatever brought them there; `منذ بدء الحملة` counts who was brought
    const stock =
      told?.captive ?? (v?.tags.includes("captive") === true && !v.tags.includes("fugitive"));
    const since =
      (stock && sinceWhen(m.items, at + 1, m.items.indexOf(c))) || isTakenIn(m.items, at);
    const held = stock && !since;
    const moved = since ? takenOf(v) : (told?.measure ?? null);
    // `ذوو المختطفين، وعددهم أربعة عشر`: hostages, held or not
    const freed = told?.measure === "released";
    const asHostages = size && !since && !freed && v?.sense?.measure === "hostage";
    // `بلغت حصيلة الغارة 12 شخصاً`: the strike is what killed them
    const ofStrike =
      t?.word === "حصيله" && v?.sense?.measure === "strikes" && count.unit !== "events";
    const measure = ofStrike
      ? (count.measure ?? "killed")
      : asHostages
        ? "hostage"
        : held && (size || v?.sense?.measure === "captured")
          ? null
          : (moved ??
            count.measure ??
            (families ? null : v?.sense?.measure) ??
            (v === null ? "inherit" : null));
    // `بلغ عدد المشاركين في المسيرة 2500`: in no attack
    if (measure === "attackers" && v?.tags.includes("take-part") === true && !isOfAttack(m.items))
      return drafts(draft({ ...count, unit: "persons" }, "other", rule, { phase: "done" }));
    // `بلغ عدد الضحايا 83 بين قتيل وجريح`: one number over two outcomes is neither alone, and so is `ارتفعت حصيلة الغارات إلى 340 قتيلاً ومصاباً`
    const place = m.items.indexOf(c);
    const both = t !== null && isTollOfBoth(m.items, m.items.indexOf(t), place);
    if (both || isOverTwo(m.items, place) || combined(m.items, place))
      return drafts(draft(count, "other", rule, { mode: "total", phase: "done" }));
    // `بلغ عدد الحراس 40`: how many there are, no outcome.
    if (measure === null) {
      if (v?.tags.includes("toll-noun") === true) {
        const kinds = count.group === "unknown" ? kindsBehind(m.items, at) : undefined;
        const dead = { ...count, group: kinds ?? count.group };
        return drafts(draft(dead, "killed", rule, { mode: "total", phase: "done" }));
      }
      // `عدد المقاتلين يتراوح بين`, `قدّرت عدد الركاب بـ130`: how many there were; not how large a town is
      const people =
        v?.sense?.unit === "persons" && v.sense.number === "pl" && v.sense.group !== "civilians";
      if (v !== null && people && !v.tags.includes("captive")) {
        const known =
          count.group === "unknown" ? (sideOf(m, v) ?? v.sense?.group ?? "unknown") : count.group;
        return drafts(
          draft({ ...count, group: known, unit: "persons" }, "other", rule, { phase: "done" }),
        );
      }
      // `عدد نزلاء السجن بلغ 1187`: a stock
      if (v?.tags.includes("captive") !== true && told?.captive !== true) return null;
      const group = count.group === "unknown" ? (v?.sense?.group ?? "unknown") : count.group;
      const kept = { ...count, group, unit: "persons" as const };
      // `لنقل الأسرى إلى المدينة وعددهم 90`: on their way, and in nobody's cells
      const onWay = m.items.slice(Math.max(0, at - 2), at).some(({ word }) => MOVES.test(word));
      if (size && onWay) return drafts(draft(kept, "other", rule, { phase: "done" }));
      return drafts(draft(kept, "held", rule, { mode: "held", phase: "done" }));
    }
    // `حصيلة غارة السوق إلى 26 قتيلاً`: the strike is not who was killed
    const kind = v?.sense?.unit === "persons" ? v.sense.group : undefined;
    // `عدد الشهداء من الطواقم الطبية 23`
    const named = kind === "unknown" ? (kindsBehind(m.items, at) ?? head?.group ?? kind) : kind;
    // `القتلى في صفوفها بلغت 90 عنصراً`: whose members they are says more than that they are members
    const side = count.group === "unknown" || count.group === "fighters" ? sideOf(m, v) : null;
    const own = count.group === "unknown" ? (named ?? "unknown") : count.group;
    const group = side ?? own;
    const unit = count.unit === "unknown" ? (v?.sense?.unit ?? count.unit) : count.unit;
    return drafts(
      draft({ ...count, group, unit }, measure, rule, {
        mode:
          isOfTotal(m) && m.items[m.to - 2]?.tags.includes("colon") === true
            ? "part"
            : // `الضربات، وعددها خمس`: as many as were just told, and no running total
              size && t.conj
              ? "unknown"
              : isRise(m.items, t, c)
                ? "new"
                : "total",
        phase: "done",
        ...(isEarlier(m) ? { earlier: true } : {}),
        ...(measure === "inherit" && isOfDead(t, m.items, count) ? { otherwise: "killed" } : {}),
      }),
    );
  };
}

/**
 * `رفعت المصلحة حصيلة الحريق إلى 39 نزيلاً`, `بعد الزلزال، الحصيلة تتجاوز 360`, where nobody was counted before: beside a deed or a disaster the toll is that of the dead. Not where the words tell of another outcome
 * (`حملة اعتقالات … بلغت الحصيلة 64`, `الحصيلة الإجمالية للمعتقلين`), nor of sales or of whoever was vaccinated.
 */
function isOfDead(t: Item | null, items: readonly Item[], { unit }: Count): boolean {
  if (t === null || t.word !== "حصيله" || (unit !== "persons" && unit !== "unknown")) return false;
  const isOther = items.some(
    ({ sense }) => sense?.measure !== undefined && !FATAL.has(sense.measure),
  );
  return !isOther && items.some((item) => isFatal(item));
}

function isFatal({ chunk, sense, tags, word }: Item): boolean {
  if (chunk !== null) return false;
  if (sense?.measure !== undefined && FATAL.has(sense.measure)) return true;
  return tags.includes("deed") || tags.includes("attack") || DISASTER.test(word);
}
const FATAL: ReadonlySet<Measure> = new Set<Measure>(["killed", "bodies", "strikes"]);
const DISASTER =
  /^(?:ال)?(?:زلزال|حريق|فيضان|سيول|انفجار|تفجير|انهيار|هجوم|قصف|غاره|غارات|مجزره|اشتباكات|كمين|غرق|عاصفه|اعصار|هزه|انزلاق)(?:ات|ين)?$/u;

const MOVES = /^(?:[لب]?نقل|[لب]?اعاده|وصول|تسليم|[يت]نقل|نقلت|اقلت|[يت]قل)$/u;

/** `بين قتيل وجريح`, `ما بين قتيل ومفقود` behind a number, or between what is counted and it (`عدد الضحايا بين شهيد وجريح بلغ 368`). */
export function isOverTwo(items: readonly Item[], at: number): boolean {
  const after = items.slice(at + 1, at + 1 + BOTH).findIndex(isBetween);
  if (after >= 0 && isOfBoth(items, at + 1 + after)) return true;
  const lead = items.slice(Math.max(0, at - BOTH), at);
  const before = lead.findLastIndex(isBetween);
  if (before < 0 || !isOfBoth(lead, before)) return false;
  return !lead.slice(before).some(({ chunk, tags }) => {
    return chunk?.kind === "count" || chunk?.kind === "quantity" || tags.includes("comma");
  });
}
/** Items between a number and `بين`. */
const BOTH = 5;

function isBetween({ word }: Item): boolean {
  return word === "بين";
}

function isOfBoth(items: readonly Item[], at: number): boolean {
  const [v, w] = [items[at + 1], items[at + 2]];
  return v?.tags.includes("victim") === true && w?.tags.includes("victim") === true && w.conj;
}

const RISES = /^(?:[يت]?(?:زاد|ازداد|زيد|زداد)ت?|[يت]زد)$/u;

/** `زاد عدد القتلى 4 ليصل إلى 45`: by so many, and not to so many. */
export function isRise(items: readonly Item[], t: Item | null, c: Item): boolean {
  const verb = t === null ? undefined : items[items.indexOf(t) - 1];
  const at = items.indexOf(c);
  if (isByHowMany(items[at - 1]) || (c.prep === "ب" && CLIMBS.test(verb?.word ?? ""))) return true;
  return RISES.test(verb?.word ?? "") && !isTo(items[at - 1]);
}
/** `ارتفع عدد القتلى بواقع 12`, `إلى 40 بزيادة 12`: that much is new; of missing ones who become fewer by 12 nobody is counted. */
export function isByHowMany(item: Item | undefined): boolean {
  return /^ب(?:مقدار|واقع|زياده)$/u.test(`${item?.prep ?? ""}${item?.word ?? ""}`);
}
/** `ارتفع عدد القتلى بـ12`. */
const CLIMBS = /^[يت]?(?:ارتفع|رتفع|تصاعد|صعد|زاد|زيد|ازداد|زداد)ت?$/u;
/** `عدد القتلى أقل بـ12 مما أُعلن`, `أكبر بـ12`: by so many. */
export function isMoreByHowMany(items: readonly Item[], at: number): boolean {
  const than = items[at - 1]?.word ?? "";
  return items[at]?.prep === "ب" && /^(?:اقل|اكثر|اكتر|اعلي|ادني|اكبر|اصغر|ازيد)$/u.test(than);
}
const FALLS = /^[يت]?(?:انخفض|نخفض|تراجع|تقلص|قل|هبط)ت?$/u;

function isTo(item: Item | undefined): boolean {
  return item?.word === "الي" || item?.word === "علي" || item?.word === "عن";
}

const LEAVES_OUT = spelled("[يت](?:تضمن|شمل|ضم|ضمن|حتسب)");

const FREED: ReadonlySet<string> = new Set(["المفرج", "المطلق", "المقبوض"]);

/** `عدد الموقوفين 52`: those who were taken in; `الموقوفين على ذمة القضية` are still there. */
export function isTakenIn(items: readonly Item[], at: number): boolean {
  const [who, next] = [items[at], items[at + 1]];
  if (who?.tags.includes("captive") !== true || !who.word.startsWith("موقوف")) return false;
  return next?.word !== "علي" && next?.word !== "لدي" && next?.tags.includes("under") !== true;
}

/** `عدد المعتقلين منذ بدء الحملة`: those who were taken since. */
function takenOf(v: Item | null): Measure {
  return v?.sense?.measure ?? "arrested";
}

/** `وكانت حصيلة سابقة أشارت إلى 31 قتيلاً`: the number before this one. */
function isEarlier({ items, from, to }: Match): boolean {
  return items.slice(from, to + 2).some(({ word }) => EARLIER.has(word));
}

const EARLIER: ReadonlySet<string> = new Set("سابقه سابق السابقه السابق سابقا".split(" "));

/** Where captives are, folded as the text has them. */
const PRISON: ReadonlySet<string> = new Set("السجن سجن السجون سجون بالسجن سجونها سجونه".split(" "));

/** `في السجن 400 معتقل`. */
export function isInPrison(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 5), at).some(({ word }) => PRISON.has(word));
}

const SEIZED =
  /^(?:استول(?:ي|ت|وا|ي)|يستولي|تستولي|استيلاء|الاستيلاء|اغتنم(?:ت|وا)?|غنم(?:ت|وا)?)$/u;

/** Measure of a count that nothing governs, where its own words tell one. */
export function byItself(m: Match, count: Count): Measure | null {
  const { quantity, unit, noun } = count;
  if (noun.includes("others") || (quantity.bound === "vague" && quantity.high === null))
    return null;
  const before = m.items.slice(Math.max(0, m.from - 3), m.from);
  // `أي 26 شخصاً` says another number again
  if (before.at(-1)?.tags.includes("any") === true) return null;
  if (before.some(({ tags, word }) => tags.includes("neg") || word === "كل" || word === "لكل"))
    return null;
  // `تلقى المستشفى 27 ضحية بينهم ثلاثة قتلى`
  if (areOfBothFates(m.items, m.from, count)) return "other";
  if (noun.includes("toll-noun")) return isRecovered(m.items, m.from) ? "bodies" : "killed";
  // `استولت على سبع آليات`: spoils, and none that took part
  if (unit === "vehicles")
    return before.some(({ word }) => SEIZED.test(word)) ? "other" : "vehicles";
  if (noun.includes("captive") && isInPrison(m.items, m.from)) return "held";
  // People whom no predicate governs are left out: on unseen text that reading was wrong as often as right.
  return null;
}

/** Those who live in a place are told of before the number, in the same sentence. */
function areResidents({ items, from }: Match): boolean {
  return items
    .slice(0, from)
    .some(
      ({ chunk, word, sense }) =>
        chunk === null && (RESIDENTS.test(word) || sense?.group === "residents"),
    );
}
const RESIDENTS = /^(?:ال)?(?:سكان|قاطنين)(?:ها|ه)?$|^[يت](?:عيش|سكن|قطن)(?:ها|ه)?$/u;
