import type { Match } from "../../extract/rule.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";

/** "search for thousands of dead and missing people": one number over two outcomes. */
export function isShared(m: Match, count: Count): boolean {
  const [join, other, next] = [m.items[m.to], m.items[m.to + 1], m.items[m.to + 2]];
  if (count.measure === null || (join?.word !== "and" && join?.word !== "or")) return false;
  const outcome =
    other?.tags.includes("missing-adj") === true || other?.tags.includes("past") === true;
  // "beheaded seven of the 15 hostages and freed the rest": a verb of the same doer, with its object
  const object = ["quantity", "count", "article", "poss"];
  return outcome && !object.some((tag) => next?.tags.includes(tag) === true);
}

/** What kills only "to death". */
export const BLOWS: ReadonlySet<string> = new Set(
  "beaten stabbed knifed stoned clubbed bludgeoned trampled crushed burned burnt kicked battered whipped tortured".split(
    " ",
  ),
);

/**
 * "have reportedly been killed or injured", "were killed or seriously wounded", "killed, injured and/or abducted": whatever stands before the
 * first of the verbs, one number over outcomes of which each may have befallen anybody of them.
 */
export function isEither(m: Match, measure: Measure): boolean {
  const { items } = m;
  let at = m.to;
  let joined = false;
  for (let verbs = 0; verbs < MOST; verbs++) {
    const mark = items[at];
    if (mark?.tags.includes("comma") === true) at++;
    if (items[at]?.word === "or") [at, joined] = [at + 1, true];
    else if (items[at]?.word === "and" && items[at + 1]?.tags.includes("slash") === true)
      [at, joined] = [at + 3, true];
    else if (mark?.tags.includes("comma") !== true) return false;
    if (HOW.test(items[at]?.word ?? "")) at++;
    const verb = items[at];
    if (verb === undefined || !isOutcome(verb) || takesOne(items[at + 1])) return false;
    at++;
    if (!joined) continue;
    const other = verb.sense?.measure;
    const fatal = other === "killed" && BLOWS.has(m.get("p")?.word ?? "");
    return other !== undefined && other !== measure && !fatal && !isSameFate(measure, other);
  }
  return false;
}
/** Verbs in a list of outcomes, at most. */
const MOST = 4;
/** "seriously wounded", "later arrested". */
const HOW = /^(?:[a-z]+ly|either|else|later|otherwise|are|were|be|been)$/u;

function isOutcome({ tags }: Item): boolean {
  return (tags.includes("pred") && tags.includes("past")) || tags.includes("missing-adj");
}

/** "were arrested or detained" */
function isSameFate(one: Measure, other: Measure): boolean {
  return IN_HANDS.has(one) && IN_HANDS.has(other);
}
const IN_HANDS: ReadonlySet<Measure> = new Set<Measure>(["arrested", "held"]);

/** "40 dead and wounded the guard", "killed or wounded 12": the second verb has an object of its own. */
export function takesOne(next: Item | undefined): boolean {
  return (
    next !== undefined &&
    ["article", "counted", "actor", "pronoun", "poss", "count", "quantity"].some((tag) =>
      next.tags.includes(tag),
    )
  );
}
