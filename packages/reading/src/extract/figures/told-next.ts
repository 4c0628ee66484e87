import type { LanguagePack } from "../../lang/language.ts";
import type { Item } from "../../text/item.ts";
import type { LinkedFigure } from "./link.ts";

/**
 * "Twelve farmers stood by the gate. They were arrested on Monday": those whom a sentence only counts, where the next one begins with what
 * became of all of them.
 */
export function toldNext(
  figures: readonly LinkedFigure[],
  pack: LanguagePack,
  here: readonly Item[],
  next: readonly Item[],
): readonly LinkedFigure[] {
  const [only] = figures;
  if (only === undefined || figures.length > 1 || pack.toldOfAll === undefined) return figures;
  if (only.measure !== "other" || only.mode === "part" || only.denied) return figures;
  const items = pack.phrases === undefined ? next : pack.phrases(next);
  const measure = pack.toldOfAll(items, only.count, here);
  return measure === null ? figures : [{ ...only, measure }];
}
