import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { isPreposition } from "./relations/words.ts";

/** A drone sent is an attack; of shells, bombs and missiles one attack has many, and the codebook counts no munitions. */
export function firedMeasure(group: string | undefined): Measure {
  return group === "drones" ? "strikes" : "other";
}

/** Is an exchange of captives told before `at`? */
export function isExchange(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      (item, i) =>
        isSwapAt(items, i) || (item.word === "صفقه" && item.def) || item.word === "الصفقه",
    );
}

/** `تبادل`, `مبادلة` of people: `تبادل إطلاق النار`, `تبادل الاتهامات` are none. */
export function isSwapAt(items: readonly Item[], i: number): boolean {
  const swap = items[i]?.word ?? "";
  // few words end so, and every word is asked
  if (!(swap.endsWith("تبادل") || swap.endsWith("مبادله"))) return false;
  if (!/^(?:ال|و|ب|ل)*(?:تبادل|مبادله)$/u.test(swap)) return false;
  return !items.slice(i + 1, i + 4).some(({ word }) => NO_PERSON.test(word));
}

/** What sides exchange that is nobody. */
const NO_PERSON =
  /^(?:ال|لل|ل)*(?:نار|نيران|قصف|اتهام|اتهامات|معلومات|زيارات|راي|اراء|رسايل|شتايم|تجاري)$/u;

const NOWHERE = /^(?:جهه|جهات|مكان|اماكن)$/u;

/** `إلى جهة مجهولة`, `إلى مكان غير معروف`. */
export function toNowhere(items: readonly Item[], at: number): boolean {
  const ahead = items.slice(at + 1, at + 7);
  return ahead.some(
    ({ word }, i) =>
      NOWHERE.test(word) &&
      (ahead[i + 1]?.word.startsWith("مجهول") === true ||
        (ahead[i + 1]?.word === "غير" && /^م(?:عروف|علوم)/u.test(ahead[i + 2]?.word ?? ""))),
  );
}

/** `فقد طفل ساقيه`, `فقد ثلاثة منهم أطرافهم`: hurt, and not missing. */
export function losesLimb(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 3).some(({ word }) => LIMB.test(word));
}

/** `منازلهم`, `وظائفهم`, `ذويها` right behind those who lost them. */
export function losesTheirs(next: Item | undefined): boolean {
  if (next === undefined || next.chunk !== null || next.prep !== "" || next.conj) return false;
  return /\p{L}{3}(?:هم|هن|ها)$/u.test(next.word + next.suffix) && !WITH_THEM.test(next.word);
}
const WITH_THEM = /^(?:بين|من|مع|عند|لدي|جميع|كل|معظم|اغلب|غالبيت|اثر|بعض|ك)/u;

const LIMB =
  /^(?:ساق|قدم|يد|ذراع|عين|كف|اصبع|سمع|بصر|طرف|اطراف)(?:ه|ها|هم|يه|يها|ه|اليسري|اليمني)?$/u;

/** `الحكم بالإعدام على ثمانية`: a sentence, no death. */
export function sentenced(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 5), at)
    .some(({ word }) => /^(?:ال)?(?:حكم|احكام|محكوم|عقوب|يحكم|قضت|قضي)/u.test(word));
}

/**
 * `وقّع القاضي على إعدام تسعة`, `أيّدت المحكمة إعدام تسعة`, `طلبت النيابة الإعدام لتسعة`: of a sentence, which nobody says was carried out; `وقع إعدام تسعة`
 * came to pass. `at` is the noun of the deed.
 */
export function isDeathSentence(items: readonly Item[], at: number): boolean {
  if (sentenced(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - GOVERNOR); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("comma"))
      return false;
    if (SEALS.test(item.word)) return true;
    if (SIGNS.test(item.word)) return items[at - 1]?.word === "علي";
    if (item.tags.includes("pred") || item.tags.includes("that")) return false;
  }
  return false;
}
/** Words from who decides to the deed: `أيدت محكمة الجنايات العليا إعدام`. */
const GOVERNOR = 5;
const SEALS =
  /^[وف]?(?:[يتن]?(?:صدق|صادق|ايد|ويد|نقض|خفف|طلب|طالب)(?:ت|وا|ون)?|تصديق|مصادقه|تاييد|طلب)$/u;
const SIGNS = /^[وف]?(?:[يتن]?وقع(?:ت|وا|ون)?|توقيع)$/u;

/** Stand fugitives, or those caught again, before it in the sentence? */
export function fled(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ tags }) => tags.includes("fugitive") || tags.includes("flight") || tags.includes("again"),
    );
}

