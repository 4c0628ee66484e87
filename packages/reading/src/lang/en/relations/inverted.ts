import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { isElided } from "../../relation-kin.ts";

/** Words before the auxiliary of a subject that stands behind its verb: "as were a dozen cars", "and so did nine guards". */
const SO: ReadonlySet<string> = new Set("as so".split(" "));
const DOES: ReadonlySet<string> = new Set("were was had did have has are".split(" "));
/** Words back to the verb that is meant. */
const REACH = 12;

/** What befell those before befell those behind "as were" too. */
export const invertedRelation: Relation = {
  id: "en.relation.inverted",
  why: "'The office was badly damaged, as were a dozen parked cars': the verb is that of the clause before.",
  hits: [
    ["The office was damaged, as were a dozen parked cars.", "damaged vehicles 12"],
    ["The mayor was killed, and so were nine guards.", "killed guards 9"],
    ["Killed in the blast were two guards and their driver.", "killed guards 2"],
    ["Also wounded on Sunday were three nurses.", "wounded medics 3"],
  ],
  misses: [
    "They were as nine guards.",
    "As were nine guards, so was he.",
    "Killed by the blast he was, and there were nine guards.",
  ],
  read: (count, at, { items }) => {
    const fronted = isElided(count) ? null : frontedVerb(items, at);
    if (fronted !== null) {
      const measure = measureIn(fronted, count, items);
      return measure === null || measure === "other" ? null : { measure, phase: "done" };
    }
    if (
      isElided(count) ||
      !DOES.has(items[at - 1]?.word ?? "") ||
      !SO.has(items[at - 2]?.word ?? "")
    )
      return null;
    const verb = verbBefore(items, at - 2);
    const measure = measureIn(verb, count, items);
    return measure === null ? null : { measure, phase: "done" };
  },
};

/** "Killed in the blast were two guards", "also wounded on Sunday was": the participle opens the clause, with no more than where or when behind it. */
function frontedVerb(items: readonly Item[], at: number): Item | null {
  if (!/^(?:were|was|are)$/u.test(items[at - 1]?.word ?? "")) return null;
  for (let i = at - 2; i >= Math.max(0, at - FRONT); i--) {
    const item = items[i];
    if (item === undefined || ["stop", "comma", "clause"].some((tag) => item.tags.includes(tag)))
      return null;
    if (item.chunk !== null && item.chunk.kind !== "date" && item.chunk.kind !== "name")
      return null;
    const gone = item.tags.includes("missing-adj");
    if (!item.tags.includes("pred") && !gone) continue;
    const before = items[i - 1]?.word === "also" ? items[i - 2] : items[i - 1];
    const opens =
      before === undefined || ["stop", "clause", "comma"].some((tag) => before.tags.includes(tag));
    const next = items[i + 1];
    const where = next?.tags.some((tag) => ["in", "func", "time-prep"].includes(tag)) === true;
    return opens && (gone || item.tags.includes("past")) && (where || next?.chunk?.kind === "date")
      ? item
      : null;
  }
  return null;
}
/** Items of such an opening. */
const FRONT = 10;

function verbBefore(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item?.tags.includes("stop") === true) return null;
    if (item?.tags.includes("pred") === true) return item;
  }
  return null;
}
