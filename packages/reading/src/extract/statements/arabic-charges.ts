import type { Item } from "../../text/item.ts";
import { hasAny } from "../attributions/arabic-words.ts";
import { arabicPhrase } from "../attributions/arabic-phrase.ts";
import type { Match } from "../rule.ts";

/** The first named after `اتهم` is accused when the charge (`بـ`) follows at once. */
export function isAccused({ items, from }: Match): boolean {
  const found = arabicPhrase(items, from + 1, items.length, "strict");
  const next = found === null ? undefined : items[found.to];
  return (
    next !== undefined && (next.prep === "ب" || (next.sense === null && next.word.startsWith("ب")))
  );
}

/** Stands the name at `at` in the words of who accuses, right behind the verb? */
export function isOfAccuser(items: readonly Item[], from: number, at: number): boolean {
  // `اتهم الحوثيون عبر قناة «المسيرة»`: where they said it
  if (THROUGH.has(items[at - 1]?.word ?? "")) return true;
  const found = arabicPhrase(items, from + 1, items.length, "strict");
  return found !== null && items[at - 1]?.tags.includes("quote-open") === true && at < found.to;
}

const THROUGH: ReadonlySet<string> = new Set(["عبر", "علي", "خلال"]);

/** `متهما الحراس بقتل …`: the charge follows with `بـ`. */
export function isCharged({ items, from }: Match): boolean {
  for (let i = from + 2; i < Math.min(items.length, from + 7); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma")) return false;
    if (item.prep === "ب" || (item.sense === null && /^ب.{3}/u.test(item.word))) return true;
  }
  return false;
}

/** One of the tags stands in the clause behind `from`, at most `reach` items on. */
export function hasAfter(
  items: readonly Item[],
  from: number,
  reach: number,
  tags: readonly string[],
): boolean {
  for (let i = from; i < Math.min(items.length, from + reach); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause"])) return false;
    if (hasAny(item, tags)) return true;
  }
  return false;
}

/** {@link hasAfter}, looking back; `until` ends the look ("that" of the clause). */
export function hasBefore(
  items: readonly Item[],
  from: number,
  reach: number,
  tags: readonly string[],
): boolean {
  for (let i = from - 1; i >= 0 && from - i <= reach; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause"])) return false;
    if (hasAny(item, tags)) return true;
  }
  return false;
}

/** `تبنى 11 ضربة مماثلة`: what is claimed is counted. */
export function strikesAfter({ items, to }: Match): boolean {
  return items
    .slice(to, to + 6)
    .some(({ chunk }) => chunk?.kind === "count" && chunk.unit === "events");
}

/** Tags of a side that can do, take or hold. */
export const SIDES: readonly string[] = ["party-noun", "armed", "ours", "member"];

/** A side stands between `that` and the verb: `إن عناصر من الكتيبة ارتكبوا`. */
export function saidOfSide(items: readonly Item[], at: number): boolean {
  let side = false;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return false;
    if (item.tags.includes("that")) return side;
    const { chunk } = item;
    // `إن السجناء أضرموا النار`, `إن الحراس`: those who are known, in the plural
    const known = item.def && item.sense?.unit === "persons" && item.sense.number === "pl";
    if (known || hasAny(item, SIDES) || (chunk?.kind === "name" && chunk.is === "actor"))
      side = true;
  }
  return false;
}

/** A charge with `بـ` follows the accusation, near or far: `اتهم … بارتكاب`. */
export function chargeFollows(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < Math.min(items.length, from + 14); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause"])) return false;
    if (item.prep === "ب" || (item.sense === null && /^ب.{3}/u.test(item.word))) return true;
    if (hasAny(item, ["n-deed"]) || /^(?:ضلوع|تورط|وقوف)$/u.test(item.word)) return true;
  }
  return false;
}

/** `لم تتبن أي جهة`, `لم تعلن أي جهة مسؤوليتها`; `لم تعلن أي جهة عدد القتلى` is about something else. */
export function claimsIt({ items, from }: Match): boolean {
  if ((items[from + 1]?.word ?? "").includes("تبن")) return true;
  for (let i = from + 2; i < Math.min(items.length, from + 8); i++)
    if (items[i]?.tags.includes("liability") === true) return true;
  return false;
}
