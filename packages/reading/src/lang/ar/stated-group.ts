import type { Item } from "../../text/item.ts";
import { membersAt } from "./members.ts";
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
    return membersAt(items, at + 1) ?? null;
  if (known !== "unknown" || chunk === undefined || chunk === null) return null;
  if (chunk.kind === "count" && chunk.unit !== "persons") return null;
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
