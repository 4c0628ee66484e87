import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";
import { isShare } from "../figure-vetoes.ts";
import { predicateAfter } from "./predicate-after.ts";
import { setMark } from "./set-mark.ts";
import { isOfThings } from "./some-of-them.ts";
import type { Predicate } from "./verb-group.ts";

/** A number without a noun that is told to be more, the rest or the same of those counted before. */
export const setMarkedRelation: Relation = {
  id: "en.relation.set-marked",
  why: "'97 were rescued. Another six swam ashore', 'of the other four', 'In the provinces there were 77 more': a number that has a place in its clause counts somebody, and nobody but those of whom the text speaks. Who does or meets what no measure names is counted as something else; who is left of those in somebody's hands is still there; where nothing is told anew, what was told before is meant.",
  hits: [
    ["Nine inmates were killed. Another six walked to the quarry.", "other inmates 6"],
    ["Police arrested 318 people. In the provinces there were 77 more.", "arrested unknown 77 new"],
    [
      "Gunmen abducted eight teachers. The other four spent a second night there.",
      "hostage teachers 4 part",
    ],
    [
      "Police arrested 40 dockers on Monday and another six the next morning.",
      "arrested workers 6 new",
    ],
  ],
  misses: [
    "Another six walked to the quarry.",
    "Nine inmates were freed. The youngest was six.",
    "Nine inmates were freed. Bus 45 was late.",
    "Nine inmates were freed at six.",
    "It killed nine men. The account spoke of three more “execution sites”.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.measure !== null) return null;
    const { low } = count.quantity;
    if (low === null || isShare(clause.items, at) || isOfThings(clause.items, at)) return null;
    const kin = talkedOf(clause);
    if (kin === undefined) return null;
    const whole = wholeOf(count, clause);
    if (whole !== undefined) return partOf(whole);
    const mark = setMark(count, clause.items, at);
    if (mark === null) return null;
    const found = predicateAfter(clause.items, at);
    if (found?.kind === "say" || found?.kind === "agent") return null;
    if (mark === "rest") return rest(count, clause, found, at) ?? did(found, at, clause);
    if (mark === "known") return again(count, clause, found);
    return goesOn(at, clause, kin, found) ?? did(found, at, clause);
  },
};

/** The figure of which the text speaks: the last one of people, families or things, in the sentence or those just before. */
function talkedOf({ before, earlier, recent }: Clause): LinkedFigure | undefined {
  const near = [...(earlier === null ? [] : [earlier]), ...recent, ...before];
  return near.findLast(({ denied }) => !denied);
}

/** "Eleven of the 46": the figure with that number, wherever it was told. */
function wholeOf({ whole, quantity }: Count, { told, before }: Clause): LinkedFigure | undefined {
  return whole === undefined
    ? undefined
    : [...told, ...before].findLast(
        (one) =>
          one.count.quantity.low === whole.low &&
          !one.denied &&
          isPart(quantity.low, one.count.quantity.high),
      );
}

function partOf({ measure, phase, count: { group, unit } }: LinkedFigure): Governed {
  return { measure, phase, mode: "part", group, unit };
}

/** Who is in somebody's hands or lost stays so until something else is told. */
const STAYS: ReadonlySet<Measure> = new Set<Measure>([
  "hostage",
  "held",
  "captured",
  "missing",
  "displaced",
  "escaped",
]);
/** Verbs by which nothing changes. */
const STAYING: ReadonlySet<string> = new Set(
  "spent spend stay stayed sit sat wait waited sleep slept live lived languish languished linger lingered continue continued".split(
    " ",
  ),
);

/** "The other four spent a second night there": they are what they were. */
function rest(
  { quantity }: Count,
  { told, before, items }: Clause,
  found: Predicate | null,
  at: number,
): Governed | null {
  const whole = [...told, ...before].findLast(
    (one) =>
      one.mode !== "part" &&
      !one.denied &&
      isPart(quantity.low, one.count.quantity.high) &&
      STAYS.has(one.measure),
  );
  if (whole === undefined) return null;
  const left =
    items[at + 2]?.word === "left" || /^remain(?:s|ed)?$/u.test(items[at + 1]?.word ?? "");
  const stays =
    found === null || left || found.kind === "be" || STAYING.has(found.item.word) || found.planned;
  return stays ? partOf(whole) : null;
}

/** "the thirteen had died", "the bride was not among the nine": those of that number. */
function again(
  { quantity }: Count,
  { told, before }: Clause,
  found: Predicate | null,
): Governed | null {
  if (found?.kind === "outcome") return null;
  const same = [...told, ...before].findLast(
    (one) => one.count.quantity.low === quantity.low && !one.denied,
  );
  return same === undefined
    ? null
    : {
        measure: same.measure,
        phase: same.phase,
        mode: same.mode,
        group: same.count.group,
        unit: same.count.unit,
      };
}

/** "and another six the next morning", "in the provinces there were 77 more": the verb is not said again. */
function goesOn(
  at: number,
  { items }: Clause,
  kin: LinkedFigure,
  found: Predicate | null,
): Governed | null {
  if (found !== null || !closes(items, at)) return null;
  const { measure, phase } = kin;
  return { measure, phase, mode: "new", elided: true };
}

/** Nothing but a place, a time or the end of the clause follows. */
function closes(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.chunk?.kind === "date") return true;
  const { tags, word } = next;
  // "the existence of three more “execution sites”": the marks hold what is counted
  if (tags.includes("quote-close") && !tags.includes("quote-open")) return true;
  if (["stop", "comma", "clause", "in", "paren"].some((tag) => tags.includes(tag))) return true;
  if (WHERE.has(word)) return true;
  const after = items[at + 2]?.tags ?? [];
  return tags.includes("article") && (after.includes("direction") || after.includes("day-part"));
}
const WHERE: ReadonlySet<string> = new Set(
  "on from near by along around during there here elsewhere overnight later today yesterday and but since".split(
    " ",
  ),
);

/** "another six swam ashore", "140 more had joined them": told of them, and no outcome. */
function did(found: Predicate | null, at: number, { items }: Clause): Governed | null {
  if (found === null || found.kind === "outcome" || !isNear(items, at, found.at)) return null;
  return { measure: "other", phase: found.planned ? "planned" : "done", elided: true };
}

/** Nothing but adverbs and auxiliaries between the number and its verb. */
function isNear(items: readonly Item[], at: number, verb: number): boolean {
  return items
    .slice(at + 1, verb)
    .every(
      ({ chunk, tags, word }) =>
        chunk === null && (tags.length > 0 || word.endsWith("ly")) && !tags.includes("comma"),
    );
}
