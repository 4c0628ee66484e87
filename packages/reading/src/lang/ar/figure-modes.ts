import { isoDaysBetween } from "../../extract/dates/calendar.ts";
import type { Match } from "../../extract/rule.ts";
import type { Mode, Phase } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { arabicPhase } from "./outcomes.ts";
import { spelled } from "../../text/spelled.ts";
import { isOneOf } from "../../text/traits.ts";

/** Items looked back over for what governs a predicate. */
const REACH = 10;

/** Items between what somebody means to do or asks for and the deed. */
const INTENT = 4;

/** Is it planned, agreed, announced or done? From the words that govern predicate `p`. */
export function phaseAt(m: Match, p: Item): Phase {
  const measure = p.sense?.measure ?? "other";
  const at = m.items.indexOf(p);
  const before = m.items[at - 1];
  const near = [before, m.items[at - 2]];
  if (near.some((item) => item?.tags.includes("agree") === true) && isBound(p, before))
    return "agreed";
  if (before?.tags.includes("aim") === true) return "planned";
  // `مذكرات توقيف بحق 22 شخصاً`: sought, and nobody says that they were taken
  if (measure === "arrested" && WARRANT.test(before?.word ?? "") && !isServed(m.items, at - 1))
    return "planned";
  // `إخطارات بهدم 51 منشأة`: ordered, and they stand
  const noticed = p.tags.includes("masdar") && NOTICE.test(before?.word ?? "");
  if (measure === "destroyed" && noticed && !isServed(m.items, at - 1)) return "planned";
  // `هاجموا السجن لتحرير 12 سجيناً`: what the attack was for, and not what came of it
  if (p.prep === "ل" && p.tags.includes("masdar") && attacked(m.items, at)) return "planned";
  // `خطة لإجلاء عشرة آلاف`
  if (p.prep === "ل" && /^(?:ال)?خط(?:ه|ط)$/u.test(before?.word ?? "")) return "planned";
  // `ومن المقرر هدم 20 منزلاً`
  if (before?.tags.includes("expected") === true) return "planned";
  // `سيجري غداً تبادل 200 أسير`
  const lead = before?.chunk?.kind === "date" ? near[1] : before;
  const will = p.word.startsWith("سي") && !/^سيق(?:ت|وا)?$/u.test(p.word); // `سيقوا إلى السجن`
  if (will || p.word.startsWith("ست") || lead?.tags.includes("future") === true) return "announced";
  const open = arabicPhase(["masdar"], measure) === "unknown";
  // `جرى توقيع اتفاق بين الطرفين للإفراج عن 887 أسيراً`: the signing was done
  const aim = open && p.prep === "ل" && p.tags.includes("masdar");
  if (aim && behind(m.items, at, "agree")) return "agreed";
  // `اتفق الطرفان، مساء الاثنين، على تبادل`, `يقضي الاتفاق بأن يفرج`: bound by `على` or `أن`
  // `تبادل أسرى يشمل إفراج الحكومة عن 200`: so does what the agreement holds
  const bound = /^(?:علي|ان|بان|[يت]شمل|[يت]تضمن|[يت]قضي)$/u.test(before?.word ?? "");
  const sent = measure === "deployed" && p.tags.includes("masdar");
  // `وافقت الحكومة على إرسال 600 جندي`
  if ((open || sent) && bound && behind(m.items, at, "agree")) return "agreed";
  if (before?.word === "ان" && near[1]?.word === "علي") return "planned";
  if (bound && behind(m.items, at, "expected")) return "planned";
  // `مستعدة لتسليم خمسة أسرى`, `طالب بإطلاق سراح 20`
  // `دعت إلى إطلاق سراح 15`, `ناشد المجلس الإفراج عن 24`
  // `تعتزم الحكومة إرسال 600 جندي`, `قررت إرسال 600 جندي`
  const called = sent || (open && (before?.word === "الي" || p.tags.includes("masdar")));
  const meant = bound || called || p.prep === "ل" || p.prep === "ب";
  if (meant && behind(m.items.slice(Math.max(0, at - INTENT), at), INTENT, "intent"))
    return "planned";
  const aims = m.items
    .slice(0, at)
    .findLastIndex((item, i) => item.tags.includes("aims") && !areHit(m.items, i));
  // `كان هدف الهجوم تهريب قياديين، حيث تحدث نائب عن فرار 500 سجين`: what is told in another clause was no aim
  if (aims >= 0 && !m.items.slice(aims, at).some(tellsAnew)) return "planned";
  if (open && behind(m.items, at, "was-done")) return "done";
  return arabicPhase(p.tags, measure);
}

