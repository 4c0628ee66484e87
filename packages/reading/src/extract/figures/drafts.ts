import { ranOutOfPrison } from "./out-of-prison.ts";
import type { Measure, Mode, Phase } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { bareCount } from "./count.ts";
import type { FigureDraft } from "./draft.ts";

/** The count that an item holds; a bare quantity counts somebody who is not said. */
export function countFrom(item: Item | null, rule: string): Count | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "count") return { ...chunk, rules: [...chunk.rules, rule] };
  if (chunk?.kind === "quantity" && chunk.fractional !== true) return bareCount(chunk, rule);
  return null;
}

export interface DraftOptions {
  readonly mode?: Mode;
  readonly phase?: Phase;
  readonly denied?: boolean;
  readonly otherwise?: Measure;
  readonly earlier?: true;
}

/** A draft of `count`, with what its noun carries taken before the predicate's measure where that is told apart. */
export function draft(
  count: Count | null,
  measure: Measure | "inherit",
  rule: string,
  options: DraftOptions = {},
): FigureDraft | null {
  if (count === null) return null;
  return {
    count,
    // `بلغ عدد الأسر المتضررة 3400 أسرة`: people whom it touched, and nothing ruined
    measure: RUIN.has(measure) && count.unit === "families" ? "other" : measure,
    mode: options.mode ?? "unknown",
    phase: options.phase ?? "unknown",
    denied: options.denied ?? false,
    rule,
    ...(options.otherwise === undefined ? {} : { otherwise: options.otherwise }),
    ...(options.earlier === true ? { earlier: true } : {}),
  };
}

const RUIN: ReadonlySet<Measure | "inherit"> = new Set(["destroyed", "damaged"]);

/** Several drafts, null when none came out: the rule then has read nothing. */
export function drafts(...list: readonly (FigureDraft | null)[]): readonly FigureDraft[] | null {
  const found = list.filter((one) => one !== null);
  return found.length === 0 ? null : found;
}

/** Whom a place or a family loses by death alone; whoever is held may be lost by running away. */
const FOLK: ReadonlySet<string> = new Set(["children", "women", "civilians", "students"]);

/**
 * Measure of a predicate over a count, null where the two do not go together: people flee, inmates escape;
 * members attack; whoever is captive is released; a house is destroyed and not killed.
 */
