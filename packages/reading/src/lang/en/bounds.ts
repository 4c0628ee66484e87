import type { Match, Rule } from "../../extract/rule.ts";
import { bounded, boundedBehind } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { comparisons } from "../comparisons.ts";
import { englishBoundsMore } from "./bounds-more.ts";

/** Words of bounds and ranges. */
export const englishBoundWords: readonly LexiconLine[] = [
  ["about around approximately roughly some nearly almost approx circa", { tags: ["about"] }],
  ["more", { tags: ["more"] }],
  ["fewer less", { tags: ["less"] }],
  ["over above exceeding", { tags: ["over"] }],
  ["under below", { tags: ["under"] }],
  ["equals equal", { tags: ["equals"] }],
  ["least", { tags: ["least"] }],
  ["most", { tags: ["most"] }],
  ["between", { tags: ["between"] }],
];

/** "(+4)" in a bulletin: four more, and not more than four. */
function isIncrease({ items, from }: Match): boolean {
  return (
    items[from]?.tags.includes("plus") === true &&
    items[from - 1]?.tags.includes("paren-open") === true
  );
}

const VERBS_WITH_OVER: ReadonlySet<string> = new Set(
  "hand hands handed handing turn turned turning take takes took taken taking give gave ran run".split(
    " ",
  ),
);

