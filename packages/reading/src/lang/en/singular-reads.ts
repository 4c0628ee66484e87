import { draft, drafts } from "../../extract/figures/drafts.ts";
import { countOfNoun } from "../../extract/figures/count.ts";
import type { FigureDraft } from "../../extract/figures/draft.ts";
import type { Match } from "../../extract/rule.ts";
import type { Count, Item } from "../../text/item.ts";
import { measureIn } from "./figure-measure.ts";
import { englishPhase } from "./outcomes.ts";
import { phaseAt } from "./figure-modes.ts";
import { isHalfOfNoun } from "./relations/half-of-noun.ts";
import { fromOrdinal } from "./relations/one.ts";
import { isMeantOtherwise } from "./public-ones.ts";
import { isUnseen } from "./unseen.ts";

/** Words back from a noun in which its article stands: "a young prison guard". */
const REACH = 3;

/** "A guard was killed": the noun of `n` counts one where "a" or "an" stands before it. */
export function singular(m: Match, rule: string): readonly FigureDraft[] | null {
  const noun = m.get("n");
  if (noun === null || !isOne(noun) || !hasArticle(m.items, m.from)) return null;
  const article = m.items.findLastIndex(({ word }, i) => i < m.from && ARTICLES.test(word));
  // "another clinic was hit": of what befell the first nobody asks
  if (m.items[article]?.word === "another" && noun.sense?.unit !== "persons") return null;
  const p = m.get("p");
  // "hurt in a roof collapse": a noun that is called after what fell
  if (p !== null && m.items[m.items.indexOf(noun) + 1] === p && NOUNS.test(p.word)) return null;
  const one = ofItsForce(countOfNoun(noun, rule), m);
  const count = fromOrdinal(one, m.items, article, m.from);
  const measure = measureIn(p, count, m.items);
  if (measure === null || p === null || count === null) return null;
  if (isMeantOtherwise(noun, p, measure, m.items)) return null;
  const own = count.measure;
  return own !== null && own !== "attackers"
    ? null
    : drafts(draft(count, measure, rule, { phase: phaseAt(m, p, measure) }));
}

const ARTICLES = /^(?:an?|another)$/u;

/** A verb with one before it has an ending ("a roof collapses", "a roof collapsed"). */
const NOUNS = /^(?:collapse|crash|escape|surrender|return|capsize|death|drowning|sinking)$/u;

/** "A police officer was killed": one of the police. */
function ofItsForce(count: Count | null, { items, from }: Match): Count | null {
  const force = items[from - 1];
  const isForce = force?.tags.includes("force") === true && force.chunk === null;
  const group = force?.sense?.group;
  return count?.group === "officers" && isForce && group !== undefined
    ? { ...count, group }
    : count;
}

/** Words before a verb after which it has not happened: "would kill a man". */
const UNREAL: ReadonlySet<string> = new Set(
  "to would could can may might not never if will should must cannot did nor or".split(" "),
);

/** "killed a child": one, where the verb says that it happened. */
export function singularObject(m: Match, rule: string): readonly FigureDraft[] | null {
  const p = m.get("p");
  const noun = m.get("n");
  if (p === null || noun === null || !isOne(noun)) return null;
  // A verb and its object: "the attacked a man" is none, "escaped a guard" neither.
  const before = m.items[m.from - 1];
  // "may kill a nurse", and not "the raid in May killed a nurse"
  const isUnreal = before?.chunk === null && UNREAL.has(before.word);
  if (p.tags.includes("intransitive") || isUnreal) return null;
  // "killed a man's dog", "arrested a year ago", "a child soldier"
  const next = m.items[m.to];
  if (next?.tags.includes("counted") === true || isHalfOfNoun(m.items, m.to - 1)) return null;
  const of = m.items[m.from + 1]?.word === "of";
  // "the killing of a guard", "the release of a journalist"; not "killed of a fever"
  if (of && p.tags.includes("past")) return null;
  const count = countOfNoun(noun, rule);
  const measure = measureIn(p, count, m.items);
  if (measure === null || count === null || count.unit !== "persons") return null;
  if (count.measure !== null || isMeantOtherwise(noun, p, measure, m.items)) return null;
  return drafts(draft(count, measure, rule, { phase: englishPhase(p.tags, measure) }));
}

/** "another was wounded": one more of those counted before; the span is "another". */
export function another(m: Match, rule: string): readonly FigureDraft[] | null {
  const p = m.get("p");
  const isObject = p !== null && m.items[m.from] === p;
  const item = isObject ? m.items[m.to - 1] : m.items[m.from];
  const next = m.items[m.to];
  if (isObject && (p.tags.includes("intransitive") || !endsPhrase(next))) return null;
  const aux = !isObject && m.to - m.from > 2;
  // "a third was hurt"; "the third was hurt" is one of those counted
  const led = isObject || m.items[m.from - 1]?.word === "a";
  if (item?.tags.includes("ordinal") === true && !led) return null;
  // "another 11 people" is a count by itself
  if (item === undefined || item.chunk !== null || p === null) return null;
  const object = ["article", "counted", "quantity", "count", "actor"];
  if (!aux && !isObject && object.some((tag) => next?.tags.includes(tag) === true)) return null;
  const count = otherOf(item, rule);
  const measure = measureIn(p, count, m.items);
  return measure === null
    ? null
    : drafts(draft(count, measure, rule, { phase: phaseAt(m, p, measure) }));
}

/** One more of those told before, over the word that counts him. */
function otherOf(item: Item, rule: string): Count {
  const { start, end } = item;
  return {
    kind: "count",
    quantity: {
      kind: "quantity",
      start,
      end,
      low: 1,
      high: 1,
      bound: "exact",
      digits: false,
      scale: 1,
      rules: [],
    },
    start,
    end,
    group: "unknown",
    unit: "persons",
    measure: null,
    noun: ["others"],
    rules: [rule],
  };
}

/** No noun stands behind "a fourth": the sentence ends, or where and when goes on. */
function endsPhrase(next: Item | undefined): boolean {
  if (next === undefined || next.chunk?.kind === "date") return true;
  const ends = ["stop", "comma", "clause", "in", "func"];
  return next.chunk === null && ends.some((tag) => next.tags.includes(tag));
}

function isOne(noun: Item): boolean {
  return noun.sense?.number === "sg" && noun.suffix === "" && noun.sense.unit !== "events";
}

function hasArticle(items: readonly Item[], at: number): boolean {
  let reach = REACH;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const item = items[i];
    if (item === undefined) return false;
    // "another man died in his cell"
    if (ARTICLES.test(item.word)) {
      return !isUnseen(items, i);
    }
    // "an 8-year-old girl"
    if (item.word === "old" || item.tags.includes("non-count")) reach = REACH + 4;
    const ends = [
      "article",
      "comma",
      "clause",
      "pred",
      "func",
      "of",
      "in",
      "count",
      "quantity",
      "aux",
    ];
    if (ends.some((tag) => item.tags.includes(tag)) || item.suffix !== "") return false;
  }
  return false;
}