export function measureOver(
  pred: Item | null,
  count: Count | null,
  sentence: readonly Item[] = [],
): Measure | null {
  const measure = pred?.sense?.measure;
  if (pred === null || measure === undefined || count === null) return null;
  const has = (tag: string): boolean => pred.tags.includes(tag);
  const persons = count.unit === "persons" || count.unit === "families" || count.unit === "unknown";
  const material = count.unit === "houses" || count.unit === "vehicles" || count.unit === "items";
  // `أربعة منها سُوّيت بالأرض`: of the things before, whatever they are
  const elided =
    count.unit === "unknown" && (count.noun.includes("them") || count.noun.includes("others"));
  if (has("blow-up")) return count.unit === "houses" ? measure : null;
  // `أسقط الطيران أربع قنابل`: dropped
  if (has("bring-down") && count.group === "bombs") return "other";
  if (measure === "destroyed" || measure === "damaged") return material || elided ? measure : null;
  // `خسر الجيش دبابتين`
  if (has("lost") && count.unit === "vehicles") return "destroyed";
  if (has("raid")) return count.unit === "houses" ? measure : null;
  if (count.unit === "events") return null;
  if (has("take-part")) return takingPart(count, sentence);
  if (has("deploy")) return isOfForce(count) ? measure : null;
  if (has("attack")) return count.noun.includes("member") ? measure : null;
  // `لجأت مئة عائلة إلى المدارس`
  if (has("sheltered") && count.unit === "families") return "displaced";
  // `وصلت 512 أسرة`, `عبر 3800 شخص النهر`
  if (has("arrive")) return arriving(count, sentence);
  // `أصابت 31 منها أهدافها`: targets, and no people
  if (measure === "wounded" && hitsTargets(pred, sentence)) return null;
  // `أصاب القصف مزرعة`
  if (measure === "wounded" && material) return "damaged";
  // `أنقذت القوات عشر رهائن`: they are free
  // `إنقاذ 70 سجيناً كانوا معرضين للخطر` in a fire: out of danger, and not free
  if (has("rescue") && count.noun.includes("captive"))
    return sentence.some(({ word }) => DANGER.test(word)) ? "other" : "released";
  if (has("rescue")) return persons ? measure : null;
  if (has("with-life"))
    return persons && sentence.some(({ tags }) => tags.includes("death")) ? measure : null;
  if (has("persons-only")) return persons && count.noun.length > 0 ? measure : null;
  // `فقدت القوة سبعة من مقاتليها`, `أم فقدت أربعة أبناء`
  if (has("lost")) {
    // `فقدت القبيلة خمسة من شبانها`: of its own
    const own = persons && count.rules.includes("ar.count.partitive");
    // `فقدت البلدة أربعة أطفال`
    const folk = persons && FOLK.has(count.group);
    return own || folk || ["member", "kin", "crew"].some((tag) => count.noun.includes(tag))
      ? measure
      : null;
  }
  if (has("return")) {
    // `58 عادوا من تلقاء أنفسهم`, of those who had fled
    if (sentence.some(({ word }) => word === "تلقاء")) return persons ? "surrendered" : null;
    // `عاد 72 أسيراً إلى ذويهم`
    if (count.noun.includes("captive")) return "released";
    // fighters who return have come back to the field, which is no return of the displaced
    const known = persons && count.noun.length > 0 && !count.noun.includes("member");
    return known || count.noun.includes("others") ? measure : null;
  }
  // `سلّم رسالة من أربع صفحات`: only those who are held are handed over
  if (has("handover")) return count.noun.includes("captive") ? "released" : null;
  if (has("arrest") && count.noun.includes("fugitive")) return "recaptured";
  // `60 رهينة اقتيدوا من الحافلة`
  if (has("arrest") && count.measure === "hostage") return "hostage";
  if (has("recapture")) {
    const fled = count.noun.length === 0 && sentence.some(({ tags }) => tags.includes("fugitive"));
    return fled || count.noun.includes("captive") ? measure : null;
  }
  if (has("flight")) return persons ? flight(count, sentence) : null;
  // `خرجت 43 أسرة`: families leave their homes
  if (has("left") && count.unit === "families") return "displaced";
  // `خرج من القرية قبل المعركة ألف وخمسمئة شخص`: so many leave their homes, and no cell
  if (has("left") && leavesTown(pred, count, sentence)) return "displaced";
  if (has("departed")) {
    // `غادروا المستشفى`: of those who were brought there, and no home was left
    const next = sentence[sentence.indexOf(pred) + 1];
    if (FOR_THE_SICK.test(next?.word ?? "")) return "other";
    const many = count.noun.length === 0 && (count.quantity.low ?? 0) >= 1000;
    // `غادر المدينة 11 ألف شخص`
    const town = sentence.some(({ word }) => TOWNS.has(word)) && (count.quantity.low ?? 0) >= 100;
    // `إلى مغادرة منازلهم`: who leaves stands elsewhere
    const what = has("verb") ? undefined : sentence[sentence.indexOf(pred) + 1];
    const bound = what !== undefined && HOMES.test(what.word + what.suffix);
    const homes =
      persons && !bound && sentence.some(({ word, suffix }) => HOMES.test(word + suffix));
    const left = many || town || homes || count.unit === "families" || HOME_FOLK.has(count.group);
    return left && !count.noun.includes("member") ? measure : null;
  }
  // `إخلاء 140 شخصاً من الحي`: brought out of their homes
  if (has("release") && CLEARED.test(pred.word) && clears(count, sentence)) return "displaced";
  if (has("release"))
    return count.noun.includes("captive") ||
      count.noun.includes("others") ||
      (count.unit === "unknown" && count.noun.length === 0)
      ? measure
      : null;
  // `إجلاء 64 مريضاً من المشفى`: carried elsewhere, and not driven from their homes
  if (has("evacuate") && CARRIED.some((tag) => count.noun.includes(tag))) return "other";
  if (has("evacuate") && CARRIED_GROUPS.has(count.group)) return "other";
  // `تحرير 75 من جنودها`: its own, who were in the other side's hands
  if (has("freeing") && count.noun.includes("theirs") && persons) return "released";
  if (has("freeing") && !count.noun.includes("captive")) return null;
  if (has("freeing") && (count.measure === "hostage" || count.measure === "captured"))
    return "released";
  // `حررت القوات تسعة محتجزين`: no force breaks into a prison
  if (has("freeing") && isOfForces(pred, sentence)) return "released";
  if (has("holding"))
    return count.noun.includes("captive") ||
      (has("in-custody") && count.unit === "persons") ||
      // `كان المخفر يضم ليلة الحادثة 96 شخصاً`: whoever a lock-up holds
      (count.unit === "persons" && count.group === "unknown" && isLockUp(pred, sentence))
      ? measure
      : null;
  return persons ? measure : null;
}