/** Bounds and ranges around a number: "at least 20", "between 50 and 60". The span stays that of the number. */
export const englishBounds: readonly Rule<Quantity, ReportContext>[] = [
  ...englishBoundsMore,
  ...comparisons("en"),
  {
    id: "en.bound.more-than",
    pattern: "more =than q:quantity",
    read: (m) => bounded(m, "more-than", "en.bound.more-than"),
    why: "'More than 100' leaves 100 out and is open above.",
    hits: [
      ["More than 100 civilians were killed.", "killed civilians >100"],
      ["The fire wounded more than twenty people.", "wounded unknown >20"],
    ],
    misses: ["No more than 100 civilians were killed.", "More than one town burned down."],
  },
  {
    id: "en.bound.over",
    pattern: "over|plus q:quantity",
    // "hand over 25 captives", "took over 12 posts": the verb's own "over"
    read: (m) =>
      VERBS_WITH_OVER.has(m.items[m.from - 1]?.word ?? "") || isIncrease(m)
        ? null
        : bounded(m, "more-than", "en.bound.over"),
    why: "'Over 100' is more than 100; 'over the weekend' has no number.",
    hits: [
      ["Over 100 civilians were killed.", "killed civilians >100"],
      ["The fire wounded over 40 people.", "wounded unknown >40"],
    ],
    misses: [
      "Over the weekend 100 civilians were killed.",
      "Police took over the building.",
      "They will hand over 25 captives.",
    ],
  },
  {
    id: "en.bound.at-least",
    pattern: "=at =the? =very? least q:quantity",
    read: (m) => bounded(m, "at-least", "en.bound.at-least"),
    why: "'At least 20' is 20 or more.",
    hits: [
      ["At least 20 civilians were killed.", "killed civilians >=20"],
      ["The fire wounded at least 31 people.", "wounded unknown >=31"],
    ],
    misses: ["At most 20 civilians were killed.", "At least they were alive."],
  },
  {
    id: "en.bound.no-fewer",
    pattern: "=no|=not less =than q:quantity",
    read: (m) => bounded(m, "at-least", "en.bound.no-fewer"),
    why: "'No fewer than 20' is 20 or more, not a denial.",
    hits: [
      ["No fewer than 20 civilians were killed.", "killed civilians >=20"],
      ["No less than 40 inmates escaped.", "escaped inmates >=40"],
    ],
    misses: ["Fewer than 20 civilians were killed.", "No one was killed."],
  },
  {
    id: "en.bound.no-more",
    pattern: "=no|=not more =than q:quantity",
    read: (m) => bounded(m, "at-most", "en.bound.no-more"),
    why: "'No more than 20' allows 20 and everything below.",
    hits: [
      ["No more than 20 civilians were killed.", "killed civilians <=20"],
      ["Not more than 40 inmates escaped.", "escaped inmates <=40"],
    ],
    misses: ["More than 20 civilians were killed.", "No more delays are expected."],
  },
  {
    id: "en.bound.at-most",
    pattern: "=at most q:quantity",
    read: (m) => bounded(m, "at-most", "en.bound.at-most"),
    why: "'At most 20' caps the number.",
    hits: [
      ["At most 20 civilians were killed.", "killed civilians <=20"],
      ["At most 40 inmates escaped.", "escaped inmates <=40"],
    ],
    misses: ["At least 20 civilians were killed.", "Most civilians left."],
  },
  {
    id: "en.bound.less-than",
    pattern: "less =than q:quantity",
    read: (m) => bounded(m, "less-than", "en.bound.less-than"),
    why: "'Fewer than 50' leaves 50 out.",
    hits: [
      ["Fewer than 50 inmates escaped.", "escaped inmates <50"],
      ["Less than twenty civilians were killed.", "killed civilians <20"],
    ],
    misses: ["No fewer than 50 inmates escaped.", "Less than expected was found."],
  },
  {
    id: "en.bound.up-to",
    pattern: "=up =to q:quantity",
    read: (m) => bounded(m, "up-to", "en.bound.up-to"),
    why: "'Up to 200' is a ceiling that speakers hold loosely.",
    hits: [
      ["Up to 200 inmates escaped.", "escaped inmates ≤200"],
      ["Up to 80 civilians were killed.", "killed civilians ≤80"],
    ],
    misses: ["The toll went up and 200 died.", "It is up to them."],
  },
  {
    id: "en.bound.as-many-as",
    pattern: "=as =many =as q:quantity",
    read: (m) => bounded(m, "up-to", "en.bound.as-many-as"),
    why: "'As many as 200' is a ceiling that speakers hold loosely.",
    hits: [
      ["As many as 200 inmates escaped.", "escaped inmates ≤200"],
      ["As many as 80 civilians were killed.", "killed civilians ≤80"],
    ],
    misses: ["As many know, 200 inmates escaped.", "Many inmates escaped."],
  },
  {
    id: "en.bound.or-more",
    pattern: "q:quantity =or =more",
    read: (m) => bounded(m, "at-least", "en.bound.or-more"),
    why: "'30 or more' is 30 and everything above.",
    hits: [
      ["30 or more inmates escaped.", "escaped inmates >=30"],
      ["Twelve or more people were killed.", "killed unknown >=12"],
    ],
    misses: ["More than 30 inmates escaped.", "30 inmates or guards escaped."],
  },
  {
    id: "en.bound.after-least",
    pattern: "q:quantity =at =least",
    read: (m) => boundedBehind(m, "at-least", "en.bound.after-least"),
    why: "'Twenty at least were killed': the bound stands behind.",
    hits: [
      ["Twenty at least were killed.", "killed unknown >=20"],
      ["It wounded 12 at least.", "wounded unknown >=12"],
    ],
    misses: [
      "Twenty at the gate were killed.",
      "At least they lived.",
      "In May 2025 at least 210 workers died.",
    ],
  },
  {
    id: "en.bound.or-so",
    pattern: "q:quantity =or =so",
    read: (m) => bounded(m, "about", "en.bound.or-so"),
    why: "'30 or so' is the speaker's own rounding.",
    hits: [
      ["30 or so inmates escaped.", "escaped inmates ~30"],
      ["A hundred or so people were killed.", "killed unknown ~100"],
    ],
    misses: ["30 inmates escaped.", "So 30 inmates escaped."],
  },
  {
    id: "en.bound.odd",
    pattern: "q:quantity dash =odd",
    read: (m) => bounded(m, "about", "en.bound.odd"),
    why: "'20-odd people': about twenty.",
    hits: [
      ["20-odd inmates escaped.", "escaped inmates ~20"],
      ["Thirty-odd people were killed.", "killed unknown ~30"],
    ],
    misses: ["20 odd people came.", "It was odd."],
  },
  {
    id: "en.bound.close-to",
    pattern: "=close =to q:quantity",
    read: (m) => bounded(m, "about", "en.bound.close-to"),
    why: "'close to 80' is about 80.",
    hits: [
      ["Close to 80 civilians were killed.", "killed civilians ~80"],
      ["The blast wounded close to 40 people.", "wounded unknown ~40"],
    ],
    misses: ["They live close to the prison.", "Next to it 80 civilians were killed."],
  },
  {
    id: "en.bound.upwards",
    pattern: "=upwards|=excess =of q:quantity",
    read: (m) => bounded(m, "more-than", "en.bound.upwards"),
    why: "'upwards of 100', 'in excess of 100'.",
    hits: [
      ["Upwards of 100 civilians were killed.", "killed civilians >100"],
      ["In excess of 40 inmates escaped.", "escaped inmates >40"],
    ],
    misses: ["North of the town 100 civilians were killed.", "Upwards they went."],
  },
  {
    id: "en.bound.estimated",
    pattern: "=an =estimated q:quantity",
    read: (m) => bounded(m, "about", "en.bound.estimated"),
    why: "'an estimated 5,000 people': nobody counted them.",
    hits: [
      ["An estimated 500 civilians were killed.", "killed civilians ~500"],
      ["An estimated 5 thousand people were displaced.", "displaced unknown ~5000"],
    ],
    misses: ["It estimated that 500 civilians were killed.", "500 civilians were killed."],
  },
  {
    id: "en.bound.about",
    pattern: "about q:quantity",
    read: (m) => bounded(m, "about", "en.bound.about"),
    why: "'About 100', 'some 100', 'nearly 100': the speaker's own rounding.",
    hits: [
      ["About 100 civilians were killed.", "killed civilians ~100"],
      ["Some 70 inmates escaped.", "escaped inmates ~70"],
    ],
    misses: ["Some of the 70 inmates escaped.", "Talks about the town went on."],
  },
];
