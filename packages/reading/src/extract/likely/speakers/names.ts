import type { Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";
import { isCapital, isWithin } from "./candidates.ts";
import { JOINED } from "./speaks.ts";

/** By index, how likely an item is one of the words that name who says something; only of those that may. */
export type Shares = ReadonlyMap<number, number>;

/** Words that name one speaker, `items[from, to)`; to `end` what else is said of him. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly share: number;
}

/** Likely words that follow each other, small ones between them left out of account, are one name. */
export function namesIn(items: readonly Item[], shares: Shares, raw: string): readonly Name[] {
  const names: Name[] = [];
  for (const [at, share] of shares) {
    // `في بيان صادر عنها`: who is meant stands elsewhere
    if (share < JOINED || POINTS_BACK.has(items[at]?.word ?? "")) continue;
    const last = names.at(-1);
    if (last !== undefined && isNext(items, last.to, at))
      names[names.length - 1] = {
        ...last,
        to: at + 1,
        end: at + 1,
        share: Math.max(last.share, share),
      };
    else names.push({ from: at, to: at + 1, end: at + 1, share });
  }
  return names.map((name) => bearerOf(items, name, shares, raw) ?? name);
}

const POINTS_BACK: ReadonlySet<string> = new Set(
  "عنه عنها عنهم عنهما منه منها منهم له لها لهم فيه فيها به بها اليه اليها عليه عليها لديه لديها".split(
    " ",
  ),
);

function isNext(items: readonly Item[], end: number, at: number): boolean {
  return at - end <= GAP && !items.slice(end, at).some((item) => isOf(item, BETWEEN));
}
/** Words inside a name that are no candidates ("head of the"). */
const GAP = 2;
const BETWEEN = itemClass(
  "comma stop colon quote quote-open quote-close punct dash say say-that cite that clause verb verb-past verb-plain pronoun =and =as =than =what".split(
    " ",
  ),
);

/** "Capt. Jo Burd, the commander of the | coast sector |, said", `رافينا سامي، المتحدثة باسم المفوضية`: what he is, behind who it is. */
function bearerOf(items: readonly Item[], name: Name, shares: Shares, raw: string): Name | null {
  const comma = back(items, name.from, raw);
  const mark = items[comma];
  if (mark === undefined || !isOf(mark, COMMA)) return null;
  const from = back(items, comma, raw) + 1;
  const before = items.slice(from, comma);
  const isNamed = before.some((item) => item.chunk?.kind === "name" || isCapital(item, raw));
  const isLikely = before.some((_, i) => (shares.get(from + i) ?? 0) >= BEARS);
  return isNamed && isLikely ? { ...name, from, to: comma } : null;
}
const COMMA = itemClass(["comma"]);
/** How likely one of the words before the comma must be. */
const BEARS = 0.2;

/** Index of the nearest item before `at` that is no part of a name. */
function back(items: readonly Item[], at: number, raw: string): number {
  let i = at - 1;
  for (let item = items[i]; item !== undefined && at - i <= LONGEST; item = items[--i])
    if (!isWithin(item, raw)) break;
  return i;
}
const LONGEST = 8;
