import { isThing } from "../../extract/figures/kin.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";

/** Words behind a number that say what its verb means. */
const BEHIND = 3;

/**
 * What a verb says of the count at `at` where the words around it change its sense: null where it says nothing of them, undefined where it means what it always does. `by` is the verb.
 */
export function otherThanSaid(
  items: readonly Item[],
  by: number,
  at: number,
  count: Count,
): Measure | null | undefined {
  const p = items[by];
  if (p === undefined) return undefined;
  const behind = items.slice(at + 1, at + 1 + BEHIND);
  if (isSecondOf(items, by)) return "other";
  const measure = p.sense?.measure;
  if (SPENDS.test(p.word) && (spends(items, at) || rules(items, by, at))) return null;
  if (p.tags.includes("lost") && [...items.slice(by + 1, at), ...behind].some(isContact))
    return null;
  if (measure === "killed" && isOfAnimals(items, at)) return null;
  if (p.tags.includes("fall") && count.measure === null && onlyFell(items, at)) return "other";
  if (measure === "wounded" && tillDeath(items, by, at + 1)) return "killed";
  const stopped = at === by + 1 && /وقف/u.test(p.word) && STOPPED.test(wordOf(behind[0]));
  if (measure === "arrested" && stopped) return null;
  if (measure === "wounded" && p.tags.includes("masdar") && isAppeal(items, by)) return null;
  if (p.tags.includes("exchange") && at === by + 1 && swapsOther(items[at], behind[0])) return null;
  if (measure === "wounded" && p.tags.includes("verb") && areShells(items, by, at, count))
    return "other";
  return undefined;
}

/** `قتلت الألغام أو شوهت 312 شخصاً`: the second of two fates that share a number. */
function isSecondOf(items: readonly Item[], by: number): boolean {
  const [verb, or] = [items[by], items[by - 1]];
  if (or?.word !== "او" || verb?.tags.includes("verb") !== true) return false;
  for (let i = by - 2; i >= Math.max(0, by - TO_DEATH - 1); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || item.tags.includes("comma")) return false;
    // `قُتل القائد أو جُرح 12`: the first fate is somebody else's
    if (item.sense?.unit === "persons") return false;
    if (item.tags.includes("pred") && item.tags.includes("verb"))
      return (
        (i === by - 2 || DOES.test(item.word)) &&
        FATES.has(item.sense?.measure) &&
        FATES.has(verb.sense?.measure) &&
        item.sense?.measure !== verb.sense?.measure
      );
  }
  return false;
}
/** Verbs that may have a doer between them and the second: `قتلت الألغام أو شوهت`, not `غرق القارب أو فُقد 30`. */
const DOES = /^[يت]?(?:قتل|جرح|اصاب)ت?$/u;
const FATES: ReadonlySet<Measure | undefined> = new Set<Measure | undefined>([
  "killed",
  "wounded",
  "missing",
]);

function wordOf(item: Item | undefined): string {
  return item === undefined || item.chunk !== null ? "" : item.word + item.suffix;
}

/** `قضى`, which is to die, to spend and to rule. */
const SPENDS = /^[يتن]?قض(?:ي|ت|وا|ون|ين|يا|ي?نا)?$/u;
const SPENT =
  /^(?:ال)?(?:ليل|ليله|ليلتهم|ليلتها|ليلته|ليلتين|ليالي|نهار|نهارهم|يومهم|ساعات|اياما|اسابيع|اشهرا|سنوات|محكومي|محكوميه|محكوميتهم|عقوبه|عقوبات|عقوبتهم|احكاما|مده|فتره|وقتا|عطل|عطله|اجازه|عيد|شتاء|صيف)$/u;

/** `قضى الآلاف ليلتهم في السيارات`, `قضى 40 شخصاً عشر ساعات في المخفر`: how long they were there. */
function spends(items: readonly Item[], at: number): boolean {
  const [next, second] = [items[at + 1], items[at + 2]];
  if (next?.chunk?.kind === "date") return next.chunk.grain === "duration";
  // `ليلتهم` is written like "to devour"
  if (next?.prep === "ل" && next.word === "يلتهم") return true;
  if (next?.conj === true || next?.prep !== "") return false;
  const whole = next.word === "معظم" && SPENT.test(wordOf(second));
  return whole || (SPENT.test(wordOf(next)) && !diedOf(items, at));
}

/** `قضى سبعة الليلة الماضية في غارة`, `نهار الجمعة برصاص قناص`: when that was, and what they died of. */
function diedOf(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 1 + CAUSE)
    .some((item, i, near) =>
      /^(?:في|اثر|جراء)$/u.test(near[i - 1]?.word ?? "")
        ? DISASTER.test(wordOf(item))
        : /^ب?(?:رصاص|نيران)$|^(?:غرقا|حرقا|خنقا|جوعا)$/u.test(wordOf(item)) ||
          (near[i - 1]?.word === "من" && /^(?:ال)?(?:برد|جوع)$/u.test(wordOf(item))),
    );
}
const DISASTER = /^(?:ال)?(?:غاره|غارات|حريق|انهيار|انفجار|تفجير|قصف|حادث|هجوم|زلزال)$/u;

const RULING =
  /^(?:ال)?(?:اتفاق|اتفاقيه|قرار|حكم|قانون|مرسوم|محكمه|قاضي|قاض|صفقه|هدنه|تسويه|خطه|مبادره|بروتوكول|تفاهم)$/u;

