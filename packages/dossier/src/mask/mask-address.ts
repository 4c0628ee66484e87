import { WITHHELD } from "./edits.ts";
import { findNames } from "./find-names.ts";

/** An address that has a name in its percent-encoding (`%D8%B3…`) goes whole: half of it leads there too. */
export function maskAddress(text: string, names: readonly string[]): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  return findNames(decoded(text), names).length === 0 ? text : WITHHELD.en;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}
