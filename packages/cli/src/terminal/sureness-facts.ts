import { isMerelyLikely, isSurelyRead, type Figure } from "@tarjih/reading";
import type { Screen } from "./screen.ts";

/** What is to be known of a figure whose letters were recognised, how surely and whether it answers nothing for that, and of one whose measure is only likely. */
export function surenessFacts(
  figure: Pick<Figure, "ocr" | "quote" | "review" | "likely">,
  { say }: Pick<Screen, "say">,
): readonly string[] {
  const sure = figure.ocr === undefined ? [] : [say.recognised.sure(figure.ocr)];
  const likely = isMerelyLikely(figure) ? [say.codes.likely] : [];
  const all = [...sure, ...likely];
  return isSurelyRead(figure) ? all : [...all, say.recognised.tooUnsure];
}
