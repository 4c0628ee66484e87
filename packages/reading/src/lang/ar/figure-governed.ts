import { isItsOwn, isOwnCaptive, isSubject } from "./own-losses.ts";
import { measureOver } from "../../extract/figures/drafts.ts";
import { isThing } from "../../extract/figures/kin.ts";
import type { Match } from "../../extract/rule.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import {
  byArmed,
  byCaptives,
  isDeathSentence,
  firedMeasure,
  gainFreedom,
  fled,
  isExchange,
  isFreedBehind,
  isShutIn,
  isSavedFrom,
  isSentForce,
  isThrownIn,
  losesLimb,
  losesTheirs,
  sentenced,
  toNowhere,
} from "./figure-contexts.ts";
import { combined } from "./both-fates.ts";
import { isFaQad } from "./fa-qad.ts";
import { isDoneMeanwhile } from "./meanwhile.ts";
import { leavesHome, runsFrom } from "./runs-from.ts";
import { isOfPerson, strikes } from "./struck-by.ts";
import { isRecovered } from "./recovered.ts";
import { hasOrElseBehind } from "./or-else.ts";
import { arePapersOf, isHandedToJudges, isPublished } from "./handed-to.ts";
import { otherThanSaid } from "./other-than-said.ts";
import { isOverTwo } from "./figure-tolls.ts";
import { inHands } from "./in-hands.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Items that may stand between those who surrender and `أنفسهم`. */
const SELF = 11;

