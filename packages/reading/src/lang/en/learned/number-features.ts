import type { Clause } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { predicateAfter } from "../relations/predicate-after.ts";
import { setMark } from "../relations/set-mark.ts";
import { opensVerb } from "../relations/verb-group.ts";
import { stem } from "./stem.ts";

/** Items to each side of a number that may say what it counts. */
const WINDOW = 9;
const NEAR = 3;

/**
 * What stands around a number, as `slot=value`: its noun's kind, the words of its clause, its verb, what was told before it. Names, and
 * nouns of whoever bears arms or governs, are left out: who is counted must not say what befell them.
 */
export function numberFeatures(count: Count, at: number, clause: Clause): readonly string[] {
  const found = new Set<string>();
  const add = (slot: string, value: string | null | undefined): void => {
    if (value !== undefined && value !== null && value !== "") found.add(`${slot}=${value}`);
  };
  ofItself(count, at, clause, add);
  ofNeighbours(at, clause, add);
  ofClause(at, clause, add);
  ofVerbs(count, at, clause, add);
  ofTold(count, at, clause, add);
  return [...found];
}

type Add = (slot: string, value: string | null | undefined) => void;

function ofItself(count: Count, at: number, { items }: Clause, add: Add): void {
  const { unit, measure, quantity, noun } = count;
  add("u", unit);
  add("m", measure);
  for (const tag of noun) if (KINDS.has(tag)) add("t", tag);
  add("size", sizeOf(quantity.low ?? quantity.high ?? 0));
  add("form", quantity.digits ? "digits" : "words");
  add("mark", setMark(count, items, at));
}

/** Tags of nouns that say of what kind those counted are. */
const KINDS: ReadonlySet<string> = new Set(
  "captive kin victim deed vehicle site ordnance arms staff crew others further some-of suspect traveller unlisted goods".split(
    " ",
  ),
);

function sizeOf(n: number): string {
  if (n <= 1) return "1";
  if (n < 10) return "few";
  return n < 100 ? "tens" : n < 1000 ? "hundreds" : "thousands";
}

function ofNeighbours(at: number, { items }: Clause, add: Add): void {
  const [p1, p2] = [items[at - 1], items[at - 2]];
  const [n1, n2] = [items[at + 1], items[at + 2]];
  add("p1", keyOf(p1));
  add("n1", keyOf(n1));
  add("p2", `${keyOf(p2)} ${keyOf(p1)}`);
  add("n2", `${keyOf(n1)} ${keyOf(n2)}`);
  add("pn", `${keyOf(p1)} ${keyOf(n1)}`);
  for (const tag of p1?.tags ?? ["start"]) add("pt", tag);
  for (const tag of n1?.tags ?? ["end"]) add("nt", tag);
}

function ofClause(at: number, { items }: Clause, add: Add): void {
  for (const [side, step] of [
    ["l", -1],
    ["r", 1],
  ] as const) {
    let nearest = true;
    for (let far = 1; far <= WINDOW; far++) {
      const item = items[at + step * far];
      if (item === undefined || ends(item)) break;
      if (item.chunk !== null || isParty(item)) continue;
      add(side, stem(item.word));
      if (far <= NEAR) add(`${side}n`, stem(item.word));
      const said = item.sense?.measure;
      if (said === undefined) continue;
      if (nearest) add(`${side}m`, said);
      if (item.tags.includes("pred")) add(`${side}ma`, said);
      nearest = false;
    }
  }
}

function ofVerbs({ unit }: Count, at: number, { items, before, earlier }: Clause, add: Add): void {
  const predicate = predicateAfter(items, at);
  const kind = predicate?.kind ?? "none";
  add("pk", kind);
  add("pw", predicate === null || isParty(predicate.item) ? "" : stem(predicate.item.word));
  add("pm", predicate?.item.sense?.measure);
  const verb = verbBefore(items, at);
  add("vw", verb === null ? "none" : stem(verb.word));
  add("vm", verb?.sense?.measure);
  const kin = before.at(-1) ?? earlier;
  add("kmp", `${kin?.measure ?? "none"} ${kind} ${unit}`);
}

/** The verb before the number in its clause, at most five items back. */
function verbBefore(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const item = items[i];
    if (item === undefined || ends(item)) return null;
    if (opensVerb(item)) return item;
  }
  return null;
}

function ofTold({ unit, quantity }: Count, _at: number, clause: Clause, add: Add): void {
  const { before, earlier, recent } = clause;
  const last = before.at(-1);
  const kin = last ?? earlier;
  add("km", kin?.measure ?? "none");
  add("ku", kin?.count.unit);
  add("kl", last === undefined ? "earlier" : "same");
  add("kmu", `${kin?.measure ?? "none"} ${unit}`);
  for (const one of before) add("sm", one.measure);
  add("k2", `${before.at(-2)?.measure ?? "none"} ${last?.measure ?? "none"}`);
  for (const one of recent) add("rs", one.measure);
  const size = quantity.low ?? 0;
  const less = kin !== null && kin !== undefined && size < (kin.count.quantity.low ?? 0);
  add("less", less ? `${kin.measure} ${unit}` : "no");
}

function keyOf(item: Item | undefined): string {
  if (item === undefined) return "#";
  if (item.chunk !== null) return `#${item.chunk.kind}`;
  return isParty(item) ? "#party" : stem(item.word);
}

function ends({ tags }: Item): boolean {
  return tags.includes("stop") || tags.includes("clause");
}

/** Soldiers, rebels, the police, a ministry. */
function isParty({ tags }: Item): boolean {
  return ["party-noun", "force", "member", "body-noun", "office"].some((tag) => tags.includes(tag));
}
