import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { passive } from "../figure-reads.ts";
import { BLOWS, takesOne } from "../shared-count.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

/** "kills": the present tense of headlines. */
function isOfHeadline(item: Item | null): boolean {
  return item?.word.endsWith("s") === true;
}

/** One number over two outcomes, one outcome over two numbers. */
export const englishSharedFigures: readonly FigureRule[] = [
  {
    id: "en.figure.shared",
    pattern: `c:count|quantity aux|hedge|=reported|=confirmed|=feared|=believed|=to|=also|=already|=since|=all|=either|=both{0,5} p:pred+past|dead =and|=or b:pred+past|missing-adj|dead`,
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.shared");
      const [one, other] = [
        measureIn(m.get("p"), count, m.items),
        measureIn(m.get("b"), count, m.items),
      ];
      // "20 killed and wounded 31" has its own number after the second verb.
      const next = m.items[m.to];
      if (
        one === null ||
        other === null ||
        next?.tags.includes("quantity") === true ||
        next?.tags.includes("count") === true
      )
        return null;
      // "stabbed or beaten to death": of either they died
      const fatal = one === "wounded" && other === "killed" && BLOWS.has(m.get("b")?.word ?? "");
      const all = fatal ? "killed" : one === other ? one : "other";
      return drafts(draft(count, all, "en.figure.shared", { phase: "done" }));
    },
    why: "'17 people were killed or wounded': one number over two outcomes is neither alone.",
    hits: [
      ["Seventeen people were killed or wounded.", "other unknown 17"],
      [
        "At least 100 people reported killed and injured in attack on prison",
        "other unknown >=100",
      ],
      ["The ministry said 32 people were dead or missing.", "other unknown 32"],
      ["Some 32 killed or missing, the mayor said.", "other unknown ~32"],
      ["At least 9 children have reportedly been killed or injured.", "other children >=9"],
      ["Some 9 people are reported to have been killed and wounded.", "other unknown ~9"],
      ["Forty houses were burned and demolished.", "destroyed houses 40"],
      ["Ten inmates were stabbed or beaten to death.", "killed inmates 10"],
    ],
    misses: ["Seventeen people were killed and 20 were wounded.", "Seventeen people were killed."],
  },
  {
    id: "en.figure.shared-object",
    pattern: `p:pred =and|=or|comma b:pred ${GAP}{0,3} c:count|quantity`,
    read: (m) => {
      const [p, b] = [m.get("p"), m.get("b")];
      const count = countFrom(m.get("c"), "en.figure.shared-object");
      const one = measureIn(p, count, m.items);
      const other = measureIn(b, count, m.items);
      const verbs =
        p?.tags.includes("intransitive") !== true && b?.tags.includes("intransitive") !== true;
      const between = m.items.slice(m.from + 3, m.to - 1);
      const far = between.some(({ tags }) =>
        ["func", "in", "reach"].some((tag) => tags.includes(tag)),
      );
      // "Strike kills, injures 12": headlines have a comma for "and"
      const comma = m.items[m.from + 1]?.tags.includes("comma") === true;
      const apart = comma && !(isOfHeadline(p) && isOfHeadline(b));
      return one === null || other === null || !verbs || far || apart
        ? null
        : drafts(
            draft(count, one === other ? one : "other", "en.figure.shared-object", {
              phase: "done",
            }),
          );
    },
    why: "'killed or wounded 40 soldiers': one number over two outcomes is neither alone.",
    hits: [
      ["The shells killed or wounded 40 soldiers.", "other soldiers 40"],
      ["The army destroyed and burned 12 houses.", "destroyed houses 12"],
      ["Air strike kills, injures more than 100, clinic says", "other unknown >100"],
    ],
    misses: ["The shells killed 12 and wounded 40 soldiers.", "They killed and fled 40 days ago."],
  },
  {
    id: "en.figure.shared-victims",
    pattern: "c:count+victim =and|=or p:pred+past|missing-adj =people|=persons?",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.shared-victims");
      const other = m.get("p")?.sense?.measure;
      const next = m.items[m.to];
      const own = next?.tags.includes("quantity") === true || next?.tags.includes("count") === true;
      return count === null ||
        count.measure === null ||
        other === undefined ||
        own ||
        (takesOne(next) && !isOfThem(m))
        ? null
        : drafts(
            draft(count, count.measure === other ? other : "other", "en.figure.shared-victims", {
              phase: "done",
            }),
          );
    },
    why: "'40 dead and wounded': one number over both.",
    hits: [
      ["They spoke of 40 dead and wounded.", "other unknown 40"],
      ["There were twelve dead or injured.", "other unknown 12"],
      ["It left hundreds of dead and injured civilians.", "other unknown 200..999"],
      ["Crews search for thousands of dead and missing people.", "other unknown 2000..9999"],
    ],
    misses: ["They spoke of 40 dead and 12 wounded.", "They saw 40 dead and killed the guard."],
  },
  {
    id: "en.figure.restated",
    pattern: "c:count paren-open about? d:count paren-close aux{0,3} p:pred+past",
    read: (m) => {
      const first = passive(m, "en.figure.restated");
      const measure = first?.[0]?.measure;
      return first === null || measure === undefined
        ? null
        : drafts(
            ...first,
            draft(countFrom(m.get("d"), "en.figure.restated"), measure, "en.figure.restated", {
              phase: "done",
            }),
          );
    },
    why: "'2,370 households (about 14,200 people) have been displaced': the same in another unit.",
    hits: [
      ["2,370 households (about 14,200 people) were displaced.", "displaced unknown ~14200"],
      ["40 families (210 people) have been displaced.", "displaced families 40"],
    ],
    misses: ["40 families (see the map) have been displaced.", "40 families were displaced."],
  },
];

/** "hundreds of dead and injured civilians": behind "of" the dead are no predicate, and the injured no verb; an article would make one of it. */
function isOfThem(m: Match): boolean {
  const next = m.items[m.to];
  const chunk = m.get("c")?.chunk;
  const isVague = chunk?.kind === "count" && chunk.quantity.bound === "vague";
  return isVague && next?.tags.includes("counted") === true && next.chunk === null;
}
