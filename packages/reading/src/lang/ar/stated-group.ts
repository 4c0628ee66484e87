import type { Item } from "../../text/item.ts";
import { membersAt, watchAt } from "./members.ts";
import { peopleAt } from "./head-outcome.ts";

/** Items behind the number in which it is told who all of them were. */
const REACH = 9;
const ALL = /^(?:كل|جميع)(?:هم|هن)$/u;

/** `جميعهم مدنيون باستثناء ثلاثة`: not all of them are. */
const EXCEPT: ReadonlySet<string> = new Set([
  "باستثناء",
  "استثناء",
  "الا",
  "عدا",
  "ما",
  "ماعدا",
  "سوي",
]);

/**
 * Who is counted at `at`, where a clause behind the count says what all of them were: `16 شخصاً، "كلهم مدنيون"`, `12 قتيلاً جميعهم
 * من النساء`; null where none does, or where somebody was known already.
 */
export function statedGroup(items: readonly Item[], at: number, known: string): string | null {
  const { chunk } = items[at] ?? {};
  // `قُتل عنصر من الشرطة`: a member of no armed side
  if (known === "fighters" && items[at]?.tags.includes("member") === true)
    // `200 عنصر إضافي من الشرطة`
    return membersAt(items, MORE.test(items[at + 1]?.word ?? "") ? at + 2 : at + 1) ?? null;
  // `قُتل رجل أمن`: of the force behind him
  if (known === "men") return ofForce(items[at + 1]);
  if (ARMED.has(known) && hasCiviliansAmong(items, at)) return "unknown";
  // `أُفرج عن 40 أسيراً، ثمانية منهم من النساء`: who some of them are
  if (chunk?.kind === "count" && chunk.noun.includes("them"))
    return whoTheyAre(items, at, false) ?? null;
  if (known !== "unknown" || chunk === undefined || chunk === null) return null;
  const rank = ofTheRanks(items, at);
  if (rank !== null) return rank;
  if (chunk.kind === "count" && chunk.unit !== "persons") return null;
  // `نصف القتلى الـ60 من النساء`: who some of them are
  if (isShare(items[at - 1]) || isWithOthers(items, at)) return null;
  const who = whoTheyAre(items, at, chunk.kind === "count") ?? frontedGroup(items, at);
  if (who !== undefined) return who;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("clause"))
      return null;
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return null;
    if (!ALL.test(`${item.word}${item.suffix}`)) continue;
    const of = items[i + 1]?.tags.includes("of") === true ? 2 : 1;
    if (EXCEPT.has(items[i + of + 1]?.word ?? "")) return null;
    const group = peopleAt(items, i + of);
    return group === undefined || group === "unknown" ? null : group;
  }
  return null;
}

/** `34 ضابطاً و32 فرداً ومجنداً`: beside conscripts who is no officer is of the ranks, and not just anybody. */
function ofTheRanks(items: readonly Item[], at: number): string | null {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.tags.includes("anyone") !== true || next?.conj !== true || next.def) return null;
  return CONSCRIPTS.test(next.word) ? (next.sense?.group ?? "soldiers") : null;
}
const CONSCRIPTS = /^مجند(?:ا|ين|ون)?$/u;

function ofForce(next: Item | undefined): string | null {
  if (next?.chunk !== null || next.conj || next.prep !== "") return null;
  return next.tags.includes("force") ? (next.sense?.group ?? null) : null;
}

/** `12 من أفراد حرس الحدود`, `خمسة عناصر من حرس السجن`, `ثمانية منهم من عناصر الشرطة`: who they are, right behind the number. */
function whoTheyAre(items: readonly Item[], at: number, counted: boolean): string | undefined {
  const led = items[at + 1]?.word === "من";
  if (!led && !counted) return undefined;
  const group =
    watchAt(items, led ? at + 2 : at + 1) ?? (led ? peopleAt(items, at + 2) : undefined);
  return group === "unknown" ? undefined : group;
}

/** `ومن المدنيين قُتل 36 شخصاً`, `ومن بين الكوادر الطبية اعتُقل 38`: who they are opens the clause, with nothing but their verb up to the number. */
function frontedGroup(items: readonly Item[], at: number): string | undefined {
  if (items[at - 1]?.tags.includes("pred") !== true) return undefined;
  for (let i = at - 2; i >= Math.max(0, at - FRONT); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || item.tags.includes("comma")) return undefined;
    if (item.word !== "من") continue;
    const before = items[i - 1];
    const opens = before === undefined || ENDS.some((tag) => before.tags.includes(tag));
    const noun = items[i + 1]?.word === "بين" ? i + 2 : i + 1;
    // `من المدينة نزح 300`: people, each of whom is one
    const isPeople = items[noun]?.def === true && items[noun].sense?.unit === "persons";
    const group = opens && isPeople ? peopleAt(items, noun) : undefined;
    return group === "unknown" ? undefined : group;
  }
  return undefined;
}
const FRONT = 6;
const ENDS: readonly string[] = ["comma", "stop", "clause", "colon"];

const MORE = /^(?:اضافي|جديد|اخر|اخرين)(?:ا|ه|ين)?$/u;

function isShare(before: Item | undefined): boolean {
  if (before?.chunk?.kind === "quantity") return before.chunk.fractional === true;
  return before?.chunk === null && SHARE.test(before.word);
}
const SHARE = /^[وف]?(?:نصف|ثلث|ثلثا|ثلثي|ربع|معظم|اغلب|غالبيه|اكثر|جل)$/u;

/** `القتلى الـ60 من النساء والأطفال`: of both together. */
function isWithOthers(items: readonly Item[], at: number): boolean {
  const [of, , other] = items.slice(at + 1, at + 4);
  if (of?.word !== "من" || other?.chunk !== null || !other.conj || !other.def) return false;
  return other.tags.includes("counted") && other.sense?.unit === "persons";
}

const ARMED: ReadonlySet<string> = new Set(
  "soldiers fighters police security officers guards".split(" "),
);
const CIVIL: ReadonlySet<string> = new Set(["civilians", "residents", "children", "women"]);

/** `مقتل 3 عسكريين وإصابة 17 بينهم مواطنون`: a number without a noun is of no soldiers alone where others are among them. */
function hasCiviliansAmong(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const bare = chunk?.kind === "quantity" || (chunk?.kind === "count" && chunk.unit === "unknown");
  if (!bare) return false;
  const among = items.findIndex(({ tags }, i) => i > at && i <= at + 3 && tags.includes("among"));
  const who = among < 0 ? undefined : items[among + 1];
  if (who?.tags.includes("counted") !== true || who.sense?.unit !== "persons") return false;
  return CIVIL.has(who.sense.group ?? "") || who.tags.includes("anyone");
}
