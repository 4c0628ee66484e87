import { firstEndingAfter } from "../../text/item-at.ts";
import { casualtiesOf } from "./casualties-of.ts";
import type { LanguagePack } from "../../lang/language.ts";
import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import type { About } from "./about.ts";
import type { LinkedFigure } from "./link.ts";

/** Who is counted, where the words around say it. */
export function withGroup(
  settled: Omit<LinkedFigure, "clause">,
  pack: LanguagePack,
  items: readonly Item[],
  at: number,
): Omit<LinkedFigure, "clause"> {
  const { count } = settled;
  // "Four of the nine dead were soldiers": who the four were is no word on the nine
  const chunk = items[at]?.chunk;
  if (chunk?.kind === "count" && chunk.whole?.start === count.quantity.start) return settled;
  const group = pack.statedGroup?.(items, at, count.group) ?? casualtiesOf(items, at, count.group);
  if (group === null) return settled;
  // "five of our members' relatives", "nine of their men and their wives": others than the side's own
  const noun = group === "unknown" ? count.noun.filter((tag) => !OF_A_SIDE.has(tag)) : count.noun;
  return { ...settled, count: { ...count, group, noun } };
}

const OF_A_SIDE: ReadonlySet<string> = new Set(["ours", "theirs", "own-staff", "member"]);

/** What the figures just before and the words around make of its measure; who is held is a stock. */
export function withContext(
  settled: LinkedFigure,
  pack: LanguagePack,
  near: readonly LinkedFigure[],
  items: readonly Item[],
  previous: readonly Item[],
  about: About,
): Omit<LinkedFigure, "clause"> {
  const measure = pack.inContext?.(settled, near, items, previous, about) ?? settled.measure;
  if (measure === settled.measure) return settled;
  const stock = measure === "held" && settled.mode === "unknown";
  return { ...settled, measure, ...(stock ? { mode: "held" as const } : {}) };
}

/** What is held, counted as something else or already told keeps its mode. */
export function withMode(
  settled: Omit<LinkedFigure, "clause">,
  pack: LanguagePack,
  items: readonly Item[],
  at: number,
): Omit<LinkedFigure, "clause"> {
  const { mode, measure, denied, phase } = settled;
  // "430 more will follow": what has not happened adds to no count yet
  if (mode === "new" && PROMISED.has(phase) && settled.count.noun.includes("further"))
    return { ...settled, mode: "unknown" };
  // `عدد الإصابات الخطيرة بلغ 300`: a total of some of the hurt
  if (mode === "total" && measure === "wounded" && pack.statedMode?.(items, at) === "part")
    return { ...settled, mode: "part" };
  if (mode !== "unknown" || denied || measure === "vehicles") return settled;
  // `قتلوا 12 مهاجماً، واستشهد منهم ثلاثة جنود`: of those who killed
  if (settled.count.noun.includes("other-side")) return settled;
  // "eleven of the wounded are in danger": some of them, whatever else is said; `قضى 21 من الضحايا بالرصاص`
  const { noun, measure: ownMeasure } = settled.count;
  if ((noun.includes("some-of") && ownMeasure === measure) || noun.includes("of-victims"))
    return { ...settled, mode: "part" };
  const stated = pack.statedMode?.(items, at) ?? "unknown";
  return stated === "unknown" ? settled : { ...settled, mode: stated };
}

/** "announced 50 lorries", "promised 600 soldiers": what is sent is told before it goes; whom a noun or a verb has otherwise, is not. */
export function stillAhead(
  figure: LinkedFigure,
  pack: LanguagePack,
  items: readonly Item[],
): LinkedFigure {
  const { count, measure, phase, denied } = figure;
  const open = SENT.has(measure) && count.measure === null && phase === "done" && !denied;
  if (!open || pack.promisedPhase === undefined) return figure;
  const at = firstEndingAfter(items, count.quantity.start);
  const promised = pack.promisedPhase(items, at);
  return promised === null ? figure : { ...figure, phase: promised };
}
const SENT: ReadonlySet<Measure> = new Set<Measure>(["vehicles", "deployed", "other"]);

/**
 * "11,300 died and another 10,000 are missing": beside the dead, and no addition to missing ones counted before. "Another 12 were
 * wounded" after 30 wounded adds.
 */
export function besideOthers(
  linked: readonly LinkedFigure[],
  items: readonly Item[],
  earlier: LinkedFigure | null,
): readonly LinkedFigure[] {
  const before = new Set<Measure>();
  return linked.map((figure) => {
    const told = before.size > 0 ? before : new Set(earlier === null ? [] : [earlier.measure]);
    const alone = told.size === 0 || told.has(figure.measure);
    // `وثّقنا مقتل 16 مدنياً ونتابع بلاغات عن ثلاث وفيات أخرى`
    const adds = before.has(figure.measure) && figure.count.noun.includes("besides");
    before.add(figure.measure);
    if (adds && ADDED_TO.has(figure.mode)) return { ...figure, mode: "new" };
    return figure.mode === "new" && !alone && isFurther(figure, items)
      ? { ...figure, mode: "unknown" }
      : figure;
  });
}

const ADDED_TO: ReadonlySet<LinkedFigure["mode"]> = new Set(["unknown", "total"]);

/** "another 10,000", "170 more" */
function isFurther({ count }: LinkedFigure, items: readonly Item[]): boolean {
  const at = firstEndingAfter(items, count.quantity.start);
  const words = [items[at - 1]?.word ?? "", items[at]?.word ?? ""];
  return count.noun.includes("further") || words.some((word) => FURTHER.has(word));
}

const FURTHER: ReadonlySet<string> = new Set("another further additional more".split(" "));

const PROMISED: ReadonlySet<string> = new Set(["planned", "agreed"]);
