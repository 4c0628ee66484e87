import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { TAKERS } from "../figure-measure.ts";
import { agentOf, restOfClause, verbs, words } from "./deed.ts";
import type { Deed } from "./deed.ts";

/** Verbs of shutting somebody in: they hold him wherever it is. */
const SHUT = verbs(
  "lock shut:shut pen:penned cage herd cram:crammed pack corral confine bundle stuff wall immure",
);
/** Verbs of bringing somebody to where he stays. */
const PUT = verbs(
  "put:put place keep:kept hold:held throw:threw,thrown fling:flung cast:cast crowd chain",
);
/** Verbs of being somewhere. */
const STAY = verbs(
  "be:was,were,been remain stay sit:sat lie:lay,lain languish live sleep:slept wait spend:spent rot:rotted linger",
);
const BE = words("is are was were be been being");
/** Where nobody is but who is kept there. */
const CELLS = words(
  "cell cells prison prisons jail jails gaol gaols custody detention dungeon dungeons lock-up lock-ups bars captivity irons chains shackles cellblock confinement internment",
);
/** Where people are shut in who were brought there by force. */
const ROOMS = words(
  "hall halls barn barns school schools warehouse warehouses stadium stadiums hangar hangars basement basements cellar cellars compound compounds fort forts fortress container containers room rooms barracks base bases pit pits shed sheds garage garages stable stables gym gymnasium factory factories armoury laundry kitchen building house houses hut huts tunnel tunnels store storeroom depot camp camps cave caves villa classroom classrooms mosque church bus buses truck trucks van vans yard courtyard square pen cage cages",
);
const IN = words("in inside into behind at under aboard within");
/** Who works in a prison or comes to see somebody there. */
const STAFF = words(
  "guards staff medics workers aid-workers journalists firefighters police officers",
);

/**
 * "Five elders have been put in a cell", "locked 16 colleagues in the armoury", "villagers herded into the stadium": those counted are in
 * somebody's hands, as the verb says or the place.
 */
export function keptWhere(
  count: Count,
  items: readonly Item[],
  at: number,
  deed: Deed,
): Measure | null {
  const agent = agentOf(items, at, deed);
  const rest = restOfClause(items, deed.behind);
  const prep = rest.findIndex(({ word }) => IN.has(word));
  if (prep < 0 || prep > NEAR) return null;
  const place = rest.slice(prep + 1, prep + 1 + PLACE);
  const isCell = place.some(({ word }) => CELLS.has(word));
  const isRoom = place.some(({ word }) => ROOMS.has(word));
  const shut =
    deed.role === "done" && SHUT.has(deed.word) && (isRoom || isCell || place.length > 0);
  const put =
    deed.role === "done" && PUT.has(deed.word) && (isCell || (isRoom && isForced(agent, deed)));
  const stays =
    (STAY.has(deed.word) || BE.has(items[deed.at - 1]?.word ?? "")) &&
    isCell &&
    deed.role === "doer" &&
    !STAFF.has(count.group);
  if (!shut && !put && !stays) return null;
  return agent.some(({ word }) => TAKERS.has(word)) ? "hostage" : "held";
}

/** Words from the verb to the preposition, and from there to the place. */
const NEAR = 3;
const PLACE = 5;

/** "guards put 31 women in a hall", "kept in a barn": who keeps them is told, or that they are kept. */
function isForced(agent: readonly Item[], { word: verb }: Deed): boolean {
  if (verb === "kept" || verb === "held") return true;
  return agent.some(
    ({ word, tags, sense }) =>
      TAKERS.has(word) || KEEPERS.has(word) || tags.includes("member") || sense?.group === "guards",
  );
}
const KEEPERS = words("police army soldiers guards authorities warders officers gendarmes troops");
