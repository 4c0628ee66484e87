import { englishBoundedCounts } from "./counts-bounded.ts";
import { FILL } from "./counts-fill.ts";
import { englishWhoseCounts } from "./counts-whose.ts";
import { bareCount, countOf, ofActor, ofThem } from "../../extract/figures/count.ts";
import { quantityOf } from "../../extract/numbers/bounds.ts";
import type { Match, Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Count, Item } from "../../text/item.ts";

/** Number and noun as one: adjectives and a name may stand between. */
export const englishCounts: readonly Rule<Count, ReportContext>[] = [
  ...englishWhoseCounts,
  ...englishBoundedCounts,
  {
    id: "en.count.others",
    pattern: "q:quantity o:other|others",
    read: (m) => ofThem(m, "en.count.others"),
    why: "'and wounded 31 others', '31 more were hurt': others of the kind counted before.",
    hits: [
      ["The attack killed 20 civilians and wounded 31 others.", "wounded civilians 31"],
      ["Two guards were killed and five more were wounded.", "wounded guards 5"],
    ],
    misses: ["The attack killed 20 civilians and wounded 31 guards.", "The others left."],
  },
  {
    id: "en.count.adjective",
    pattern:
      "q:quantity other? =newly|=badly|=seriously|=severely|=critically|=recently|=previously|=internally|=forcibly|=still{0,2} p:pred+past|missing-adj|dead dash? =out|=up|=down? m:single? n:many",
    read: (m) => {
      const count = countIn(m, "en.count.adjective");
      const p = m.get("p");
      // "108 freed detainees": let go, whoever opened the door
      const measure = p?.tags.includes("freeing") === true ? "released" : p?.sense?.measure;
      const wrecked = measure === "destroyed" || measure === "damaged";
      const persons = count?.unit === "persons" || count?.unit === "families" ? !wrecked : wrecked;
      return count === null || measure === undefined || count.measure !== null || !persons
        ? null
        : { ...count, measure };
    },
    why: "'50 wounded people', '12 displaced families', 'nine missing guards': the participle says what happened.",
    hits: [
      ["Doctors treated 50 wounded people.", "wounded unknown 50"],
      ["Nine missing guards were named.", "missing guards 9"],
    ],
    misses: ["Doctors treated 50 people.", "Nine guards killed inmates."],
  },
  {
    id: "en.count.quoted",
    pattern: "q:quantity quote-open n:many",
    read: (m) => countOf(m, "en.count.quoted"),
    why: "'killed 203 “militants”': marks around the noun say whose word it is, and not that it counts nobody.",
    hits: [
      ["The army killed 203 “militants” in the valley.", "killed fighters 203"],
      ["They arrested 12 'spies' and 30 “gunmen”.", "arrested fighters 30"],
    ],
    misses: ["The army killed 203, “militants” all.", "He wrote 203 “letters”."],
  },
  {
    id: "en.count.actor",
    pattern: "q:quantity a:actor",
    read: (m, { raw }) => {
      const next = m.items[m.to];
      const actor = m.get("a")?.chunk;
      // "12 Ridge Front fighters" have their noun; "12 Taliban commanders" too
      if (next?.tags.includes("counted") === true || actor?.kind !== "name") return null;
      return /[^s]s$/u.test(raw.slice(actor.start, actor.end))
        ? ofActor(m, "en.count.actor")
        : null;
    },
    why: "'several hundred Russian mercenaries': a name in the plural counts its members.",
    hits: [
      ["Ten Russian mercenaries were wounded.", "wounded wagner 10"],
      ["300 Russian mercenaries have been deployed.", "deployed wagner 300"],
    ],
    misses: ["Ten Hezbollah were killed.", "Russian mercenaries were seen on 10 roads."],
  },
  {
    id: "en.count.members-of",
    pattern: "q:quantity other? n:member of article? a:actor",
    read: (m) => countOf(m, "en.count.members-of"),
    why: "'14 members of the Syrian Democratic Forces': the group is the side, not fighters in general.",
    hits: [
      ["14 members of the Syrian Democratic Forces were killed.", "killed sdf 14"],
      ["Two fighters of the Syrian Democratic Forces were wounded.", "wounded sdf 2"],
    ],
    misses: ["14 members of the family were killed.", "14 guards were killed."],
  },
  {
    id: "en.count.strikes",
    pattern:
      "q:quantity other? =separate? =shelling|=drone|=missile|=rocket|=artillery|=mortar|=air|=bombing|=aerial n:deed",
    read: (m) => {
      const count = countIn(m, "en.count.strikes");
      const shelled = m.get("n")?.word === "incidents" || m.get("n")?.word === "attacks";
      return count === null || !shelled
        ? null
        : {
            ...count,
            group: "attacks",
            measure: "strikes",
            noun: [...count.noun.filter((tag) => tag !== "deed"), "victim"],
          };
    },
    why: "'41 drone attacks', '211 shelling incidents': from the air or by artillery, whatever the noun is.",
    hits: [
      ["The army repelled 41 drone attacks.", "strikes attacks 41"],
      ["It recorded 211 shelling incidents.", "strikes attacks 211"],
    ],
    misses: ["The army repelled 41 attacks.", "It recorded 211 violations."],
  },
  {
    id: "en.count.noun",
    pattern: `q:quantity other? ${FILL}{0,2} a:actor? ${FILL}{0,1} m:single? n:many`,
    // "one man dead": one man, and not one dead
    read: (m) =>
      isOne(m) && m.get("m") !== null && m.get("n")?.tags.includes("dead") === true
        ? null
        : countIn(m, "en.count.noun"),
    why: "'Seventeen prison guards', '13 Guard Force fighters', '12 civilian deaths'.",
    hits: [
      ["Seventeen guards were killed.", "killed guards 17"],
      ["Four more people died overnight.", "killed unknown 4 new"],
      ["12 civilian deaths were recorded.", "killed civilians 12"],
    ],
    misses: [
      "Seventeen were killed.",
      "Seventeen days later guards returned.",
      "No one knows how many prisoners got away.",
    ],
  },
  {
    id: "en.count.elderly",
    pattern: "q:quantity n:=elderly|=sick|=disabled",
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      const next = m.items[m.to];
      // "97 elderly people" have their noun; "40 sick and elderly men" too
      if (
        quantity === null ||
        quantity.fractional === true ||
        next?.tags.includes("counted") === true
      )
        return null;
      if (
        next !== undefined &&
        next.chunk === null &&
        (next.tags.length === 0 || next.word === "and")
      )
        return null;
      const group = m.get("n")?.word === "elderly" ? "elderly" : "unknown";
      return {
        ...bareCount(quantity, "en.count.elderly"),
        end: m.get("n")?.end ?? quantity.end,
        group,
        unit: "persons",
        noun: ["counted"],
      };
    },
    why: "'811 children, 502 women and 97 elderly': the adjective stands for people.",
    hits: [
      ["The dead include 811 children, 502 women and 97 elderly.", "killed elderly 97 part"],
      ["The shelling killed 12 elderly.", "killed elderly 12"],
    ],
    misses: ["It killed 12 elderly people.", "12 were elderly."],
  },
  {
    id: "en.count.strong",
    pattern: `q:quantity dash? =strong|=member|=person =crew|=team|=squad|=unit|=garrison|=force|=patrol`,
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      const head = m.items[m.to - 1]?.word ?? "";
      return quantity === null || quantity.fractional === true
        ? null
        : {
            ...bareCount(quantity, "en.count.strong"),
            group: head === "crew" ? "sailors" : head === "team" ? "unknown" : "soldiers",
            unit: "persons",
            noun: head === "crew" ? ["crew"] : head === "team" ? ["staff"] : ["member"],
          };
    },
    why: "'its 22-strong crew': the adjective holds the number.",
    hits: [
      ["Pirates killed the 22-strong crew.", "killed sailors 22"],
      ["The 22-strong patrol was captured.", "captured soldiers 22"],
    ],
    misses: ["The crew of 22 was strong.", "A 50-member panel met."],
  },
  {
    id: "en.count.one",
    pattern: `q:quantity ${FILL}{0,2} m:single? n:single`,
    read: (m) => oneOf(m, "en.count.one"),
    why: "'One guard', 'one police officer': with a singular the number is the whole phrase.",
    hits: [
      ["One guard was killed.", "killed guards 1"],
      ["One police officer was wounded.", "wounded police 1"],
    ],
    misses: ["One was killed.", "Gate one guard was killed."],
  },
  {
    id: "en.count.further",
    pattern: `=another|=further|=additional q:quantity ${FILL}{0,2} m:single? n:many?`,
    read: (m) => {
      const id = "en.count.further";
      const count = m.get("n") === null ? ofThem(m, id) : countIn(m, id);
      return count === null ? null : { ...count, noun: [...count.noun, "further"] };
    },
    why: "'a further 30 were wounded', 'an additional 200 families': new ones, beside those before.",
    hits: [
      ["A further 30 inmates escaped.", "escaped inmates 30 new"],
      ["An additional 200 families were displaced.", "displaced families 200 new"],
    ],
    misses: ["30 inmates escaped.", "Further on 30 inmates escaped."],
  },
  {
    id: "en.count.of-actor",
    pattern: "q:quantity of article? a:actor",
    read: (m) => ofActor(m, "en.count.of-actor"),
    why: "'dozens of the SDF': members of an actor, without a noun.",
    hits: [
      ["Dozens of Islamic State were killed.", "killed isis 20..99"],
      ["Five of the Syrian Democratic Forces were wounded.", "wounded sdf 5"],
    ],
    misses: ["Five were killed by the Syrian Democratic Forces.", "Five of the villages burned."],
  },
  {
    id: "en.count.of-them",
    pattern: "q:quantity of =them|=whom|=which",
    read: (m) =>
      m.items[m.to]?.tags.includes("counted") === true ? null : ofThem(m, "en.count.of-them"),
    why: "'31 inmates escaped and 19 of them were recaptured': of those counted before.",
    hits: [
      ["31 inmates escaped and 19 of them were recaptured.", "recaptured inmates 19 part"],
      ["40 guards were captured and two of them were killed.", "killed guards 2 part"],
    ],
    misses: ["31 inmates escaped.", "Two of the guards were killed."],
  },
  {
    id: "en.count.of-victims",
    pattern: "q:quantity other? of article|=those v:pred+past|missing-adj",
    read: (m) => {
      const count = ofThem(m, "en.count.of-victims");
      const measure = m.get("v")?.sense?.measure;
      const next = m.items[m.to];
      return count === null || measure === undefined || next?.tags.includes("counted") === true
        ? null
        : { ...count, unit: "persons", measure, noun: [...count.noun, "some-of"] };
    },
    why: "'Two of the wounded died': some of those to whom it happened.",
    hits: [
      ["Two of the wounded are in danger.", "wounded unknown 2 part"],
      ["Nine of the displaced came from the coast.", "displaced unknown 9 part"],
    ],
    misses: ["Two of the wounded guards were named.", "Two of the guards were wounded."],
  },
  {
    id: "en.count.of-number",
    pattern: "q:quantity of article|poss? b:quantity",
    read: (m) => {
      // "17 of the 29 cut-off communities": of things that no list holds, and of nobody counted before
      if (isNoun(m.items, m.to)) return null;
      return withWhole(ofThem(m, "en.count.of-number"), m);
    },
    why: "'two of the fifteen had been freed': some of those counted before.",
    hits: [
      ["Fifteen men were captured, and two of the fifteen escaped.", "escaped men 2"],
      ["Twenty guards were captured; nine of the twenty were wounded.", "wounded guards 9"],
    ],
    misses: [
      "Two were freed.",
      "Forty people came. 17 of the 29 cut-off communities were reached.",
    ],
  },
  {
    id: "en.count.of-number-noun",
    pattern: `q:quantity of article|poss? ${FILL}{0,2} b:quantity ${FILL}{0,1} m:single? n:many`,
    read: (m) => {
      const between = m.items[m.items.findIndex((item) => item === m.get("b")) - 1];
      // "four of the area's nine centres"; "two of four men's 12 sheep" is nothing
      const whose =
        between === undefined ||
        ["of", "article", "poss"].some((tag) => between.tags.includes(tag)) ||
        /['’]s?$/u.test(between.word);
      return whose ? withWhole(countIn(m, "en.count.of-number-noun"), m) : null;
    },
    why: "'21 of 26 attack drones', 'nine of their 24 hostages', 'four of the area's nine centres': the noun of the whole is that of the part.",
    hits: [
      ["Nine of the 12 shops were burned.", "destroyed shops 9"],
      ["Three of the 12 people died.", "killed unknown 3"],
      ["Two of the town's nine guards were killed.", "killed guards 2"],
    ],
    misses: ["Two of the men were freed.", "Two of the twelve were freed."],
  },
  {
    id: "en.count.some-of",
    pattern: `q:quantity other? of article|poss article|poss? ${FILL}{0,2} a:actor? m:single? n:counted`,
    read: (m) => {
      const count = isOne(m) ? null : countIn(m, "en.count.some-of");
      return count === null ? null : { ...count, noun: [...count.noun, "some-of"] };
    },
    why: "'Three of the guards', 'two of his sons': some of them; 'one of the guards' names one and counts nobody.",
    hits: [
      ["Three of the guards were killed.", "killed guards 3"],
      ["Two of their teachers were wounded.", "wounded teachers 2"],
    ],
    misses: ["One of the guards was killed.", "Dozens of guards were killed."],
  },
  {
    id: "en.count.some-of-adjective",
    pattern: "q:quantity other? of article|poss p:pred+past m:single? n:many",
    read: (m) => {
      const count = isOne(m) ? null : countIn(m, "en.count.some-of-adjective");
      return count === null ? null : { ...count, noun: [...count.noun, "some-of"] };
    },
    why: "'Seventeen of the detained students were released': some of those to whom it happened.",
    hits: [
      ["Seventeen of the detained students were released.", "released students 17"],
      ["Four of the wounded guards died.", "killed guards 4"],
    ],
    misses: ["Seventeen of the students were detained.", "One of the wounded guards died."],
  },
  {
    id: "en.count.of-adjective",
    pattern: "q:quantity other? of p:pred+past m:single? n:many",
    read: (m) => {
      const count = countIn(m, "en.count.of-adjective");
      const measure = m.get("p")?.sense?.measure;
      if (count === null || measure === undefined || count.unit !== "persons") return null;
      return { ...count, measure: CUSTODY.has(measure) ? null : measure };
    },
    why: "'Hundreds of detained boys are missing', 'dozens of wounded men': who is in custody may have met another end.",
    hits: [
      ["Hundreds of detained boys went missing.", "missing children 200..999"],
      ["Doctors treated dozens of wounded men.", "wounded men 20..99"],
    ],
    misses: ["Hundreds of boys were detained.", "Dozens of destroyed houses"],
  },
  {
    id: "en.count.partitive",
    pattern: `q:quantity other? of ${FILL}{0,2} a:actor? m:single? n:counted`,
    read: (m) => {
      const q = m.get("q")?.chunk;
      // "one of the guards" names one of them; it counts nobody.
      return q?.kind === "quantity" && q.low === 1 ? null : countIn(m, "en.count.partitive");
    },
    why: "'Dozens of inmates', 'hundreds of young men'.",
    hits: [
      ["Dozens of inmates escaped.", "escaped inmates 20..99"],
      ["Hundreds of young men were wounded.", "wounded men 200..999"],
    ],
    misses: ["One of the guards was killed.", "Dozens of times"],
  },
];

