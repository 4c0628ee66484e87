import { isSurelyRead, type Figure } from "@tarjih/reading";
import type { Screen } from "./screen.ts";

/** What is to be known of a figure whose letters were recognised: how surely, and whether it answers nothing for that. */
export function surenessFacts(
  figure: Pick<Figure, "ocr" | "quote" | "review">,
  { say }: Pick<Screen, "say">,
): readonly string[] {
  const sure = figure.ocr === undefined ? [] : [say.recognised.sure(figure.ocr)];
  return isSurelyRead(figure) ? sure : [...sure, say.recognised.tooUnsure];
}