/** `حررت القوات`, `حررت وحداتنا`, `حرر الجيش`: who frees, right behind the verb. */
function isOfForces(pred: Item, sentence: readonly Item[]): boolean {
  return OWN_FORCES.test(sentence[sentence.indexOf(pred) + 1]?.word ?? "");
}
const OWN_FORCES = /^(?:ال)?(?:قوات|وحدات|جيش|شرطه|امن|قوه)(?:نا|ه|ها)?$/u;

function hitsTargets(pred: Item, sentence: readonly Item[]): boolean {
  const at = sentence.indexOf(pred);
  return (
    at >= 0 && sentence.slice(at + 1, at + TARGET_REACH).some(({ tags }) => tags.includes("aims"))
  );
}
const TARGET_REACH = 5;

/** Is the subject before the verb a place where people are locked up? */
const DANGER = /^(?:ال|لل|و|ب|ل)*(?:خطر|حريق|حرائق|حرايق|نيران|دخان|غرق|انهيار|فيضان|سيول)$/u;

function isLockUp(pred: Item, sentence: readonly Item[]): boolean {
  const at = sentence.indexOf(pred);
  return sentence
    .slice(Math.max(0, at - LOCK_UP_REACH), Math.max(0, at))
    .some(({ word, chunk }) => chunk === null && LOCK_UP.test(word));
}
const LOCK_UP_REACH = 9;
const LOCK_UP = /^(?:ال)?(?:سجن|معتقل|مخفر|نظاره|زنزانه)$/u;

/** Those who live in a place. */
const HOME_FOLK: ReadonlySet<string> = new Set(["civilians", "residents"]);

/** Who is brought out of a hospital, an office or a country, by the tags of the noun and by the group. */
const CARRIED: readonly string[] = ["carried", "foreign", "member", "crew", "caller", "captive"];
const CARRIED_GROUPS: ReadonlySet<string> = new Set(
  "elderly staff medics aid-workers journalists students teachers workers sailors firefighters soldiers police officers fighters guards".split(
    " ",
  ),
);

/** Who bears arms for a side, or has its uniform: `500 رجل أمن`. */
function isOfForce({ noun, group }: Count): boolean {
  return noun.includes("member") || FORCES.has(group);
}

const FORCES: ReadonlySet<string> = new Set(
  "soldiers police security fighters officers".split(" "),
);

const FOR_THE_SICK = /^(?:ال)?(?:مستشفي|مستشفيات|مشفي|مشافي)$/u;

/** Words for what people cross when they leave their country or town. */
const CROSSED: readonly string[] = ["حدود", "نهر", "مضيق", "معبر", "ضفه", "جسر"];

