import type { Count, Item, Quantity } from "../../text/item.ts";
import type { SummedRows } from "../../text/rows-that-sum.ts";
import { bareCount } from "./count.ts";
import { isThing } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";

const RULE = "figure.row-of-sum";

/** Figures of a sentence with those of its rows that belong to a head: some of what the head counts. `heads` are the heads' figures by where their number begins. */
export function withSummedRows(
  found: readonly LinkedFigure[],
  items: readonly Item[],
  rows: SummedRows,
  heads: ReadonlyMap<number, LinkedFigure>,
): readonly LinkedFigure[] {
  if (rows.size === 0) return found;
  const added: LinkedFigure[] = [];
  const changed = new Map<LinkedFigure, LinkedFigure>();
  items.forEach(({ chunk }, at) => {
    if (chunk?.kind !== "quantity" && chunk?.kind !== "count") return;
    const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
    const headAt = rows.get(quantity.start);
    if (headAt === undefined) return;
    const beginsAt = (start: number): LinkedFigure | undefined =>
      found.findLast((one) => one.count.quantity.start === start);
    // by place and never by a copy of all heads, which grow with the text
    const head = beginsAt(headAt) ?? heads.get(headAt);
    if (head === undefined) return;
    const own = beginsAt(quantity.start);
    // "9 casualties: dead 4, wounded 5": each row says itself what befell them
    if (own !== undefined && own.measure !== head.measure && own.measure !== "other") return;
    if (chunk.kind === "count" && chunk.measure !== null && chunk.measure !== head.measure) return;
    // "25 wounded …: Olm: 12 tents": things are none of the people
    const isOfThings = chunk.kind === "count" && isThing(chunk.unit);
    if (isOfThings && !isThing(head.count.unit)) return;
    const row = rowOf(head, own, chunk, items, at);
    if (own === undefined) added.push(row);
    else changed.set(own, row);
  });
  return [...found.map((one) => changed.get(one) ?? ofRow(one, found, changed)), ...added];
}

/** `مدنيون: 12، منهم أربعة أطفال`: the children are of those whom the head counts, too. */
function ofRow(
  one: LinkedFigure,
  found: readonly LinkedFigure[],
  changed: ReadonlyMap<LinkedFigure, LinkedFigure>,
): LinkedFigure {
  const whole = one.partOf === null ? undefined : found[one.partOf];
  const row = whole === undefined ? undefined : changed.get(whole);
  return row === undefined || one.measure !== "other" ? one : { ...one, measure: row.measure };
}

function rowOf(
  head: LinkedFigure,
  own: LinkedFigure | undefined,
  chunk: Quantity | Count,
  items: readonly Item[],
  at: number,
): LinkedFigure {
  const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
  // "Plains Guard: 24 fighters"
  const isAlike = chunk.kind === "count" && chunk.unit === head.count.unit;
  const count = own?.count ?? (isAlike ? chunk : bareCount(quantity, RULE));
  const group =
    groupOfRow(items, at) ?? (own === undefined && !isAlike ? head.count.group : count.group);
  return {
    ...(own ?? head),
    count: { ...count, unit: head.count.unit, group, rules: [...count.rules, RULE] },
    measure: head.measure,
    phase: head.phase,
    mode: "part",
    denied: false,
    partOf: null,
    rule: RULE,
    clause: { start: quantity.start, end: quantity.end },
  };
}

/** "women: 9", `أطفال: 7`: of whom the label tells. */
function groupOfRow(items: readonly Item[], at: number): string | undefined {
  let aside = false;
  for (let i = at - 1; i >= Math.max(0, at - LABEL_REACH); i--) {
    const item = items[i];
    // "children (under 18): 11"
    if (item?.tags.includes("paren") === true) aside = item.tags.includes("paren-close");
    if (aside) continue;
    if (item === undefined || item.chunk?.kind === "count" || item.chunk?.kind === "quantity")
      return undefined;
    // `الدفاع المدني: 12` are no civilians
    if (item.def && items[i - 1]?.word === "دفاع") return undefined;
    if (item.chunk === null && item.tags.includes("counted") && item.sense?.unit === "persons")
      return item.sense.group;
  }
  return undefined;
}
const LABEL_REACH = 10;