/** Measure of predicate `p` over a count at `at`, with what stands around them. */
export function governed(m: Match, p: Item, count: Count, at: number): Measure | null {
  const { items } = m;
  const persons = count.unit === "persons";
  // `لم يبق من القرية سوى خمسة بيوت`: "but for", and no verb that levels them
  const by = items.indexOf(p);
  if (
    p.word === "سوي" &&
    items.slice(Math.max(0, by - 8), by).some(({ tags }) => tags.includes("neg"))
  )
    return null;
  const meant = otherThanSaid(items, by, at, count);
  if (meant !== undefined) return meant;
  // `سقط الحراس وهم يحمون 20 نازحاً`: what they were doing, and to whom
  if (isDoneMeanwhile(items, by, at)) return null;
  // `لم يتم إيواء 60 عائلة`: they have left, and nobody took them in
  if (p.tags.includes("housed") && /^(?:لم|لا|لن|ما)$/u.test(items[by - 1]?.word ?? ""))
    return null;
  // `انتشال 5 ضحايا من تحت الأنقاض`: bodies that were found, of those who are counted otherwise
  if (count.noun.includes("toll-noun") && isRecovered(items, at)) return "bodies";
  // `شُيّع عشرات الضحايا`: the noun says that they are dead
  if (count.noun.includes("toll-noun") && p.sense?.measure === "other") return "killed";
  if (persons && gainFreedom(items, at)) return "released";
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
  if (persons && p.tags.includes("handover") && arePapersOf(items, at)) return null;
  if (persons && p.tags.includes("handover") && isHandedToJudges(items, at)) return "other";
  // `سقطت القضية عن 79 متهماً`, `سقطت عنهم التهمة`: it lapses
  if (p.tags.includes("fall") && p.tags.includes("verb") && items[at - 1]?.word === "عن")
    return null;
  // `سبع مسيّرات … وسقطت اثنتان في البحر`: of the things before
  // `قطعت السلطات الكهرباء عن 12 ألف منزل`: they stand
  const ruined = p.sense?.measure === "destroyed" || p.sense?.measure === "damaged";
  if (ruined && items[at - 1]?.word === "عن") return null;
  // `نشرت الجبهة صور عشرين أسيراً`: published, and nobody is sent
  if (p.sense?.measure === "deployed" && isPublished(items, at)) return null;
  // `30 صاروخاً، اعتُرض 25 منها وسقط 5`, `سقطت 12 منها`
  const alone = count.noun.length === 0 || count.noun.includes("them");
  // `دُمّر المبنى الذي تعرض لأربعة صواريخ`, `أصيب بثلاث قذائف`: what it was hit by
  const hits = items[at]?.prep === "ب" || items[at]?.prep === "ل";
  if (hits && count.noun.includes("munition") && (ruined || p.sense?.measure === "wounded"))
    return "other";
  if (count.noun.includes("munition") && strikes(items, by, at)) return "other";
  // `أصيب سائقا شاحنتين`: whose the things are
  if (isThing(count.unit) && hurts(p) && items[at - 1] !== p && isOfPerson(items, at)) return null;
  if (p.tags.includes("fall") && alone && thingsBefore(items, by)) return "other";
  // `سقط 20 مدنياً بين قتيل وجريح`
  if (p.sense?.measure === "killed" && isOverTwo(items, at)) return "other";
  if (p.tags.includes("attack") && count.noun.includes("member") && isSentForce(items, by, at))
    return "deployed";
  // `دفعت القيادة بـ200 جندي إلى الجبهة`, `زجّ الجيش بألف مقاتل في المعركة`: sent
  if (isThrownIn(items, by, at, count)) return "deployed";
  // `اقتحم مئتا شخص المخفر`: who stands right behind the verb did it
  if (p.tags.includes("attack") && p.tags.includes("verb") && items[at - 1] === p && persons)
    // `دخل 12 أسيراً في إضراب`: whoever is held storms nothing
    return count.noun.includes("captive") ? "other" : "attackers";
  if (isOverBoth(items, at, p, count)) return "other";
  // `الحكم بالإعدام على ثمانية`, `أيدت المحكمة إعدام ثمانية`: a sentence, no death
  if (p.word === "اعدام" && isDeathSentence(items, by)) return null;
  if (isSavedFrom(items, at, count)) return "other";
  // `أشلاء تعود إلى أربعة أشخاص`, `جثث تعود لأربعة أطفال`: whose they are, and nobody's return
  const whose = items[by + 1]?.word === "الي" ? by + 2 : items[at]?.prep === "ل" ? by + 1 : -1;
  if (p.tags.includes("return") && at === whose) return areBodies(items[by - 1]) ? "bodies" : null;
  // `تعود تسع منها لأسرة واحدة`: whose they are
  if (p.tags.includes("return") && /^[تي]عود/u.test(p.word) && belongs(items, at)) return null;
  // `قضت المحكمة بسجن خمسة`
  if (p.word.startsWith("قض") && items.slice(m.from, at).some(({ word }) => word.startsWith("ب")))
    return null;
  // `استعادت الجبهة 40 من أبنائها الأسرى`, `تسلّمت الحكومة 18 من عناصرها`: its own, back from captivity
  const taken = isTakenByOthers(count, items) || (isOf(p, OURS_BACK) && isCaptive(count));
  const own = isOwnCaptive(items, at, count) || taken;
  if (persons && GETS_BACK.test(p.word) && own) return isTraded(items) ? "exchanged" : "released";
  // `تبادل الأسرى، وتحرير ألف سجين`: let go by those who hold them, where nobody broke in
  if (persons && p.tags.includes("freeing") && isTraded(items)) return "exchanged";
  // `سيتم تحرير أكثر من 90 سجيناً`: who announces it beforehand storms no prison
  if (isCaptive(count) && p.tags.includes("freeing") && WILL.test(items[by - 1]?.word ?? ""))
    return "released";
  // `مقابل إطلاق 20 من مقاتليها`
  if (persons && /^(?:ال)?(?:اطلاق|افراج)/u.test(p.word) && isOwnCaptive(items, at, count))
    return isTraded(items) ? "exchanged" : "released";
  // `تعويض أسر الضحايا الـ14`: families, and captives of nobody
  const families = p.word === "اسر" && at === by + 1 && count.noun.includes("the");
  if (families && count.noun.includes("toll-noun")) return "killed";
  if (families && count.measure !== null) return count.measure;
  // `خرج 22 عاملاً أحياء من تحت الأنقاض`
  if (p.tags.includes("left") && items.slice(at + 1, at + 5).some(({ word }) => ALIVE.has(word)))
    return "other";
  // `قضت المحكمة بحبس تسعة متهمين`: a sentence of those held before
  if (/^(?:حبس|سجن)/u.test(p.word) && (sentenced(items, by) || isOfCourt(items, by)))
    return "other";
  // `إطلاق سراح 20 شخصاً`, `الإفراج عن طبيب`
  const freed = p.tags.includes("release") && hasReleaseNoun(m) && persons;
  const measure = freed ? "released" : measureOver(p, count, items);
  // `تضم الدفعة 90 أسيراً`: how many are let go together, and no prison
  if (p.tags.includes("holding") && count.noun.includes("captive") && isBatchBeside(items, by))
    return isTraded(items) ? "exchanged" : "other";
  // `بقي بيد الخاطفين 38 رجلاً`
  const hands = measure === "other" && persons ? inHands(items, at) : null;
  if (hands !== null) return hands;
  // `عدد الموقوفين 21، أُحيل منهم 14`: those who are counted have a measure, and are told apart by this verb
  if (measure === "other" && count.noun.includes("them") && count.noun.includes("others"))
    return null;
  if (measure === "other" && count.noun.includes("captive") && isFreedBehind(items, at))
    return "released";
  // `استقبل الأهالي 27 محرراً`: let go before they came
  if (measure === "other" && count.noun.includes("freed")) return "released";
  // `تحتجز ثمانية رهائن`: held as what they are
  if (measure === "held" && count.measure === "hostage") return "hostage";
  // `شُيّع 11 حارساً قتلوا في الهجوم`: the clause behind them says what befell them
  if (measure === "other") return saidBehind(items, at, count) ?? inRanks(items, at) ?? measure;
  // `فر أكثر من 3 آلاف من منازلهم`
  if (measure === "escaped" && leavesHome(items, at)) return "displaced";
  // `فر نحو 3000 من الاشتباكات`
  const mayLive = !isCaptive(count) && !count.noun.includes("member");
  if (measure === "escaped" && mayLive && runsFrom(items, at)) return "displaced";
  // `ضبط ثمانية منهم` after an escape
  if (measure === "arrested" && count.noun.includes("others") && fled(items, m.from))
    return "recaptured";
  // `إلقاء القبض على 4 سجناء بعد ساعات من هروبهم`: who is an inmate is caught again
  if (measure === "arrested" && count.group === "inmates" && fled(items, items.length))
    return "recaptured";
  // `فقد نحو 3,400 شخص منازلهم`, `أعمالهم`: what they have lost
  const lost = measure === "missing" && p.tags.includes("verb") ? items[at + 1] : undefined;
  // and not `فُقد 12 عاملاً بينهم 5 أطفال`
  const ofThem = lost?.tags.includes("among") === true;
  if (
    !ofThem &&
    lost?.prep === "" &&
    lost.chunk === null &&
    /(?:هم|هن)$/u.test(lost.word + lost.suffix)
  ) {
    if (lost.sense?.unit === "houses" || HOMES.test(lost.word)) return "displaced";
    if (!lost.tags.includes("death") && !losesLimb(items, at)) return null;
  }
  // `فقد عشرون شخصاً حياتهم`
  if (measure === "missing" && ahead("death", 3)) return "killed";
  if (measure === "missing" && losesLimb(items, at)) return "wounded";
  // `فقد 20 شخصاً منازلهم`: they are there
  if (measure === "missing" && p.tags.includes("verb") && losesTheirs(items[at + 1]))
    return "other";
  // `أقرّت بفقدان أحد عشر من مقاتليها`: a side's losses, as with the verb
  if (measure === "missing" && p.tags.includes("masdar") && count.noun.includes("theirs"))
    return "killed";
  // `فقد الجيش سبعة من جنوده`: a side lost them
  // `الحرس فقد ثلاثة من رجاله`: who lost them stands before the verb
  const loses = at > by + 1 || isSubject(items[by - 1]);
  if (measure === "missing" && p.tags.includes("verb") && loses && isItsOwn(count)) return "killed";
  // `جارنا فقد ابنتيه`: bereaved of them
  if (
    measure === "missing" &&
    p.tags.includes("verb") &&
    count.rules.includes("ar.count.own") &&
    count.noun.includes("kin")
  )
    return "killed";
  // `فقد تجاوزوا 200`: the particle, and nobody lost
  if (p.word === "فقد" && isFaQad(items, by)) return null;
  // `توقف 2,300 عامل عن العمل` is written like "she arrests"
  if (measure === "arrested" && p.word === "توقف" && items[at + 1]?.word === "عن") return null;
  // `أوقف عن العمل مهندسان`: suspended, and in nobody's hands
  if (measure === "arrested" && isSuspended(items, by)) return "other";
  // `الإفراج المتبادل عن 212`
  if (measure === "released" && within("mutual")) return "exchanged";
  // `صفقة تبادل الأسرى، بإفراج كل طرف عن عشرين أسيراً`
  if (measure === "released" && isExchange(items, at)) return "exchanged";
  // `اقتيد 20 رجلاً إلى جهة مجهولة`: nobody knows where they are
  // `اقتاد المهاجمون أربعة رجال إلى جهة مجهولة`: whoever attacks takes hostages
  if (measure === "arrested" && toNowhere(items, at))
    return byAttackers(items, by, at) ? "hostage" : "missing";
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
  // `انهيار منجم أدى إلى احتجاز 18 عاملاً`: shut in, and by nobody
  if (measure === "arrested" && /^احتجاز$/u.test(p.word) && isShutIn(items, by)) return "other";
  const takes = measure === "arrested" && /^(?:[يت]?حتجز|احتج[زا]|اقتاد)/u.test(p.word);
  // `احتجز المشاغبون أربعة حراس`
  if (takes && (byArmed(items, at) || byAttackers(items, by, at))) return "hostage";
  if (takes && !count.noun.includes("captive") && byCaptives(items, by, at)) return "hostage";
  return measure;
}

