import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure } from "../../../model/figure.ts";
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

function isHarm(measure: Measure | null): boolean {
  return measure === "killed" || measure === "wounded" || measure === "missing";
}

/** One number over two outcomes, one outcome over two numbers. */
export const englishSharedFigures: readonly FigureRule[] = [
  {
    id: "en.figure.shared",
    pattern: [
      `c:count|quantity aux|hedge|=reported|=confirmed|=feared|=believed|=to|=also|=already|=since|=all|=either|=both{0,5} p:pred+past|dead =and|=or b:pred+past|missing-adj|dead`,
      // "8 Houthis killed and injured in raid"
      "c:quantity name+actor p:pred+past =and|=or b:pred+past =in|=by|=after|=during|stop|comma",
      // "41 people killed, wounded in blasts": headlines have a comma for "and"
      "c:count|quantity p:pred+past comma b:pred+past =in|=by|=after|=during|=near|=as",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.shared");
      const [one, other] = [
        measureIn(m.get("p"), count, m.items),
        measureIn(m.get("b"), count, m.items),
      ];
      // "20 killed and wounded 31" has its own number after the second verb.
      const next = m.items[m.to];
      const isHeadline =
        m.items[m.items.findIndex((item) => item === m.get("p")) + 1]?.tags.includes("comma");
      // "Nine people arrested, accused in riot": what they are held for
      if (isHeadline === true && (!isHarm(one) || !isHarm(other))) return null;
      if (
        one === null ||
        other === null ||
        next?.tags.includes("quantity") === true ||
        next?.tags.includes("count") === true
      )
        return null;
      // "stabbed or beaten to death": of either they died
      const fatal = one === "wounded" && other === "killed" && BLOWS.has(m.get("b")?.word ?? "");
      const all = fatal ? "killed" : overBoth(m, one, other);
      return drafts(draft(count, all, "en.figure.shared", { phase: "done" }));
    },
    why: "'17 people were killed or wounded': one number over two outcomes is neither alone.",
    hits: [
      ["Seventeen people were killed or wounded.", "other unknown 17"],
      ["Forty-one people killed, wounded in blasts in Tesk", "other unknown 41"],
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
    misses: [
      "Seventeen people were killed and 20 were wounded.",
      "Seventeen people were killed.",
      "Seventeen people arrested, charged in riot",
    ],
  },
  {
    id: "en.figure.possibly-more",
    pattern:
      "c:count =and|=or comma{0,1} =possibly|=perhaps|=maybe =up|=as{0,1} =to|=many{0,1} =as? d:quantity =more{0,1} aux{1,3} p:pred+past",
    read: (m) => {
      const id = "en.figure.possibly-more";
      const count = countFrom(m.get("c"), id);
      const more = countFrom(m.get("d"), id);
      const measure = measureIn(m.get("p"), count, m.items);
      if (count === null || more === null || measure === null) return null;
      const { group, unit } = count;
      return drafts(
        draft(count, measure, id, { phase: "done" }),
        draft({ ...more, group, unit }, measure, id, { phase: "done" }),
      );
    },
    why: "'At least 12 people and possibly 20 were killed': the verb is of both numbers, and only the second is doubted.",
    hits: [
      ["At least 12 people and possibly 20 were killed in Tesk.", "killed unknown >=12"],
      ["At least 12 people and possibly 20 were killed in Tesk.", "killed unknown 20"],
      ["Nine guards or perhaps 11 have been wounded.", "wounded guards 9"],
    ],
    misses: [
      "At least 12 people and 20 guards were killed.",
      "Twelve people and possibly a guard were killed.",
    ],
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
            draft(count, overBoth(m, one, other), "en.figure.shared-object", { phase: "done" }),
          );
    },
    why: "'killed or wounded 40 soldiers': one number over two outcomes is neither alone.",
    hits: [
      ["The shells killed or wounded 40 soldiers.", "other soldiers 40"],
      ["The army destroyed and burned 12 houses.", "destroyed houses 12"],
      ["Gunmen abducted and killed 15 soldiers.", "killed soldiers 15"],
      ["Gunmen captured and executed 15 soldiers.", "killed soldiers 15"],
      ["Gunmen killed and abducted 15 soldiers.", "other soldiers 15"],
      ["Air strike kills, injures more than 100, clinic says", "other unknown >100"],
    ],
    misses: ["The shells killed 12 and wounded 40 soldiers.", "They killed and fled 40 days ago."],
  },
  {
    id: "en.figure.shared-victims",
    pattern: [
      "c:count+victim =and|=or p:pred+past|missing-adj =people|=persons?",
      // "41 dead, wounded in blasts"
      "c:count+victim+dead comma p:pred+past =in|=by|=after|=during|=near|=as",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.shared-victims");
      const other = m.get("p")?.sense?.measure;
      const next = m.items[m.to];
      const own = next?.tags.includes("quantity") === true || next?.tags.includes("count") === true;
      // "12 dead, buried in the village"
      const comma = m.items[m.from + 1]?.tags.includes("comma") === true;
      if (comma && !isHarm(other ?? null)) return null;
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
      ["41 dead, wounded in Tesk blasts", "other unknown 41"],
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

/** "Abducted and killed 15 soldiers": those who were taken first are dead. "Killed or abducted" is of neither alone. */
function overBoth(m: Match, one: Measure, other: Measure): Measure {
  if (one === other) return one;
  const and = m.items[m.items.findIndex((item) => item === m.get("b")) - 1];
  const isThen = and?.word === "and" && TAKEN.has(one) && other === "killed";
  return isThen ? other : "other";
}
const TAKEN: ReadonlySet<Measure> = new Set<Measure>(["hostage", "captured", "arrested"]);

/** "hundreds of dead and injured civilians": behind "of" the dead are no predicate, and the injured no verb; an article would make one of it. */
function isOfThem(m: Match): boolean {
  const next = m.items[m.to];
  const chunk = m.get("c")?.chunk;
  const isVague = chunk?.kind === "count" && chunk.quantity.bound === "vague";
  return isVague && next?.tags.includes("counted") === true && next.chunk === null;
}
