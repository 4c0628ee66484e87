import type { Measure, Unit } from "../../../model/figure.ts";
import type { Sense } from "../../../text/item.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

/** A noun that can be counted, with its singular, dual and plural forms; `-` for none. */
export function noun(
  sg: string,
  du: string,
  pl: string,
  group: string,
  unit: Unit = "persons",
  more: { readonly tags?: readonly string[]; readonly measure?: Measure } = {},
): readonly LexiconLine[] {
  const forms: LexiconLine[] = [];
  const add = (words: string, number: Sense["number"]): void => {
    if (words === "-") return;
    const tags = [
      "counted",
      ...(more.tags ?? []),
      ...(more.measure === undefined ? [] : ["victim"]),
    ];
    const measure = more.measure === undefined ? {} : { measure: more.measure };
    // before a pronoun the hamza sits on a letter: `زملائه`, `أصدقاؤهم`
    const seated = words
      .split(/\s+/u)
      .filter((word) => /[\u0600-\u06ff]{2}اء$/u.test(word))
      .map((word) => `${word.slice(0, -1)}ئ ${word.slice(0, -1)}ؤ`);
    forms.push([
      [words, ...seated].join(" "),
      { tags, group, unit, ...measure, ...(number === undefined ? {} : { number }) },
    ]);
  };
  // Dual first: a form listed as both (`سجينين`) is a dual; -ين of sound plurals is listed only as plural.
  add(du, "du");
  add(sg, "sg");
  add(pl, "pl");
  return forms;
}

/** Of an armed side: attacks, is deployed, is lost; an actor named after it is the group. */
export const member: { readonly tags: readonly string[] } = { tags: ["member"] };

/** The noun itself says what happened to whom it names. */
export const victim = (measure: Measure): { readonly measure: Measure } => ({ measure });