/** Another clause, in which somebody tells what has happened. */
function tellsAnew({ conj, tags, word }: Item): boolean {
  const speaks = tags.includes("say") || tags.includes("voices");
  return /^[وف]?(?:حيث|فيما|بينما|اذ)$/u.test(word) || (conj && speaks);
}

const WARRANT = /^ب?(?:مذكر(?:ه|ات|تي|تا|تين|تان)|امر|اوامر|امرا|امري|قرار|قرارات)$/u;

const NOTICE = /^ب?(?:اخطار|انذار|امر|اوامر|قرار|تهديد)(?:ا|ات|ي)?$/u;

/** `نفذت الشرطة مذكرات توقيف بحق 22 شخصاً`: they were taken. */
function isServed(items: readonly Item[], warrant: number): boolean {
  return items.slice(Math.max(0, warrant - 4), warrant).some(({ word }) => SERVES.test(word));
}
const SERVES = /^[وف]?[يت]?(?:نفذ|تنفيذ|تطبيق|طبق|باشر|انهي|انه)(?:ت|وا)?$/u;

/** `تعثّر الاتفاق بعد إصابة خمسة`, `عشية الاتفاق قُتل أربعة`: when that was, or a deed of its own beside the agreement. */
function isBound(p: Item, before: Item | undefined): boolean {
  const told = p.tags.includes("verb") && !p.tags.includes("masdar") && !/^[يتن]/u.test(p.word);
  const harm = p.sense?.measure !== undefined && HARM.has(p.sense.measure);
  // `بعد الاتفاق بيومين خُطف أربعة`
  if (before?.chunk?.kind === "date") return false;
  return !WHEN.has(before?.word ?? "") && !(told && harm);
}
const WHEN: ReadonlySet<string> = new Set(
  "بعد قبل منذ عقب خلال اثر غداه فور رغم مع جراء".split(" "),
);
const HARM: ReadonlySet<string> = new Set(
  "killed wounded missing destroyed damaged displaced bodies captured hostage arrested".split(" "),
);

/** Items between an attack and what it was for. */
const ATTACK = 8;

function attacked(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ATTACK); i--) {
    const item = items[i];
    if (item === undefined || item.chunk?.kind === "count" || item.tags.includes("comma"))
      return false;
    if (item.tags.includes("attack") && item.tags.includes("verb")) return true;
  }
  return false;
}

/** Stands a word with that tag before `at` in the same clause, at most ten words back? */
export function behind(items: readonly Item[], at: number, tag: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const tags = items[i]?.tags ?? [];
    if (tags.includes("stop") || tags.includes("clause")) return false;
    if (tags.includes(tag)) return true;
  }
  return false;
}

/** `منذ بدء`, `منذ مطلع`: what began then runs on. */
const BEGINNINGS: ReadonlySet<string> = new Set("بدء بدايه مطلع اندلاع انطلاق اول بدات".split(" "));

/** `حتى الآن`, `حتى لحظة`, `حتى مساء الأحد`. */
const NOW: ReadonlySet<string> = new Set("الان لحظه ساعه هلا هسع اللحظه الساعه".split(" "));

/** `خلال الساعات الماضية`: since the last count. */
const LATELY: ReadonlySet<string> = new Set("ساعات ساعه الساعات".split(" "));

/** Added to a count that stands elsewhere. */
const ADDED: ReadonlySet<string> = new Set(
  "جديد جديده جديدا جدد اضافيين اضافيا اضافيه اضافي".split(" "),
);

/** Running total or new since the last: the cue nearest before `at`, else one after it in the same clause. */
export function modeAt(items: readonly Item[], at: number): Mode {
  const next = items[at + 1];
  if (next !== undefined && ADDED.has(next.word)) return "new";
  let comma = false;
  /** Behind `بعد` with a word for finding or dying, and then behind the number that this is after. */
  let [isFound, isAfter, isAfterNumber] = [false, false, false];
  for (let i = at; i >= 0; i--) {
    const cue = cueAt(items, i);
    const isToll = items[i]?.tags.includes("toll") === true;
    // `ارتفعت الحصيلة إلى 17 قتيلاً بعد انتشال ست جثث`: these are what the toll rose by
    if (cue === "total" && isToll && isAfterNumber && items[at]?.conj !== true) return "new";
    // `أعداد الجرحى مرشحة للزيادة، إذ …` speaks of other numbers than those of the next clause
    if (cue !== "unknown" && !(comma && isToll)) return cue;
    isAfterNumber ||= isAfter && isNumber(items[i]);
    isAfter ||= isFound && AFTER.has(items[i]?.word ?? "");
    isFound ||= isOneOf(items[i], FOUND);
    if (items[i]?.tags.includes("clause") === true && i < at) break;
    comma ||= items[i]?.tags.includes("comma") === true;
  }
  for (let i = at + 1; i < items.length; i++) {
    const tags = items[i]?.tags ?? [];
    if (tags.includes("comma") || tags.includes("clause") || tags.includes("stop")) break;
    // `انتشلت ثماني جثث ما يرفع الحصيلة إلى 40`: the total is another number
    if (RAISES.has(items[i]?.word ?? "")) break;
    // `ثلاث جثث ستصل اليوم وهناك 94 قتيلاً حتى الساعة`: so is what is said of others
    if (/^و(?:هناك|ثمه)$/u.test(items[i]?.word ?? "")) break;
    // `وفاة 4 أشخاص اليوم والحصيلة 46`: so is what the toll is told with
    if (items[i]?.conj === true && TOLLS.has(items[i]?.word ?? "")) break;
    const cue = cueAt(items, i);
    if (cue !== "unknown" && items[i]?.sense?.slot !== "count") return cue;
  }
  return "unknown";
}

