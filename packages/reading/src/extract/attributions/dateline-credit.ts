import type { Passage } from "../../model/passage.ts";
import { isMedium } from "./passed-on.ts";

/** Lines from the top in which a dateline stands: below a headline, a second one and a byline. */
const NEAR = 5;
/** A dateline is that short. */
const LONGEST = 120;

/**
 * "WADI OLM (Pelican) - ", "DARGOUN, Nov 13 (Meridian Press) -", "April 12 (Orin Press) - ": a place in capitals or a day, the agency in brackets, and a dash. Agencies
 * that a pack knows are found by their name.
 */
const ENGLISH =
  /^[\s*_>]*(?<place>\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:,\s+\p{Lu}[\p{L}.\s]{2,24})?)?(?:,?\s*(?<day>\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2})(?:,?\s+\d{4})?)?\s*\((?<name>[^()\n]{3,40})\)\s*(?:[–—]|--?\s)/u;
/** `تلمارة (وكالة المدار) - `, `تلمارة، 12 يونيو (وكالة المدار) –`. */
const ARABIC =
  /^[\s*_>]*\p{Script=Arabic}[\p{Script=Arabic}\s]{2,30}(?:[،,]?\s*[\d٠-٩]{1,2}\s+\p{Script=Arabic}+(?:\s+[\d٠-٩]{4})?)?\s*\((?<name>[^()\n]{3,40})\)\s*(?:[–—ـ]|--?\s)/u;
/** "(File)", "(Update 2)", "(agencies)": of the text, and nobody's name. */
const NO_NAME =
  /^(?:file|updates?|updated|agencies|special|exclusive|staff|local\s+time|photo|video|archive)\b/iu;

/**
 * The agency that a dateline credits with the text, or null. One word is an agency's only where the text has it as one ("told Pelican", "a Pelican reporter") or it ends as one does ("Coastwire").
 * A place or a country in brackets ("ASWARD (North Province) -") is none: one is named by two plain words only where it is called a medium. */
export function datelineCredit(raw: string): Passage | null {
  let start = 0;
  for (let line = 0; line < NEAR && start < raw.length;) {
    const stop = raw.indexOf("\n", start);
    const end = stop < 0 ? raw.length : stop;
    const head = raw.slice(start, Math.min(end, start + LONGEST));
    if (head.trim() !== "") {
      line += 1;
      const name = creditIn(head);
      if (name !== null && (isMedium(name) || NEWSY.test(name) || speaks(name, raw))) {
        const at = start + head.indexOf(`(${name})`) + 1;
        return { start: at, end: at + name.length };
      }
    }
    start = end + 1;
  }
  return null;
}

function creditIn(line: string): string | null {
  if (!line.includes("(")) return null;
  const { place, day, name = "" } = ENGLISH.exec(line)?.groups ?? {};
  if (name !== "" && (place ?? day) !== undefined) return isAgency(name) ? name : null;
  const arabic = ARABIC.exec(line)?.groups?.["name"] ?? "";
  const isNamed =
    isMedium(arabic) && !/^(?:شبكة|قناة|موقع|صوت|صدى|نبض|منبر)\s|\sسابقا/u.test(arabic);
  return arabic !== "" && isNamed ? arabic : null;
}

/** "Pelican" of "a Pelican reporter", "told Pelican": a country, a side of a picture or a person in the brackets hears and prints nothing. */
function speaks(name: string, raw: string): boolean {
  return new RegExp(
    `\\b(?:told|tells)\\s+${name}\\b|\\b${name}(?:['’]s)?\\s+(?:reporter|correspondent|journalist|photographer|reporters|story|stories|count|tally|has\\s+learned)\\b`,
    "u",
  ).test(raw.slice(0, READ));
}
const NEWSY = /(?:wire|press|news)$/iu;
/** So much of a text is looked at for its agency. */
const READ = 4_000;

/** One word with a capital and small letters, or the name of a medium. */
function isAgency(name: string): boolean {
  if (NO_NAME.test(name) || name.includes(",")) return false;
  return isMedium(name) || /^\p{Lu}\p{Ll}{3,}(?:\p{Lu}\p{Ll}+)?$/u.test(name);
}
