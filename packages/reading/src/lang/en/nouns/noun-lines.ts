import type { Measure, Unit } from "../../../model/figure.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

/** Lexicon lines of counted nouns, singular and plural ("-" for none). */
export function noun(
  sg: string,
  pl: string,
  group: string,
  unit: Unit = "persons",
  more: { readonly tags?: readonly string[]; readonly measure?: Measure } = {},
): readonly LexiconLine[] {
  const tags = ["counted", ...(more.tags ?? []), ...(more.measure === undefined ? [] : ["victim"])];
  const measure = more.measure === undefined ? {} : { measure: more.measure };
  const lines: LexiconLine[] = [];
  if (sg !== "-")
    lines.push([sg, { tags: [...tags, "single"], group, unit, number: "sg", ...measure }]);
  if (pl !== "-")
    lines.push([pl, { tags: [...tags, "many"], group, unit, number: "pl", ...measure }]);
  return lines;
}