/** Stand armed men before it: who takes and has no office takes hostages. */
export function byArmed(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ chunk, tags, sense }) =>
        chunk === null && tags.includes("member") && sense?.number === "pl",
    );
}

/**
 * `أقدم السجناء على احتجاز 57 حارساً`, `احتجاز حارسين من قبل النزلاء`: whoever is locked up arrests nobody. `by` is the verb, `at`
 * who was taken.
 */
export function byCaptives(items: readonly Item[], by: number, at: number): boolean {
  const isCaptives = ({ chunk, tags, sense }: Item): boolean =>
    chunk === null && tags.includes("captive") && sense?.number === "pl";
  const agent = items.slice(0, at).findLastIndex(isCaptives);
  // an actor or an office between them and the verb did it
  if (agent >= 0 && !items.slice(agent + 1, by).some(mayAct) && !isLed(items[agent - 1]))
    return true;
  const behind = items.slice(at + 1, at + BEHIND);
  const led = behind.findIndex(({ word }) => BY.test(word));
  return led >= 0 && behind.slice(led + 1, led + 3).some(isCaptives);
}

/** Items from those taken to `من قبل` and who took them. */
const BEHIND = 8;
const BY = /^(?:قبل|يد|ايدي|بيد|بايدي|جانب)$/u;

function mayAct({ chunk, tags }: Item): boolean {
  if (chunk?.kind === "name") return chunk.is !== "place";
  return ["force", "office", "stop", "clause", "say"].some((tag) => tags.includes(tag));
}

/** `سجن النزلاء`, `بعد فرار السجناء`: another noun has them. */
function isLed(before: Item | undefined): boolean {
  return before?.tags.includes("pred") === true && before.tags.includes("masdar");
}

/** What fell, broke in or got stuck led to it: `أدى انهيار المنجم إلى احتجاز`, `ما أدى إلى احتجازهم تحت الأنقاض`. */
export function isShutIn(items: readonly Item[], by: number): boolean {
  const led = items.slice(Math.max(0, by - 3), by).some(({ word }) => LED.test(word));
  const far = items.slice(0, by).some(({ word }) => LED.test(word));
  return (led || far) && items.some(({ word }) => FELL.test(word));
}
const LED = /^(?:ادي|ادت|يودي|تسبب|تسببت|اسفر|اسفرت)$/u;
const FELL =
  /^(?:ال|ب|لل|و)*(?:انهيار|انهيارات|انهار|انهارت|انقاض|انقاضه|ركام|منجم|نفق|مصعد|سيول|فيضان|فيضانات|تحت)$/u;

/** Who has them: `لدينا 30 أسيراً`, `ما زال في سجونهم 400 أسير`. */
const HOLDS = /^(?:ال)?(?:سجن|سجون|معتقل|معتقلات|زنازين|مبني|مركز|مراكز)$/u;
const HELD: ReadonlySet<string> = new Set(
  "لدي ولدي وعند لدينا لديهم لديه لديها عندنا عندهم عندن عندو سجونهم سجوننا سجونه سجونها يقبع".split(
    " ",
  ),
);

/** Measure of captives that no verb governs: exchanged where an exchange is told, held where somebody has them. */
export function nounMeasure(items: readonly Item[], at: number, count: Count): Measure | null {
  if (isSavedFrom(items, at, count)) return "other";
  if (count.measure !== "captured" || !count.noun.includes("captive")) return count.measure;
  if (items.slice(Math.max(0, at - 5), at).some(({ word }) => HELD.has(word))) return "held";
  // `كان في السجن 170 أسيراً`
  if (HOLDS.test(items[at - 1]?.word ?? "") && items[at - 2]?.tags.includes("in") === true)
    return "held";
  if (isExchange(items, at) || isExchangedAfter(items, at)) return "exchanged";
  // `انتشال 120 أسيراً من تحت الركام`: taken out, and by nobody taken prisoner
  if (items[at - 1]?.tags.includes("found") === true) return "other";
  if (isFreedBehind(items, at) || isAmongFreed(items, at)) return "released";
  // `نُقل 60 أسيراً إلى سجن آخر`: where they are, and nobody taken
  const verb = items[clauseVerb(items, at)];
  if (verb?.tags.includes("release") === true) return "released";
  const moved = verb !== undefined && MOVED.test(verb.word);
  // `اتجه 60 أسيراً إلى تلمارة`, `وعلى متنها 20 أسيراً`: on their way, by an exchange where one is told
  if (items.slice(Math.max(0, at - ON_WAY_REACH), at).some(({ word }) => ON_WAY.test(word)))
    return isExchange(items, items.length) ? "exchanged" : "other";
  if (moved || isDealtWith(items, at) || isAmongCaptives(items, at)) return "other";
  return isLedByAnother(items[at - 1], items[at - 2]) ? "other" : count.measure;
}

