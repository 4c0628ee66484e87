import { numberPasses } from "../../lang/language.ts";
import type { LanguagePack } from "../../lang/language.ts";
import type { Item, Quantity } from "../../text/item.ts";
import { chunk } from "../rule.ts";
import type { Fired, RuleSet } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { joinOrdinals } from "./ordinals.ts";
import { outOfBrackets } from "./out-of-brackets.ts";
import { quantityItem } from "./reader.ts";

/** The numbers stage: ordinals are joined, then number, range and bound become one chunk, pass by pass. */
export function readNumbers(
  items: readonly Item[],
  pack: LanguagePack,
  context: ReportContext,
  toItem: (fired: Fired<Quantity>, items: readonly Item[]) => Item = quantityItem,
  passes: readonly RuleSet<Quantity, ReportContext>[] = numberPasses(pack),
): readonly Item[] {
  let read = joinOrdinals(items);
  for (const pass of passes) {
    // `أكثر من (40)`, "between (12) and (15)": the word of a bound is to meet its number
    if (pass === pack.ranges) read = outOfBrackets(read);
    read = chunk(pass, read, context, toItem);
  }
  return read;
}
