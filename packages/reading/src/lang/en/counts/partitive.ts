import { ofActor, ofThem } from "../../../extract/figures/count.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count, Item } from "../../../text/item.ts";
import { countIn, isOne } from "./count-in.ts";
import { FILL } from "./fill.ts";

/** Numbers of some of a whole: "nine of their 24 hostages", "three of the guards", "dozens of inmates". */
export const englishPartitiveCounts: readonly Rule<Count, ReportContext>[] = [
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
    pattern: ["q:quantity of =them|=whom|=which|=those", "q:quantity of =these|=those =victims"],
    read: (m) => {
      // "268 were assaulted. 17 of these victims were under 19": of those just told, and no dead
      if (m.items[m.to - 1]?.word === "victims") return ofThem(m, "en.count.of-them");
      const next = m.items[m.to];
      // "19 of those at the market"; "nine of those who escaped" are told by their verb
      const there = m.items[m.to - 1]?.word !== "those" || next?.tags.includes("in") === true;
      return !there || next?.tags.includes("counted") === true
        ? null
        : ofThem(m, "en.count.of-them");
    },
    why: "'31 inmates escaped and 19 of them were recaptured': of those counted before.",
    hits: [
      ["31 inmates escaped and 19 of them were recaptured.", "recaptured inmates 19 part"],
      ["40 guards were captured and two of them were killed.", "killed guards 2 part"],
      ["Some 268 women were assaulted. 17 of these victims were under 19.", "other women 17 part"],
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
      if (isNoun(m.items, m.to) || isOneOf(m)) return null;
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
    pattern: `q:quantity =out? of article|poss? ${FILL}{0,2} counted? b:quantity ${FILL}{0,1} =convicted|=sentenced|=accused|=charged|=wanted{0,1} m:single? n:many`,
    read: (m) => {
      const between = m.items[m.items.findIndex((item) => item === m.get("b")) - 1];
      // "four of the area's nine centres"; "two of four men's 12 sheep" is nothing
      const whose =
        between === undefined ||
        ["of", "article", "poss"].some((tag) => between.tags.includes(tag)) ||
        between.suffix === "'s" ||
        /['’]s?$/u.test(between.word);
      if (!whose || isOneOf(m)) return null;
      const count = countIn(m, "en.count.of-number-noun");
      // "ten of the village's 400 people": how many live there is no number of the event
      const owned = between?.suffix === "'s" || /['’]s?$/u.test(between?.word ?? "");
      return owned ? count : withWhole(count, m);
    },
    why: "'21 of 26 attack drones', 'nine of their 24 hostages', 'four of the area's nine centres': the noun of the whole is that of the part.",
    hits: [
      ["Nine of the 12 shops were burned.", "destroyed shops 9"],
      ["Three of the 12 people died.", "killed unknown 3"],
      ["Three of the 22 convicted inmates escaped.", "escaped inmates 3"],
      ["9 out of the 76 pupils taken away managed to escape.", "escaped students 9"],
      ["Two of the town's nine guards were killed.", "killed guards 2"],
      ["Ten of the village's 400 people have died.", "killed unknown 10"],
    ],
    misses: [
      "Two of the men were freed.",
      "Two of the twelve were freed.",
      "He was one of the twelve guards.",
    ],
  },
  {
    id: "en.count.some-of",
    pattern: `q:quantity other? of article|poss article|poss? ${FILL}{0,2} a:actor? m:single? n:counted`,
    read: (m) => {
      // "ten of the village's 400 people": the village is whose they are
      const owner = m.get("n")?.suffix === "'s" && m.get("n")?.tags.includes("site") === true;
      const count = isOne(m) || owner ? null : countIn(m, "en.count.some-of");
      if (count === null) return null;
      // "21 of the victims died of gunshot wounds": of those whom the report is about
      // and of no scam's, and no relatives of theirs
      const next = m.items[m.to];
      const isOfThem = m.get("n")?.word === "victims" && m.get("n")?.suffix === "";
      const kind = isOfThem && next?.word !== "of" ? ["some-of", "of-victims"] : ["some-of"];
      return { ...count, noun: [...count.noun, ...kind] };
    },
    why: "'Three of the guards', 'two of his sons': some of them; 'one of the guards' names one and counts nobody.",
    hits: [
      ["Three of the guards were killed.", "killed guards 3"],
      ["Two of their teachers were wounded.", "wounded teachers 2"],
      ["Twenty-one of the victims were killed by snipers.", "killed unknown 21 part"],
    ],
    misses: [
      "One of the guards was killed.",
      "Dozens of guards were killed.",
      "Ten of the village's 400 people have died.",
    ],
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
      ["Four of the wounded guards died.", "killed guards 4 new"],
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
    pattern: `q:quantity quote-close|quote{0,1} other? of ${FILL}{0,2} a:actor? m:single? n:counted`,
    read: (m) => {
      const q = m.get("q")?.chunk;
      // "one of the guards" names one of them; it counts nobody.
      return q?.kind === "quantity" && q.low === 1 ? null : countIn(m, "en.count.partitive");
    },
    why: "'Dozens of inmates', 'hundreds of young men'.",
    hits: [
      ["Dozens of inmates escaped.", "escaped inmates 20..99"],
      ["Hundreds of young men were wounded.", "wounded men 200..999"],
      ['The raid left "scores" of inmates dead.', "killed inmates 40..99"],
    ],
    misses: ["One of the guards was killed.", "Dozens of times"],
  },
];

const CUSTODY: ReadonlySet<string> = new Set(["arrested", "held", "captured"]);

/** "He was one of the nine who died": it says who he was, and counts nobody. */
function isOneOf(m: Match): boolean {
  return isOne(m) && /^(?:was|is|be|been)$/u.test(m.items[m.from - 1]?.word ?? "");
}

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