const CUSTODY: ReadonlySet<string> = new Set(["arrested", "held", "captured"]);

/** The number that this one is a part of. */
function withWhole(count: Count | null, match: Match): Count | null {
  const whole = match.get("b")?.chunk;
  return count === null || whole?.kind !== "quantity" || whole.fractional === true
    ? count
    : { ...count, whole };
}

/** A plural stands here, over an adjective: in a list of nouns or not. */
function isNoun(items: readonly Item[], at: number): boolean {
  for (const item of items.slice(at, at + 4)) {
    if (item.tags.includes("many")) return true;
    if (!isBare(item)) return false;
    if (/[^s]s$/u.test(item.word)) return true;
  }
  return false;
}

function isBare({ chunk, tags, word }: Item): boolean {
  return chunk === null && (tags.length === 0 || tags.includes("dash")) && word !== "";
}

function isOne(match: Match): boolean {
  const chunk = match.get("q")?.chunk;
  return chunk?.kind === "quantity" && chunk.low === 1 && chunk.high === 1;
}

const THINGS: ReadonlySet<string> = new Set(["vehicles", "items", "houses", "events"]);

const FURTHER: ReadonlySet<string> = new Set(["more", "additional", "further"]);

/** "Two police cars", "eight boat hands": of things, the last noun says what they are. */
function countIn(match: Match, rule: string): Count | null {
  const count = countOf(match, rule);
  const group = match.get("n")?.sense?.group;
  const of = match.get("m")?.sense?.unit;
  const thing = [of, count?.unit].some((unit) => unit !== undefined && THINGS.has(unit));
  // "12 newly displaced families", "four more people": new ones; "more than four people": not
  const within = match.items.slice(match.from, match.to);
  const next = within[within.findIndex(({ chunk }) => chunk?.kind === "quantity") + 1]?.word ?? "";
  const newly = within.some(({ word }) => word === "newly") || FURTHER.has(next);
  if (count === null) return null;
  const trade = count.group === "workers" ? tradeOf(within) : undefined;
  if (trade !== undefined)
    return { ...count, group: trade, noun: [...count.noun, ...(newly ? ["further"] : [])] };
  const armed = within.some(({ word }) => word === "armed" || word === "masked");
  const noun = [
    ...count.noun,
    ...(newly ? ["further"] : []),
    ...(armed ? ["member", "armed"] : []),
  ];
  return thing && group !== undefined ? { ...count, noun, group } : { ...count, noun };
}

/** "aid workers", "two health workers": the word before says what they work at. */
function tradeOf(within: readonly Item[]): string | undefined {
  return within.map(({ word }) => TRADES.get(word)).find((group) => group !== undefined);
}

const TRADES: ReadonlyMap<string, string> = new Map([
  ["aid", "aid-workers"],
  ["relief", "aid-workers"],
  ["humanitarian", "aid-workers"],
  ["rescue", "aid-workers"],
  ["health", "medics"],
  ["healthcare", "medics"],
  ["medical", "medics"],
  ["hospital", "medics"],
  ["nursing", "medics"],
]);

/** "One guard" is a figure over both words; of vehicles and events the number alone is. */
function oneOf(match: Match, rule: string): Count | null {
  const count = countIn(match, rule);
  if (count === null || count.quantity.low !== 1 || count.quantity.high !== 1) return null;
  const whole = count.unit !== "vehicles" && count.unit !== "events" && !count.quantity.digits;
  const { quantity } = count;
  return whole &&
    (count.measure === null || count.noun.includes("captive") || count.noun.includes("member"))
    ? { ...count, quantity: { ...quantity, end: count.end } }
    : count;
}
