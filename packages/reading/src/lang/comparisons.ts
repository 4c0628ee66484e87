import { bounded } from "../extract/numbers/bounds.ts";
import type { Match, Rule } from "../extract/rule.ts";
import type { ReportContext } from "../extract/stage.ts";
import type { Quantity } from "../text/item.ts";

type BoundRule = Rule<Quantity, ReportContext>;

const TOLL = { ar: ["القتلى", "الجرحى"], en: ["killed", "wounded"] } as const;

/** How `describeFigure` writes them. */
const MARKS = { "more-than": ">", "less-than": "<", "at-least": ">=", "at-most": "<=" } as const;

/** Signs of comparison before a number, in every language: ">100 killed", `>=30`. */
export function comparisons(lang: "ar" | "en"): readonly BoundRule[] {
  const said = (sign: string, number: number, which: 0 | 1): string =>
    lang === "ar"
      ? `عدد ${TOLL.ar[which]} ${sign}${number}`
      : `${sign}${number} people were ${TOLL.en[which]}.`;
  const mode = lang === "ar" ? " total" : "";
  const rule = (
    name: string,
    bound: keyof typeof MARKS,
    pattern: string,
    sign: string,
  ): BoundRule => {
    const id = `${lang}.bound.${name}`;
    const mark = MARKS[bound];
    return Object.freeze({
      id,
      pattern,
      read: (m: Match) => (isSign(m) ? bounded(m, bound, id) : null),
      why: `"${sign}100" is how posts and tables write a bound.`,
      hits: [
        [said(sign, 100, 0), `killed unknown ${mark}100${mode}`],
        [said(sign, 20, 1), `wounded unknown ${mark}20${mode}`],
      ],
      misses: [said("", 100, 0), said("<>", 20, 1)],
    } satisfies BoundRule);
  };
  return [
    rule("sign-more", "more-than", "=> q:quantity", ">"),
    rule("sign-less", "less-than", "=< q:quantity", "<"),
    rule("sign-at-least", "at-least", "=> == q:quantity", ">="),
    rule("sign-at-least-one", "at-least", "=≥ q:quantity", "≥"),
    rule("sign-at-most", "at-most", "=< == q:quantity", "<="),
    rule("sign-at-most-one", "at-most", "=≤ q:quantity", "≤"),
    plusBehind(lang),
  ];
}

/** `الجرحى: 30+`, "30+ inmates". */
function plusBehind(lang: "ar" | "en"): BoundRule {
  const id = `${lang}.bound.plus`;
  const mode = lang === "ar" ? " total" : "";
  const said = (number: string, which: 0 | 1): string =>
    lang === "ar" ? `عدد ${TOLL.ar[which]} ${number}` : `${number} people were ${TOLL.en[which]}.`;
  return Object.freeze({
    id,
    pattern: "q:quantity plus",
    read: (m: Match) => (m.items[m.to - 1]?.spaced === true ? null : bounded(m, "at-least", id)),
    why: '"30+" is 30 or more.',
    hits: [
      [said("100+", 0), `killed unknown >=100${mode}`],
      [said("30+", 1), `wounded unknown >=30${mode}`],
    ],
    misses: [said("30 + 40", 0), said("30", 1)],
  } satisfies BoundRule);
}

/** Not the end of another sign ("<>", "=>", "->"). */
function isSign(m: Match): boolean {
  const before = m.items[m.from - 1];
  return before === undefined || m.items[m.from]?.spaced === true || !/^[<>=-]$/u.test(before.word);
}
