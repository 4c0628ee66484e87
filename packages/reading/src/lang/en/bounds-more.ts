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
    id: "en.bound.at-least",
    pattern: [
      "=a =minimum =of q:quantity",
      "q:quantity paren-open|comma? =min|=minimum",
      "q:quantity dash =plus",
      "=at =the? =very? least q:quantity",
      "=no|=not less =than q:quantity",
      "q:quantity =or =more",
    ],
    read: (m) => bounded(m, "at-least", "en.bound.at-least"),
    why: "'At least 20', 'a minimum of 20', '20 or more', '20-plus' and 'no fewer than 20', which is no denial: 20 and everything above.",
    hits: [
      ["A minimum of 20 civilians were killed.", "killed civilians >=20"],
      ["The fire wounded a minimum of 12 people.", "wounded unknown >=12"],
      ["Dead: 44 (min).", "killed unknown >=44"],
      ["60 minimum were arrested.", "arrested unknown >=60"],
      ["30-plus inmates escaped.", "escaped inmates >=30"],
      ["The blast killed 100-plus people.", "killed unknown >=100"],
      ["At least 20 civilians were killed.", "killed civilians >=20"],
      ["The fire wounded at least 31 people.", "wounded unknown >=31"],
      ["No fewer than 20 civilians were killed.", "killed civilians >=20"],
      ["No less than 40 inmates escaped.", "escaped inmates >=40"],
      ["30 or more inmates escaped.", "escaped inmates >=30"],
      ["Twelve or more people were killed.", "killed unknown >=12"],
    ],
    misses: [
      "A maximum of 20 civilians were killed.",
      "The minimum was 20.",
      "60 people were killed.",
      "The blast was 3 minutes long.",
      "30 inmates escaped.",
      "30 plus 40 inmates",
      "At most 20 civilians were killed.",
      "At least they were alive.",
      "Fewer than 20 civilians were killed.",
      "No one was killed.",
      "More than 30 inmates escaped.",
      "30 inmates or guards escaped.",
    ],
  },
  {
    id: "en.bound.about",
    pattern: [
      "q:quantity dash? =ish",
      "=in|=on|=of =the =region|=order|=neighbourhood|=neighborhood =of q:quantity",
      "more =or less q:quantity",
      "q:quantity =or =thereabouts",
      "q:quantity =or =so",
      "q:quantity dash =odd",
      "=close =to q:quantity",
      "=an =estimated q:quantity",
      "about q:quantity",
    ],
    read: (m) => bounded(m, "about", "en.bound.about"),
    why: "'About 100', '100 or so', '100-odd', 'in the region of 100', 'an estimated 100': the speaker's own rounding, or a number that nobody counted.",
    hits: [
      ["They have 70ish injured people.", "wounded unknown ~70"],
      ["Killed: 200-ish.", "killed unknown ~200"],
      ["In the region of 100 civilians were killed.", "killed civilians ~100"],
      ["On the order of 40 inmates escaped.", "escaped inmates ~40"],
      ["More or less 100 civilians were killed.", "killed civilians ~100"],
      ["The blast wounded more or less 40 people.", "wounded unknown ~40"],
      ["Fifty or thereabouts escaped.", "escaped unknown ~50"],
      ["30 or thereabouts were killed.", "killed unknown ~30"],
      ["30 or so inmates escaped.", "escaped inmates ~30"],
      ["A hundred or so people were killed.", "killed unknown ~100"],
      ["20-odd inmates escaped.", "escaped inmates ~20"],
      ["Thirty-odd people were killed.", "killed unknown ~30"],
      ["Close to 80 civilians were killed.", "killed civilians ~80"],
      ["The blast wounded close to 40 people.", "wounded unknown ~40"],
      ["An estimated 500 civilians were killed.", "killed civilians ~500"],
      ["An estimated 5 thousand people were displaced.", "displaced unknown ~5000"],
      ["About 100 civilians were killed.", "killed civilians ~100"],
      ["Some 70 inmates escaped.", "escaped inmates ~70"],
    ],
    misses: [
      "They speak Turkish.",
      "In the region 100 civilians were killed.",
      "On the order of the governor 40 left.",
      "More than 100 civilians were killed.",
      "It was more or less over.",
      "30 were killed thereabouts.",
      "30 inmates escaped.",
      "So 30 inmates escaped.",
      "20 odd people came.",
      "It was odd.",
      "They live close to the prison.",
      "Next to it 80 civilians were killed.",
      "It estimated that 500 civilians were killed.",
      "500 civilians were killed.",
      "Some of the 70 inmates escaped.",
      "Talks about the town went on.",
    ],
  },
  {
    id: "en.bound.at-most",
    pattern: [
      "=a =maximum =of q:quantity",
      "=no|=not more =than q:quantity",
      // "has never spoken of more than 37"
      "=never =been|=spoken|=counted|=reported{0,1} =of? more =than q:quantity",
      "=at most q:quantity",
    ],
    read: (m) => bounded(m, "at-most", "en.bound.at-most"),
    why: "'At most 20', 'no more than 20', 'a maximum of 20': 20 and everything below.",
    hits: [
      ["A maximum of 20 civilians were killed.", "killed civilians <=20"],
      ["A maximum of 40 inmates escaped.", "escaped inmates <=40"],
      ["No more than 20 civilians were killed.", "killed civilians <=20"],
      ["Not more than 40 inmates escaped.", "escaped inmates <=40"],
      ["The army has never spoken of more than 37 killed.", "killed unknown <=37"],
      ["At most 20 civilians were killed.", "killed civilians <=20"],
      ["At most 40 inmates escaped.", "escaped inmates <=40"],
    ],
    misses: [
      "A minimum of 20 civilians were killed.",
      "The maximum was 20.",
      "More than 20 civilians were killed.",
      "No more delays are expected.",
      "At least 20 civilians were killed.",
      "Most civilians left.",
    ],
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
      isOfToll(m.items, m.from) || opensSubject(m) || isQuoted(m)
        ? bounded(m, "less-than", "en.bound.toll-under")
        : null,
    why: "'the toll was under 50': right behind the verb of a toll, 'under' is less than, and so it is before a subject, which has no preposition ('Under 12 people died'), behind a preposition and alone between quotation marks.",
    hits: [
      ["The death toll was instead under 50.", "killed unknown <50 total"],
      ["They put the toll at under 40.", "killed unknown <40 total"],
      ["Under 12 civilians were killed.", "killed civilians <12"],
      ["There were under 12 deaths.", "killed unknown <12"],
      ['It knew of "under 100" inmates killed.', "killed inmates <100"],
      ["The army spoke of under 40 inmates killed.", "killed inmates <40"],
    ],
    misses: [
      "The town was under 50 shells a day.",
      "The toll was known under 50.",
      "A league of under 16s lost three players.",
    ],
  },
  {
    id: "en.bound.less-than",
    pattern: ["=just|=well|=slightly under|=below q:quantity", "less =than q:quantity"],
    read: (m) => bounded(m, "less-than", "en.bound.less-than"),
    why: "'Fewer than 50', 'just under 50' leave 50 out; 'under' alone may be a place or an age.",
    hits: [
      ["Just under 100 civilians were killed.", "killed civilians <100"],
      ["Well under 40 inmates escaped.", "escaped inmates <40"],
      ["Fewer than 50 inmates escaped.", "escaped inmates <50"],
      ["Less than twenty civilians were killed.", "killed civilians <20"],
    ],
    misses: [
      "Under 16 men served there.",
      "Just 100 civilians were killed.",
      "No fewer than 50 inmates escaped.",
      "Less than expected was found.",
    ],
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
    id: "en.bound.and-up",
    pattern: "q:quantity =and|=or =over|=above|=up",
    read: (m) =>
      // "died since 2014 and over than 100 in May"
      m.items[m.to]?.tags.includes("quantity") === true || m.items[m.to]?.word === "than"
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

/** 'knew of "under 100" inmates killed', "spoke of under 40 inmates killed": nothing lies under them there. */
function isQuoted({ items, from, to }: Match): boolean {
  const [before, behind] = [items[from - 1], items[to]];
  if (before === undefined || behind === undefined) return false;
  if (before.tags.includes("quote-open")) return behind.tags.includes("quote-close");
  return before.word === "of" && behind.tags.includes("counted");
}
