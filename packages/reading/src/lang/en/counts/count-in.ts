import { countOf, joinedGroups } from "../../../extract/figures/count.ts";
import type { Match } from "../../../extract/rule.ts";
import { GROUP_JOIN } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";

export function isOne(match: Match): boolean {
  const chunk = match.get("q")?.chunk;
  return chunk?.kind === "quantity" && chunk.low === 1 && chunk.high === 1;
}

const THINGS: ReadonlySet<string> = new Set(["vehicles", "items", "houses", "events"]);

const FURTHER: ReadonlySet<string> = new Set(["more", "additional", "further"]);

/** "Two police cars", "eight boat hands": of things, the last noun says what they are. */
export function countIn(match: Match, rule: string): Count | null {
  const count = countOf(match, rule);
  const group = match.get("n")?.sense?.group;
  const of = match.get("m")?.sense?.unit;
  const thing = [of, count?.unit].some((unit) => unit !== undefined && THINGS.has(unit));
  // "12 newly displaced families", "four more people": new ones; "more than four people": not
  const within = match.items.slice(match.from, match.to);
  const next = within[within.findIndex(({ chunk }) => chunk?.kind === "quantity") + 1]?.word ?? "";
  const newly = within.some(({ word }) => word === "newly") || FURTHER.has(next);
  if (count === null) return null;
  // "One driver remains in hospital": a verb behind who is counted, and no bodies
  const last = within.at(-1);
  if (last?.word === "remains" && within.at(-2)?.tags.includes("counted") === true) return null;
  // "36 civil defence personnel" are no soldiers
  const open = count.group === "workers" || within.some(({ word }) => word === "personnel");
  const trade = open ? tradeOf(within) : undefined;
  if (trade !== undefined)
    return { ...count, group: trade, noun: [...count.noun, ...(newly ? ["further"] : [])] };
  if (within.some(({ word }) => word === "security"))
    return { ...count, group: ofSecurity(count.group), noun: [...count.noun, "member"] };
  const armed = within.some(({ word }) => word === "armed" || word === "masked");
  // "12 bonded labourers": in somebody's hands
  const bonded = within.some(({ word }) => BONDED.has(word));
  const noun = [
    ...count.noun,
    ...(bonded ? ["captive"] : []),
    ...(newly ? ["further"] : []),
    ...(armed ? ["member", "armed"] : []),
    // "12 fewer families": by how many less, and nobody counted
    ...(next === "fewer" ? ["fewer"] : []),
  ];
  return thing && group !== undefined ? { ...count, noun, group } : { ...count, noun };
}

/** "79 security men and guards", "12 security officers": of the security forces, of whatever rank. */
function ofSecurity(group: string): string {
  return joinedGroups(
    group.split(GROUP_JOIN).map((one) => (OF_SECURITY.has(one) ? "security" : one)),
  );
}
const OF_SECURITY: ReadonlySet<string> = new Set(["men", "soldiers", "officers", "unknown"]);

/** "aid workers", "two health workers": the word before says what they work at; undefined where none does. */
export function tradeOf(within: readonly Item[]): string | undefined {
  return within.map(({ word }) => TRADES.get(word)).find((group) => group !== undefined);
}

const BONDED: ReadonlySet<string> = new Set(["bonded", "trafficked", "enslaved"]);

const TRADES: ReadonlyMap<string, string> = new Map([
  ["aid", "aid-workers"],
  ["relief", "aid-workers"],
  ["humanitarian", "aid-workers"],
  ["rescue", "aid-workers"],
  ["civil", "aid-workers"],
  ["health", "medics"],
  ["healthcare", "medics"],
  ["medical", "medics"],
  ["hospital", "medics"],
  ["nursing", "medics"],
]);

/** One number over a list of nouns for persons: the elements `n`, `a`, `b` (where it stands) and `c`. */
export function listed(match: Match, rule: string): Count | null {
  const count = countIn(match, rule);
  const others = ["a", "b", "c"].map((name) => match.get(name)).filter((item) => item !== null);
  const people = others.every(
    ({ chunk, sense, tags }) =>
      chunk === null &&
      sense?.unit === "persons" &&
      sense.number === "pl" &&
      !tags.includes("pred"),
  );
  if (count?.unit !== "persons" || !people) return null;
  const group = joinedGroups([
    count.group,
    ...others.map(({ sense }) => sense?.group ?? "unknown"),
  ]);
  const { whom: _, ...rest } = count;
  return { ...rest, group };
}
