import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { ends } from "./words.ts";

/** `توزع`, `موزعون`, `يتوزعون`, `توزعوا`. */
const SHARED = /^(?:و|ف)?(?:ي|ت|م)*وزع/u;

/** Items from the verb that shares out to its last part. */
const REACH = 44;

/** How those who are told as one are shared out: by who they were, how they died, where. */
export const sharedOutRelation: Relation = {
  id: "ar.relation.shared-out",
  why: "`وتوزع الضحايا بين 131 رجلاً وعشر نساء`, `توزع القتلى كالآتي: تسعة بقصف مدفعي، وأربعة بانفجار ألغام`: the verb says that each number is a part.",
  hits: [
    ["وتوزع الضحايا بين 131 رجلاً وعشر نساء وخمسة أطفال", "killed men 131 part"],
    [
      "توزع القتلى المدنيون كالآتي: تسعة بقصف مدفعي على القرى، وأربعة بانفجار ألغام",
      "killed civilians 9 part",
    ],
    ["وتوزع القتلى كالآتي: حي الميناء 23، طريق المطار 18", "killed unknown 18 part"],
    ["قُتل 960 شخصاً، يتوزعون إلى 676 مدنياً و284 مسلحاً", "killed civilians 676 part"],
    ["مقتل 20 مدنياً. ويتوزع القتلى: 12 في السوق، وثمانية عند الجسر", "killed civilians 8 part"],
  ],
  misses: ["توزع 20 رجلاً على الحواجز", "وزعت الجمعية على الجرحى 40 سلة"],
  read: (count, at, { items, before, earlier }) => {
    if (isYearLike(count) || count.unit === "events" || count.noun.includes("them")) return null;
    const them = count.unit === "persons" ? wholeShared(items, at, before) : undefined;
    if (them !== undefined && !exceedsWhole(count.quantity.low, them))
      return { measure: them.measure, phase: them.phase, mode: "part" };
    const [from, head] = sharing(items, at);
    const measure =
      head === null
        ? null
        : head.tags.includes("toll-noun")
          ? "killed"
          : (head.sense?.measure ?? null);
    if (head === null || measure === null) return null;
    const first = items[from];
    if (first === undefined) return null;
    const item = items[at];
    const bound =
      item?.conj === true ||
      [":", "،", "بين", "الي", "علي"].includes(items[at - 1]?.word ?? "") ||
      closesRow(items, at, from);
    if (!bound) return null;
    const own = isElided(count);
    const known =
      head.sense?.group !== undefined && head.sense.group !== "unknown"
        ? head.sense.group
        : kind(items, head);
    const whole = [earlier, ...before].findLast((one) => one?.measure === measure);
    return {
      measure,
      phase: "done",
      mode: "part",
      ...(own
        ? { group: known ?? whole?.count.group ?? "unknown", unit: head.sense?.unit ?? "persons" }
        : {}),
    };
  },
};

/** `960 شخصاً، يتوزعون إلى 676 مدنياً و284 مسلحاً`: they are those who were counted right before. */
function wholeShared(
  items: readonly Item[],
  at: number,
  before: readonly LinkedFigure[],
): LinkedFigure | undefined {
  const verb = items.findLastIndex(({ word }, i) => i < at && i > at - REACH && THEY.test(word));
  if (verb < 0 || !INTO.test(items[verb + 1]?.word ?? "")) return undefined;
  const open = items[verb]?.start ?? 0;
  const isRow = (item: Item): boolean =>
    item.chunk !== null || item.tags.includes("comma") || INTO.test(item.word);
  if (!items.slice(verb + 1, at).every(isRow)) return undefined;
  return before.findLast(
    ({ count, mode }) => mode !== "part" && count.unit === "persons" && count.end <= open,
  );
}
const THEY = /^[وف]?(?:[يت]توزعون|توزعوا|موزعين|موزعون)$/u;
const INTO = /^(?:الي|علي|بين)$/u;

function exceedsWhole(low: number | null, { count }: LinkedFigure): boolean {
  const most = count.quantity.high;
  return low !== null && most !== null && low > most;
}

/** `: حي الكرنتينا 23، طريق المطار 18`: a place, then the number that closes its row. */
function closesRow(items: readonly Item[], at: number, from: number): boolean {
  const next = items[at + 1];
  if (next !== undefined && !ends(next) && !next.tags.includes("comma") && !next.conj) return false;
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    const item = items[i];
    if (item === undefined || item.chunk?.kind === "count" || item.chunk?.kind === "quantity")
      return false;
    if (item.tags.includes("colon") || item.tags.includes("comma")) return i < at - 1;
  }
  return false;
}

/** Where the sharing verb stands before `at`, and the definite noun of those whom it shares out. */
function sharing(items: readonly Item[], at: number): readonly [number, Item | null] {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return [-1, null];
    if (!SHARED.test(item.word)) {
      // another verb, another clause
      if (item.tags.includes("verb") && item.tags.includes("pred")) return [-1, null];
      continue;
    }
    const head = [items[i + 1], items[i - 1]].find(
      (one) =>
        one !== undefined &&
        one.chunk === null &&
        one.def &&
        one.sense?.number === "pl" &&
        (one.tags.includes("victim") || one.tags.includes("toll-noun")),
    );
    return head === undefined ? [-1, null] : [i, head];
  }
  return [-1, null];
}

/** `القتلى المدنيون`: the adjective says who they are. */
function kind(items: readonly Item[], head: Item): string | null {
  const next = items[items.indexOf(head) + 1];
  if (next === undefined || ends(next) || !next.def || next.conj) return null;
  return next.tags.includes("counted") ? (next.sense?.group ?? null) : null;
}