function hurts({ sense }: Item): boolean {
  return sense?.measure === "wounded" || sense?.measure === "killed";
}

function isCaptive({ noun }: Count): boolean {
  return noun.includes("captive");
}

/** `دفعة تضم`, `تضم القائمة`. */
function isBatchBeside(items: readonly Item[], by: number): boolean {
  return [items[by - 1], items[by + 1]].some((one) => BATCH.test(one?.word ?? ""));
}
const BATCH = /^(?:ال)?(?:دفعه|قايمه|لايحه|صفقه|مرحله|مجموعه|كشف)$/u;

const WILL = /^[وف]?(?:سيتم|سيجري|سوف)$/u;

/** `استعادة أربعة أسرى`, `استعاد الجيش ستة رهائن`: got back from those who held them; `استعادة 40 سجيناً` is of those who fled, as are captives of whose flight the sentence tells. */
function isTakenByOthers({ group }: Count, items: readonly Item[]): boolean {
  if (group !== "hostages" && group !== "captives") return false;
  return !items.some(({ word, sense }) => sense?.measure === "escaped" || FLED.test(word));
}
const FLED = /^(?:ال)?(?:فار|هارب)(?:ين|ون)?$/u;

/** `استعدنا 24 أسيراً`: ours. */
const OURS_BACK = spelled("استعدنا|استرددنا|استرجعنا");
const GETS_BACK =
  /^(?:استعدنا|استرددنا|استرجعنا|استعاد|استعيد|يستعيد|تستعيد|استرد|استردت|استرجع|استرجعت|استعادت|استعاده|استرداد|تسلم|تسلمت|تسلموا|استلم|استلمت)$/u;
