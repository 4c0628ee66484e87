import { frontDecoded } from "./front-coded.ts";
import { ARABIC_TOWNS } from "../lists/arabic-towns.ts";
import { LATIN_TOWNS } from "../lists/latin-towns.ts";
import { KNOWN_NAMES } from "./name-words.ts";

let towns: ReadonlySet<string> | null = null;

/** Whether a folded word is a place's name: one of the packs, or a town of the region that no other list has. A sign only: people are called so too. */
export function isTownName(folded: string): boolean {
  towns ??= new Set([...frontDecoded(ARABIC_TOWNS), ...frontDecoded(LATIN_TOWNS)]);
  return KNOWN_NAMES.has(folded) || towns.has(folded);
}
