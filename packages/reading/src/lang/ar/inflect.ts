import type { Measure, Unit } from "../../model/figure.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { noun } from "./nouns/noun.ts";

interface More {
  readonly tags?: readonly string[];
  readonly measure?: Measure;
}

/**
 * Nouns of persons with a sound plural, from their masculine (`مسعف`): feminine, dual, plurals in every case and before
 * another noun (`مسعفو`, `معلمتا`). A form in `ين` is a plural (`مدنيين`); two are `مسعفان`, or `مسعفين اثنين`.
 */
export function sound(words: string, group: string, more: More = {}): readonly LexiconLine[] {
  return words
    .split(/\s+/u)
    .flatMap((word) =>
      noun(
        `${word} ${word}اً ${word}ة`,
        `${word}ان ${word}تان ${word}تين ${word}تا`,
        `${word}ون ${word}ين ${word}و ${word}ي ${word}ات`,
        group,
        "persons",
        more,
      ),
    );
}

/** `سائقي الشاحنات`, `سائقو`: a sound plural before another noun; not where that is also the word itself (`محامي`) or an adjective. */
function bound(plurals: readonly string[], sg: string): readonly string[] {
  if (sg.length < 4 || ADJECTIVE.has(sg)) return [];
  return plurals
    .filter((word) => word === `${sg}ين` || word === `${sg}ون`)
    .map((word) => (word.endsWith("ين") ? `${sg}ي` : `${sg}و`));
}

/** Their `ي` makes another word: `العام المدرسي`, `محامي` (one). */
const ADJECTIVE: ReadonlySet<string> = new Set(["مدرس", "محام", "عامل", "حارس"]);

/**
 * Nouns with a broken plural, as `جندي/جنود`; several plurals after a comma. A dual in `ين` is two (`جنديين`). A
 * singular in `ة` makes its dual in `تان`; without a plural it takes `ات`.
 */
export function broken(
  pairs: string,
  group: string,
  unit: Unit = "persons",
  more: More = {},
): readonly LexiconLine[] {
  return pairs.split("|").flatMap((pair) => {
    const [sg = "", plurals = ""] = pair.trim().split("/");
    if (sg === "") throw new TypeError(`noun pair: ${pair}`);
    const closed = sg.endsWith("ة");
    const stem = closed ? `${sg.slice(0, -1)}ت` : sg.endsWith("ى") ? `${sg.slice(0, -1)}ي` : sg;
    const constructs = bound(plurals.split(","), sg);
    const many =
      plurals === "" && closed
        ? `${sg.slice(0, -1)}ات`
        : [...plurals.split(","), ...constructs].join(" ").trim();
    return noun(
      closed || sg.endsWith("ى") ? sg : `${sg} ${sg}اً`,
      [
        `${stem}ان`,
        // `سائقين` beside `سائقون` is a plural
        ...(plurals.split(",").includes(`${stem}ين`) ? [] : [`${stem}ين`]),
        // `سيارتا إسعاف`, before another noun; `سائقا` is as well one driver
        ...(closed ? [`${stem}ا`] : []),
      ].join(" "),
      many === "" ? "-" : many,
      group,
      unit,
      more,
    );
  });
}
