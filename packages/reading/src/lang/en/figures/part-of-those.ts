import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { measureIn } from "../figure-measure.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";

/** What happened to those whom a word names ("the dead", "those killed", "the toll"); undefined where it does not say. */
export function measureOfThose(those: Item | null): Measure | undefined {
  // "the 50 dead"
  const own = those?.chunk?.kind === "count" ? those.chunk.measure : null;
  return (
    own ??
    those?.sense?.measure ??
    (those !== null && TOLLS.some((tag) => those.tags.includes(tag)) ? "killed" : undefined)
  );
}

/** The same of some of them: "Six foreigners were among those rescued" from the water were in nobody's hands. */
export function measureAmong(
  those: Item | null,
  some: Count | null,
  items: readonly Item[],
): Measure | undefined {
  if (those?.tags.includes("rescue") !== true) return measureOfThose(those);
  // "rescued from the militia", "by troops who raided a rebel camp": out of the hands of those who held them
  const behind = items.slice(items.indexOf(those) + 1, items.indexOf(those) + 1 + FROM_WHOM);
  return behind.some(({ word }) => CAPTORS.test(word))
    ? measureOfThose(those)
    : (measureIn(those, some, items) ?? undefined);
}
/** Items behind "rescued" in which whoever held them is named. */
const FROM_WHOM = 10;
const CAPTORS =
  /^(?:militias?|rebels?|gunm[ae]n|captors?|kidnappers|abductors|hijackers|bandits|jihadists|insurgents|militants|pirates|traffickers|captivity|slavery|bondage)$/u;

const TOLLS: readonly string[] = ["toll-noun", "toll-word"];

/** The count `c` as a part of those whom `v` names: "The dead include 14 guards", "two children were among the dead". */
export function partOfThose(m: Match, id: string): readonly FigureDraft[] | null {
  const v = m.get("v");
  const count = countFrom(m.get("c"), id);
  const measure = measureAmong(v, count, m.items);
  // "the count of the dead includes 16 villages": places and things are none of the dead
  const isOfThem = measure !== "killed" || count?.unit !== "items";
  return measure === undefined || !isOfThem
    ? null
    : drafts(draft(count, measure, id, { mode: "part", phase: "done" }));
}
