import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { restOfClause, verbs, words } from "./deed.ts";
import type { Deed } from "./deed.ts";

/** Adverbs between those counted and the place where they are. */
const STILL = words("already now still currently only just also");
/** Verbs of keeping a place: who does that for a trade or a side has been sent there. */
const STAND = verbs(
  "wait guard patrol man:manned ring:ringed surround encircle cordon protect watch line besiege",
);
/** "stood guard", and not "stood trial". */
const GUARD = words("by guard ready watch at on in around outside along");
/** Verbs by which a side brings its own. */
const SEND = verbs("fly:flew,flown send:sent bring:brought move rush ship:shipped march pour call");
const IN = words("in into to over across up towards toward");
const GONE = words("home back out away prison hospital");
const SITES = words("scene spot ground site place position positions alert standby patrol");
const TRADES = words("soldiers police firefighters officers security");

/** "60 marines already there", "two hundred marines are waiting on shore", "flew in another 80": those whom a side has sent. */
export function stationed(
  count: Count,
  items: readonly Item[],
  at: number,
  deed: Deed | null,
): Measure | null {
  if (!isSent(count)) return null;
  if (isThere(items, at + 1)) return "deployed";
  if (deed === null) return null;
  const rest = restOfClause(items, deed.behind);
  if (rest.some(({ word }) => GONE.has(word))) return null;
  if (deed.role === "doer") {
    const stands = /^st(?:and|ood)/u.test(deed.word) && GUARD.has(rest[0]?.word ?? "");
    if (stands || STAND.has(deed.word)) return "deployed";
    return isThere(items, deed.at) || isThere(items, deed.behind) ? "deployed" : null;
  }
  if (!SEND.has(deed.word)) return null;
  const between = items.slice(deed.at + 1, at);
  const way = deed.at < at && between.some(({ word }) => IN.has(word));
  return way || IN.has(items[behindList(items, deed.behind)]?.word ?? "") ? "deployed" : null;
}

/** "moved 1,200 soldiers and 40 vehicles | to the front": behind what was moved with them. */
function behindList(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.word === "and" && items[at + 1]?.chunk?.kind === "count") {
    at += 2;
  }
  return at;
}

/** Who bears arms for a side, or has come to help. */
function isSent({ noun, group }: Count): boolean {
  return (
    (noun.includes("member") || TRADES.has(group)) &&
    !noun.includes("armed") &&
    group !== "fighters"
  );
}

/** "already there", "now on the ground", "in place" */
function isThere(items: readonly Item[], from: number): boolean {
  let at = from;
  while (STILL.has(items[at]?.word ?? "")) at++;
  const word = items[at]?.word ?? "";
  if (word === "there") return true;
  if (word !== "on" && word !== "in" && word !== "at") return false;
  return items.slice(at + 1, at + 3).some((one) => SITES.has(one.word));
}