/** Index of the verb that lets captives go or moves them, over its subject and asides (`أطلقت الحكومة، اليوم، 40 أسيراً`); -1 where another deed stands nearer. */
function clauseVerb(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("clause")) return -1;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return -1;
    // `أطلق الجنود النار، ولدى الجبهة 40 أسيراً`: shots, and a clause of its own
    if (SHOTS.test(item.word)) return -1;
    if (item.conj && items[i - 1]?.tags.includes("comma") === true) return -1;
    const frees = item.tags.includes("release") && item.tags.includes("verb");
    if (frees || MOVED.test(item.word)) return i;
    if (item.tags.includes("pred") || item.tags.includes("that")) return -1;
  }
  return -1;
}
const CLAUSE = 14;
const SHOTS = /^(?:ال)?(?:نار|نيران|رصاص|صواريخ|قذايف|قنابل|غاز)$/u;

/** `إسعاف أربعة غرقى`, `إنقاذ غريقين`: whom one saved from the water is alive. */
export function isSavedFrom(items: readonly Item[], at: number, { noun }: Count): boolean {
  if (!noun.includes("drowned")) return false;
  return items
    .slice(Math.max(0, at - SAVED), at)
    .some(({ word, tags }) => tags.includes("rescue") || SAVES.test(word));
}
/**
 * `محملة بسبع جثث`, `سيتم نقل سبعة جثامين`, `ثلاث جثث ستصل اليوم`: so many of the bodies are on their way, and more may have been found.
 * `نُقلت 22 جثة إلى المستشفى` may be all.
 */
export function isCarriedOff(items: readonly Item[], at: number, { measure }: Count): boolean {
  if (measure !== "bodies") return false;
  const near = items.slice(Math.max(0, at - 4), at);
  const behind = items.slice(at + 1, at + 7);
  return (
    near.some(
      ({ word }, i) =>
        CARRIED.test(word) || (word === "نقل" && /^س[يت]تم$/u.test(near[i - 1]?.word ?? "")),
    ) || behind.some(({ word }) => COMES.test(word))
  );
}
const CARRIED = /^(?:محمل|محمله|[يت]قل|اقلت)$/u;
const COMES = /^س?[يت]صل$/u;

/** A victim's noun keeps what it says (`سقوط 5 جرحى`), unless it is a captive's, whom a verb frees or kills, or of who was saved. */
export function keepsItself(items: readonly Item[], at: number, count: Count): boolean {
  return !count.noun.includes("captive") && !isSavedFrom(items, at, count);
}
const SAVED = 3;
const SAVES = /^(?:ال)?(?:[يت]?سعف(?:ت|وا)?|اسعف(?:ت|وا)?|اسعاف|نجا[ةه]?|نجاه|انعاش)$/u;

const MOVED = /^[وف]?(?:[يتن]?نقل(?:ت|وا)?|[يتن]?رحل(?:ت|وا)?)$/u;

const ON_WAY_REACH = 4;
const ON_WAY =
  /^[وف]?(?:[اي]?رسل(?:ت|وا)?|ارسال|اعيد(?:ت|وا)?|اعاد(?:ت|وا)?|اعاده|استقبل(?:ت|وا|نا)?|استقبال|(?:ات|تو)جه(?:ت|وا)?|وصل(?:ت|وا)?|وصول|عاد(?:ت|وا)?|عوده|غادر(?:ت|وا)?|مغادره|متن(?:ها|ه|هما)?|عليها|[تي]قل|اقلت|[تي]حمل|حملت)$/u;

/** `استقبلت، الجمعة، 250 أسيراً بعد إطلاق سراحهم`: they are captives no more. */
export function isFreedBehind(items: readonly Item[], at: number): boolean {
  if (FREE.test(items[at + 1]?.word ?? "") || gainFreedom(items, at)) return true;
  const [after, deed, whose] = items.slice(at + 1, at + 4);
  return (
    /^(?:بعد|عقب|اثر)$/u.test(after?.word ?? "") &&
    deed?.tags.includes("release") === true &&
    /^هم[ا]?$/u.test(whose?.suffix ?? "")
  );
}