function isNumber(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}
const AFTER: ReadonlySet<string> = new Set("بعد بعدما عقب اثر".split(" "));
/** `بعد انتشال ست جثث`, `بعد وفاة جريح`; `بعد قصف المدرسة وإصابة 30` tells of the deed itself. */
const FOUND = spelled(
  "(?:انتشال|عثور|العثور|وفاه|لفظ|انتشل|عثر|عثرت|توفي|توفيت|فارق|مفارقه|اخراج|استخراج|سحب|ظهور|جرف)(?:ت|وا)?",
);

const TOLLS: ReadonlySet<string> = new Set(["حصيله", "الحصيله"]);
const RAISES: ReadonlySet<string> = new Set([
  "يرفع",
  "ليرفع",
  "رفع",
  "لترتفع",
  "ترتفع",
  "ليرتفع",
  "يرتفع",
]);

function cueAt(items: readonly Item[], i: number): Mode {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined) return "unknown";
  switch (item.word) {
    case "منذ":
      return next !== undefined && BEGINNINGS.has(next.word) ? "total" : "unknown";
    case "حتي":
    case "لحد":
    case "لحدي":
      return next?.chunk?.kind === "date" || NOW.has(next?.word ?? "") ? "total" : "unknown";
    case "خلال":
      // `خلال الـ24 ساعة الماضية`: the article stands apart from digits
      return [next, items[i + 2]].some(
        (one, k) => one !== undefined && ((k === 0 && LATELY.has(one.word)) || ofHours(one)),
      )
        ? "new"
        : "unknown";
    case "حصيله":
    case "الحصيله":
      // `حصيلة القتلى مرشحة للارتفاع`: another number than those told next
      return items.slice(i + 1, i + 4).some(({ word }) => word.startsWith("مرشح"))
        ? "unknown"
        : "total";
    case "توثيق":
    case "خسائر":
    case "وثقنا":
    case "احصينا":
      return "total";
    // `يرقد 33 مصاباً في المستشفى`
    case "يرقد":
    case "يرقدون":
      return "held";
    case "عدد":
    case "اعداد":
      // `عدد القتلى`, and not `عدد من القتلى`
      return next?.tags.includes("victim") === true || next?.tags.includes("toll-noun") === true
        ? "total"
        : "unknown";
    default:
      // `وثّق المركز خلال تموز اعتقال 214`: who keeps count gives a count so far
      return item.sense?.slot === "count" && item.tags.includes("say") ? "total" : "unknown";
  }
}

/** `خلال 24 ساعة`; not `خلال نصف ساعة`, which is how long it lasted. */
function ofHours({ chunk }: Item): boolean {
  if (chunk?.kind !== "date") return false;
  // `خلال الـ24 ساعة الماضية` is known by its days
  if (
    chunk.from !== null &&
    chunk.to !== null &&
    chunk.value.includes("/") &&
    chunk.basis === "relative"
  )
    return isoDaysBetween(chunk.from, chunk.to) <= 2;
  return chunk.grain === "duration" && /^PT(?:1[2-9]|[2-9]\d)H$/u.test(chunk.value);
}

/** Has the sentence a running total before `at`? `ارتفاع العدد إلى 29 بعد وفاة جريح` adds one. */
export function afterTotal(items: readonly Item[], at: number): boolean {
  const after = items[at - 1]?.word === "بعد";
  return after && items.slice(0, at).some(({ tags }) => tags.includes("toll"));
}

/** `أصابت أهدافها`: targets that were hit, and nothing that anybody means to do. */
function areHit(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - HIT_REACH), at).some(({ word }) => HITS.test(word));
}
const HIT_REACH = 4;
const HITS =
  /^(?:اصاب|[يت]صيب|ضرب|[يت]ضرب|قصف|[يت]قصف|استهدف|[يت]ستهدف|هاجم|[يت]هاجم|دك)(?:ت|وا|نا)?$/u;
