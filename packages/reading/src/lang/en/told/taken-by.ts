import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { TAKERS } from "../figure-measure.ts";
import { agentOf, restOfClause, verbs, words } from "./deed.ts";
import type { Deed } from "./deed.ts";

/** Verbs of taking somebody along, each with the words without which it is none of them. */
const TAKE = verbs("take:took,taken grab:grabbed seize");
const LEAD = verbs("lead:led march drag:dragged haul carry bundle drive:drove,driven whisk spirit");
const AWAY = words("away off");
/** Particles by which "took" is another verb: "took in 37 patients", "took over". */
const OTHER = words("in on up over out part");
/** Whom they take is arrested. */
const POLICE = words(
  "police policemen gendarmes agents detectives security intelligence prosecutors authorities",
);
/** Where somebody is taken who is in nobody's hands. */
const TO = words("to into aboard ashore home back");
const HIDDEN = words(
  "forest bush hills mountains unknown undisclosed captivity desert jungle swamp",
);

/** "They took eight warders", "made off with 11 women", "12 students were taken by police": who takes them says what they are. */
export function takenBy(
  count: Count,
  items: readonly Item[],
  at: number,
  deed: Deed,
): Measure | null {
  if (deed.role !== "done" || !isTaking(items, at, deed)) return null;
  const rest = restOfClause(items, deed.behind);
  const to = rest.findIndex(({ word }) => TO.has(word));
  if (to >= 0 && !rest.slice(to, to + 4).some(({ word }) => HIDDEN.has(word))) return null;
  const agent = agentOf(items, at, deed);
  const says = (list: ReadonlySet<string>): boolean => agent.some(({ word }) => list.has(word));
  const member = count.noun.includes("member");
  if (says(TAKERS)) return member ? "captured" : "hostage";
  // "They took eight warders": of a guard's prisoners, and of nobody who arrests
  const they = agent.at(-1)?.word === "they" || agent.some(({ tags }) => tags.includes("captive"));
  if (count.group === "guards") return they ? "hostage" : null;
  return says(POLICE) && !member ? "arrested" : null;
}

function isTaking(items: readonly Item[], at: number, deed: Deed): boolean {
  const between =
    deed.at < at ? items.slice(deed.at + 1, at) : items.slice(deed.at + 1, deed.at + 2);
  const first = items[deed.at]?.word ?? "";
  const says = (list: ReadonlySet<string>): boolean =>
    between.some(({ word }) => list.has(word)) || first.split(" ").some((word) => list.has(word));
  if (TAKE.has(deed.word)) return !says(OTHER);
  const behind = items[deed.behind]?.word ?? "";
  if (deed.word === "made" || deed.word === "making") return says(AWAY) && says(words("with"));
  return (
    LEAD.has(deed.word) && (says(AWAY) || (AWAY.has(behind) && endsThere(items[deed.behind + 1])))
  );
}

/** "led 12 men off in handcuffs"; "carrying 80 migrants off Olm" says where. */
function endsThere(next: Item | undefined): boolean {
  if (next === undefined) return true;
  return ["stop", "comma", "clause", "func", "quote", "paren"].some((tag) =>
    next.tags.includes(tag),
  );
}