/** `نال 90 أسيراً حريتهم`, `استعاد 12 سجيناً حريتهم`: they are caught by nobody. */
export function gainFreedom(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || !/^(?:ال)?حري[هت](?:هم|هن|هما)?$/u.test(next.word)) return false;
  return items.slice(Math.max(0, at - 3), at).some(({ word }) => GAINS.test(word));
}
const GAINS = /^[وف]?(?:[يت]?(?:نال|عانق|ستعيد|سترد)|استعاد|استرد|نيل|معانقه)(?:ت|وا|ه)?$/u;

/** `من بين أسرى الطرف الآخر، 16 أسيراً`: some of those who are captives already. */
function isAmongCaptives(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - AMONG);
  return items
    .slice(from, at)
    .some(({ word }, i, near) => word === "بين" && near[i + 1]?.tags.includes("captive") === true);
}
const AMONG = 6;

/** `ومن بين المحررين 16 أسيراً`: some of those who were let go. */
function isAmongFreed(items: readonly Item[], at: number): boolean {
  const [among, freed] = items.slice(Math.max(0, at - 2), at);
  return among?.word === "بين" && FREE.test(freed?.word ?? "");
}

/** `وصل 108 أسرى محررين`: free by now. */
const FREE = /^محرر(?:ا|ه|ين|ون|ات)?$/u;

/**
 * `12 أسيراً جرى شطبهم من القائمة`, `12 أسيراً شُطبوا`: what is said behind the captives was done to them, and no outcome that we know;
 * who they are stays as it was.
 */
function isDealtWith(items: readonly Item[], at: number): boolean {
  const [verb, deed] = [items[at + 1], items[at + 2]];
  if (verb === undefined || verb.conj || verb.prep !== "") return false;
  if (verb.tags.includes("was-done"))
    return deed !== undefined && deed.sense === null && /هم[ا]?$/u.test(deed.word + deed.suffix);
  return verb.chunk === null && verb.sense === null && /^\p{L}{3,}وا$/u.test(verb.word);
}

/** `إسقاط 25 أسيراً من القائمة`, `زيارة 12 أسيراً`: what another deed is done to says no more than who they are. */
function isLedByAnother(before: Item | undefined, lead: Item | undefined): boolean {
  if (before === undefined || before.chunk !== null || before.def || before.conj) return false;
  const known = before.tags.length > 0 && !before.tags.includes("pred");
  // `يهدف إلى جمع 300 أسير`: a noun of three letters behind a preposition
  const short = before.word.length === 3 && isPreposition(lead) && !isPreposition(before);
  const long = /^\p{Script=Arabic}{4,}$/u.test(before.word) && !before.word.startsWith("ال");
  return !known && (long || short);
}

/** `200 أسير شملتهم مبادلة السبت`, `300 أسير مقابل فتح الطريق`. */
function isExchangedAfter(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at + 1], items[at + 2]];
  if (first === undefined) return false;
  if (first.tags.includes("in-return")) return true;
  return (
    first.tags.includes("covers") &&
    first.suffix !== "" &&
    second?.tags.includes("exchange") === true
  );
}

/** `دخلت البلدة قوة أمنية قوامها 150 عنصراً`: a force that came, between its verb and how many it is. */
export function isSentForce(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to);
  const force = between.findIndex(({ word }) => FORCE.test(word));
  return force >= 0 && between.slice(force).some(({ tags }) => tags.includes("size"));
}

const FORCE = /^(?:ال)?(?:قوه|قوات|تعزيزات|وحده|وحدات|كتيبه|رتل|ارتال)$/u;

/** `دفعت القيادة بـ200 جندي`, `زجّ بألف مقاتل في المعركة`: sent, where no prison is spoken of. */
export function isThrownIn(items: readonly Item[], by: number, at: number, count: Count): boolean {
  if (!/^[يت]?(?:دفع|زج)(?:ت|وا)?$/u.test(items[by]?.word ?? "")) return false;
  const bound = items[at]?.prep === "ب" || items[at - 1]?.word === "ب";
  return (
    bound &&
    count.noun.includes("member") &&
    !items.slice(at).some(({ word }) => /^(?:ال)?(?:سجن|سجون|زنازين|زنزانه|معتقل)$/u.test(word))
  );
}

/** `استقبلت المدارس 820 نازحاً عادوا إلى قراهم`: their own verb says that they are displaced no longer. */
export function isTakenBackHome(items: readonly Item[], p: Item, at: number): boolean {
  const next = items[at + 1];
  const own = p.tags.includes("takes-in") && next?.tags.includes("verb") === true && !next.conj;
  return own && next.sense?.measure === "returned";
}