/** `يقضي الاتفاق بخروج 150 مقاتلاً`: what is agreed or ruled. */
function rules(items: readonly Item[], by: number, at: number): boolean {
  const between = items.slice(by + 1, at);
  const bound = between.some(
    // `قضى بالقصف سبعة`: what they died of
    (item) => (item.prep === "ب" || /^ب\p{L}{3}/u.test(item.word)) && !KILLS.test(wordOf(item)),
  );
  const before = items.slice(Math.max(0, by - BEHIND), by);
  return (
    bound && [...before, ...between].some(({ chunk, word }) => chunk === null && RULING.test(word))
  );
}

/** `فقدت الدورية المكونة من 16 عنصراً الاتصال بقاعدتها`. */
function isContact({ chunk, conj, word }: Item): boolean {
  return chunk === null && !conj && /^(?:ال)?(?:اتصال|اتصالها|اتصاله|تواصل|سيطره)$/u.test(word);
}

const ANIMALS =
  /^(?:ال)?(?:اغنام|ماشيه|مواشي|ابقار|ابل|جمال|ماعز|خراف|نعاج|بهايم|دواجن|دجاج|خيول|خيل|حمير|بغال|طيور|اسماك|كلاب|قطط|نحل|قطيع)(?:ه|ها|هم|نا|ي)?$/u;

/** `30 ألفاً من الأغنام`, `ثلاثين من ماشية القرية`, `من ماشيتنا ثلاثين`: what died is nobody. */
function isOfAnimals(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.word === "من" && ANIMALS.test(wordOf(items[at + 2]))) return true;
  return items[at - 2]?.word === "من" && ANIMALS.test(wordOf(items[at - 1]));
}

const WATER = /^(?:ال)?(?:نهر|بحر|ماء|مياه|بير|بركه|خندق|حفره|هاويه|قناه|بحيره)$/u;
/** `سقط ستة صيادين في البحر بنيران الزوارق`: of which they died. */
const KILLS =
  /^(?:ب?ال|ب)?(?:رصاص|رصاصه|نيران|نار|قناص|قناصه|كمين|غاره|غارات|قصف|قذيفه|هجوم|انفجار|لغم|اشتباك|اشتباكات|مواجهات|معارك|معركه|شهداء|شهيدا|قتلي|قتيلا|صرعي)$/u;

/** `سقط 90 منهم في النهر`, `سقط أحد عشر مغشياً عليهم`: they fell, and nobody says that they died. */
function onlyFell(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 1 + BEHIND);
  if (items.slice(at + 1, at + 1 + CAUSE).some((item) => KILLS.test(wordOf(item)))) return false;
  return behind.some(
    ({ word }, i) =>
      /^(?:مغشي|مغمي)/u.test(word) || (word === "في" && WATER.test(wordOf(behind[i + 1]))),
  );
}

/** Words behind a number within which stands what they died of. */
const CAUSE = 8;

const TO_DEATH = 4;

/** `طُعن ثلاثة حراس حتى الموت`: right behind those whom the deed at `by` befell; in `أصيب خمسة وعُذب آخر حتى الموت` somebody else dies. */
export function tillDeath(items: readonly Item[], by: number, next: number): boolean {
  if (!LETHAL.test(items[by]?.word ?? "") || items[next]?.word !== "حتي") return false;
  return /^(?:ال)?موت$/u.test(items[next + 1]?.word ?? "");
}
const LETHAL = /^[يت]?(?:طعن|ضرب|جلد|رجم|نزف|عذب|سحل)(?:ت|وا|ا)?$/u;

/** `أوقف 25 سجيناً إضرابهم`: they stopped what is theirs. */
const STOPPED =
  /^(?:اضراب|صيام|نشاط|عمل|اعمال|هجوم|هجمات|قتال|احتجاج|اعتصام|حمل[هت]|مسير[هت]|سيارات|سيار[هت]|مركبات)(?:هم|هن|هما)$/u;

const COURT = /^(?:ال)?(?:محكمه|محاكم|قضاء|نقض|تمييز|استيناف|قاضي)$/u;

/** `قبلت المحكمة طعن ثلاثة متهمين`: they appealed. */
function isAppeal(items: readonly Item[], by: number): boolean {
  // `أدانت المحكمة رجلاً بطعن ثلاثة`: what he is blamed for
  if (items[by]?.word !== "طعن" || items[by].prep === "ب") return false;
  const before = items.slice(Math.max(0, by - TO_DEATH), by);
  if (before.some((item) => CRIME.test(wordOf(item)))) return false;
  return before.some((item) => COURT.test(wordOf(item)));
}
const CRIME =
  /^ب?(?:ال)?(?:تهمه|تهم|جريمه|جرايم|حادث|حادثه|حوادث|واقعه|هجوم|عمليه|اقر|اعترف|ادان|ادانت|ادين)$/u;

const BLAME =
  /^(?:ال)?(?:تهم|اتهامات|اتهام|قصف|نار|نيران|شتايم|رسايل|انتقادات|معلومات|زيارات|ضربات)$/u;

/** `تبادل القائدان التهم`: what they exchange stands behind them. */
function swapsOther(who: Item | undefined, next: Item | undefined): boolean {
  return who?.def === true && BLAME.test(wordOf(next));
}

/** `18 قذيفة أصابت ثلاث منها مدرسة`: of the shells told of before; `منهم` are people. */
function areShells(items: readonly Item[], by: number, at: number, { noun }: Count): boolean {
  const next = items[at + 1];
  const alone = noun.length === 0 && /^من(?:ها|هن)$/u.test(next?.word ?? "");
  if (!noun.includes("of-it") && !alone) return false;
  const last = items
    .slice(Math.max(0, by - SHELLS), by)
    .findLast(({ chunk }) => chunk?.kind === "count" && !chunk.noun.includes("them"))?.chunk;
  return last?.kind === "count" && isThing(last.unit) && last.noun.includes("munition");
}
const SHELLS = 16;
