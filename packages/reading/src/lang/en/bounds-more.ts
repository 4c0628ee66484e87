import { between, bounded, boundedBehind, quantityOf } from "../../extract/numbers/bounds.ts";
import type { Match, Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Item, Quantity } from "../../text/item.ts";

/** Words from a toll to its verb. */
const TOLL = 10;

/** "the death toll was instead |", "put the toll at |": a toll's own verb or "at" stands right before. */
function isOfToll(items: readonly Item[], at: number): boolean {
  const near = ADVERBS.has(items[at - 1]?.word ?? "") ? at - 2 : at - 1;
  const verb = items[near];
  if (verb === undefined || !["reach", "reach-weak"].some((tag) => verb.tags.includes(tag)))
    return false;
  return items
    .slice(Math.max(0, near - TOLL), near)
    .some(({ tags, word }) => tags.includes("toll") && word !== "number");
}
const ADVERBS: ReadonlySet<string> = new Set("instead still only actually well".split(" "));

/** Bounds of several words, and those behind the number. */
export const englishBoundsMore: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "en.bound.minimum",
    pattern: "=a =minimum =of q:quantity",
    read: (m) => bounded(m, "at-least", "en.bound.minimum"),
    why: "'a minimum of 20'.",
    hits: [
      ["A minimum of 20 civilians were killed.", "killed civilians >=20"],
      ["The fire wounded a minimum of 12 people.", "wounded unknown >=12"],
    ],
    misses: ["A maximum of 20 civilians were killed.", "The minimum was 20."],
  },
  {
    id: "en.bound.ish",
    pattern: "q:quantity dash? =ish",
    read: (m) => bounded(m, "about", "en.bound.ish"),
    why: "'30ish', '200-ish': about so many.",
    hits: [
      ["They have 70ish injured people.", "wounded unknown ~70"],
      ["Killed: 200-ish.", "killed unknown ~200"],
    ],
    misses: ["They speak Turkish.", "About 70 injured people came."],
  },
  {
    id: "en.bound.maximum",
    pattern: "=a =maximum =of q:quantity",
    read: (m) => bounded(m, "at-most", "en.bound.maximum"),
    why: "'a maximum of 20'.",
    hits: [
      ["A maximum of 20 civilians were killed.", "killed civilians <=20"],
      ["A maximum of 40 inmates escaped.", "escaped inmates <=40"],
    ],
    misses: ["A minimum of 20 civilians were killed.", "The maximum was 20."],
  },
  {
    id: "en.bound.total",
    pattern: "=a =total|=combined|=full =of q:quantity",
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      // "1,500 of a total of 6,142 houses": the whole, and nothing happened to all of it
      const share = m.items[m.from - 1]?.word === "of";
      return quantity === null || share
        ? null
        : { ...quantity, rules: [...quantity.rules, "en.bound.total"] };
    },
    why: "'killed a total of 89 people': the words before the number change nothing in it.",
    hits: [
      ["The blast killed a total of 89 people.", "killed unknown 89"],
      ["Police arrested a total of 12 students.", "arrested students 12"],
    ],
    misses: ["The total was 20.", "A total eclipse of 20 minutes."],
  },
  {
    id: "en.bound.does-not-exceed",
    pattern: "=not =exceed|=surpass|=top q:quantity",
    read: (m) => bounded(m, "at-most", "en.bound.does-not-exceed"),
    why: "'did not exceed 46' allows 46 and everything below.",
    hits: [
      ["The death toll did not exceed 46.", "killed unknown <=46 total"],
      ["The number of wounded does not exceed twelve, he said.", "wounded unknown <=12 total"],
    ],
    misses: ["The death toll exceeds 46.", "He did not exceed the limit of 46."],
  },
  {
    id: "en.bound.toll-under",
    pattern: "under q:quantity",
    read: (m) =>
      isOfToll(m.items, m.from) || opensSubject(m)
        ? bounded(m, "less-than", "en.bound.toll-under")
        : null,
    why: "'the toll was under 50': right behind the verb of a toll, 'under' is less than, and so it is before a subject, which has no preposition ('Under 12 people died').",
    hits: [
      ["The death toll was instead under 50.", "killed unknown <50 total"],
      ["They put the toll at under 40.", "killed unknown <40 total"],
      ["Under 12 civilians were killed.", "killed civilians <12"],
      ["There were under 12 deaths.", "killed unknown <12"],
    ],
    misses: ["The town was under 50 shells a day.", "The toll was known under 50."],
  },
  {
    id: "en.bound.just-under",
    pattern: "=just|=well|=slightly under|=below q:quantity",
    read: (m) => bounded(m, "less-than", "en.bound.just-under"),
    why: "'just under 100'; 'under' alone may be a place or an age.",
    hits: [
      ["Just under 100 civilians were killed.", "killed civilians <100"],
      ["Well under 40 inmates escaped.", "escaped inmates <40"],
    ],
    misses: ["Under 16 men served there.", "Just 100 civilians were killed."],
  },
  {
    id: "en.bound.nowhere-near",
    pattern: "=nowhere =near q:quantity",
    read: (m) => bounded(m, "less-than", "en.bound.nowhere-near"),
    why: "'nowhere near 100': far fewer; 'near 100' is about as many.",
    hits: [
      ["Nowhere near 100 civilians were killed.", "killed civilians <100"],
      ["The police arrested nowhere near 40 students.", "arrested students <40"],
    ],
    misses: ["Near 100 civilians were killed.", "Nowhere were 100 civilians killed."],
  },
  {
    id: "en.bound.region",
    pattern: "=in|=on|=of =the =region|=order|=neighbourhood|=neighborhood =of q:quantity",
    read: (m) => bounded(m, "about", "en.bound.region"),
    why: "'in the region of 100', 'on the order of 100'.",
    hits: [
      ["In the region of 100 civilians were killed.", "killed civilians ~100"],
      ["On the order of 40 inmates escaped.", "escaped inmates ~40"],
    ],
    misses: ["In the region 100 civilians were killed.", "On the order of the governor 40 left."],
  },
  {
    id: "en.bound.more-or-less",
    pattern: "more =or less q:quantity",
    read: (m) => bounded(m, "about", "en.bound.more-or-less"),
    why: "'more or less 100'.",
    hits: [
      ["More or less 100 civilians were killed.", "killed civilians ~100"],
      ["The blast wounded more or less 40 people.", "wounded unknown ~40"],
    ],
    misses: ["More than 100 civilians were killed.", "It was more or less over."],
  },
  {
    id: "en.bound.or-less",
    pattern: "q:quantity =or =less|=fewer",
    read: (m) =>
      m.items[m.to]?.word === "than" ? null : bounded(m, "at-most", "en.bound.or-less"),
    why: "'30 or fewer'.",
    hits: [
      ["30 or fewer inmates escaped.", "escaped inmates <=30"],
      ["Twelve or fewer people were killed.", "killed unknown <=12"],
    ],
    misses: ["Fewer than 30 inmates escaped.", "30 or fewer than 40 escaped."],
  },
  {
    id: "en.bound.at-the-most",
    pattern: "q:quantity comma? =at|=tops =the? =very? =most?",
    read: (m) => {
      const last = m.items[m.to - 1]?.word;
      const tops = m.items.slice(m.from, m.to).some(({ word }) => word === "tops");
      return last === "most" || (tops && last === "tops")
        ? boundedBehind(m, "at-most", "en.bound.at-the-most")
        : null;
    },
    why: "'thirty at the most', 'a hundred, tops'.",
    hits: [
      ["Thirty at the most were killed.", "killed unknown <=30"],
      ["Police arrested forty, tops.", "arrested unknown <=40"],
    ],
    misses: ["Thirty at the gate were killed.", "At most, the guards say, it was a fight."],
  },
  {
    id: "en.bound.min",
    pattern: "q:quantity paren-open|comma? =min|=minimum",
    read: (m) => bounded(m, "at-least", "en.bound.min"),
    why: "'44 (min)', '60 minimum': the least that it is.",
    hits: [
      ["Dead: 44 (min).", "killed unknown >=44"],
      ["60 minimum were arrested.", "arrested unknown >=60"],
    ],
    misses: ["60 people were killed.", "The blast was 3 minutes long."],
  },
  {
    id: "en.bound.and-up",
    pattern: "q:quantity =and|=or =over|=above|=up",
    read: (m) =>
      m.items[m.to]?.tags.includes("quantity") === true
        ? null
        : bounded(m, "at-least", "en.bound.and-up"),
    why: "'100 and above'.",
    hits: [
      ["100 and above were killed.", "killed unknown >=100"],
      ["100 or over were killed.", "killed unknown >=100"],
    ],
    misses: ["100 killed and over 40 wounded", "100 and more"],
  },
  {
    id: "en.bound.hyphen-plus",
    pattern: "q:quantity dash =plus",
    read: (m) => bounded(m, "at-least", "en.bound.hyphen-plus"),
    why: "'30-plus inmates'.",
    hits: [
      ["30-plus inmates escaped.", "escaped inmates >=30"],
      ["The blast killed 100-plus people.", "killed unknown >=100"],
    ],
    misses: ["30 inmates escaped.", "30 plus 40 inmates"],
  },
  {
    id: "en.bound.something",
    pattern: "q:quantity dash =something|=some",
    read: (m) => bounded(m, "about", "en.bound.something"),
    why: "'twenty-something men'.",
    hits: [
      ["Thirty-something inmates escaped.", "escaped inmates ~30"],
      ["20-something people were killed.", "killed unknown ~20"],
    ],
    misses: ["20 people were killed.", "something killed 20"],
  },
  {
    id: "en.bound.thereabouts",
    pattern: "q:quantity =or =thereabouts",
    read: (m) => bounded(m, "about", "en.bound.thereabouts"),
    why: "'50 or thereabouts'.",
    hits: [
      ["Fifty or thereabouts escaped.", "escaped unknown ~50"],
      ["30 or thereabouts were killed.", "killed unknown ~30"],
    ],
    misses: ["30 were killed thereabouts.", "30 or so were killed."],
  },
  {
    id: "en.bound.equals",
    pattern: "equals =to? q:quantity",
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      return quantity === null || quantity.bound !== "exact"
        ? null
        : { ...quantity, rules: [...quantity.rules, "en.bound.equals"] };
    },
    why: "'equals 170': that number exactly.",
    hits: [
      ["The number of dead was equal to 170.", "killed unknown 170 total"],
      ["A total equal to twenty dead.", "killed unknown 20"],
    ],
    misses: ["All are equal.", "The dead number 170."],
  },
  {
    id: "en.bound.both",
    pattern: "more =than a:quantity =and|=but less =than b:quantity",
    read: (m) => between(m, { low: true, high: true }, "en.bound.both"),
    why: "'more than 20 but fewer than 35' is one range without its ends.",
    hits: [
      ["More than 20 but fewer than 35 civilians were killed.", "killed civilians 20-35"],
      ["More than 40 and less than 50 inmates escaped.", "escaped inmates 40-50"],
    ],
    misses: [
      "More than 40 were killed and fewer than 50 wounded.",
      "More than 40 and fewer than 30",
    ],
  },
];

/** "Under 12 people died", "there were under 12 deaths"; "under 16 commanders the army lost 40" has its subject behind. */
function opensSubject(m: Match): boolean {
  const [noun, verb] = m.items.slice(m.to, m.to + 2);
  if (noun?.chunk !== null || !noun.tags.includes("counted")) return false;
  const [there, be] = m.items.slice(Math.max(0, m.from - 2), m.from);
  if (there?.word === "there") return /^(?:were|are)$/u.test(be?.word ?? "");
  return (
    m.from === 0 && verb !== undefined && ["aux", "pred"].some((tag) => verb.tags.includes(tag))
  );
}