const ALIVE: ReadonlySet<string> = new Set(["احياء", "سالمين", "سالما", "سالمه", "سالمات"]);

/** `في صفقة تبادل`, `مقابل`: against others. */
export function isTraded(items: readonly Item[]): boolean {
  return items.some(
    ({ word, tags }) =>
      tags.includes("in-return") || tags.includes("exchange") || /^(?:ال)?صفقه$/u.test(word),
  );
}

function isOfCourt(items: readonly Item[], by: number): boolean {
  return items
    .slice(Math.max(0, by - 5), by)
    .some(({ word }) => /^(?:ال)?محكمه$|^قاضي$/u.test(word));
}

/** Are those last counted before things, and no persons? */
export function thingsBefore(items: readonly Item[], by: number): boolean {
  return lastThing(items, by) !== null;
}

/** What was counted last before, where it is things. */
export function lastThing(items: readonly Item[], by: number): Count | null {
  const last = items
    .slice(Math.max(0, by - TOLD), by)
    .findLast(({ chunk }) => chunk?.kind === "count" && !chunk.noun.includes("them"))?.chunk;
  return last?.kind === "count" && isThing(last.unit) ? last : null;
}

/** `المهاجمون`, `الخاطفون`, `مسلحون`, `المشاغبون` beside the verb that took them. */
function byAttackers(items: readonly Item[], by: number, at: number): boolean {
  return items
    .slice(Math.max(0, by - 2), at)
    .some(({ chunk, word }) => chunk === null && ATTACKERS.test(word));
}
const ATTACKERS = /^(?:ال)?(?:مهاجم|خاطف|مسلح|مختطف|مشاغب|متمرد|مستعص)(?:ون|ين)$/u;