function arriving(count: Count, sentence: readonly Item[]): Measure | null {
  if (count.unit === "families" && count.noun.length > 0) return "displaced";
  // `وصول 9,700 لاجئ جديد`
  if (count.group === "refugees") return "displaced";
  const crossed = sentence.some(({ word }) => CROSSED.some((part) => word.includes(part)));
  const many = count.unit === "persons" && count.measure === null && !count.noun.includes("member");
  return crossed && many && !count.noun.includes("captive") && (count.quantity.low ?? 0) >= 50
    ? "displaced"
    : null;
}

/** `عدد قتلى القوة`: the actor named right after the victims is whose they are. */
export function sideOf(match: Match, after: Item | null): string | null {
  const at = after === null ? -1 : match.items.indexOf(after);
  if (at < 0) return null;
  const ranks = ranksAt(match.items, at + 1);
  if (ranks !== null) return ranks;
  for (const item of match.items.slice(at + 1, at + 4)) {
    // `القتلى بنيران الجيش`, `القتلى جراء العدوان`, `قتلى القصف`: who killed them
    if (item.prep === "ب" || DOERS.test(item.word)) return null;
    if (item.chunk?.kind === "name" && item.chunk.is === "actor") return item.chunk.id;
    // `عدد القتلى الذين وثقهم المرصد`: the monitor counted them
    if (item.chunk !== null || item.tags.includes("in") || WHO.has(item.word)) return null;
  }
  return null;
}

/** `القتلى في صفوف الحرس`, `في صفوفها`: of the side named there, or last before it. */
function ranksAt(items: readonly Item[], at: number): string | null {
  if (items[at]?.word === "بين") return kindAmong(items[at + 1]);
  if (items[at]?.tags.includes("in") !== true) return null;
  const ranks = items[at + 1]?.word ?? "";
  const named = ranks === "صفوف" ? items[at + 2] : undefined;
  if (named?.chunk?.kind === "name" && named.chunk.is === "actor") return named.chunk.id;
  // `في صفوف المتظاهرين`
  if (named?.sense?.unit === "persons" && named.sense.group !== undefined) return named.sense.group;
  if (!THEIR_RANKS.has(ranks) && (ranks !== "صفوف" || items[at + 1]?.suffix === "")) return null;
  const before = items.slice(0, at).findLast(({ chunk }) => chunk?.kind === "name");
  return before?.chunk?.kind === "name" && before.chunk.is === "actor" ? before.chunk.id : null;
}

/** `القتلى بين المدنيين`: of that kind; `بين قتيل وجريح` are two outcomes. */
function kindAmong(item: Item | undefined): string | null {
  const { sense = null, tags = [], def = false } = item ?? {};
  if (!def || sense?.unit !== "persons" || sense.number !== "pl" || tags.includes("victim"))
    return null;
  return sense.group === "unknown" ? null : (sense.group ?? null);
}

/** Words behind which stands who did it, or what it was. */
const DOERS =
  /^(?:جراء|نتيجه|بسبب|اثر|عقب|منذ|علي|قبل|ب\p{L}{4,}|(?:ال)?(?:عدوان|هجوم|هجمات|قصف|غاره|غارات|حرب|حمله|مجزره))$/u;

const THEIR_RANKS: ReadonlySet<string> = new Set(["صفوفها", "صفوفه", "صفوفهم"]);

const WHO: ReadonlySet<string> = new Set(["الذين", "اللذين", "اللواتي", "ممن", "who", "whom"]);

/** Words of an attack, folded, whatever letters stand before; what members take part in otherwise is an operation. */
const ATTACK: readonly string[] = [
  "هجوم",
  "هجمات",
  "اقتحام",
  "موجه",
  "موجت",
  "تسلل",
  "attack",
  "assault",
  "raid",
  "wave",
  "storm",
  "uprising",
  "mutiny",
  "coup",
];

/** What police and soldiers take part in, and what anybody does. */
const SWEEP: readonly string[] =
  "تمشيط حمله تفتيش امنيه شرطه مداهم مناور تدريب search manhunt".split(" ");
const DEED: readonly string[] = ["العمليه"];

