import type { Governed } from "../../../extract/figures/relation.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Item } from "../../../text/item.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";
import { measureOfThose } from "../figures/part-of-those.ts";

/** Words from the one who is named back to what opens the list. */
const REACH = 24;
/** "including a woman, in the delta, a local official said": where it was closes the list, as a verb does. */
const WALLS = tagList(
  "stop",
  "clause",
  "say",
  "quote",
  "verb-past",
  "that",
  "pronoun",
  "colon",
  "pred",
  "func",
  "in",
);
const THOSE = tagList("victim", "toll-noun", "pred", "missing-adj");

/** Whom a list names as some of those told before it ("including the mayor and his wife") or of those in its opening ("among the dead were the driver and a guard"). */
export type Among = { readonly those: Item } | "told";

/** What opens the list in which "a", "the" or "his" at `det` stands; null where it is in none. */
export function amongWhom(items: readonly Item[], det: number): Among | null {
  for (let i = det - 1; i >= Math.max(0, det - REACH); i--) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.chunk !== null) {
      if (item.chunk.kind === "quantity" || item.chunk.kind === "date") return null;
      continue;
    }
    if (item.tags.includes("among"))
      return opensList(items, i) && !isByWhom(items, i) ? "told" : null;
    if (/^(?:them|whom|these)$/u.test(item.word)) {
      const among = items[i - 1];
      if (among?.tags.includes("among") === true) return "told";
      return null;
    }
    if (item.tags.includes("include")) return thoseAt(items, i - 1);
    if (item.tags.includes("aux")) return isAmongThose(items, i) ?? areThose(items, i);
    if (hasOneOf(item, WALLS) && !/^(?:of|from|and)$/u.test(item.word)) return null;
  }
  return null;
}

/** "including the mayor"; "among the guests" names no list. */
function opensList(items: readonly Item[], at: number): boolean {
  return items[at]?.word.startsWith("incl") === true;
}

/** "Nine were killed by men | including the guard": he did it. */
function isByWhom(items: readonly Item[], at: number): boolean {
  // "by rebels, including the guard": set apart, they are those who were killed
  if (items[at - 1]?.tags.includes("comma") === true) return false;
  return items
    .slice(Math.max(0, at - 3), at)
    .some(({ word, chunk }) => word === "by" && chunk === null);
}

/** "the dead | include", "those killed | included" */
function thoseAt(items: readonly Item[], at: number): Among | null {
  const those = items[at];
  if (those === undefined || those.chunk !== null || !hasOneOf(those, THOSE)) return null;
  return measureOfThose(those) === undefined ? null : { those };
}

/** "Among the dead | was", "among those killed | were" */
function isAmongThose(items: readonly Item[], aux: number): Among | null {
  const led = items[aux - 2];
  if (led === undefined || !/^(?:the|those)$/u.test(led.word)) return null;
  if (!/^among(?:st)?$/u.test(items[aux - 3]?.word ?? "")) return null;
  return thoseAt(items, aux - 1);
}

/** "The wounded | are a captain and two privates": nothing else stands before. */
function areThose(items: readonly Item[], aux: number): Among | null {
  if (!/^(?:are|were)$/u.test(items[aux]?.word ?? "") || items[aux - 2]?.word !== "the")
    return null;
  const before = items[aux - 3];
  return before === undefined || hasOneOf(before, OPENS) ? thoseAt(items, aux - 1) : null;
}
const OPENS = tagList("stop", "clause", "quote");

/** What befell whoever is named there. */
export function toldOfNamed(among: Among, before: readonly LinkedFigure[]): Governed | null {
  if (among !== "told") {
    const measure = measureOfThose(among.those);
    return measure === undefined ? null : { measure, mode: "part", phase: "done" };
  }
  const last = before.at(-1);
  const many = last?.count.quantity.high === null || (last?.count.quantity.high ?? 0) > 1;
  const part = last?.mode === "part";
  if (last === undefined || last.denied || !(many || part)) return null;
  if (last.count.unit !== "persons" && last.count.unit !== "unknown") return null;
  return last.measure === "other"
    ? null
    : { measure: last.measure, mode: "part", phase: last.phase };
}

/** "33 soldiers were killed, a major | among them" */
export function isAmongThem(items: readonly Item[], at: number, article: number): boolean {
  const [among, them] = [items[at + 1], items[at + 2]];
  if (among?.word !== "among" || !/^(?:them|whom|those)$/u.test(them?.word ?? "")) return false;
  const before = items[article - 1];
  return before?.word === "and" || (before !== undefined && hasOneOf(before, MARKS));
}
const MARKS = tagList("comma", "dash", "paren-open");