const HOMES = /^(?:منازل|منزل|بيوت|مساكن|ماوي|مساكن|ديار)/u;

/** `جثث`, `جثامين`, with an article or without a number. */
function areBodies(item: Item | undefined): boolean {
  return item?.sense?.measure === "bodies" && item.sense.number === "pl";
}

/** `لأسرة واحدة`, `إلى ثلاثة أشخاص`, `للقوات`: behind the counted stands whose they are. */
export function belongs(items: readonly Item[], at: number): boolean {
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
  // `ثلاثة من جرحى المعركة فارقوا الحياة`: what they were hurt in stands between
  const by = items.slice(at + 1, at + BEHIND).findIndex(({ tags }) => tags.includes("verb"));
  const between = items.slice(at + 1, at + 1 + by);
  const [verb, next] = [items[at + 1 + by], items[at + 2 + by]];
  if (by < 0 || verb === undefined || verb.conj || !verb.word.endsWith("وا")) return null;
  if (between.some(({ tags, chunk, conj }) => conj || chunk !== null || hasWall(tags))) return null;
  const object = next?.tags.some((tag) => tag === "counted" || tag === "count") === true;
  // `214 طفلاً فقدوا آباءهم`
  if (object || (verb.tags.includes("lost") && losesTheirs(next))) return null;
  return measureOver(verb, count, items);
}

/** `أوقف عن العمل`, `أوقفت الإدارة عن مهامهم ثلاثة موظفين` */
function isSuspended(items: readonly Item[], by: number): boolean {
  return items
    .slice(by + 1, by + 5)
    .some(({ word }, i) => word === "عن" && WORK.test(items[by + 2 + i]?.word ?? ""));
}
const WORK = /^(?:ال)?(?:عمل|خدمه|مهام|وظيفه|مزاوله|ممارسه|كتابه|نشر)(?:ه|ها|هم|هما)?$/u;

const BEHIND = 5;

function hasWall(tags: readonly string[]): boolean {
  return ["comma", "stop", "clause", "colon", "pred"].some((tag) => tags.includes(tag));
}

/** `وبقي 29 شخصاً في عداد المفقودين`: among whom they are counted says what befell them. */
function inRanks(items: readonly Item[], at: number): Measure | null {
  const among = items.slice(at + 1, at + 4).findIndex(({ tags }) => tags.includes("among-the"));
  const ranks = among < 0 ? undefined : items[at + 2 + among];
  return ranks?.tags.includes("victim") === true ? (ranks.sense?.measure ?? null) : null;
}

/** One number over two outcomes; `الإفراج عن 887 أسيراً ومختطفاً` has two words for who they were. */
export function isOverBoth(items: readonly Item[], at: number, p: Item, count: Count): boolean {
  const roles =
    (p.tags.includes("release") || p.tags.includes("exchange")) && count.noun.includes("captive");
  return !roles && (combined(items, at) || hasOrElseBehind(items, at, p));
}

/** Stands `سراح` or `سبيل` in the match, or is its verb `أفرج`? */
export function hasReleaseNoun(m: Match): boolean {
  return (
    m.items.slice(m.from, m.to).some((item) => item.tags.includes("release-noun")) ||
    /فرا?ج/u.test(m.get("p")?.word ?? "")
  );
}

/** Items looked back over for those who were counted. */
const TOLD = 16;