function holds(sentence: readonly Item[], parts: readonly string[]): boolean {
  return sentence.some(({ word }) => parts.some((part) => word.includes(part)));
}

/** Whether a sentence speaks of an attack, in which whoever takes part attacks. */
export function isOfAttack(sentence: readonly Item[]): boolean {
  return holds(sentence, ATTACK);
}

/** `350 عنصراً شاركوا في عملية التمشيط` were deployed; `60 مسلحاً شاركوا في الهجوم` attacked. */
export function takingPart(count: Count, sentence: readonly Item[]): Measure | null {
  if (count.measure === "attackers") return "attackers";
  if (!count.noun.includes("member") && count.group !== "men") return null;
  const has = (parts: readonly string[]): boolean => holds(sentence, parts);
  if (has(ATTACK)) return "attackers";
  if (count.group === "fighters" && !has(SWEEP) && has(DEED)) return "attackers";
  // "200 sleeper-cell members took part": in what is told elsewhere, if at all
  return count.group === "unknown" && !has(SWEEP) ? "other" : "deployed";
}

/**
 * Inmates escape, people flee: "7,000 people have fled" is displacement. `فرار 30 شخصاً من السجن` is an escape,
 * and fighters who fled have left the field, which is neither.
 */
function flight(count: Count, sentence: readonly Item[]): Measure | null {
  if (count.noun.includes("captive") || count.noun.length === 0) return "escaped";
  if (count.noun.includes("member")) return null;
  const taken = sentence.some(
    ({ tags, sense }) => tags.includes("captive") || TAKEN.has(sense?.measure ?? "other"),
  );
  if (count.noun.includes("others") && taken) return "escaped";
  // `تمكن خمسون تلميذاً من الفرار من خاطفيهم`
  if (sentence.some(({ word, suffix }) => CAPTORS.test(word + suffix))) return "escaped";
  if (count.group === "unknown" && ranOutOfPrison(sentence)) return "escaped";
  return "displaced";
}

const CAPTORS =
  /^(?:(?:خاطفي|محتجزي|مختطفي|سجاني|اسري)(?:هم|ها|ه|هن|هما)|(?:ال)?(?:خاطفين|خاطفون|محتجزين|سجانين)|captors|kidnappers|abductors)$/u;

/** `خطفوا 14 تلميذة، وتمكنت ثلاث منهن من الهرب` */
const TAKEN: ReadonlySet<string> = new Set(["hostage", "held", "captured"]);

/** Their homes, folded: who leaves them is displaced. */
const HOMES = /^(?:منازل|بيوت|ديار|قرا|مساكن|بلدات|مناطق|احيا[ءي]?)(?:هم|هن)$/u;

/** `إخلاء`, `أخلت`, folded. */
const CLEARED = /^س?[تين]?ا?خل(?:اء|ا|ي|ت|وا|يت|ى)?$/u;

function clears({ unit, noun, group }: Count, sentence: readonly Item[]): boolean {
  const freed = sentence.some(({ tags }) => tags.includes("release-noun"));
  const people = unit === "families" || (unit === "persons" && noun.length > 0);
  return (
    people &&
    !freed &&
    !["captive", "member", "others"].some((tag) => noun.includes(tag)) &&
    group !== "staff"
  );
}

function leavesTown(pred: Item, count: Count, sentence: readonly Item[]): boolean {
  const at = sentence.indexOf(pred);
  const [from, town] = [sentence[at + 1], sentence[at + 2]];
  return (
    count.unit === "persons" &&
    !count.noun.includes("captive") &&
    !count.noun.includes("member") &&
    from?.word === "من" &&
    (TOWNS.has(town?.word ?? "") || (town?.def === true && TOWNS.has(`ال${town.word}`))) &&
    (count.quantity.low ?? 0) >= 50
  );
}

/** Words of a place whose people leave it; folded. */
const TOWNS: ReadonlySet<string> = new Set(
  "مدينه المدينه بلده البلده قريه القريه المنطقه منطقه المخيم الحي".split(" "),
);
